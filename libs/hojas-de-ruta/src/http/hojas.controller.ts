import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { BuscarPorPalabras } from '../application/buscar-por-palabras';
import { ConsultarHojas, type HojaHallada } from '../application/consultar-hojas';
import { CrearDocumentoDeHoja } from '../application/crear-documento-de-hoja';
import { ImprimirHoja } from '../application/imprimir-hoja';
import { RegistrarExterna, type Registrada } from '../application/registrar-externa';
import { RegistrarInterna, type RegistradaInterna } from '../application/registrar-interna';
import { VerHoja, type HojaVista } from '../application/ver-hoja';
import * as dto from './hojas.dto';

type DeRuta = z.infer<typeof dto.DeRuta>;

@ApiTags('hojas')
@Controller('api/hojas')
export class HojasController {
  constructor(
    private readonly externa: RegistrarExterna,
    private readonly interna: RegistrarInterna,
    private readonly ver: VerHoja,
    private readonly consultas: ConsultarHojas,
    private readonly imprimir: ImprimirHoja,
    private readonly redactar: CrearDocumentoDeHoja,
    private readonly palabras: BuscarPorPalabras,
  ) {}

  @Post('externas')
  @HttpCode(200)
  @Responde(dto.RegistradaDto)
  registrarExterna(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.RegistrarExternaOrden }) o: z.infer<typeof dto.RegistrarExternaOrden>,
  ): Promise<Registrada> {
    return this.externa.ejecutar(ctx, o);
  }

  @Post('internas')
  @HttpCode(200)
  @Responde(dto.RegistradaInternaDto)
  registrarInterna(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.RegistrarInternaOrden }) o: z.infer<typeof dto.RegistrarInternaOrden>,
  ): Promise<RegistradaInterna> {
    return this.interna.ejecutar(ctx, o);
  }

  @Get()
  @Responde(dto.HojasHalladasDto)
  buscarHojas(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.BuscarOrden }) { codigo }: z.infer<typeof dto.BuscarOrden>,
  ): Promise<HojaHallada[]> {
    return this.consultas.buscar(ctx, codigo);
  }

  @Get('por-palabras')
  @Responde(dto.PorPalabrasDto)
  buscarPorPalabras(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.PalabrasOrden }) o: z.infer<typeof dto.PalabrasOrden>,
  ) {
    return this.palabras.ejecutar(ctx, o.q, o.desde);
  }

  @Get(':gestion/:id')
  @Responde(dto.HojaVistaDto)
  verHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) { gestion, id }: DeRuta,
  ): Promise<HojaVista> {
    return this.ver.ejecutar(ctx, gestion, id);
  }

  @Get(':gestion/:id/historia')
  @Responde(dto.HistoriaDto)
  historiaHoja(@ContextoActual() ctx: Contexto, @Param({ schema: dto.DeRuta }) { gestion, id }: DeRuta) {
    return this.consultas.historia(ctx, gestion, id);
  }

  @Get(':gestion/:id/hoja-de-ruta.pdf')
  @RespondePdf()
  async imprimirHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) { gestion, id }: DeRuta,
    @Query({ schema: dto.ImprimirOrden }) { proveidos }: z.infer<typeof dto.ImprimirOrden>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, codigo } = await this.imprimir.ejecutar(ctx, gestion, id, proveidos === 'si');
    await respuesta
      .type('application/pdf')
      .header('Content-Disposition', disposicion(`Hoja de ruta ${codigo}.pdf`, false))
      .send(Buffer.from(pdf));
  }

  @Post(':gestion/:id/documentos')
  @HttpCode(200)
  @Responde(dto.CreadoDto)
  crearDocumentoDeHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) ref: DeRuta,
    @Body({ schema: dto.CrearDocumentoOrden }) o: z.infer<typeof dto.CrearDocumentoOrden>,
  ): Promise<{ id: string; version: number }> {
    return this.redactar.ejecutar(ctx, { ...o, ...ref });
  }
}
