import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { AnotarHoja } from '../application/anotar-hoja';
import { AtenderCopia } from '../application/atender-copia';
import { DesarchivarHoja } from '../application/desarchivar-hoja';
import { EnterarseDeDevolucion } from '../application/enterarse-de-devolucion';
import { ReanudarHoja } from '../application/reanudar-hoja';
import { SuspenderHoja } from '../application/suspender-hoja';
import { DeRuta } from './hojas.dto';
import * as dto from './pausas.dto';

type Ruta = z.infer<typeof DeRuta>;

@ApiTags('derivaciones')
@Controller('api/derivaciones/:gestion/:id')
export class PausasController {
  constructor(
    private readonly suspender: SuspenderHoja,
    private readonly reanudar: ReanudarHoja,
    private readonly desarchivar: DesarchivarHoja,
    private readonly atender: AtenderCopia,
    private readonly anotar: AnotarHoja,
    private readonly enterarse: EnterarseDeDevolucion,
  ) {}

  @Post('suspender')
  @HttpCode(200)
  @Responde(dto.PasoMovidoDto)
  suspenderHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: dto.SuspenderOrden }) o: z.infer<typeof dto.SuspenderOrden>,
  ) {
    return this.suspender.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('reanudar')
  @HttpCode(200)
  @Responde(dto.PasoMovidoDto)
  reanudarHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: dto.ReanudarOrden }) o: z.infer<typeof dto.ReanudarOrden>,
  ) {
    return this.reanudar.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('desarchivar')
  @HttpCode(200)
  @Responde(dto.PasoMovidoDto)
  desarchivarHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: dto.DesarchivarOrden }) o: z.infer<typeof dto.DesarchivarOrden>,
  ) {
    return this.desarchivar.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('atender')
  @HttpCode(200)
  @Responde(dto.PasoMovidoDto)
  atenderCopia(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: dto.AtenderOrden }) o: z.infer<typeof dto.AtenderOrden>,
  ) {
    return this.atender.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('anotar')
  @HttpCode(200)
  @Responde(dto.AnotadaDto)
  anotarHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: dto.AnotarOrden }) o: z.infer<typeof dto.AnotarOrden>,
  ) {
    return this.anotar.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('enterarse')
  @HttpCode(200)
  @Responde(dto.EnteradoDto)
  enterarseDeDevolucion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: dto.EnterarseOrden }) _o: z.infer<typeof dto.EnterarseOrden>,
  ) {
    return this.enterarse.ejecutar(ctx, ref);
  }
}
