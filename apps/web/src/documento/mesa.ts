import type { DocumentoVisto } from '../api/tipos';

/** A paper of one's own desk: its annexes, its history and its hoja are for whoever drafts it, signs it or keeps its unidad. */
export const esDeMiMesa = (d: DocumentoVisto): boolean =>
  d.origen === 'propio' &&
  d.actos.some((a) => a.acto === 'anexar' && !a.motivos.some((m) => m.codigo === 'documentos.ajeno'));
