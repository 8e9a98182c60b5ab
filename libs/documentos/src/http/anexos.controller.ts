import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { fojas, idTexto, linea, Responde } from '#platform';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AnexarADocumento } from '../application/anexar-a-documento';
import { IdDeRuta } from './documentos.dto';

const Subido = z.strictObject({
  archivoId: idTexto,
  descripcion: linea(300, 'La descripción del anexo'),
  /** absent: a file in a digital medium */
  fojas: fojas.optional(),
});
const DeLaCasa = z.strictObject({
  documentoId: idTexto,
  descripcion: linea(300, 'La descripción del anexo').optional(),
  fojas: fojas.optional(),
});
const AnexarOrden = z.strictObject({
  anexos: z
    .array(z.union([Subido, DeLaCasa], 'Cada anexo es un archivo subido o un documento.'))
    .min(1, 'Elija al menos un anexo.')
    .max(50, 'Se admiten hasta 50 anexos.'),
});
const OrdenarOrden = z.strictObject({
  orden: z
    .array(z.number({ error: 'Cada anexo se nombra por su número.' }).int().min(1), 'Falta el orden.')
    .min(1, 'Falta el orden.')
    .max(1000),
});
const AnexadosDto = z.object({ anexos: z.array(z.number()) });

@ApiTags('documentos')
@Controller('api/documentos/:id/anexos')
export class AnexosController {
  constructor(private readonly anexar: AnexarADocumento) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'anexarADocumento' })
  @Responde(AnexadosDto)
  anexarADocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
    @Body({ schema: AnexarOrden }) { anexos }: z.infer<typeof AnexarOrden>,
  ) {
    return this.anexar.ejecutar(ctx, { id, anexos });
  }

  @Put('orden')
  @ApiOperation({ operationId: 'ordenarAnexos' })
  @Responde(AnexadosDto)
  ordenarAnexos(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
    @Body({ schema: OrdenarOrden }) { orden }: z.infer<typeof OrdenarOrden>,
  ) {
    return this.anexar.ordenar(ctx, { id, orden });
  }
}
