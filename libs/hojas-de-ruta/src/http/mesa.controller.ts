import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { CorregirInterna } from '../application/corregir-interna';
import { DiaDeMesa } from '../application/dia-de-mesa';
import { Directorio } from '../application/directorio';
import { LeerEtiqueta } from '../application/leer-etiqueta';
import { PreverSello } from '../application/prever-sello';
import { VincularEscaneo } from '../application/vincular-escaneo';
import { ESQUINA_HABITUAL, type LugarDeSello } from '../domain/sello';
import { DeRuta } from './hojas.dto';
import * as dto from './mesa.dto';
import { sinIndefinidos } from './sin-indefinidos';

/** What a desk does beside registering: its day, its directory, what it scans. */
@ApiTags('mesa')
@Controller('api')
export class MesaController {
  constructor(
    private readonly dia: DiaDeMesa,
    private readonly directorio: Directorio,
    private readonly etiquetas: LeerEtiqueta,
    private readonly prever: PreverSello,
    private readonly escaneos: VincularEscaneo,
    private readonly internas: CorregirInterna,
  ) {}

  @Get('recepciones/dia')
  @Responde(dto.DiaDto)
  verDiaDeMesa(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.DiaOrden }) { fecha }: z.infer<typeof dto.DiaOrden>,
  ) {
    return this.dia.ver(ctx, fecha);
  }

  @Post('recepciones/rechazos')
  @HttpCode(200)
  @Responde(dto.RechazadaDto)
  rechazarEnMesa(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.RechazarOrden }) o: z.infer<typeof dto.RechazarOrden>,
  ) {
    return this.dia.rechazar(ctx, o);
  }

  @Get('etiquetas')
  @Responde(dto.EtiquetaDto)
  leerEtiqueta(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.EtiquetaOrden }) { texto }: z.infer<typeof dto.EtiquetaOrden>,
  ) {
    return this.etiquetas.ejecutar(ctx, texto);
  }

  @Get('archivos/:id/sello-previsto')
  @Responde(dto.SelloPrevistoDto)
  preverSello(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeProcedencia }) { id }: z.infer<typeof dto.IdDeProcedencia>,
  ) {
    return this.prever.medir(ctx, id);
  }

  @Get('archivos/:id/sello-previsto.png')
  @ApiResponse({
    status: 200,
    description: 'La página 1 con su sello',
    content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
  })
  async dibujarSello(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeProcedencia }) { id }: z.infer<typeof dto.IdDeProcedencia>,
    @Query({ schema: dto.VistaDeSelloOrden }) o: z.infer<typeof dto.VistaDeSelloOrden>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const png = await this.prever.dibujar(ctx, id, lugarDe(o), o.codigo ?? null);
    await respuesta.type('image/png').header('cache-control', 'no-store').send(Buffer.from(png));
  }

  @Get('derivaciones/:gestion/:id/documentos/:documento/sello-previsto.png')
  @ApiResponse({
    status: 200,
    description: 'La página 1 con el sello que llevará al recibirse',
    content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
  })
  async dibujarSelloDePaso(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.PapelDePaso }) { gestion, id, documento }: z.infer<typeof dto.PapelDePaso>,
    @Query({ schema: dto.LugarDeSelloOrden }) o: z.infer<typeof dto.LugarDeSelloOrden>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const png = await this.prever.dibujarEnPaso(ctx, { gestion, id, documentoId: documento }, lugarDe(o));
    await respuesta.type('image/png').header('cache-control', 'no-store').send(Buffer.from(png));
  }

  @Get('archivos/:id/destino')
  @Responde(dto.DestinoDeEscaneoDto)
  hallarDestinoDeEscaneo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeProcedencia }) { id }: z.infer<typeof dto.IdDeProcedencia>,
    @Query({ schema: dto.DestinoDeEscaneoOrden }) o: z.infer<typeof dto.DestinoDeEscaneoOrden>,
  ) {
    const deLaHoja = o.gestion && o.hoja ? { gestion: o.gestion, id: o.hoja } : null;
    return this.escaneos.hallar(ctx, id, deLaHoja);
  }

  @Post('hojas/:gestion/:id/escaneos')
  @HttpCode(200)
  @Responde(dto.EscaneoDto)
  vincularEscaneo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: z.infer<typeof DeRuta>,
    @Body({ schema: dto.EscaneoOrden }) o: z.infer<typeof dto.EscaneoOrden>,
  ) {
    return this.escaneos.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('hojas/:gestion/:id/corregir')
  @HttpCode(200)
  @Responde(dto.CorregidaDto)
  corregirInterna(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: z.infer<typeof DeRuta>,
    @Body({ schema: dto.CorregirInternaOrden }) o: z.infer<typeof dto.CorregirInternaOrden>,
  ) {
    return this.internas.ejecutar(ctx, { ...sinIndefinidos(o), ...ref });
  }

  @Get('procedencias')
  @Responde(dto.ProcedenciasDto)
  listarProcedencias(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.ProcedenciasOrden }) { q }: z.infer<typeof dto.ProcedenciasOrden>,
  ) {
    return this.directorio.listar(ctx, q);
  }

  @Post('procedencias')
  @Responde(dto.ProcedenciaGuardadaDto, 201)
  anotarProcedencia(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.ProcedenciaOrden }) o: z.infer<typeof dto.ProcedenciaOrden>,
  ) {
    return this.directorio.crear(ctx, o);
  }

  @Put('procedencias/:id')
  @Responde(dto.ProcedenciaGuardadaDto)
  corregirProcedencia(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeProcedencia }) { id }: z.infer<typeof dto.IdDeProcedencia>,
    @Body({ schema: dto.CorregirProcedenciaOrden }) o: z.infer<typeof dto.CorregirProcedenciaOrden>,
  ) {
    return this.directorio.corregir(ctx, { ...o, id });
  }

  @Post('procedencias/:id/fusionar')
  @HttpCode(200)
  @Responde(dto.FusionadaDto)
  fusionarProcedencias(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeProcedencia }) { id }: z.infer<typeof dto.IdDeProcedencia>,
    @Body({ schema: dto.FusionarOrden }) { enId }: z.infer<typeof dto.FusionarOrden>,
  ) {
    return this.directorio.fusionar(ctx, { id, enId });
  }
}

function lugarDe({ esquina, x, y }: z.infer<typeof dto.LugarDeSelloOrden>): LugarDeSello {
  if (x !== undefined && y !== undefined) return { x, y };
  return esquina ? { esquina } : ESQUINA_HABITUAL;
}
