import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import type { Oficina } from './oficina';
import type { Alta } from './mesa';

/** What tests read of a loan. */
export interface PrestamoListado {
  readonly id: string;
  readonly carpeta: string;
  readonly hoja: { readonly codigo: string } | null;
  readonly a: string;
  readonly vence: string;
  readonly nivel: string;
  readonly texto: string;
  readonly renovaciones: number;
  readonly devuelto: { readonly fojas: number | null; readonly nota: string } | null;
}
export interface PrestamosListados {
  readonly conteos: { readonly vigentes: number; readonly vencidos: number; readonly mios: number };
  readonly filas: readonly PrestamoListado[];
}
/** How a carpeta stands by the retention table. */
export interface RetencionLeida {
  readonly serie: { readonly id: string; readonly codigo: string };
  readonly marca: string;
  readonly oficinaHasta: number;
  readonly hasta: number;
  readonly texto: string;
}
export interface Vencimientos {
  readonly filas: readonly (CarpetaListada & { readonly anio: number })[];
  readonly siguiente: string | null;
  readonly resumen: readonly { readonly anio: number; readonly sigla: string; readonly carpetas: number }[];
}
export interface CarpetaListada {
  readonly id: string;
  readonly nombre: string;
  readonly lugar: string | null;
  readonly hojas: number;
  readonly fojas: number;
  readonly custodia: string;
  readonly cerradaEn: string | null;
  readonly enviada: boolean;
  readonly prestamo: { readonly a: string; readonly vence: string } | null;
  readonly retencion: RetencionLeida | null;
}
export interface CarpetaAbierta extends CarpetaListada {
  readonly version: number;
  readonly piezas: readonly { readonly codigo: string; readonly prestamo: { readonly a: string } | null }[];
  readonly actos: readonly {
    readonly acto: string;
    readonly permitido: boolean;
    readonly motivos: { codigo: string }[];
  }[];
}

export const carpetas = async (de: Escritorio, consulta = ''): Promise<readonly CarpetaListada[]> =>
  (await de.leer<{ filas: CarpetaListada[] }>(`/api/archivo/carpetas?${consulta}`)).filas;

export const verCarpeta = (de: Escritorio, id: string): Promise<CarpetaAbierta> =>
  de.leer(`/api/archivo/carpetas/${id}`);

export const prestamos = (de: Escritorio, consulta = ''): Promise<PrestamosListados> =>
  de.leer(`/api/archivo/prestamos?${consulta}`);

export const crearCarpeta = async (de: Escritorio, nombre: string, mas: object = {}): Promise<string> =>
  (await de.acto<{ id: string }>('/api/archivo/carpetas', { nombre, lugar: 'Estante 1', ...mas })).id;

export const enCarpeta = <T>(de: Escritorio, id: string, acto: string, orden: object = {}): Promise<T> =>
  de.acto<T>(`/api/archivo/carpetas/${id}/${acto}`, orden);

/** A serie documental that says all it must. */
export const SERIE = {
  ...{ nombre: 'Serie', toma: '', unidadId: null as string | null, aniosOficina: 2, aniosCentral: 11 },
  ...{ disposicion: 'PERMANENTE', norma: '' },
};

export const crearSerie = async (de: Escritorio, codigo: string, mas: object = {}): Promise<string> =>
  (await de.acto<{ id: string }>('/api/archivo/retencion/series', { ...SERIE, codigo, ...mas })).id;

export const tablaDeRetencion = (
  de: Escritorio,
  consulta = '',
): Promise<{ edita: boolean; filas: readonly { id: string; codigo: string; nombre: string }[] }> =>
  de.leer(`/api/archivo/retencion/series?${consulta}`);

export const vencimientos = (de: Escritorio, consulta = ''): Promise<Vencimientos> =>
  de.leer(`/api/archivo/retencion/vencimientos?${consulta}`);

/** Says of which serie a carpeta is. @param vista absent: the one it has now */
export const clasificar = async (
  de: Escritorio,
  id: string,
  serieId: string | null,
  vista?: number,
): Promise<{ version: number }> => {
  const version = vista ?? (await verCarpeta(de, id)).version;
  return de.acto(`/api/archivo/carpetas/${id}/serie`, { serieId, version }, 'PUT');
};

/** A note registered, sent to that post, received and archived by it. */
export async function archivada(
  oficina: Oficina,
  clave: string,
  carpeta: string,
  extra: object = {},
): Promise<Alta> {
  const alta = await oficina.mesa.registrar(extra);
  const paso = await oficina.mesa.derivada(alta, clave);
  await oficina.hacer(clave, alta, paso, 'recibir');
  await oficina.hacer(clave, alta, paso, 'archivar', { carpeta, motivo: 'Concluida' });
  return alta;
}
