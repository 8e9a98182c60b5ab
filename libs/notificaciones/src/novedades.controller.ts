import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { DeFondo } from '#platform';
import { Controller, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Novedades, type Evento } from './novedades';

@DeFondo()
@ApiTags('notificaciones')
@Controller('api/novedades')
export class NovedadesController {
  constructor(private readonly novedades: Novedades) {}

  /** Server-sent events `novedad` with `bandeja` or `documentos`: what the desk shows of those is no longer so. */
  @Sse()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  escuchar(@ContextoActual() ctx: Contexto): Observable<Evento> {
    return this.novedades.de(ctx.actor);
  }
}
