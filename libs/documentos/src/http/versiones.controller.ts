import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { HistorialDeTexto } from '../application/historial-de-texto';
import { IdDeRuta, VersionDto } from './documentos.dto';
import * as dto from './versiones.dto';

@ApiTags('documentos')
@Controller('api/documentos/:id/versiones')
export class VersionesController {
  constructor(private readonly historial: HistorialDeTexto) {}

  @Get()
  @ApiOperation({ operationId: 'listarVersiones' })
  @Responde(dto.VersionesDto)
  listarVersiones(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
  ) {
    return this.historial.listar(ctx, id);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'apartarVersion' })
  @Responde(dto.ApartadaDto)
  apartarVersion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
    @Body({ schema: dto.ApartarOrden }) o: z.infer<typeof dto.ApartarOrden>,
  ) {
    return this.historial.apartar(ctx, { ...o, id });
  }

  @Get(':n')
  @ApiOperation({ operationId: 'verVersion' })
  @Responde(dto.VersionVistaDto)
  verVersion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.VersionDeRuta }) { id, n }: z.infer<typeof dto.VersionDeRuta>,
  ) {
    return this.historial.ver(ctx, id, n);
  }

  @Post(':n/restaurar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'restaurarVersion' })
  @Responde(VersionDto)
  restaurarVersion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.VersionDeRuta }) { id, n }: z.infer<typeof dto.VersionDeRuta>,
    @Body({ schema: dto.RestaurarOrden }) { version }: z.infer<typeof dto.RestaurarOrden>,
  ) {
    return this.historial.restaurar(ctx, { id, n, version });
  }
}
