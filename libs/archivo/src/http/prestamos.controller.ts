import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ConsultarPrestamos } from '../application/consultar-prestamos';
import { PapelesDelArchivo } from '../application/papeles-del-archivo';
import { Prestar } from '../application/prestar';
import { SeguirPrestamo } from '../application/seguir-prestamo';
import * as dto from './archivo.dto';
import { enviarPdf } from './enviar-pdf';

type Id = z.infer<typeof dto.IdDeRuta>;

@ApiTags('archivo')
@Controller('api')
export class PrestamosController {
  constructor(
    private readonly consultar: ConsultarPrestamos,
    private readonly prestar: Prestar,
    private readonly seguir: SeguirPrestamo,
    private readonly papeles: PapelesDelArchivo,
  ) {}

  @Get('archivo/prestamos')
  @Responde(dto.PrestamosDto)
  listarPrestamos(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.PrestamosOrden }) o: z.infer<typeof dto.PrestamosOrden>,
  ) {
    return this.consultar.listar(ctx, o);
  }

  @Post('archivo/prestamos')
  @HttpCode(200)
  @Responde(dto.PrestadoDto)
  prestarDelArchivo(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.PrestarOrden }) o: z.infer<typeof dto.PrestarOrden>,
  ) {
    return this.prestar.ejecutar(ctx, o);
  }

  @Post('archivo/prestamos/:id/renovar')
  @HttpCode(200)
  @Responde(dto.PrestadoDto)
  renovarPrestamo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.RenovarOrden }) o: z.infer<typeof dto.RenovarOrden>,
  ) {
    return this.seguir.renovar(ctx, { ...o, id });
  }

  @Post('archivo/prestamos/:id/devolver')
  @HttpCode(200)
  @Responde(dto.DevueltoDto)
  devolverPrestamo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.DevolverOrden }) o: z.infer<typeof dto.DevolverOrden>,
  ) {
    return this.seguir.devolver(ctx, { ...o, id });
  }

  @Get('archivo/prestamos/:id/recibo.pdf')
  @RespondePdf()
  async reciboDePrestamo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviarPdf(respuesta, await this.papeles.recibo(ctx, id));
  }

  @Get('hojas/:gestion/:id/archivo')
  @Responde(dto.PrestamoDeHojaDto)
  archivoDeHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeHoja }) { gestion, id }: z.infer<typeof dto.DeHoja>,
  ) {
    return this.consultar.deHoja(ctx, gestion, id);
  }
}
