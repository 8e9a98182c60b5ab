import type { AnexoPedido, ArchivoSubido } from '../api/tipos';

/** An annex as typed: its file, what it is, and its fojas as counted. */
export interface AnexoDeFormulario {
  /** tells one row of the form from another */
  clave: string;
  archivo: ArchivoSubido | null;
  descripcion: string;
  fojas: string;
  /** a file was chosen that is not in: on its way, or refused */
  porEntrar?: boolean;
}

export const nuevoAnexo = (): AnexoDeFormulario => ({
  clave: crypto.randomUUID(),
  archivo: null,
  descripcion: '',
  fojas: '',
});

/** Files chosen for an annex whose row is not on screen yet. */
const porSubir = new Map<string, File>();

/** @returns an annex that uploads its file as soon as it is on screen */
export function anexoDeArchivo(archivo: File): AnexoDeFormulario {
  const anexo = nuevoAnexo();
  porSubir.set(anexo.clave, archivo);
  return anexo;
}

/** @returns the file that was waiting for this row, once */
export function tomarPorSubir(clave: string): File | undefined {
  const archivo = porSubir.get(clave);
  porSubir.delete(clave);
  return archivo;
}

/** A file that is no paper has no sheets, unless someone prints it and says how many. */
export const esDigital = (a: AnexoDeFormulario): boolean => a.archivo !== null && a.archivo.paginas === 0;

/** A fault beside its field. */
export type Faltas = Record<string, string>;

/** @returns a count of up to five digits, or null */
export function numero(texto: string): number | null {
  return /^\d{1,5}$/.test(texto.trim()) ? Number(texto.trim()) : null;
}

/** What is missing in the annexes, by field (`anexos.0.archivoId`). */
export function faltasDeAnexos(anexos: readonly AnexoDeFormulario[]): Faltas {
  const faltas: Faltas = {};
  anexos.forEach((a, i) => {
    if (!a.archivo) faltas[`anexos.${i}.archivoId`] = 'Elija el archivo del anexo o quítelo.';
    const sinDecir = a.fojas.trim() === '' && esDigital(a);
    if (!sinDecir && numero(a.fojas) === null) faltas[`anexos.${i}.fojas`] = 'Cuente sus fojas.';
  });
  return faltas;
}

/** The annexes as they travel; one without a description is called as its file. */
export function anexosComoOrden(anexos: readonly AnexoDeFormulario[]): AnexoPedido[] {
  return anexos.map((a) => ({
    archivoId: a.archivo?.id ?? '',
    descripcion: a.descripcion.trim() || (a.archivo?.nombre ?? 'Anexo'),
    ...(a.fojas.trim() === '' && esDigital(a) ? {} : { fojas: numero(a.fojas) ?? 0 }),
  }));
}
