import { motivosDeQuienLee, type Motivo, type Rol } from '#kernel';
import { motivosParaNoEditar, type Carpeta, type Custodia, type Quien } from './custodia';

/** What becomes of a serie in the end. None of them destroys: public records are kept (D.S. 22144, 22145, 13957). */
export const DISPOSICIONES = ['PERMANENTE', 'MUESTRA', 'CONSULTA'] as const;
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
  /** last gestión at the office, and last of all */
  readonly oficinaHasta: number;
  readonly hasta: number;
  readonly texto: string;
}

const DISPOSICION: Readonly<Record<Disposicion, string>> = {
  PERMANENTE: 'conservación permanente',
  MUESTRA: 'se conserva una muestra en el archivo histórico',
  CONSULTA: 'a consulta del archivo nacional',
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
  const con = (marca: Marca, texto: string): Retencion => ({ marca, oficinaHasta, hasta, texto });
  if (hoy > hasta) return con('cumplida', `cumplió su plazo en ${hasta}: ${fin}`);
  if (c.custodia === 'CENTRAL')
    return con('en-plazo', `cumple su plazo en el archivo central en ${hasta}; después, ${fin}`);
  if (hoy > oficinaHasta)
    return con(
      'por-transferir',
      `cumplió su plazo en la oficina en ${oficinaHasta}: corresponde al archivo central`,
    );
  return con('en-plazo', `cumple su plazo en la oficina en ${oficinaHasta}`);
}

const DE_LA_TABLA: readonly Rol[] = ['administrador', 'configurador', 'archivo'];

/** Who writes the retention table. */
export function motivosParaNoEditarTabla(quien: Pick<Quien, 'roles' | 'soloLee'>): Motivo[] {
  const leyendo = motivosDeQuienLee(quien);
  if (leyendo.length > 0 || quien.roles.some((r) => DE_LA_TABLA.includes(r))) return leyendo;
  return [
    {
      codigo: 'archivo.retencion.rol',
      texto: 'La tabla de retención la edita quien lleva el archivo, configura o administra.',
    },
  ];
}

/** A serie documental as the rules see it. */
export interface SerieDeRegla {
  /** null: it takes carpetas of any unidad */
  readonly unidadId: string | null;
  readonly retirada: boolean;
}

/** A carpeta takes a serie of the table in force that is of its unidad, or of all; or none (null). */
export const motivosParaNoAsignar = (c: Carpeta, serie: SerieDeRegla | null, quien: Quien): Motivo[] => [
  ...motivosParaNoEditar(c, quien),
  ...(serie?.retirada
    ? [{ codigo: 'archivo.serie-retirada', texto: 'Esa serie se retiró de la tabla: elija otra.' }]
    : []),
  ...(serie && serie.unidadId !== null && serie.unidadId !== c.unidadId
    ? [{ codigo: 'archivo.serie-de-otra-unidad', texto: 'Esa serie es de otra unidad.' }]
    : []),
];

/** A serie leaves the table once, and comes back once. */
export const motivosPorRetiro = (estaRetirada: boolean, retirar: boolean): Motivo[] =>
  estaRetirada === retirar
    ? [
        retirar
          ? { codigo: 'archivo.serie-retirada', texto: 'La serie ya está retirada.' }
          : { codigo: 'archivo.serie-vigente', texto: 'La serie está vigente.' },
      ]
    : [];
