import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CertificadosDeEntidad } from '../application/certificados-de-entidad';
import * as dto from './certificados.dto';

type Id = z.infer<typeof dto.IdDeRuta>;
type Motivo = z.infer<typeof dto.MotivoOrden>;

/** Everybody's certificates, for the administrador. */
@ApiTags('administracion')
@Controller('api/administracion')
export class CertificadosController {
  constructor(private readonly certificados: CertificadosDeEntidad) {}

  @Get('certificados')
  @Responde(dto.FirmantesDto)
  certificadosDeEntidad(@ContextoActual() ctx: Contexto) {
    return this.certificados.listar(ctx);
  }

  @Post('funcionarios/:id/certificados')
  @HttpCode(200)
  @Responde(dto.IdDto)
  inscribirCertificado(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.InscribirDeOtroOrden }) { archivo }: z.infer<typeof dto.InscribirDeOtroOrden>,
  ): Promise<{ id: string }> {
    return this.certificados.inscribir(ctx, id, archivo);
  }

  @Post('certificados/:id/revocar')
  @HttpCode(200)
  @Responde(dto.IdDto)
  declararRevocado(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.MotivoOrden }) { motivo }: Motivo,
  ): Promise<{ id: string }> {
    return this.certificados.declararRevocado(ctx, id, motivo);
  }

  @Post('certificados/:id/retirar')
  @HttpCode(200)
  @Responde(dto.IdDto)
  retirarCertificado(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.MotivoOrden }) { motivo }: Motivo,
  ): Promise<{ id: string }> {
    return this.certificados.retirar(ctx, id, motivo);
  }
}
