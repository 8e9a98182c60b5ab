import type { Accion, ActoDeLote, FilaDeBandeja } from '../api/tipos';
import { comoOrden, faltasDeDerivar, type BorradorDerivar, type LineaDeDestino } from '../hoja/derivar';
import type { DestinoElegido } from '../ui/destinos';
import type { ActoConOrden } from './use-lote';

/** The order of a batch while it is written. */
export interface BorradorDeLote {
  destino: DestinoElegido | null;
  acciones: Accion[];
  proveido: string;
  /** as it was typed: `2/7/18`, `20 hábiles` */
  plazo: string;
  copias: LineaDeDestino[];
  carpeta: string;
  lugar: string;
  /** the note, the reason to archive, or why they go late */
  texto: string;
  /** `2018/15` */
  padre: string;
  /** the signed paper that answers them all */
  documentoId: string;
}

export const BORRADOR_DE_LOTE: BorradorDeLote = {
  destino: null,
  acciones: [],
  proveido: '',
  plazo: '',
  copias: [],
  carpeta: '',
  lugar: '',
  texto: '',
  padre: '',
  documentoId: '',
};

/** How `padre` names an HR. */
export const claveDeHoja = (f: Pick<FilaDeBandeja, 'gestion' | 'hojaId'>): string =>
  `${f.gestion}/${f.hojaId}`;

/** What each row is sent with: the order of one derivación. */
const comoDerivacion = ({
  destino,
  acciones,
  proveido,
  plazo,
  copias,
  texto,
}: BorradorDeLote): BorradorDerivar => ({
  oficial: { destino, acciones, proveido, plazo },
  copias,
  documentoIds: [],
  justificacion: texto,
});

/** @returns what is missing before it is worth asking the server, by field of the order */
export function faltasEnLote(acto: ActoDeLote, b: BorradorDeLote): Record<string, string> {
  if (acto === 'derivar') return faltasDeDerivar(comoDerivacion(b), false);
  if (acto === 'anotar' && b.texto.trim() === '') return { texto: 'Escriba la nota.' };
  if (acto === 'agrupar' && b.padre === '') return { padre: 'Elija la que las lleva.' };
  if (acto === 'responder' && b.documentoId === '')
    return { documentoId: 'Elija el documento firmado que las responde.' };
  return {};
}

/** @returns the act as it travels */
export function comoActo(acto: ActoDeLote, b: BorradorDeLote): ActoConOrden {
  const tarde = b.texto.trim() ? { justificacion: b.texto.trim() } : {};
  switch (acto) {
    case 'derivar':
      return { acto, orden: comoOrden(comoDerivacion(b), false) };
    case 'archivar': {
      const { carpeta, lugar, texto: motivo } = b;
      const llenos = Object.entries({ carpeta, lugar, motivo }).filter(([, v]) => v.trim() !== '');
      return { acto, orden: Object.fromEntries(llenos) };
    }
    case 'anotar':
      return { acto, orden: { texto: b.texto.trim() } };
    case 'agrupar': {
      const [gestion = '', id = ''] = b.padre.split('/');
      return { acto, orden: { padre: { gestion: Number(gestion), id } } };
    }
    case 'responder': {
      const proveido = b.proveido.trim();
      return { acto, orden: { documentoId: b.documentoId, ...(proveido ? { proveido } : {}), ...tarde } };
    }
    case 'revertir':
      return { acto, orden: b.texto.trim() ? { motivo: b.texto.trim() } : {} };
    case 'recibir':
    case 'enterarse':
      return { acto };
  }
}
