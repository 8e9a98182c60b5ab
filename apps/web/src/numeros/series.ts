import type { Rol, Serie, TipoDeDocumento } from '../api/tipos';

/** @returns what a series numbers: `Informe`, `todos los tipos` */
export function queNumera(s: Pick<Serie, 'clase' | 'tipo'>, tipos: readonly TipoDeDocumento[]): string {
  if (s.clase === 'HR') return 'Hojas de ruta';
  return s.tipo === null ? 'Todos los tipos' : (tipos.find((t) => t.clave === s.tipo)?.nombre ?? s.tipo);
}
const dondeNumera = (s: Pick<Serie, 'unidad'>): string => s.unidad ?? 'Toda la entidad';

/** @returns the series in words, for its buttons and dialogs */
export const nombreDeSerie = (s: Serie, tipos: readonly TipoDeDocumento[]): string =>
  `${queNumera(s, tipos)}, ${dondeNumera(s)}`;

const RESERVAN: readonly Rol[] = ['secretaria', 'autoridad', 'configurador'];
const LEEN: readonly Rol[] = [...RESERVAN, 'ventanilla', 'administrador', 'auditor'];

/** Who keeps numbers of the unidad for paper, as the server has it. */
export const reservaNumeros = (roles: readonly Rol[]): boolean => roles.some((r) => RESERVAN.includes(r));
/** Who reads the libro of some series. */
export const veNumeros = (roles: readonly Rol[]): boolean => roles.some((r) => LEEN.includes(r));

/** @returns the readable series that give CITEs, those of the unidad first */
export const seriesDeCites = (series: readonly Serie[], unidadId: string | null): Serie[] =>
  [...series]
    .filter((s) => s.clase === 'CITE')
    .sort((a, b) => Number(b.unidadId === unidadId) - Number(a.unidadId === unidadId));
