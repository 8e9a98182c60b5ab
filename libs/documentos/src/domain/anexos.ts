import { nombreDeTipo, PDF } from './archivo-de-oficina';

/** @returns where an annex is read, or taken from when it is no PDF */
const urlDeAnexo = (documentoId: string, a: { readonly n: number; readonly tipo: string }): string =>
  `/api/documentos/${documentoId}/anexos/${a.n}/${a.tipo === PDF ? 'pdf' : 'archivo'}`;

/** An annex as screens show it: what it is in words, and where it is read. */
export const anexoVisto = <A extends { documentoId: string; n: number; tipo: string }>({
  documentoId,
  ...a
}: A): Omit<A, 'documentoId'> & { tipoNombre: string; url: string } => ({
  ...a,
  tipoNombre: nombreDeTipo(a.tipo),
  url: urlDeAnexo(documentoId, a),
});
