import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import type { Pendiente } from '#organizacion';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Actas } from '../application/actas';
import { Pendientes } from '../application/pendientes';
import { Traspasar, type Traspasado } from '../application/traspasar';
import * as dto from './personal.dto';

@ApiTags('administracion')
@Controller('api/administracion')
export class TraspasosController {
  constructor(
    private readonly pendientes: Pendientes,
    private readonly traspasos: Traspasar,
    private readonly actas: Actas,
  ) {}

  @Get('pendientes')
  @Responde(dto.PendientesDto)
  pendientesDe(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.DePendientes }) { puesto, unidad }: z.infer<typeof dto.DePendientes>,
  ): Promise<Pendiente[]> {
    return this.pendientes.ver(
      ctx,
      puesto ? { tipo: 'puesto', id: puesto } : { tipo: 'unidad', id: unidad ?? '' },
    );
  }

  @Post('traspasos')
  @HttpCode(200)
  @Responde(dto.TraspasadoDto)
  traspasar(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.TraspasarOrden }) o: z.infer<typeof dto.TraspasarOrden>,
  ): Promise<Traspasado> {
    return this.traspasos.ejecutar(ctx, o);
  }

  @Get('actas')
  @Responde(dto.ActasDto)
  actasDeEntrega(@ContextoActual() ctx: Contexto) {
    return this.actas.listar(ctx);
  }

  @Get('actas/:id/acta.pdf')
  @RespondePdf()
  async actaDeEntrega(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: z.infer<typeof dto.ConId>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, nombre } = await this.actas.pdf(ctx, id);
    await respuesta
      .type('application/pdf')
      .header('Content-Disposition', disposicion(nombre, false))
      .send(pdf);
  }
}
