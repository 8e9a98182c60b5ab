import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CambiarVobo } from '../application/cambiar-vobo';
import { DarVobo } from '../application/dar-vobo';
import { ObservarDocumento } from '../application/observar-documento';
import { PedirVobo } from '../application/pedir-vobo';
import { IdDeRuta } from './documentos.dto';
import * as dto from './vobo.dto';

type Id = z.infer<typeof IdDeRuta>;

@ApiTags('documentos')
@Controller('api/documentos/:id')
export class VoboController {
  constructor(
    private readonly pedir: PedirVobo,
    private readonly dar: DarVobo,
    private readonly observar: ObservarDocumento,
    private readonly cambiar: CambiarVobo,
  ) {}

  @Post('vobo')
  @HttpCode(200)
  @Responde(dto.MovidoDto)
  pedirVobo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.PedirVoboOrden }) o: z.infer<typeof dto.PedirVoboOrden>,
  ) {
    return this.pedir.ejecutar(ctx, { ...o, id });
  }

  @Post('vobo/dar')
  @HttpCode(200)
  @Responde(dto.DadoDto)
  darVobo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.DarVoboOrden }) o: z.infer<typeof dto.DarVoboOrden>,
  ) {
    return this.dar.ejecutar(ctx, { ...o, id });
  }

  @Post('observar')
  @HttpCode(200)
  @Responde(dto.MovidoDto)
  observarDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.ObservarOrden }) o: z.infer<typeof dto.ObservarOrden>,
  ) {
    return this.observar.ejecutar(ctx, { ...o, id });
  }

  @Post('observaciones/:observacion/resolver')
  @HttpCode(200)
  @Responde(dto.ResueltaDto)
  resolverObservacion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeObservacion }) { id, observacion }: z.infer<typeof dto.DeObservacion>,
    @Body({ schema: dto.ResolverOrden }) { resuelta }: z.infer<typeof dto.ResolverOrden>,
  ) {
    return this.observar.resolver(ctx, { id, observacionId: observacion, resuelta });
  }

  @Post('vobo/sustituir')
  @HttpCode(200)
  @Responde(dto.SustituidoDto)
  sustituirVobo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.SustituirVoboOrden }) o: z.infer<typeof dto.SustituirVoboOrden>,
  ) {
    return this.cambiar.sustituir(ctx, { ...o, id });
  }

  @Post('vobo/retirar')
  @HttpCode(200)
  @Responde(dto.MovidoDto)
  retirarVobo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.RetirarVoboOrden }) o: z.infer<typeof dto.RetirarVoboOrden>,
  ) {
    return this.cambiar.retirar(ctx, { ...o, id });
  }
}
