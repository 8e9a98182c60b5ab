import { ContextoActual } from '#acceso';
import type { Contexto, Reloj } from '#kernel';
import { renderLibro } from '#pdf';
import { csv, disposicion, RELOJ, Responde, RespondeCsv, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { DefinirSeries } from '../application/definir-series';
import { LibroDeCites } from '../application/libro-de-cites';
import { PreverSerie } from '../application/prever-serie';
import { ReservarNumeros } from '../application/reservar-numeros';
import { RetirarSeries } from '../application/retirar-series';
import { columnasDelLibro, cuentaEnFilas, filasDelLibro, nombreDelLibro } from './libro-impreso';
import * as dto from './series.dto';

type Id = z.infer<typeof dto.IdDeRuta>;
type Libro = z.infer<typeof dto.LibroOrden>;

@ApiTags('numeración')
@Controller('api')
export class SeriesController {
  constructor(
    private readonly definicion: DefinirSeries,
    private readonly vistas: PreverSerie,
    private readonly retiros: RetirarSeries,
    private readonly reservas: ReservarNumeros,
    private readonly libros: LibroDeCites,
    @Inject(RELOJ) private readonly reloj: Reloj,
  ) {}

  @Get('series')
  @ApiOperation({ operationId: 'series' })
  @Responde(dto.SeriesDto)
  series(@ContextoActual() ctx: Contexto) {
    return this.libros.series(ctx);
  }

  @Get('series/vista-previa')
  @ApiOperation({ operationId: 'previsualizarFormato' })
  @Responde(dto.VistaPreviaDto)
  previsualizarFormato(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.VistaPreviaOrden }) o: z.infer<typeof dto.VistaPreviaOrden>,
  ) {
    return this.vistas.ejecutar(ctx, o);
  }

  @Post('series')
  @ApiOperation({ operationId: 'definirSerie' })
  @Responde(dto.CreadaDto, 201)
  definirSerie(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.DefinirSerieOrden }) orden: z.infer<typeof dto.DefinirSerieOrden>,
  ) {
    return this.definicion.definir(ctx, orden);
  }

  @Put('series/:id')
  @ApiOperation({ operationId: 'cambiarFormato' })
  @Responde(dto.EjemploDto)
  cambiarFormato(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.CambiarFormatoOrden }) orden: z.infer<typeof dto.CambiarFormatoOrden>,
  ) {
    return this.definicion.cambiar(ctx, { ...orden, id });
  }

  @Post('series/:id/piso')
  @HttpCode(200)
  @ApiOperation({ operationId: 'fijarPiso' })
  @Responde(dto.PisoDto)
  fijarPiso(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.FijarPisoOrden }) orden: z.infer<typeof dto.FijarPisoOrden>,
  ) {
    return this.definicion.fijarPiso(ctx, { id, ...orden });
  }

  @Post('series/:id/retirar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retirarSerie' })
  @Responde(dto.RetiradaDto)
  retirarSerie(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.RetirarSerieOrden }) { motivo }: z.infer<typeof dto.RetirarSerieOrden>,
  ) {
    return this.retiros.retirar(ctx, { id, motivo });
  }

  @Post('series/:id/reponer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reponerSerie' })
  @Responde(dto.RetiradaDto)
  reponerSerie(@ContextoActual() ctx: Contexto, @Param({ schema: dto.IdDeRuta }) { id }: Id) {
    return this.retiros.reponer(ctx, id);
  }

  @Get('numeros/reservas')
  @ApiOperation({ operationId: 'numerosReservados' })
  @Responde(dto.SinUsarDto)
  numerosReservados(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.ReservasOrden }) { desde }: z.infer<typeof dto.ReservasOrden>,
  ) {
    return this.reservas.sinUsar(ctx, desde);
  }

  @Post('numeros/reservas')
  @ApiOperation({ operationId: 'reservarNumero' })
  @Responde(dto.ReservadosDto, 201)
  reservarNumero(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.ReservarOrden }) orden: z.infer<typeof dto.ReservarOrden>,
  ) {
    return this.reservas.reservar(ctx, orden);
  }

  @Post('numeros/:id/anular')
  @HttpCode(200)
  @ApiOperation({ operationId: 'anularNumero' })
  @Responde(dto.EstadoDto)
  anularNumero(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.AnularNumeroOrden }) { motivo }: z.infer<typeof dto.AnularNumeroOrden>,
  ) {
    return this.reservas.anular(ctx, { id, motivo });
  }

  @Get('series/:id/libro')
  @ApiOperation({ operationId: 'libroDeCites' })
  @Responde(dto.LibroDto)
  libroDeCites(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Query({ schema: dto.LibroOrden }) { gestion }: Libro,
  ) {
    return this.libros.ejecutar(ctx, { id, gestion });
  }

  @Get('series/:id/libro.csv')
  @ApiOperation({ operationId: 'exportarLibroDeCites' })
  @RespondeCsv()
  async exportarLibroDeCites(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Query({ schema: dto.LibroOrden }) { gestion }: Libro,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const libro = await this.libros.ejecutar(ctx, { id, gestion });
    await respuesta
      .type('text/csv; charset=utf-8')
      .header('content-disposition', disposicion(`${nombreDelLibro(libro)}.csv`, true))
      .send(csv(columnasDelLibro, [...filasDelLibro(libro), ...cuentaEnFilas(libro)]));
  }

  @Get('series/:id/libro.pdf')
  @ApiOperation({ operationId: 'imprimirLibroDeCites' })
  @RespondePdf()
  async imprimirLibroDeCites(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Query({ schema: dto.LibroOrden }) { gestion }: Libro,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const libro = await this.libros.ejecutar(ctx, { id, gestion });
    const pdf = await renderLibro({
      entidad: await this.libros.entidad(),
      unidad: libro.serie.unidad ?? '',
      formato: libro.serie.formato,
      gestion: libro.gestion,
      explicacion: libro.explicacion,
      columnas: columnasDelLibro,
      filas: filasDelLibro(libro),
      fecha: this.reloj.ahora(),
    });
    await respuesta
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', disposicion(`${nombreDelLibro(libro)}.pdf`, false))
      .send(Buffer.from(pdf));
  }
}
