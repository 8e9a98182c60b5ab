import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { ConSecretos, idTexto, Responde } from '#platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { FirmarEnLote } from '../application/firmar-en-lote';
import { RedactarParaVarios } from '../application/redactar-para-varios';
import { Destinatario } from './contenido.dto';
import { Credencial, IdDeRuta } from './documentos.dto';

const version = z.number({ error: 'Falta la versión que usted leyó.' }).int().min(1);
const ParaVariosOrden = z.strictObject({
  version,
  destinatarios: z
    .array(
      Destinatario.extend({
        lineas: Destinatario.shape.lineas.min(1, 'Cada destinatario lleva al menos un renglón.'),
      }),
      'Faltan los destinatarios.',
    )
    .min(2, 'Elija al menos dos destinatarios.')
    .max(100, 'Se admiten hasta 100 destinatarios.'),
});
const ParaVariosDto = z.object({ documentos: z.array(z.object({ id: z.string(), version: z.number() })) });
const FirmarLoteOrden = z.strictObject({
  documentos: z
    .array(z.strictObject({ id: idTexto, version }))
    .min(1, 'Elija al menos un documento.')
    .max(200, 'Se firman hasta 200 documentos a la vez.'),
  credencial: Credencial,
});
const FirmadosDto = z.object({
  firmados: z.number(),
  resultados: z.array(
    z.object({
      id: z.string(),
      cite: z.string().nullable(),
      problema: z
        .object({
          codigo: z.string(),
          detalle: z.string(),
          motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
        })
        .nullable(),
    }),
  ),
});

@ApiTags('documentos')
@Controller('api/documentos')
export class VariosController {
  constructor(
    private readonly redactar: RedactarParaVarios,
    private readonly firmar: FirmarEnLote,
  ) {}

  @Post('firmar-lote')
  @HttpCode(200)
  @ConSecretos('credencial.contrasena')
  @ApiOperation({ operationId: 'firmarEnLote' })
  @Responde(FirmadosDto)
  firmarEnLote(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: FirmarLoteOrden }) o: z.infer<typeof FirmarLoteOrden>,
  ) {
    return this.firmar.ejecutar(ctx, o);
  }

  @Post(':id/para-varios')
  @HttpCode(200)
  @ApiOperation({ operationId: 'redactarParaVarios' })
  @Responde(ParaVariosDto)
  redactarParaVarios(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
    @Body({ schema: ParaVariosOrden }) o: z.infer<typeof ParaVariosOrden>,
  ) {
    return this.redactar.ejecutar(ctx, { ...o, id });
  }
}
