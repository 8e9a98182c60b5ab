import type { ArchivoSubido, DespachoDeDocumento, DocumentoVisto, OrdenAcusar } from '../api/tipos';

/** What is asked of one going-out of a documento. */
export interface DeUnDespacho {
  documento: DocumentoVisto;
  despacho: DespachoDeDocumento;
  alCerrar: () => void;
}

/** What the addressee's stamp says, as it is typed, with the scan of the copy. */
export interface AcuseEscrito {
  fecha: string;
  hora: string;
  codigo: string;
  nombre: string;
  archivo: ArchivoSubido | null;
}

/** @returns what is written down already, to be put right */
export const escritoDe = (a: DespachoDeDocumento['acuse']): AcuseEscrito => ({
  ...{ fecha: a?.fecha ?? '', hora: a?.hora ?? '', codigo: a?.codigo ?? '', nombre: a?.nombre ?? '' },
  archivo: null,
});

/** @returns it as it travels: what was left empty is not there */
export function comoSello({ fecha, archivo, ...resto }: AcuseEscrito): Omit<OrdenAcusar, 'n'> {
  const escritos = Object.entries(resto).flatMap(([k, v]) => (v.trim() ? [[k, v.trim()]] : []));
  return {
    fecha,
    ...(Object.fromEntries(escritos) as Partial<OrdenAcusar>),
    ...(archivo ? { archivoId: archivo.id } : {}),
  };
}

/** @returns why it cannot go yet */
export const faltaDe = ({ fecha }: AcuseEscrito): string | undefined =>
  fecha ? undefined : 'Ponga la fecha que lleva el sello del destinatario.';
