import { CONFIG, disposicion, Responde, RespondePdf, SinClave, type Config } from '#platform';
import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { VerificarArchivo } from '../application/verificar-archivo';
import { archivoDelPedido } from './archivo-del-pedido';
import { InformeDto } from './documentos.dto';
import { informeVisto } from './informe';

const VerificacionDto = InformeDto.extend({
  archivo: z.object({ nombre: z.string(), sha256: z.string(), bytes: z.number() }),
});

/** What the signatures of a file prove, whoever made it. Looking keeps nothing: it is a POST only because a file is sent. */
@ApiTags('firmas')
@Controller('api/verificaciones')
export class VerificacionesController {
  constructor(
    private readonly verificar: VerificarArchivo,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @SinClave()
  @HttpCode(200)
  @ApiOperation({ operationId: 'verificarArchivo' })
  @Responde(VerificacionDto)
  async verificarArchivo(@Req() pedido: FastifyRequest) {
    const leido = await archivoDelPedido(pedido, this.config.maxSubida);
    const { archivo, informe } = await this.verificar.ejecutar(leido);
    return { archivo, ...informeVisto(informe) };
  }

  @Post('informe.pdf')
  @SinClave()
  @HttpCode(200)
  @ApiOperation({ operationId: 'imprimirVerificacion' })
  @RespondePdf()
  async imprimirVerificacion(@Req() pedido: FastifyRequest, @Res() respuesta: FastifyReply): Promise<void> {
    const leido = await archivoDelPedido(pedido, this.config.maxSubida);
    const { nombre, pdf } = await this.verificar.imprimir(leido);
    await respuesta
      .type('application/pdf')
      .header('content-disposition', disposicion(nombre, false))
      .header('cache-control', 'no-store')
      .send(Buffer.from(pdf));
  }
}
