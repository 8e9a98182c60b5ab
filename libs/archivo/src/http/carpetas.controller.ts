import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { AsignarSerie } from '../application/asignar-serie';
import { CerrarCarpeta } from '../application/cerrar-carpeta';
import { ConsultarCarpetas } from '../application/consultar-carpetas';
import { CrearCarpeta } from '../application/crear-carpeta';
import { EditarCarpeta } from '../application/editar-carpeta';
import { PapelesDelArchivo } from '../application/papeles-del-archivo';
import * as dto from './archivo.dto';
import { enviarPdf } from './enviar-pdf';
import { AsignarOrden } from './retencion.dto';

type Id = z.infer<typeof dto.IdDeRuta>;

@ApiTags('archivo')
@Controller('api/archivo/carpetas')
export class CarpetasController {
  constructor(
    private readonly consultar: ConsultarCarpetas,
    private readonly crear: CrearCarpeta,
    private readonly editar: EditarCarpeta,
    private readonly cierre: CerrarCarpeta,
    private readonly series: AsignarSerie,
    private readonly papeles: PapelesDelArchivo,
  ) {}

  @Get()
  @Responde(dto.CarpetasDto)
  listarCarpetas(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.BuscarOrden }) o: z.infer<typeof dto.BuscarOrden>,
  ) {
    return this.consultar.listar(ctx, {
      ...{ q: o.q, unidadId: o.unidad ?? null, gestion: o.gestion ?? null },
      ...{ estado: o.estado ?? null, desde: o.desde ?? null },
    });
  }

  @Post()
  @HttpCode(200)
  @Responde(dto.CreadaDto)
  crearCarpeta(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CrearOrden }) o: z.infer<typeof dto.CrearOrden>,
  ) {
    return this.crear.ejecutar(ctx, o);
  }

  @Get(':id')
  @Responde(dto.CarpetaDto)
  verCarpeta(@ContextoActual() ctx: Contexto, @Param({ schema: dto.IdDeRuta }) { id }: Id) {
    return this.consultar.ver(ctx, id);
  }

  @Put(':id')
  @Responde(dto.VersionDto)
  editarCarpeta(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.EditarOrden }) o: z.infer<typeof dto.EditarOrden>,
  ) {
    return this.editar.ejecutar(ctx, { ...o, id });
  }

  @Put(':id/serie')
  @Responde(dto.VersionDto)
  clasificarCarpeta(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: AsignarOrden }) o: z.infer<typeof AsignarOrden>,
  ) {
    return this.series.ejecutar(ctx, { ...o, id });
  }

  @Post(':id/cerrar')
  @HttpCode(200)
  @Responde(dto.CerradaDto)
  cerrarCarpeta(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.NadaOrden }) _o: z.infer<typeof dto.NadaOrden>,
  ) {
    return this.cierre.cerrar(ctx, id);
  }

  @Post(':id/reabrir')
  @HttpCode(200)
  @Responde(dto.CerradaDto)
  reabrirCarpeta(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.MotivoOrden }) { motivo }: z.infer<typeof dto.MotivoOrden>,
  ) {
    return this.cierre.reabrir(ctx, id, motivo);
  }

  @Get(':id/inventario.pdf')
  @RespondePdf()
  async inventarioDeCarpeta(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviarPdf(respuesta, await this.papeles.inventario(ctx, id));
  }
}
