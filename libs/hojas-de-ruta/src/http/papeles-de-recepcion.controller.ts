import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { CorregirRecepcion } from '../application/corregir-recepcion';
import { PapelesDeRecepcion } from '../application/papeles-de-recepcion';
import { DeRuta } from './hojas.dto';
import * as dto from './mesa.dto';
import { sinIndefinidos } from './sin-indefinidos';

type Ref = z.infer<typeof DeRuta>;

/** What a reception prints, and how it is put right. */
@ApiTags('recepciones')
@Controller('api/recepciones/:gestion/:id')
export class PapelesDeRecepcionController {
  constructor(
    private readonly papeles: PapelesDeRecepcion,
    private readonly corregir: CorregirRecepcion,
  ) {}

  @Get('etiqueta.pdf')
  @RespondePdf()
  async imprimirEtiqueta(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) { gestion, id }: Ref,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, codigo } = await this.papeles.etiqueta(ctx, gestion, id);
    await enviarPdf(respuesta, pdf, `Etiqueta ${codigo}.pdf`);
  }

  @Get('sello.pdf')
  @RespondePdf()
  async imprimirSello(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) { gestion, id }: Ref,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, codigo } = await this.papeles.sello(ctx, gestion, id);
    await enviarPdf(respuesta, pdf, `Sello ${codigo}.pdf`);
  }

  @Get('comprobante.pdf')
  @RespondePdf()
  async imprimirComprobante(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) { gestion, id }: Ref,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, codigo } = await this.papeles.comprobante(ctx, gestion, id);
    await enviarPdf(respuesta, pdf, `Comprobante ${codigo}.pdf`);
  }

  @Post('corregir')
  @HttpCode(200)
  @Responde(dto.CorregidaDto)
  corregirRecepcion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ref,
    @Body({ schema: dto.CorregirOrden }) o: z.infer<typeof dto.CorregirOrden>,
  ) {
    return this.corregir.ejecutar(ctx, { ...sinIndefinidos(o), ...ref });
  }
}

async function enviarPdf(respuesta: FastifyReply, pdf: Uint8Array, nombre: string): Promise<void> {
  await respuesta
    .type('application/pdf')
    .header('content-disposition', disposicion(nombre, false))
    .header('cache-control', 'no-store')
    .send(Buffer.from(pdf));
}
