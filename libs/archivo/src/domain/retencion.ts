import { motivosDeQuienLee, type Motivo, type Rol } from '#kernel';
import type { Custodia } from './custodia';

/** What becomes of a serie in the end. None of them destroys: public records are kept (D.S. 22144, 22145, 13957). */
export const DISPOSICIONES = ['PERMANENTE', 'SELECCION', 'EVALUACION'] as const;
export type Disposicion = (typeof DISPOSICIONES)[number];
export const MARCAS = ['en-plazo', 'por-transferir', 'cumplida'] as const;
/** How a carpeta stands: within its years; due at the central archive; through with all of them. */
export type Marca = (typeof MARCAS)[number];

export interface Plazos {
  readonly aniosOficina: number;
  readonly aniosCentral: number;
  readonly disposicion: Disposicion;
}

export interface Retencion {
  readonly marca: Marca;
  /** last year at the office, and last year in all */
  readonly oficinaHasta: number;
  readonly hasta: number;
  readonly texto: string;
}

const DISPOSICION: Readonly<Record<Disposicion, string>> = {
  PERMANENTE: 'conservación permanente',
  SELECCION: 'selección de lo que se conserva en el archivo histórico',
  EVALUACION: 'la evalúa la comisión de archivo',
};

export const nombreDeDisposicion = (d: Disposicion): string => DISPOSICION[d];

/**
 * Years are whole gestiones after the one of the carpeta. It only marks: what comes due stays where it is.
 * @param c its gestión, and who has it
 * @param hoy the current gestión
 */
export function retencionDe(
  c: { readonly gestion: number; readonly custodia: Custodia },
  p: Plazos,
  hoy: number,
): Retencion {
  const oficinaHasta = c.gestion + p.aniosOficina;
  const hasta = oficinaHasta + p.aniosCentral;
  const fin = DISPOSICION[p.disposicion];
  if (hoy > hasta)
    return { marca: 'cumplida', oficinaHasta, hasta, texto: `cumplió su plazo de retención en ${hasta}; ${fin}` };
  const cumple = `cumple plazo de retención en ${hasta}; ${fin}`;
  if (c.custodia === 'OFICINA' && hoy > oficinaHasta)
    return {
      marca: 'por-transferir',
      oficinaHasta,
      hasta,
      texto: `corresponde al archivo central desde ${oficinaHasta + 1}; ${cumple}`,
    };
  return { marca: 'en-plazo', oficinaHasta, hasta, texto: cumple };
}

const DE_LA_TABLA: readonly Rol[] = ['administrador', 'configurador', 'archivo'];

/** Who writes the retention table. */
export function motivosParaNoEditarTabla(quien: {
  readonly roles: readonly Rol[];
  readonly soloLee?: string | undefined;
}): Motivo[] {
  const leyendo = motivosDeQuienLee(quien);
  if (leyendo.length > 0 || quien.roles.some((r) => DE_LA_TABLA.includes(r))) return leyendo;
  return [
    {
      codigo: 'archivo.retencion.rol',
      texto: 'La tabla de retención la edita quien lleva el archivo, configura o administra.',
    },
  ];
}
