import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { ConSecretos, Responde, SinClave } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { MisCertificados } from '../application/mis-certificados';
import * as dto from './certificados.dto';

type Id = z.infer<typeof dto.IdDeRuta>;
type Motivo = z.infer<typeof dto.MotivoOrden>;

/** The certificates of whoever is signed in. */
@ApiTags('certificados')
@Controller('api/certificados')
export class MisCertificadosController {
  constructor(private readonly mios: MisCertificados) {}

  @Get()
  @Responde(dto.MisCertificadosDto)
  misCertificados(@ContextoActual() ctx: Contexto) {
    return this.mios.ver(ctx);
  }

  @Post()
  @HttpCode(200)
  @ConSecretos('contrasena')
  @Responde(dto.IdDto)
  inscribirMiCertificado(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.InscribirOrden }) o: z.infer<typeof dto.InscribirOrden>,
  ): Promise<{ id: string }> {
    return this.mios.inscribir(ctx, o);
  }

  /** Repeating it changes nothing; also for a titular who, while somebody stands in, may not act. */
  @Post(':id/revocar')
  @HttpCode(200)
  @SinClave()
  @Responde(dto.IdDto)
  declararRevocadoMiCertificado(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.MotivoOrden }) { motivo }: Motivo,
  ): Promise<{ id: string }> {
    return this.mios.declararRevocado(ctx, id, motivo);
  }

  @Post(':id/retirar')
  @HttpCode(200)
  @Responde(dto.IdDto)
  retirarMiCertificado(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.MotivoOrden }) { motivo }: Motivo,
  ): Promise<{ id: string }> {
    return this.mios.retirar(ctx, id, motivo);
  }
}
