import { idTexto, linea } from '#platform';
import { z } from 'zod';
import {
  ESTADOS_DE_CERTIFICADO,
  FORMAS_DE_INSCRIBIR,
  FUENTES_DE_REVOCACION,
  GRUPOS_DE_CERTIFICADOS,
} from '../domain/certificado-inscrito';

/** base64 as it came. @param maximo characters */
const archivo = (maximo: number) =>
  z
    .base64('El certificado no llegó bien.')
    .min(1, 'El archivo está vacío.')
    .max(maximo, 'El archivo es demasiado grande para ser un certificado.');

/** hexadecimal, of the certificate to sign with: for a file that carries several keys */
export const SerieDeCertificado = z
  .string()
  .regex(/^[0-9a-fA-F]{1,64}$/, 'La serie del certificado no es hexadecimal.');

const Certificado = z.strictObject({ tipo: z.literal('certificado'), archivo: archivo(30_000) });
export const InscribirOrden = z.discriminatedUnion('tipo', [
  Certificado,
  z.strictObject({
    tipo: z.literal('p12'),
    archivo: archivo(200_000),
    contrasena: z
      .string({ error: 'Escriba la contraseña del certificado.' })
      .max(500, 'La contraseña es demasiado larga.')
      .meta({ format: 'password' }),
    serie: SerieDeCertificado.optional(),
  }),
  z.strictObject({ tipo: z.literal('prueba') }),
]);
export const InscribirDeOtroOrden = Certificado.omit({ tipo: true });
export const MotivoOrden = z.strictObject({ motivo: linea(500, 'El motivo') });
export const IdDeRuta = z.object({ id: idTexto });

const Nulo = z.string().nullable();
const CertificadoDto = z.object({
  id: z.string(),
  titular: z.string(),
  ci: z.string(),
  emisor: z.string(),
  serie: z.string(),
  huella: z.string(),
  dePrueba: z.boolean(),
  desde: z.string(),
  hasta: z.string(),
  dias: z.number().meta({ description: 'hasta su último día; negativo: ya pasó' }),
  estado: z.enum(ESTADOS_DE_CERTIFICADO),
  enUso: z.boolean(),
  como: z.enum(FORMAS_DE_INSCRIBIR),
  inscritoEn: z.string(),
  usadoEn: Nulo,
  revocadoEn: Nulo,
  revocadoFuente: z.enum(FUENTES_DE_REVOCACION).nullable(),
  retiradoEn: Nulo,
  motivo: Nulo,
  comprobadoEn: Nulo,
  falta: Nulo.meta({ description: 'por qué no respondió su entidad certificadora la última vez' }),
});
export const IdDto = z.object({ id: z.string() });
export const MisCertificadosDto = z.object({
  certificados: z.array(CertificadoDto),
  aviso: z.object({ texto: z.string(), dias: z.number() }).nullable(),
  dePrueba: z.boolean(),
});
export const FirmantesDto = z.array(
  z.object({
    funcionarioId: z.string(),
    nombre: z.string(),
    ci: z.string(),
    cuenta: Nulo.meta({ description: 'el certificado que dice cómo está; null: no tiene' }),
    grupos: z.array(z.enum(GRUPOS_DE_CERTIFICADOS)),
    certificados: z.array(CertificadoDto),
  }),
);
