import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { CONFIG, Responde, SinClave, type Config } from '#platform';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { LeerArchivo } from '../application/leer-archivo';
import { SubirArchivo, type ArchivoRecibido } from '../application/subir-archivo';
import { archivoDelPedido } from './archivo-del-pedido';
import { ArchivoDto, LecturaDto, SubirOrden } from './archivos.dto';
import { IdDeRuta } from './documentos.dto';

@ApiTags('archivos')
@Controller('api/archivos')
export class ArchivosController {
  constructor(
    private readonly subir: SubirArchivo,
    private readonly leer: LeerArchivo,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  // An upload is no act: sent twice it is two files, and the one that nothing uses is swept.
  @Post()
  @SinClave()
  @HttpCode(200)
  @ApiOperation({ operationId: 'subirArchivo' })
  @Responde(ArchivoDto)
  async subirArchivo(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: SubirOrden }) { uso }: z.infer<typeof SubirOrden>,
    @Req() pedido: FastifyRequest,
  ): Promise<ArchivoRecibido> {
    const leido = await archivoDelPedido(pedido, this.config.maxSubida);
    return this.subir.ejecutar(ctx, { ...leido, uso });
  }

  @Get(':id/lectura')
  @ApiOperation({ operationId: 'leerArchivo' })
  @Responde(LecturaDto)
  leerArchivo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
  ) {
    return this.leer.ver(ctx, id);
  }
}
