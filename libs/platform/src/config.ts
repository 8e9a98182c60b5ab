import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Injection token of `Config`. */
export const CONFIG = Symbol('Config');

const vacio = (v: unknown): unknown => (typeof v === 'string' && v.trim() === '' ? undefined : v);
const texto = z.preprocess(vacio, z.string().optional());

/** Values apart by commas. */
const lista = <T extends z.ZodType>(de: T) =>
  z.preprocess(
    (v) => (typeof v === 'string' ? v.split(',').flatMap((x) => x.trim() || []) : []),
    z.array(de),
  );

/** Bolivian certification authorities, where their certificates point to. */
const DE_AUTORIDADES = ['.adsib.gob.bo', '.firmadigital.bo', '.digicert.bo', '.att.gob.bo'];

const Entorno = z.object({
  NODE_ENV: z.preprocess(vacio, z.enum(['production', 'development', 'test']).default('development')),
  DATABASE_URL: z.preprocess(
    vacio,
    z.url({ protocol: /^postgres(ql)?$/, error: 'debe ser una dirección postgres://…' }).optional(),
  ),
  HR_PUERTO: z.preprocess(
    vacio,
    z.coerce.number({ error: 'debe ser un número de puerto' }).int().min(0).max(65535).default(3000),
  ),
  HR_DIRECCION: z.preprocess(vacio, z.string().default('127.0.0.1')),
  HR_DATOS: texto,
  HR_ORIGEN: z.preprocess(
    vacio,
    z.url({ error: 'debe ser la dirección pública, p. ej. https://hr.entidad.gob.bo' }).optional(),
  ),
  HR_REGISTRO: z.preprocess(vacio, z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional()),
  HR_CONEXIONES: z.preprocess(vacio, z.coerce.number().int().min(2).max(200).default(20)),
  HR_MAX_SUBIDA: z.preprocess(
    vacio,
    z.coerce
      .number()
      .int()
      .positive()
      .default(200 * 1024 * 1024),
  ),
  HR_MAX_FIRMA: z.preprocess(
    vacio,
    z.coerce
      .number()
      .int()
      .positive()
      .default(50 * 1024 * 1024),
  ),
  HR_RAICES: texto,
  HR_TSA: lista(z.url({ protocol: /^https?$/, error: 'deben ser direcciones http(s)://…' })),
  HR_TSA_POLITICA: z.preprocess(
    vacio,
    z
      .string()
      .regex(/^\d+(\.\d+)+$/, { error: 'debe ser un identificador de objeto, p. ej. 1.3.6.1.4.1.9999.1' })
      .optional(),
  ),
  HR_RED_PERMITIDA: lista(
    z.string().regex(/^\.?[\w-]+(\.[\w-]+)*$/, { error: 'deben ser nombres de servidores' }),
  ),
  HR_SMTP: texto,
  HR_CORREO_DE: texto,
  HR_S3_ENDPOINT: z.preprocess(vacio, z.url({ error: 'debe ser http(s)://servidor:puerto' }).optional()),
  HR_S3_ACCESO: texto,
  HR_S3_SECRETO: texto,
  HR_S3_CUBETA: z.preprocess(vacio, z.string().default('hoja-de-ruta')),
  HR_S3_REGION: z.preprocess(vacio, z.string().default('us-east-1')),
});

/** Everything the installation can set, read once at start. Sizes in bytes. */
export interface Config {
  readonly produccion: boolean;
  /** null: the embedded PostgreSQL is used */
  readonly baseDeDatos: string | null;
  readonly puerto: number;
  readonly direccion: string;
  /** absolute folder of the installation's data */
  readonly datos: string;
  /** public origin that browsers use, for the CSRF origin check; null: the Host of each request */
  readonly origen: string | null;
  readonly registro: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly conexiones: number;
  /** whether this process also runs the outbox's jobs; a command of the administrator does not */
  readonly conTareas: boolean;
  readonly maxSubida: number;
  readonly maxFirma: number;
  readonly firma: {
    /** PEM file with the roots that are trusted; null: none beside the demo's */
    readonly raices: string | null;
    /** timestamping authorities, in the order in which they are asked */
    readonly tsa: readonly string[];
    readonly tsaPolitica: string | null;
    /** hosts that may be asked for lists, answers and certificates; `.a.bo` is every host under it */
    readonly red: readonly string[];
  };
  /** mail that goes out; null: the installation has none, and works without it */
  readonly correo: ConfigDeCorreo | null;
  readonly s3: {
    readonly endpoint: string;
    readonly acceso: string;
    readonly secreto: string;
    readonly cubeta: string;
    readonly region: string;
  } | null;
}

