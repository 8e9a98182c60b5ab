/** The eight boxes of a proveído, in the order of the paper. */
export const ACCIONES = [
  'atencion-urgente',
  'elaborar-informe',
  'elaborar-respuesta',
  'para-su-consideracion',
  'para-su-conocimiento',
  'para-vobo',
  'archivar',
  'otro',
] as const;
export type Accion = (typeof ACCIONES)[number];

const PIDEN_RESPUESTA: readonly string[] = ['elaborar-informe', 'elaborar-respuesta'] satisfies Accion[];

/** @returns those of the ticked boxes that leave something owed */
export const loQueSeDebe = (acciones: readonly string[]): string[] =>
  acciones.filter((a) => PIDEN_RESPUESTA.includes(a));

/** As the paper prints them. */
export const NOMBRE_DE_ACCION: Readonly<Record<string, string>> = {
  'atencion-urgente': 'Atención urgente',
  'elaborar-informe': 'Elaborar informe',
  'elaborar-respuesta': 'Elaborar respuesta',
  'para-su-consideracion': 'Para su consideración',
  'para-su-conocimiento': 'Para su conocimiento',
  'para-vobo': 'Para VoBo',
  archivar: 'Archivar',
  otro: 'Otro',
};
