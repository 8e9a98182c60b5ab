import type {
  EnsayoDeInstalacion,
  EstadoDeInstalacion,
  NumerosPrevistos,
  OrdenDeInstalacion,
} from '../api/tipos';

/** The parts of the assistant, in order; each is a step, and the last one reads them all again. */
export const PASOS = [
  { paso: 'clave', titulo: 'Clave de instalación' },
  { paso: 'entidad', titulo: 'La entidad' },
  { paso: 'oficina', titulo: 'Primera unidad' },
  { paso: 'numeracion', titulo: 'Numeración' },
  { paso: 'administrador', titulo: 'Administrador' },
  { paso: 'resumen', titulo: 'Resumen' },
] as const;
export type Paso = (typeof PASOS)[number]['paso'];

/** Fields by the path that the API gives them, with the words that name them, in the order of the screen. */
export const CAMPOS = {
  claveDeInstalacion: 'Clave de instalación',
  'entidad.nombre': 'Nombre de la entidad',
  'entidad.sigla': 'Sigla de la entidad',
  'entidad.ciudad': 'Ciudad',
  'entidad.departamento': 'Departamento',
  'entidad.logo': 'Logo',
  'oficina.nombre': 'Nombre de la unidad',
  'oficina.sigla': 'Sigla de la unidad',
  'oficina.cargo': 'Primer puesto',
  'oficina.esMae': 'Es la máxima autoridad ejecutiva (MAE)',
  'numeracion.gestion': 'Gestión en que empieza',
  'numeracion.ultimaHoja': 'Última hoja de ruta en papel',
  'numeracion.formato': 'Formato de los CITEs',
  'numeracion.ultimoCite': 'Último CITE en papel',
  'administrador.nombre': 'Nombre y apellidos',
  'administrador.ci': 'Cédula de identidad',
  'administrador.memorandum': 'Memorándum de designación',
  'administrador.usuario': 'Usuario',
  'administrador.clave': 'Contraseña',
  'administrador.repetida': 'Contraseña, otra vez',
} as const;
/** What a box says when it is marked. */
export const SI = 'Sí';
export type Campo = keyof typeof CAMPOS;

/** What is typed and kept in this browser; keys and passwords never are. */
export interface Escrito {
  valores: Partial<Record<Campo, string>>;
  logo: { sha256: string; nombre: string } | null;
  /** the farthest step that was reached */
  visto: number;
}
export const VACIO: Escrito = { valores: {}, logo: null, visto: 0 };

/** What is kept nowhere but on screen. */
export interface Secretos {
  claveDeInstalacion: string;
  clave: string;
  repetida: string;
}
export type Faltas = Partial<Record<string, string>>;

export const nombreDeCampo = (campo: string): string =>
  campo in CAMPOS ? CAMPOS[campo as Campo] : pasoDe(campo).titulo;

/** @returns the step where a field is; what belongs to none is told in the last */
export function pasoDe(campo: string): (typeof PASOS)[number] {
  const parte = campo === 'claveDeInstalacion' ? 'clave' : campo.split('.')[0];
  return PASOS.find((p) => p.paso === parte) ?? PASOS[PASOS.length - 1] ?? PASOS[0];
}

export const indiceDe = (paso: Paso): number => PASOS.findIndex((p) => p.paso === paso);

/** What a field says: what was typed, or what it begins with. */
export function valorDe({ valores }: Escrito, campo: Campo, estado: EstadoDeInstalacion): string {
  const escrito = valores[campo];
  if (escrito !== undefined) return escrito;
  if (campo === 'numeracion.gestion') return String(estado.gestion);
  if (campo === 'numeracion.ultimaHoja' || campo === 'numeracion.ultimoCite') return '0';
  const sigla = valores['oficina.sigla']?.trim();
  if (campo === 'numeracion.formato' && sigla) return `${sigla} N° {n}/{gestion}`;
  return '';
}

/** Empty is no number: the server says so beside the field. */
const numero = (texto: string): number => (texto.trim() === '' ? NaN : Number(texto.trim()));

/** The whole order, as it will travel. */
export function comoOrden(e: Escrito, s: Secretos, estado: EstadoDeInstalacion): OrdenDeInstalacion {
  const v = (campo: Campo): string => valorDe(e, campo, estado);
  return {
    claveDeInstalacion: s.claveDeInstalacion,
    entidad: {
      nombre: v('entidad.nombre'),
      sigla: v('entidad.sigla'),
      ciudad: v('entidad.ciudad'),
      departamento: v('entidad.departamento') as OrdenDeInstalacion['entidad']['departamento'],
      ...(e.logo ? { logo: e.logo } : {}),
    },
    oficina: {
      nombre: v('oficina.nombre'),
      sigla: v('oficina.sigla'),
      cargo: v('oficina.cargo'),
      esMae: v('oficina.esMae') === SI,
    },
    numeracion: {
      gestion: numero(v('numeracion.gestion')),
      ultimaHoja: numero(v('numeracion.ultimaHoja')),
      formato: v('numeracion.formato'),
      ultimoCite: numero(v('numeracion.ultimoCite')),
    },
    administrador: {
      nombre: v('administrador.nombre'),
      ci: v('administrador.ci'),
      memorandum: v('administrador.memorandum'),
      usuario: v('administrador.usuario'),
      clave: s.clave,
    },
  };
}

/** The part of an order that one step wrote, for the server to judge. */
export function comoEnsayo(orden: OrdenDeInstalacion, paso: Paso): EnsayoDeInstalacion {
  const { claveDeInstalacion } = orden;
  if (paso === 'resumen') return orden;
  return paso === 'clave' ? { claveDeInstalacion } : { claveDeInstalacion, [paso]: orden[paso] };
}

/** What only the screen can tell: the second writing of the password. The rest is judged by the server. */
export function faltasPropias(paso: Paso, s: Secretos): Faltas {
  if (paso !== 'administrador' || s.clave === s.repetida) return {};
  return { 'administrador.repetida': 'No es la misma contraseña: escríbala otra vez.' };
}

/** @returns the number that would come first in that gestión, as it will be printed */
export const primeroDe = (
  previstos: NumerosPrevistos['hojas'] | undefined,
  gestion: number,
): string | undefined => previstos?.find((p) => p.gestion === gestion)?.textos[0];
