import type { Accion, ActoDeLote } from '../api/tipos';
import { idDeDestino, type DestinoElegido } from '../ui/destinos';
import type { ActoConOrden } from './use-lote';

/** The order of a batch while it is written. */
export interface BorradorDeLote {
  destino: DestinoElegido | null;
  acciones: Accion[];
  proveido: string;
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
  carpeta: '',
  lugar: '',
  texto: '',
  padre: '',
  documentoId: '',
};

/** @returns what is missing before it is worth asking the server */
export function faltaEnLote(acto: ActoDeLote, b: BorradorDeLote): string | undefined {
  if (acto === 'derivar' && !b.destino) return 'Elija a quién se derivan.';
  if (acto === 'anotar' && b.texto.trim() === '') return 'Escriba la nota.';
  if (acto === 'agrupar' && b.padre === '') return 'Elija la que las lleva.';
  if (acto === 'responder' && b.documentoId === '') return 'Elija el documento firmado que las responde.';
  return undefined;
}

/** @returns the act as it travels */
export function comoActo(acto: ActoDeLote, b: BorradorDeLote): ActoConOrden {
  const tarde = b.texto.trim() ? { justificacion: b.texto.trim() } : {};
  switch (acto) {
    case 'derivar':
      return {
        acto,
        orden: {
          oficial: {
            ...(b.destino ? idDeDestino(b.destino) : {}),
            acciones: b.acciones,
            proveido: b.proveido.trim(),
          },
          ...tarde,
        },
      };
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
    case 'recibir':
    case 'enterarse':
      return { acto };
  }
}
