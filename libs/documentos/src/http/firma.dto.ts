import { idTexto } from '#platform';
import { z } from 'zod';

const version = z.number({ error: 'Falta la versión que usted leyó.' }).int().min(1);

/** base64 as bytes. @param maximo characters */
const bytes = (que: string, maximo: number) =>
  z.base64(`${que} no llegó bien.`).min(1, `${que} no llegó.`).max(maximo, `${que} es demasiado grande.`);
const certificado = bytes('El certificado', 20_000);

export const PrepararOrden = z.discriminatedUnion('modo', [
  z.strictObject({
    modo: z.literal('token'),
    version,
    certificado,
    cadena: z.array(certificado).max(8, 'La cadena del certificado es demasiado larga.').default([]),
  }),
  z.strictObject({ modo: z.literal('archivo'), version }),
]);
export const CompletarOrden = z.strictObject({
  preparadaId: idTexto,
  devuelta: z.discriminatedUnion('tipo', [
    z.strictObject({ tipo: z.literal('firma'), valor: bytes('La firma', 4_000), certificado }),
    z.strictObject({ tipo: z.literal('cms'), valor: bytes('La firma', 200_000) }),
  ]),
});
export const RecibirOrden = z.strictObject({ preparadaId: idTexto, archivoId: idTexto });
export const PreparadaDeRuta = z.object({ id: idTexto, preparada: idTexto });

export const PreparadaDto = z.object({
  id: z.string(),
  version: z.number(),
  cite: z.string(),
  fecha: z.string(),
  /** DER that the key signs with SHA-256, base64; null: the whole file is to be signed */
  atributos: z.string().nullable(),
  certificado: z.string().nullable(),
  vence: z.string(),
});
export const CanceladaDto = z.object({ cancelada: z.boolean() });
