import { claveDelPedido } from '#acceso';
import { archivoDelPedido } from '#documentos';
import { CONFIG, Publica, Responde, RespondeImagen, type Config } from '#platform';
import { Body, Controller, Get, Headers, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ClaveDeInstalacion } from '../application/clave-de-instalacion';
import { Instalar } from '../application/instalar';
import { conCampo } from '../domain/instalacion';
import * as dto from './instalacion.dto';

/** Nobody has a login yet: whoever installs is this user in the account of repeated orders. */
const NADIE = '0';
const SECRETOS = ['claveDeInstalacion', 'administrador.clave'];

@ApiTags('instalacion')
@Controller('api/instalacion')
@Publica()
export class InstalacionController {
  constructor(
    private readonly instalacion: Instalar,
    private readonly clave: ClaveDeInstalacion,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Responde(dto.EstadoDeInstalacionDto)
  estadoDeInstalacion() {
    return this.instalacion.estado();
  }

  @Post('ensayo')
  @HttpCode(200)
  @Responde(dto.EnsayadaDto)
  ensayarInstalacion(
    @Body({ schema: dto.EnsayoDeInstalacion }) o: z.infer<typeof dto.EnsayoDeInstalacion>,
    @Req() pedido: FastifyRequest,
  ) {
    return this.instalacion.ensayar(o, pedido.ip);
  }

  // The key goes in a header: it is judged before the file is read.
  @Post('logo')
  @HttpCode(200)
  @Responde(dto.LogoInicialDto)
  async subirLogoInicial(
    @Headers('x-clave-de-instalacion') escrita: string | undefined,
    @Req() pedido: FastifyRequest,
  ): Promise<{ sha256: string; nombre: string }> {
    await this.exigirClave(pedido, escrita ?? '');
    const { bytes, nombre } = await archivoDelPedido(pedido, this.config.maxSubida);
    const logo = await this.instalacion.recibirLogo(bytes, nombre);
    return { sha256: logo.sha256, nombre: logo.nombre };
  }

  @Post('logo/ver')
  @HttpCode(200)
  @RespondeImagen()
  async verLogoInicial(
    @Body({ schema: dto.VerLogoInicial }) o: z.infer<typeof dto.VerLogoInicial>,
    @Req() pedido: FastifyRequest,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await this.exigirClave(pedido, o.claveDeInstalacion);
    const { contenido, tipo } = await this.instalacion.verLogo(o.sha256);
    await respuesta.type(tipo).send(contenido);
  }

  @Post()
  @HttpCode(200)
  @Responde(dto.InstaladaDto)
  instalar(
    @Body({ schema: dto.InstalarOrden }) o: z.infer<typeof dto.InstalarOrden>,
    @Req() pedido: FastifyRequest,
  ): Promise<{ usuario: string }> {
    const idempotencia = claveDelPedido(pedido, NADIE, 'instalar', SECRETOS);
    return this.instalacion.ejecutar(o, idempotencia, pedido.ip);
  }

  private async exigirClave(pedido: FastifyRequest, escrita: string): Promise<void> {
    await this.clave.exigir(pedido.ip, escrita).catch((error: unknown) => {
      throw conCampo(error);
    });
  }
}
