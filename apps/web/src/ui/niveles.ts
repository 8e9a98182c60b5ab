import type { HojaVista } from '../api/tipos';

export type NivelDeConfidencialidad = HojaVista['confidencialidad'];

/** The levels, from the most open, each with who sees what bears it. */
export const NIVELES: readonly {
  valor: NivelDeConfidencialidad;
  texto: string;
  /** where the hoja's own kind, interna or externa, is beside it */
  acceso: string;
  quienes: string;
}[] = [
  {
    valor: 'PUBLICA',
    texto: 'Pública',
    acceso: 'público',
    quienes: 'La ven todos los funcionarios, y puede mostrarse fuera de la entidad.',
  },
  {
    valor: 'INTERNA',
    texto: 'Interna',
    acceso: 'interno',
    quienes: 'La ven todos los funcionarios de la entidad.',
  },
  {
    valor: 'RESERVADA',
    texto: 'Reservada',
    acceso: 'reservado',
    quienes: 'La ven solo las unidades de su ruta; cada mirada queda anotada.',
  },
  {
    valor: 'CONFIDENCIAL',
    texto: 'Confidencial',
    acceso: 'confidencial',
    quienes: 'La ven solo los puestos de su ruta; cada mirada queda anotada.',
  },
];

/** @returns the level's words and who sees it */
export function nivelDe(valor: NivelDeConfidencialidad): (typeof NIVELES)[number] | undefined {
  return NIVELES.find((n) => n.valor === valor);
}