/** Mail is never a reason not to start: what is badly written is told to the administrator on screen. */
export type ConfigDeCorreo =
  | { readonly url: string; readonly de: string; readonly falta: null }
  | { readonly url: null; readonly de: null; readonly falta: string };

function correoDe({ HR_SMTP, HR_CORREO_DE }: z.infer<typeof Entorno>): ConfigDeCorreo | null {
  if (!HR_SMTP) return null;
  const mal = (falta: string): ConfigDeCorreo => ({ url: null, de: null, falta });
  if (!z.url({ protocol: /^smtps?$/ }).safeParse(HR_SMTP).success)
    return mal('HR_SMTP está mal escrito: se espera smtp://usuario:contraseña@servidor:587, o smtps://…');
  if (!HR_CORREO_DE) return mal('Falta HR_CORREO_DE: la dirección desde la que escribe el sistema.');
  if (!z.email().safeParse(HR_CORREO_DE).success) return mal('HR_CORREO_DE no es una dirección de correo.');
  return { url: HR_SMTP, de: HR_CORREO_DE, falta: null };
}

/** All the faults of the configuration at once, in Spanish. */
export class ErrorDeConfiguracion extends Error {
  constructor(readonly faltas: readonly string[]) {
    super(`La configuración tiene ${faltas.length} falta(s):\n${faltas.map((f) => `  - ${f}`).join('\n')}`);
  }
}

function faltasEntreSi(e: z.infer<typeof Entorno>): string[] {
  const faltas: string[] = [];
  if (e.HR_S3_ENDPOINT && !(e.HR_S3_ACCESO && e.HR_S3_SECRETO)) {
    faltas.push('HR_S3_ENDPOINT pide también HR_S3_ACCESO y HR_S3_SECRETO');
  }
  if (e.NODE_ENV === 'production' && !e.DATABASE_URL) {
    faltas.push('DATABASE_URL: en producción señale el servidor PostgreSQL');
  }
  return faltas;
}

/**
 * Parses the environment.
 * @param entorno normally `process.env`
 * @param raiz folder against which a relative `HR_DATOS` is resolved
 * @throws ErrorDeConfiguracion listing every fault
 */
export function leerConfig(entorno: NodeJS.ProcessEnv, raiz: string): Config {
  const leido = Entorno.safeParse(entorno);
  if (!leido.success) {
    throw new ErrorDeConfiguracion(leido.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`));
  }
  const e = leido.data;
  const faltas = faltasEntreSi(e);
  if (faltas.length > 0) throw new ErrorDeConfiguracion(faltas);
  return {
    produccion: e.NODE_ENV === 'production',
    baseDeDatos: e.DATABASE_URL ?? null,
    puerto: e.HR_PUERTO,
    direccion: e.HR_DIRECCION,
    datos: resolve(raiz, e.HR_DATOS ?? 'var'),
    origen: e.HR_ORIGEN ? new URL(e.HR_ORIGEN).origin : null,
    registro: e.HR_REGISTRO ?? (e.NODE_ENV === 'production' ? 'info' : 'warn'),
    conexiones: e.HR_CONEXIONES,
    conTareas: true,
    maxSubida: e.HR_MAX_SUBIDA,
    maxFirma: e.HR_MAX_FIRMA,
    firma: {
      raices: e.HR_RAICES ? resolve(raiz, e.HR_RAICES) : null,
      tsa: e.HR_TSA,
      tsaPolitica: e.HR_TSA_POLITICA ?? null,
      red: [...DE_AUTORIDADES, ...e.HR_RED_PERMITIDA, ...e.HR_TSA.map((u) => new URL(u).hostname)],
    },
    correo: correoDe(e),
    s3: e.HR_S3_ENDPOINT
      ? {
          endpoint: e.HR_S3_ENDPOINT,
          acceso: e.HR_S3_ACCESO ?? '',
          secreto: e.HR_S3_SECRETO ?? '',
          cubeta: e.HR_S3_CUBETA,
          region: e.HR_S3_REGION,
        }
      : null,
  };
}

/** Makes the data folder, readable by its owner only. */
export function prepararDatos(config: Config): void {
  mkdirSync(config.datos, { recursive: true, mode: 0o700 });
}
