import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { linea, Responde } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { BuscarDocumentos } from '../application/buscar-documentos';

const BuscarCite = z.strictObject({ cite: linea(120, 'El CITE') });
const HalladosDto = z.array(
  z.object({
    id: z.string(),
    tipo: z.string(),
    hechura: z.enum(['redactado', 'subido']),
    estado: z.string(),
    cite: z.string(),
    titulo: z.string().nullable(),
    fecha: z.string(),
  }),
);

@ApiTags('documentos')
@Controller('api/documentos')
export class BusquedaController {
  constructor(private readonly buscar: BuscarDocumentos) {}

  @Get('por-cite')
  @ApiOperation({ operationId: 'buscarDocumentos' })
  @Responde(HalladosDto)
  buscarDocumentos(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: BuscarCite }) { cite }: z.infer<typeof BuscarCite>,
  ) {
    return this.buscar.ejecutar(ctx, cite);
  }
}
