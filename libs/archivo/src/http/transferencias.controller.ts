import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ConsultarTransferencias } from '../application/consultar-transferencias';
import { DecidirTransferencia } from '../application/decidir-transferencia';
import { PrepararTransferencia } from '../application/preparar-transferencia';
import { IdDeRuta } from './archivo.dto';
import { enviarPdf } from './enviar-pdf';
import * as dto from './transferencias.dto';

type Id = z.infer<typeof IdDeRuta>;
type DeCarpeta = z.infer<typeof dto.DeCarpeta>;
type Version = z.infer<typeof dto.VersionOrden>;

@ApiTags('archivo')
@Controller('api/archivo/transferencias')
export class TransferenciasController {
  constructor(
    private readonly consultar: ConsultarTransferencias,
    private readonly preparar: PrepararTransferencia,
    private readonly decidir: DecidirTransferencia,
  ) {}

  @Get()
  @Responde(dto.TransferenciasDto)
  listarTransferencias(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.ListarOrden }) o: z.infer<typeof dto.ListarOrden>,
  ) {
    return this.consultar.listar(ctx, o);
  }

  @Post()
  @HttpCode(200)
  @Responde(dto.PreparadaDto)
  prepararTransferencia(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.PrepararOrden }) o: z.infer<typeof dto.PrepararOrden>,
  ) {
    return this.preparar.crear(ctx, o);
  }

  @Get(':id')
  @Responde(dto.TransferenciaDto)
  verTransferencia(@ContextoActual() ctx: Contexto, @Param({ schema: IdDeRuta }) { id }: Id) {
    return this.consultar.ver(ctx, id);
  }

  @Put(':id')
  @Responde(dto.VersionDto)
  cambiarTransferencia(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.CambiarOrden }) o: z.infer<typeof dto.CambiarOrden>,
  ) {
    return this.preparar.cambiar(ctx, { ...o, id });
  }

  @Post(':id/enviar')
  @HttpCode(200)
  @Responde(dto.EnviadaDto)
  enviarTransferencia(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.VersionOrden }) { version }: Version,
  ) {
    return this.preparar.enviar(ctx, { id, version });
  }

  @Post(':id/descartar')
  @HttpCode(200)
  @Responde(dto.EstadoDto)
  descartarTransferencia(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.VersionOrden }) { version }: Version,
  ) {
    return this.preparar.descartar(ctx, { id, version });
  }

  @Post(':id/carpetas/:carpetaId/recibir')
  @HttpCode(200)
  @Responde(dto.EstadoDto)
  recibirCarpeta(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeCarpeta }) ref: DeCarpeta,
    @Body({ schema: dto.RecibirOrden }) { lugar }: z.infer<typeof dto.RecibirOrden>,
  ) {
    return this.decidir.recibir(ctx, { ...ref, lugar });
  }

  @Post(':id/carpetas/:carpetaId/devolver')
  @HttpCode(200)
  @Responde(dto.EstadoDto)
  devolverCarpeta(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeCarpeta }) ref: DeCarpeta,
    @Body({ schema: dto.DevolverCarpetaOrden }) { motivo }: z.infer<typeof dto.DevolverCarpetaOrden>,
  ) {
    return this.decidir.devolver(ctx, { ...ref, motivo });
  }

  @Get(':id/acta.pdf')
  @RespondePdf()
  async actaDeTransferencia(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviarPdf(respuesta, await this.consultar.acta(ctx, id));
  }
}
