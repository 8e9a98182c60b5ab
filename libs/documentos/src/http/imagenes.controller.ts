import { ContextoActual } from '#acceso';
import { ALMACEN, type AlmacenDeObjetos } from '#almacen';
import type { Contexto } from '#kernel';
import { RespondeImagen } from '#platform';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ImagenesDelTexto } from '../imagenes-del-texto';
import { enviar } from './descarga';
import { ImagenDeRuta } from './documentos.dto';

@ApiTags('documentos')
@Controller('api/documentos/:id/imagenes')
export class ImagenesController {
  constructor(
    private readonly imagenes: ImagenesDelTexto,
    @Inject(ALMACEN) private readonly almacen: AlmacenDeObjetos,
  ) {}

  @Get(':archivo')
  @ApiOperation({ operationId: 'verImagen' })
  @RespondeImagen()
  async verImagen(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: ImagenDeRuta }) { id, archivo }: z.infer<typeof ImagenDeRuta>,
    @Req() pedido: FastifyRequest,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { sha256, bytes, tipo } = await this.imagenes.ver(ctx, id, archivo);
    const nombre = `imagen-${archivo}.${tipo.slice(6)}`;
    await enviar(this.almacen, { sha256, bytes, tipo, nombre }, pedido, respuesta);
  }
}
