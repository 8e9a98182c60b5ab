import type {} from '@fastify/multipart';
import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { CONFIG, Responde, SinClave, type Config } from '#platform';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { LeerArchivo } from '../application/leer-archivo';
import { errorDeSubida, SubirArchivo, type ArchivoRecibido } from '../application/subir-archivo';
import { archivoAusente } from '../domain/errores';
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
    if (!pedido.isMultipart()) throw archivoAusente();
    let leido: { nombre: string | undefined; bytes: Buffer } | null = null;
    try {
      const parte = await pedido.file();
      if (parte) leido = { nombre: parte.filename, bytes: await parte.toBuffer() };
    } catch (error) {
      throw errorDeSubida(error, this.config.maxSubida);
    }
    if (!leido) throw archivoAusente();
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
