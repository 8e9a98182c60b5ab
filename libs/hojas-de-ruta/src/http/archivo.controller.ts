import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { BuscarCarpetas } from '../application/buscar-carpetas';
import { RestringirDestino } from '../application/restringir-destino';
import * as dto from './archivo.dto';

type DePuesto = z.infer<typeof dto.DePuesto>;

@ApiTags('archivo')
@Controller('api')
export class ArchivoController {
  constructor(
    private readonly carpetas: BuscarCarpetas,
    private readonly restringir: RestringirDestino,
  ) {}

  @Get('carpetas')
  @Responde(dto.CarpetasDto)
  buscarCarpetas(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.BuscarCarpetasOrden }) { q }: z.infer<typeof dto.BuscarCarpetasOrden>,
  ) {
    return this.carpetas.ejecutar(ctx, q);
  }

  @Get('destinos/vedados')
  @Responde(dto.VedadosDto)
  destinosVedados(@ContextoActual() ctx: Contexto) {
    return this.restringir.vedados(ctx);
  }

  @Get('puestos/:id/remitentes')
  @Responde(dto.RemitentesAdmitidosDto)
  remitentesAdmitidos(@Param({ schema: dto.DePuesto }) { id }: DePuesto) {
    return this.restringir.ver(id);
  }

  @Put('puestos/:id/remitentes')
  @Responde(dto.RestringidoDto)
  restringirDestino(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DePuesto }) ref: DePuesto,
    @Body({ schema: dto.RestringirOrden }) o: z.infer<typeof dto.RestringirOrden>,
  ) {
    return this.restringir.ejecutar(ctx, { ...o, ...ref });
  }
}
