import { ContextoActual, exigirRol } from '#acceso';
import { archivoDelPedido } from '#documentos';
import type { Contexto } from '#kernel';
import { ConSecretos, disposicion, Responde, RespondeCsv, RespondeXlsx } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ImportarPersonal, MAXIMO_DE_PLANILLA } from '../application/importar-personal';
import { plantillaCsv, plantillaXlsx } from '../application/plantilla-de-personal';
import * as dto from './importaciones.dto';

@ApiTags('administracion')
@Controller('api/administracion/importaciones')
export class ImportacionesController {
  constructor(private readonly importar: ImportarPersonal) {}

  @Get('plantilla.xlsx')
  @RespondeXlsx()
  async plantillaXlsx(@ContextoActual() ctx: Contexto, @Res() respuesta: FastifyReply): Promise<void> {
    exigirRol(ctx, 'administrador');
    await respuesta
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', disposicion('personal.xlsx', true))
      .send(Buffer.from(plantillaXlsx()));
  }

  @Get('plantilla.csv')
  @RespondeCsv()
  async plantillaCsv(@ContextoActual() ctx: Contexto, @Res() respuesta: FastifyReply): Promise<void> {
    exigirRol(ctx, 'administrador');
    await respuesta
      .type('text/csv; charset=utf-8')
      .header('content-disposition', disposicion('personal.csv', true))
      .send(plantillaCsv());
  }

  @Post()
  @HttpCode(200)
  @Responde(dto.EnsayoDto)
  async ensayarImportacion(@ContextoActual() ctx: Contexto, @Req() pedido: FastifyRequest) {
    exigirRol(ctx, 'administrador');
    const { bytes, nombre } = await archivoDelPedido(pedido, MAXIMO_DE_PLANILLA);
    return this.importar.ensayar(ctx, { bytes, nombre: nombre ?? 'planilla' });
  }

  @Post(':id/confirmar')
  @HttpCode(200)
  @ConSecretos('claves')
  @Responde(dto.ImportadaDto)
  confirmarImportacion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeImportacion }) { id }: z.infer<typeof dto.DeImportacion>,
    @Body({ schema: dto.ConfirmarImportacion }) o: z.infer<typeof dto.ConfirmarImportacion>,
  ) {
    return this.importar.confirmar(ctx, id, o.claves);
  }
}
