import { ContextoActual } from '#acceso';
import { ALMACEN, type AlmacenDeObjetos } from '#almacen';
import type { Contexto } from '#kernel';
import { Responde, RespondePdf } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CompletarFirma } from '../application/completar-firma';
import { PrepararFirma } from '../application/preparar-firma';
import { RecibirFirmado } from '../application/recibir-firmado';
import { enviar } from './descarga';
import { FirmadoDto, IdDeRuta } from './documentos.dto';
import * as dto from './firma.dto';

type Id = z.infer<typeof IdDeRuta>;

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** Signatures in two steps: the key is in its owner's token, or in another program. */
@ApiTags('documentos')
@Controller('api/documentos/:id/firma')
export class FirmaController {
  constructor(
    private readonly preparar: PrepararFirma,
    private readonly completar: CompletarFirma,
    private readonly recibir: RecibirFirmado,
    @Inject(ALMACEN) private readonly almacen: AlmacenDeObjetos,
  ) {}

  @Post('preparar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'prepararFirma' })
  @Responde(dto.PreparadaDto)
  prepararFirma(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.PrepararOrden }) o: z.infer<typeof dto.PrepararOrden>,
  ) {
    const { version, modo } = o;
    if (modo === 'archivo') return this.preparar.ejecutar(ctx, { id, version, modo });
    const certificado = bytes(o.certificado);
    return this.preparar.ejecutar(ctx, { id, version, modo, certificado, cadena: o.cadena.map(bytes) });
  }

  @Get('preparadas/:preparada/pdf')
  @ApiOperation({ operationId: 'descargarPreparada' })
  @RespondePdf()
  async descargarPreparada(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.PreparadaDeRuta }) { id, preparada }: z.infer<typeof dto.PreparadaDeRuta>,
    @Req() pedido: FastifyRequest,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const descarga = await this.recibir.entregar(ctx, { id, preparadaId: preparada });
    await enviar(this.almacen, descarga, pedido, respuesta);
  }

  @Post('completar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'completarFirma' })
  @Responde(FirmadoDto)
  completarFirma(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.CompletarOrden }) { preparadaId, devuelta: d }: z.infer<typeof dto.CompletarOrden>,
  ) {
    const valor = bytes(d.valor);
    const devuelta =
      d.tipo === 'firma'
        ? { tipo: d.tipo, valor, certificado: bytes(d.certificado) }
        : { tipo: d.tipo, valor };
    return this.completar.ejecutar(ctx, { id, preparadaId, devuelta });
  }

  @Post('modo-seguro')
  @HttpCode(200)
  @ApiOperation({ operationId: 'recibirFirmado' })
  @Responde(FirmadoDto)
  recibirFirmado(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.RecibirOrden }) o: z.infer<typeof dto.RecibirOrden>,
  ) {
    return this.recibir.ejecutar(ctx, { ...o, id });
  }

  @Delete('preparada')
  @HttpCode(200)
  @ApiOperation({ operationId: 'cancelarFirma' })
  @Responde(dto.CanceladaDto)
  cancelarFirma(@ContextoActual() ctx: Contexto, @Param({ schema: IdDeRuta }) { id }: Id) {
    return this.preparar.cancelar(ctx, id);
  }
}
