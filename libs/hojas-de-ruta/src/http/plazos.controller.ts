import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { AgendaDePlazos } from '../application/agenda-de-plazos';
import { comoPlazo } from '../application/hilos';
import { PlazosDeHoja } from '../application/plazos-de-hoja';
import type { PlazoPedido } from '../domain/tipos';
import { DeRuta } from './hojas.dto';
import * as dto from './plazos.dto';

type Ref = z.infer<typeof DeRuta>;

const pedido = (p: z.infer<typeof dto.PlazoEnOrden>): PlazoPedido =>
  comoPlazo(p) ?? { modo: 'fecha', fecha: '' };

@ApiTags('plazos')
@Controller('api')
export class PlazosController {
  constructor(
    private readonly plazos: PlazosDeHoja,
    private readonly agenda: AgendaDePlazos,
  ) {}

  @Get('plazos')
  @Responde(dto.AgendaDto)
  agendaDePlazos(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.AgendaOrden }) { de, hasta }: z.infer<typeof dto.AgendaOrden>,
  ) {
    return this.agenda.ejecutar(ctx, de, hasta);
  }

  @Post('hojas/:gestion/:id/plazos')
  @HttpCode(200)
  @Responde(dto.PlazoAgregadoDto)
  agregarPlazo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ref,
    @Body({ schema: dto.AgregarPlazoOrden }) o: z.infer<typeof dto.AgregarPlazoOrden>,
  ): Promise<{ id: string }> {
    return this.plazos.agregar(ctx, { ...o, ...ref, plazo: pedido(o.plazo) });
  }

  @Post('plazos/:gestion/:id/prorrogar')
  @HttpCode(200)
  @Responde(dto.PlazoProrrogadoDto)
  prorrogarPlazo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ref,
    @Body({ schema: dto.ProrrogarPlazoOrden }) o: z.infer<typeof dto.ProrrogarPlazoOrden>,
  ): Promise<{ fecha: string }> {
    return this.plazos.prorrogar(ctx, { ...ref, motivo: o.motivo, vence: o.vence, plazo: pedido(o.plazo) });
  }

  @Post('plazos/:gestion/:id/cumplir')
  @HttpCode(200)
  @Responde(dto.PlazoCerradoDto)
  cumplirPlazo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ref,
    @Body({ schema: dto.CumplirPlazoOrden }) o: z.infer<typeof dto.CumplirPlazoOrden>,
  ): Promise<{ estado: 'CUMPLIDO' }> {
    return this.plazos.cumplir(ctx, { ...o, ...ref });
  }

  @Post('plazos/:gestion/:id/anular')
  @HttpCode(200)
  @Responde(dto.PlazoCerradoDto)
  anularPlazo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ref,
    @Body({ schema: dto.AnularPlazoOrden }) o: z.infer<typeof dto.AnularPlazoOrden>,
  ): Promise<{ estado: 'ANULADO' }> {
    return this.plazos.anular(ctx, { ...o, ...ref });
  }
}
