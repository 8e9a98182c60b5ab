import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ConfidencialidadDeHoja } from '../application/confidencialidad-de-hoja';
import * as dto from './confidencialidad.dto';
import { DeRuta } from './hojas.dto';

type Ref = z.infer<typeof DeRuta>;

@ApiTags('hojas')
@Controller('api/hojas/:gestion/:id')
export class ConfidencialidadController {
  constructor(private readonly confidencialidad: ConfidencialidadDeHoja) {}

  @Get('quien-ve')
  @Responde(dto.QuienVeDto)
  quienVeHoja(@ContextoActual() ctx: Contexto, @Param({ schema: DeRuta }) { gestion, id }: Ref) {
    return this.confidencialidad.quienVe(ctx, gestion, id);
  }

  @Post('confidencialidad')
  @HttpCode(200)
  @Responde(dto.NivelDto)
  cambiarConfidencialidad(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ref,
    @Body({ schema: dto.CambiarNivelOrden }) o: z.infer<typeof dto.CambiarNivelOrden>,
  ) {
    return this.confidencialidad.cambiar(ctx, { ...o, ...ref });
  }
}
