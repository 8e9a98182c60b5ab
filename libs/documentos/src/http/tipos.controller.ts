import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { TiposDeDocumento } from '../application/tipos-de-documento';
import * as dto from './tipos.dto';

@ApiTags('tipos y plantillas')
@Controller('api/tipos')
export class TiposController {
  constructor(private readonly tipos: TiposDeDocumento) {}

  @Get()
  @ApiOperation({ operationId: 'tiposDeDocumento' })
  @Responde(dto.TiposDto)
  tiposDeDocumento() {
    return this.tipos.todos();
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'crearTipo' })
  @Responde(dto.TipoCreadoDto)
  crearTipo(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.TipoOrden }) orden: z.infer<typeof dto.TipoOrden>,
  ) {
    return this.tipos.crear(ctx, orden);
  }

  @Put(':clave')
  @ApiOperation({ operationId: 'cambiarTipo' })
  @Responde(dto.TipoDto)
  cambiarTipo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.TipoDeRuta }) { clave }: z.infer<typeof dto.TipoDeRuta>,
    @Body({ schema: dto.CambiarTipoOrden }) orden: z.infer<typeof dto.CambiarTipoOrden>,
  ) {
    return this.tipos.cambiar(ctx, { ...orden, clave });
  }

  @Get(':clave/uso')
  @ApiOperation({ operationId: 'usoDeTipo' })
  @Responde(dto.UsoDeTipoDto)
  usoDeTipo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.TipoDeRuta }) { clave }: z.infer<typeof dto.TipoDeRuta>,
  ) {
    return this.tipos.uso(ctx, clave);
  }

  @Post(':clave/retirar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retirarTipo' })
  @Responde(dto.TipoDto)
  retirarTipo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.TipoDeRuta }) { clave }: z.infer<typeof dto.TipoDeRuta>,
    @Body({ schema: dto.RetirarTipoOrden }) { motivo }: z.infer<typeof dto.RetirarTipoOrden>,
  ) {
    return this.tipos.retirar(ctx, { clave, motivo });
  }

  @Post(':clave/reponer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reponerTipo' })
  @Responde(dto.TipoDto)
  reponerTipo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.TipoDeRuta }) { clave }: z.infer<typeof dto.TipoDeRuta>,
  ) {
    return this.tipos.reponer(ctx, clave);
  }
}
