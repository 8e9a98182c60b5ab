/** Levels of confidentiality, from the most open to the most reserved. */
export const NIVELES = ['PUBLICA', 'INTERNA', 'RESERVADA', 'CONFIDENCIAL'] as const;
export type Confidencialidad = (typeof NIVELES)[number];

/** What is joined takes the more reserved level of the two: nothing is opened by travelling with something open. */
export function masReservado(a: Confidencialidad, b: Confidencialidad): Confidencialidad {
  return NIVELES.indexOf(a) >= NIVELES.indexOf(b) ? a : b;
}
