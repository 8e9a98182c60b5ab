import { ErrorDominio, type Motivo } from '#kernel';
import { createHash, timingSafeEqual } from 'node:crypto';

/** Crockford's letters: no I, L, O nor U, so that what is copied by hand from a console is read back. */
const LETRAS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PARECIDAS: Record<string, string> = { I: '1', L: '1', O: '0' };

/**
 * A key that people copy: `7KQ2-9F0M-…`.
 * @param azar 15 random bytes (120 bits)
 */
export function claveLegible(azar: Uint8Array): string {
  const bits = [...azar].map((b) => b.toString(2).padStart(8, '0')).join('');
  const letras = (bits.match(/.{5}/g) ?? []).map((cinco) => LETRAS[parseInt(cinco, 2)]).join('');
  return (letras.match(/.{4}/g) ?? []).join('-');
}

const desnuda = (clave: string): string =>
  clave
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILO]/g, (letra) => PARECIDAS[letra] ?? letra);

/** @returns whether what was typed is the key, whatever its case, hyphens and lookalikes; in constant time */
export function esLaClave(guardada: string, escrita: string): boolean {
  const [a, b] = [guardada, escrita].map((c) => createHash('sha256').update(desnuda(c)).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

/** What is wrong with the gestión of the starting values. @param actual that of today in La Paz */
export function motivosDeGestion(gestion: number, actual: number): Motivo[] {
  if (gestion === actual || gestion === actual + 1) return [];
  const texto = `La numeración empieza en la gestión ${actual} o en la ${actual + 1}.`;
  return [{ codigo: 'instalacion.gestion', texto }];
}

/** The field of the form that each refusal speaks of. */
const CAMPOS: Record<string, string> = {
  'instalacion.clave': 'claveDeInstalacion',
  'instalacion.gestion': 'numeracion.gestion',
  'cites.formato.invalido': 'numeracion.formato',
  'acceso.usuario-invalido': 'administrador.usuario',
  'acceso.usuario-repetido': 'administrador.usuario',
  'acceso.clave-debil': 'administrador.clave',
  'organizacion.funcionario.ci-repetida': 'administrador.ci',
  'organizacion.unidad.sigla-repetida': 'oficina.sigla',
  'documentos.logo': 'entidad.logo',
  'documentos.logo.no-encontrado': 'entidad.logo',
  'documentos.imagen.no-sirve': 'entidad.logo',
  'documentos.archivo.heic': 'entidad.logo',
  'pdf.no-es-pdf': 'entidad.logo',
  'pdf.imagen-danada': 'entidad.logo',
};

/** @returns the same refusal, which names its field where it has one */
export function conCampo(error: unknown): unknown {
  if (!(error instanceof ErrorDominio) || 'campos' in error.datos) return error;
  const campo = CAMPOS[error.codigo];
  if (!campo) return error;
  const mensaje = error.datos.motivos?.map((m) => m.texto).join(' ') ?? error.detalle;
  return new ErrorDominio(error.codigo, error.clase, error.detalle, {
    ...error.datos,
    campos: [{ campo, mensaje }],
  });
}

export const yaInstalada = (): ErrorDominio =>
  new ErrorDominio(
    'instalacion.hecha',
    'conflicto',
    'Esta instalación ya está hecha: su entidad se creó antes, quizá por otra persona al mismo tiempo. Nada de lo suyo se guardó; ingrese con el usuario del administrador.',
  );

/** After the installation there is no such page. */
export const sinPuerta = (): ErrorDominio =>
  new ErrorDominio(
    'instalacion.cerrada',
    'no-encontrado',
    'La instalación ya está hecha: aquí no queda nada que preparar. Ingrese con su usuario.',
  );

export const claveAjena = (): ErrorDominio =>
  new ErrorDominio(
    'instalacion.clave',
    'prohibido',
    'No es la clave de instalación. Cópiela del registro del servidor o del archivo «clave-de-instalacion» de su carpeta de datos.',
  );

export const claveEnEspera = (segundos: number): ErrorDominio =>
  new ErrorDominio(
    'instalacion.en-espera',
    'demasiadas',
    `Hubo varios intentos con otra clave desde este equipo. Espere ${segundos} segundos e intente de nuevo.`,
    { segundos },
  );
