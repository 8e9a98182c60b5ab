import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { AnularDocumento } from '../application/anular-documento';
import { CerrarDespacho } from '../application/cerrar-despacho';
import { DespacharDocumento } from '../application/despachar-documento';
import * as dto from './despachos.dto';
import { IdDeRuta } from './documentos.dto';

type Id = z.infer<typeof IdDeRuta>;

@ApiTags('documentos')
@Controller('api/documentos/:id')
export class DespachosController {
  constructor(
    private readonly despachar: DespacharDocumento,
    private readonly cierre: CerrarDespacho,
    private readonly anular: AnularDocumento,
  ) {}

  @Post('despachar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'despacharDocumento' })
  @Responde(dto.DespachadoDto)
  despacharDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.DespacharOrden }) o: z.infer<typeof dto.DespacharOrden>,
  ) {
    return this.despachar.ejecutar(ctx, { ...o, id });
  }

  @Post('acusar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acusarDocumento' })
  @Responde(dto.EstadoDto)
  acusarDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.AcusarOrden }) o: z.infer<typeof dto.AcusarOrden>,
  ) {
    return this.cierre.acusar(ctx, { ...o, id });
  }

  @Post('corregir-acuse')
  @HttpCode(200)
  @ApiOperation({ operationId: 'corregirAcuse' })
  @Responde(dto.EstadoDto)
  corregirAcuse(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.CorregirAcuseOrden }) o: z.infer<typeof dto.CorregirAcuseOrden>,
  ) {
    return this.cierre.corregirAcuse(ctx, { ...o, id });
  }

  @Post('no-entregar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'noEntregarDocumento' })
  @Responde(dto.EstadoDto)
  noEntregarDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.NoEntregarOrden }) o: z.infer<typeof dto.NoEntregarOrden>,
  ) {
    return this.cierre.noEntregar(ctx, { ...o, id });
  }

  @Post('copia-sellada')
  @HttpCode(200)
  @ApiOperation({ operationId: 'ponerCopiaSellada' })
  @Responde(dto.EstadoDto)
  ponerCopiaSellada(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.CopiaSelladaOrden }) o: z.infer<typeof dto.CopiaSelladaOrden>,
  ) {
    return this.cierre.ponerCopia(ctx, { ...o, id });
  }

  @Post('descartar-destino')
  @HttpCode(200)
  @ApiOperation({ operationId: 'descartarDestino' })
  @Responde(dto.EstadoDto)
  descartarDestino(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.DescartarDestinoOrden }) o: z.infer<typeof dto.DescartarDestinoOrden>,
  ) {
    return this.despachar.descartar(ctx, { ...o, id });
  }

  @Post('anular')
  @HttpCode(200)
  @ApiOperation({ operationId: 'anularDocumento' })
  @Responde(dto.EstadoDto)
  anularDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: dto.AnularOrden }) o: z.infer<typeof dto.AnularOrden>,
  ) {
    return this.anular.ejecutar(ctx, { ...o, id });
  }

  @Get('constancia-de-anulacion.pdf')
  @ApiOperation({ operationId: 'constanciaDeAnulacion' })
  @RespondePdf()
  async constanciaDeAnulacion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { nombre, pdf } = await this.anular.constancia(ctx, id);
    await respuesta
      .type('application/pdf')
      .header('content-disposition', disposicion(nombre, false))
      .header('cache-control', 'no-store')
      .send(Buffer.from(pdf));
  }
}
