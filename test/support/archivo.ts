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
