import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { FeriadosDeEntidad } from '../application/feriados-de-entidad';
import * as dto from './feriados.dto';

@ApiTags('administracion')
@Controller('api/administracion')
export class FeriadosController {
  constructor(private readonly feriados: FeriadosDeEntidad) {}

  @Get('feriados')
  @Responde(dto.FeriadosDto)
  feriadosDeGestion(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.DeGestion }) { gestion }: z.infer<typeof dto.DeGestion>,
  ) {
    return this.feriados.ver(ctx, gestion);
  }

  @Post('feriados')
  @HttpCode(200)
  @Responde(dto.IdDto)
  crearFeriado(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CrearFeriadoOrden }) o: z.infer<typeof dto.CrearFeriadoOrden>,
  ): Promise<{ id: string }> {
    return this.feriados.crear(ctx, o);
  }

  @Post('feriados/cargar')
  @HttpCode(200)
  @Responde(dto.CargadosDto)
  cargarFeriados(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CargarOrden }) o: z.infer<typeof dto.CargarOrden>,
  ): Promise<{ nuevos: number }> {
    return this.feriados.cargar(ctx, o.gestion);
  }

  @Post('feriados/:id/trasladar')
  @HttpCode(200)
  @Responde(dto.IdDto)
  trasladarFeriado(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: z.infer<typeof dto.ConId>,
    @Body({ schema: dto.TrasladarOrden }) o: z.infer<typeof dto.TrasladarOrden>,
  ): Promise<{ id: string }> {
    return this.feriados.trasladar(ctx, { ...o, id });
  }

  @Post('feriados/:id/anular')
  @HttpCode(200)
  @Responde(dto.IdDto)
  anularFeriado(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: z.infer<typeof dto.ConId>,
    @Body({ schema: dto.AnularOrden }) o: z.infer<typeof dto.AnularOrden>,
  ): Promise<{ id: string }> {
    return this.feriados.anular(ctx, { ...o, id });
  }

  @Put('plazos-desde')
  @Responde(dto.PlazosDesdeDto)
  fijarPlazosDesde(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.PlazosDesdeOrden }) o: z.infer<typeof dto.PlazosDesdeOrden>,
  ) {
    return this.feriados.fijarPlazosDesde(ctx, o.plazosDesde);
  }
}
