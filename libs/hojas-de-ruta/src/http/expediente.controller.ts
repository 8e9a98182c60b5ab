import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, RespondePdf } from '#platform';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Expediente } from '../application/expediente';
import { DeRuta } from './hojas.dto';

type Ruta = z.infer<typeof DeRuta>;

@ApiTags('hojas')
@Controller('api/hojas/:gestion/:id')
export class ExpedienteController {
  constructor(private readonly expediente: Expediente) {}

  @Get('expediente.pdf')
  @ApiOperation({ operationId: 'expedienteEnPdf' })
  @RespondePdf()
  async enPdf(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) { gestion, id }: Ruta,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, codigo } = await this.expediente.enPdf(ctx, gestion, id);
    await respuesta
      .type('application/pdf')
      .header('Content-Disposition', disposicion(`Expediente ${codigo}.pdf`, false))
      .send(Buffer.from(pdf));
  }

  @Get('expediente.zip')
  @ApiOperation({ operationId: 'expedienteEnZip' })
  @ApiProduces('application/zip')
  async enZip(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) { gestion, id }: Ruta,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { zip, codigo } = await this.expediente.enZip(ctx, gestion, id);
    await respuesta
      .type('application/zip')
      .header('Content-Disposition', disposicion(`Expediente ${codigo}.zip`, true))
      .send(zip);
  }
}
