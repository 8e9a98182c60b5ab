import { ContextoActual } from '#acceso';
import { ALMACEN, type AlmacenDeObjetos } from '#almacen';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondeImagen, RespondePdf, SinClave } from '#platform';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ConsultarPlantillas } from '../application/consultar-plantillas';
import { EnsayosDePlantilla } from '../application/ensayos-de-plantilla';
import { Logos } from '../application/logos';
import { enviar } from './descarga';
import * as dto from './plantillas.dto';

const enviarPdf = async (respuesta: FastifyReply, pdf: Uint8Array): Promise<void> => {
  await respuesta
    .type('application/pdf')
    .header('content-disposition', disposicion('Muestra de plantilla.pdf', false))
    .header('cache-control', 'no-store')
    .send(Buffer.from(pdf));
};

/** What settings look like, before and after they are published, and the pictures that they bear. */
@ApiTags('tipos y plantillas')
@Controller('api/plantillas')
export class MuestrasController {
  constructor(
    private readonly consultas: ConsultarPlantillas,
    private readonly ensayos: EnsayosDePlantilla,
    private readonly logos: Logos,
    @Inject(ALMACEN) private readonly almacen: AlmacenDeObjetos,
  ) {}

  // Looking changes nothing: it is a POST only because the settings do not fit in an address.
  @Post('revisar')
  @SinClave()
  @HttpCode(200)
  @ApiOperation({ operationId: 'revisarPlantilla' })
  @Responde(dto.RevisionDto)
  async revisarPlantilla(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.EnsayoOrden }) o: z.infer<typeof dto.EnsayoOrden>,
  ) {
    return { motivos: await this.ensayos.revisar(ctx, o) };
  }

  @Post('muestra.pdf')
  @SinClave()
  @HttpCode(200)
  @ApiOperation({ operationId: 'verMuestraDePlantilla' })
  @RespondePdf()
  async verMuestraDePlantilla(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.MuestraOrden }) { muestra, ...o }: z.infer<typeof dto.MuestraOrden>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviarPdf(respuesta, await this.ensayos.muestra(ctx, o, { tipo: o.tipo, muestra }));
  }

  @Get(':id/versiones/:n/muestra.pdf')
  @ApiOperation({ operationId: 'verMuestraDeVersion' })
  @RespondePdf()
  async verMuestraDeVersion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.VersionDeRuta }) ruta: z.infer<typeof dto.VersionDeRuta>,
    @Query({ schema: dto.MuestraDeVersionOrden }) o: z.infer<typeof dto.MuestraDeVersionOrden>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviarPdf(respuesta, await this.consultas.muestraDeVersion(ctx, { ...ruta, ...o }));
  }

  @Post('logos')
  @HttpCode(200)
  @ApiOperation({ operationId: 'agregarLogo' })
  @Responde(dto.LogoDto)
  agregarLogo(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.LogoOrden }) { archivoId }: z.infer<typeof dto.LogoOrden>,
  ) {
    return this.logos.agregar(ctx, archivoId);
  }

  @Get('logos/:sha256')
  @ApiOperation({ operationId: 'verLogo' })
  @RespondeImagen()
  async verLogo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.LogoDeRuta }) { sha256 }: z.infer<typeof dto.LogoDeRuta>,
    @Req() pedido: FastifyRequest,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviar(this.almacen, await this.logos.ver(ctx, sha256), pedido, respuesta);
  }
}
