import { type PDFDict } from 'pdf-lib';
import { recorrerFormulario, valorDeFirma, type CampoDeFormulario } from '../formulario';
import { nombre } from './cobertura';
import { abrirVista, anteriores, type Vista } from './vista';

/** A signature dictionary, and the revision where it stands. */
export interface FirmaHallada {
  readonly campo: string;
  readonly dict: PDFDict;
  readonly vista: Vista;
  /** a later revision took it out of the document */
  readonly quitada: boolean;
}

const FINALES = 40;

/**
 * Signatures of a file: those of its last revision, and those of earlier ones that later revisions hide.
 * A dictionary that several fields share is one signature.
 */
export function hallarFirmas(vista: Vista): FirmaHallada[] {
  const halladas: FirmaHallada[] = [];
  const conocidas = new Set<PDFDict | string>();
  const mirar = (v: Vista, quitada: boolean): void => {
    for (const campo of recorrerFormulario(v).campos) {
      const dict = valorDeFirma(v, campo) ?? valorRoto(v, campo);
      if (!dict || conocidas.has(dict)) continue;
      // Put anew with the same range is the same signature: the comparison of revisions tells what changed in it.
      if (quitada && conocidas.has(nombre(v, dict, 'ByteRange'))) continue;
      conocidas.add(dict).add(nombre(v, dict, 'ByteRange'));
      halladas.push({ campo: campo.nombre, dict, vista: v, quitada });
    }
  };
  mirar(vista, false);
  for (const previa of anteriores(vista)) {
    try {
      mirar(previa, true);
    } catch {
      // The first part of a linearized file has no root of its own.
    }
  }
  if (vista.reparada) for (const v of revisionesLegibles(vista)) mirar(v, true);
  return halladas;
}

/** A field that holds something in the place of a signature was signed, or meant to be: it is not an empty one. */
function valorRoto(v: Vista, campo: CampoDeFormulario): PDFDict | null {
  if (campo.tipo !== '/Sig') return null;
  const hay = v.esIlegible(campo.valor) || v.buscar(campo.valor) !== undefined;
  return hay ? v.archivo.contexto.obj({}) : null;
}

/** When the last revision is broken the earlier ones still say who signed them: each ends at its mark. */
function revisionesLegibles({ archivo, fin }: Vista): Vista[] {
  const legibles: Vista[] = [];
  let marca = archivo.pdf.lastIndexOf('%%EOF', fin - 6);
  for (let n = 0; marca > 0 && n < FINALES; n++, marca = archivo.pdf.lastIndexOf('%%EOF', marca - 1)) {
    try {
      const previa = abrirVista(archivo, marca + 5);
      if (!previa.reparada) legibles.push(previa);
    } catch {
      // Nothing can be made of it: an earlier one may still be read.
    }
  }
  return legibles;
}
