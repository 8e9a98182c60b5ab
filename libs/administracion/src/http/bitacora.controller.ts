import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondeCsv } from '#platform';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { VerBitacora } from '../application/ver-bitacora';
import * as dto from './bitacora.dto';

@ApiTags('administracion')
@Controller('api/bitacora')
export class BitacoraController {
  constructor(private readonly bitacora: VerBitacora) {}

  @Get()
  @Responde(dto.BitacoraDto)
  verBitacora(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.PaginaDeBitacora })
    { despuesDe, ...filtro }: z.infer<typeof dto.PaginaDeBitacora>,
  ) {
    return this.bitacora.pagina(ctx, filtro, despuesDe);
  }

  @Get('actos')
  @Responde(dto.ActosDto)
  actosDeBitacora(@ContextoActual() ctx: Contexto) {
    return this.bitacora.actos(ctx);
  }

  @Get('cadena')
  @Responde(dto.CadenaDto)
  verificarCadena(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.DeCadena }) { de }: z.infer<typeof dto.DeCadena>,
  ) {
    return this.bitacora.cadena(ctx, de);
  }

  @Get('planilla.csv')
  @RespondeCsv()
  async exportarBitacora(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.FiltroDeBitacora }) filtro: z.infer<typeof dto.FiltroDeBitacora>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const planilla = await this.bitacora.planilla(ctx, filtro);
    await respuesta
      .type('text/csv; charset=utf-8')
      .header('content-disposition', disposicion('bitácora.csv', true))
      .send(planilla);
  }
}
