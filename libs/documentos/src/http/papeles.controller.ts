import { ContextoActual } from '#acceso';
import { ALMACEN, type AlmacenDeObjetos } from '#almacen';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ConsultarDocumentos, VerificarDocumento } from '../application/consultar-documentos';
import { enviar } from './descarga';
import { informeVisto } from './informe';
import { AnexoDeRuta, DescargarOrden, FirmasDto, IdDeRuta } from './documentos.dto';

type Id = z.infer<typeof IdDeRuta>;

@ApiTags('documentos')
@Controller('api/documentos/:id')
export class PapelesController {
  constructor(
    private readonly consultas: ConsultarDocumentos,
    private readonly verificar: VerificarDocumento,
    @Inject(ALMACEN) private readonly almacen: AlmacenDeObjetos,
  ) {}

  @Get('vista-previa.pdf')
  @ApiOperation({ operationId: 'previsualizarDocumento' })
  @RespondePdf()
  async previsualizarDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { nombre, pdf } = await this.consultas.previsualizar(ctx, id);
    await respuesta
      .type('application/pdf')
      .header('content-disposition', disposicion(nombre, false))
      .header('cache-control', 'no-store')
      .send(Buffer.from(pdf));
  }

  @Get('pdf')
  @ApiOperation({ operationId: 'descargarDocumento' })
  @RespondePdf()
  async descargarDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Query({ schema: DescargarOrden }) { revision }: z.infer<typeof DescargarOrden>,
    @Req() pedido: FastifyRequest,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviar(this.almacen, await this.consultas.descarga(ctx, id, revision), pedido, respuesta);
  }

  @Get('anexos/:n/pdf')
  @ApiOperation({ operationId: 'descargarAnexo' })
  @RespondePdf()
  async descargarAnexo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: AnexoDeRuta }) { id, n }: z.infer<typeof AnexoDeRuta>,
    @Req() pedido: FastifyRequest,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviar(this.almacen, await this.consultas.descargaDeAnexo(ctx, id, n), pedido, respuesta);
  }

  @Get('anexos/:n/archivo')
  @ApiOperation({ operationId: 'descargarArchivoAnexo' })
  @RespondePdf()
  async descargarArchivoAnexo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: AnexoDeRuta }) { id, n }: z.infer<typeof AnexoDeRuta>,
    @Req() pedido: FastifyRequest,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const anexo = await this.consultas.descargaDeAnexo(ctx, id, n);
    await enviar(this.almacen, { ...anexo, tipo: anexo.tipo ?? 'application/pdf' }, pedido, respuesta);
  }

  @Get('originales/:n')
  @ApiOperation({ operationId: 'descargarOriginal' })
  @RespondePdf()
  async descargarOriginal(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: AnexoDeRuta }) { id, n }: z.infer<typeof AnexoDeRuta>,
    @Req() pedido: FastifyRequest,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviar(this.almacen, await this.consultas.descargaDeOriginal(ctx, id, n), pedido, respuesta);
  }

  @Get('firmas')
  @ApiOperation({ operationId: 'verificarDocumento' })
  @Responde(FirmasDto)
  async verificarDocumento(@ContextoActual() ctx: Contexto, @Param({ schema: IdDeRuta }) { id }: Id) {
    const { prolongacion, ...informe } = await this.verificar.ejecutar(ctx, id);
    return { ...informeVisto(informe), prolongacion };
  }
}
