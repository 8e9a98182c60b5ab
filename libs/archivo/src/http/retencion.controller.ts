import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { csv, disposicion, Responde, RespondeCsv } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ConsultarRetencion } from '../application/consultar-retencion';
import { DefinirSerieDocumental } from '../application/definir-serie-documental';
import { RetirarSerieDocumental } from '../application/retirar-serie-documental';
import { IdDeRuta, MotivoOrden, NadaOrden, VersionDto } from './archivo.dto';
import { COLUMNAS_DE_LA_TABLA, COLUMNAS_DE_LO_QUE_VENCE, enLaTabla, enLoQueVence } from './retencion-en-csv';
import * as dto from './retencion.dto';

type Id = z.infer<typeof IdDeRuta>;

@ApiTags('archivo')
@Controller('api/archivo/retencion')
export class RetencionController {
  constructor(
    private readonly consultar: ConsultarRetencion,
    private readonly definicion: DefinirSerieDocumental,
    private readonly retiros: RetirarSerieDocumental,
  ) {}

  @Get('series')
  @Responde(dto.TablaDto)
  listarSeriesDocumentales(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.TablaOrden }) o: z.infer<typeof dto.TablaOrden>,
  ) {
    const { q, estado, para = null, desde = null } = o;
    return this.consultar.tabla(ctx, { q, estado, para, desde });
  }

  @Get('tabla.csv')
  @RespondeCsv()
  async exportarTablaDeRetencion(@Res() respuesta: FastifyReply): Promise<void> {
    const filas = await this.consultar.todaLaTabla();
    await enviarCsv(respuesta, 'Tabla de retención', csv(COLUMNAS_DE_LA_TABLA, filas.map(enLaTabla)));
  }

  @Post('series')
  @HttpCode(200)
  @Responde(dto.CreadaDto)
  crearSerieDocumental(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CrearSerieOrden }) o: z.infer<typeof dto.CrearSerieOrden>,
  ) {
    return this.definicion.crear(ctx, o);
  }

  @Put('series/:id')
  @Responde(VersionDto)
  cambiarSerieDocumental(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.CambiarSerieOrden }) { version, ...o }: z.infer<typeof dto.CambiarSerieOrden>,
  ) {
    return this.definicion.cambiar(ctx, id, version, o);
  }

  @Post('series/:id/retirar')
  @HttpCode(200)
  @Responde(dto.RetiradaDto)
  retirarSerieDocumental(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: MotivoOrden }) { motivo }: z.infer<typeof MotivoOrden>,
  ) {
    return this.retiros.retirar(ctx, id, motivo);
  }

  @Post('series/:id/reponer')
  @HttpCode(200)
  @Responde(dto.RetiradaDto)
  reponerSerieDocumental(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: NadaOrden }) _o: z.infer<typeof NadaOrden>,
  ) {
    return this.retiros.reponer(ctx, id);
  }

  @Get('vencimientos')
  @Responde(dto.VencimientosDto)
  listarVencimientosDeArchivo(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.VencimientosOrden }) o: z.infer<typeof dto.VencimientosOrden>,
  ) {
    return this.consultar.vencimientos(ctx, { ...filtroDe(o), desde: o.desde ?? null });
  }

  @Get('vencimientos.csv')
  @RespondeCsv()
  async exportarVencimientosDeArchivo(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.FiltroOrden }) o: z.infer<typeof dto.FiltroOrden>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const filas = await this.consultar.todosLosVencimientos(ctx, filtroDe(o));
    await enviarCsv(respuesta, 'Plazos de retención', csv(COLUMNAS_DE_LO_QUE_VENCE, filas.map(enLoQueVence)));
  }
}

const filtroDe = (o: z.infer<typeof dto.FiltroOrden>) => ({
  ...{ anio: o.anio ?? null, hasta: o.hasta ?? null, unidadId: o.unidad ?? null },
  desde: null,
});

async function enviarCsv(respuesta: FastifyReply, nombre: string, texto: string): Promise<void> {
  await respuesta
    .type('text/csv; charset=utf-8')
    .header('content-disposition', disposicion(`${nombre}.csv`, true))
    .send(texto);
}
