import type { PDFDict } from 'pdf-lib';
import { recorrerFormulario, valorDeFirma } from '../formulario';
import { leerCobertura, type Cobertura } from './cobertura';
import { abrirVista, type Vista } from './vista';

/** @returns the dictionary with that place in the file, in the field of that name; null when that field holds another, or none */
export function firmaDelCampo(vista: Vista, campo: string, c: Cobertura): PDFDict | null {
  const valores = recorrerFormulario(vista)
    .campos.filter((otro) => otro.nombre === campo)
    .map((otro) => valorDeFirma(vista, otro));
  return valores.find((v) => v && leerCobertura(vista.archivo.pdf, vista, v)?.hueco === c.hueco) ?? null;
}

/**
 * A signature answers for what it signed: a field that borrows the value of another, or a copy of it, is signed by nobody,
 * whatever it draws.
 * @param desde end of the revision after which it should have been made
 */
export function firmaSuPropioCampo(vista: Vista, campo: string, firma: PDFDict, desde: number): boolean {
  const cobertura = leerCobertura(vista.archivo.pdf, vista, firma);
  if (!cobertura || cobertura.fin <= desde) return false;
  return firmaDelCampo(abrirVista(vista.archivo, cobertura.fin), campo, cobertura) !== null;
}
