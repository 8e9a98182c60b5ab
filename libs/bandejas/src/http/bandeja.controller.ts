import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { NIVELES_DE_PLAZO } from '#organizacion';
import { Responde } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { VerBandeja } from '../application/ver-bandeja';
import { AMBITOS, VISTAS } from '../domain/filtro';
import { PARTES_DE_FILTRO } from './filtro.dto';

const Orden = z.strictObject({
  vista: z.enum(VISTAS, 'Esa bandeja no existe.').default('por-recibir'),
  de: z.enum(AMBITOS, 'La bandeja es del puesto o de su unidad.').default('puesto'),
  desde: z.string().max(200, 'La página pedida no existe.').optional(),
  ...PARTES_DE_FILTRO,
});
const ParteNombrada = z
  .object({ nombre: z.string(), hasta: z.string().nullable().meta({ description: 'día en que terminó' }) })
  .nullable();
const Nulo = z.string().nullable();
const BandejaDto = z.object({
  vista: z.enum(VISTAS),
  de: z.enum(AMBITOS),
  conteos: z.object({
    porRecibir: z.number(),
    enDespacho: z.number(),
    enviados: z.number(),
    archivados: z.number(),
    observados: z.number(),
    vencidos: z.number(),
    porVisar: z.number(),
    porFirmar: z.number(),
  }),
  /** how many rows the filter keeps, up to 100; null without a filter, and in the archive */
  hallados: z.number().nullable(),
  origen: ParteNombrada,
  destino: ParteNombrada,
  filas: z.array(
    z.object({
      gestion: z.number(),
      hojaId: z.string(),
      codigo: z.string(),
      derivacionId: z.string(),
      tipo: z.enum(['oficial', 'copia']),
      estado: z.string(),
      referencia: z.string(),
      procedencia: Nulo,
      de: Nulo,
      a: Nulo,
      acciones: z.array(z.string()),
      proveido: z.string(),
      movidoEn: z.string(),
      enviadoEn: Nulo,
      recibidoEn: Nulo,
      plazo: Nulo,
      /** for a narrow row, and the whole of it */
      plazoTexto: Nulo,
      plazoDetalle: Nulo,
      plazoNivel: z.enum(NIVELES_DE_PLAZO).nullable(),
      fojas: z.number().nullable(),
      clase: z.string(),
      confidencialidad: z.enum(['PUBLICA', 'INTERNA', 'RESERVADA', 'CONFIDENCIAL']),
      observacion: Nulo,
      agrupadas: z.number(),
      ordenId: z.string(),
    }),
  ),
  siguiente: Nulo,
});

@ApiTags('bandeja')
@Controller('api/bandeja')
export class BandejaController {
  constructor(private readonly ver: VerBandeja) {}

  @Get()
  @Responde(BandejaDto)
  bandeja(@ContextoActual() ctx: Contexto, @Query({ schema: Orden }) o: z.infer<typeof Orden>) {
    const { vista, de, desde, ...filtro } = o;
    return this.ver.ejecutar(ctx, { vista, de, desde, filtro });
  }
}
