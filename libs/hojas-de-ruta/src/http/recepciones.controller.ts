import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ConsultarHojas } from '../application/consultar-hojas';
import { RecepcionesDeMesa } from '../application/recepciones-de-mesa';
import * as dto from './hojas.dto';

type DeRuta = z.infer<typeof dto.DeRuta>;

@ApiTags('recepciones')
@Controller('api')
export class RecepcionesController {
  constructor(
    private readonly mesa: RecepcionesDeMesa,
    private readonly consultas: ConsultarHojas,
  ) {}

  @Get('recepciones/:gestion/:id')
  @Responde(dto.RecepcionDto)
  verRecepcion(@ContextoActual() ctx: Contexto, @Param({ schema: dto.DeRuta }) { gestion, id }: DeRuta) {
    return this.mesa.ver(ctx, gestion, id);
  }

  @Post('recepciones/:gestion/:id/sello')
  @HttpCode(200)
  @Responde(dto.PendienteDto)
  reintentarSello(@ContextoActual() ctx: Contexto, @Param({ schema: dto.DeRuta }) { gestion, id }: DeRuta) {
    return this.mesa.reintentar(ctx, gestion, id);
  }

  @Get('recepciones/:gestion/:id/constancia.pdf')
  @RespondePdf()
  async constanciaDeRecepcion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) { gestion, id }: DeRuta,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const pdf = await this.mesa.constancia(ctx, gestion, id);
    await respuesta
      .type('application/pdf')
      .header('Content-Disposition', disposicion('Constancia de recepción.pdf', false))
      .send(Buffer.from(pdf));
  }

  @Get('remitentes')
  @Responde(dto.RemitentesDto)
  buscarRemitentes(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.RemitentesOrden }) { q }: z.infer<typeof dto.RemitentesOrden>,
  ) {
    return this.consultas.remitentes(ctx, q);
  }
}
