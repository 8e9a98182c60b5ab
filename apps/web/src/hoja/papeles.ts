import type { DocumentoDeHoja } from '../api/tipos';
import { fojasDeAnexo, nombreDeDocumento } from '../ui/palabras';

/** Something that can lie in the viewer: a documento or one of its annexes. */
export interface Papel {
  clave: string;
  documentoId: string;
  /** Number of the annex, from 1, or null for the documento itself. */
  anexo: number | null;
  titulo: string;
  url: string;
  /** Changes when the bytes change. */
  bytes: string;
  revision: number | null;
  /** A file that is no PDF: it is not read here, only taken. */
  archivo: { nombre: string; tipoNombre: string; bytes: number; sha256: string; macros: boolean } | null;
  /** Taken in on paper alone: there is nothing to read yet. */
  sinEscaneo: boolean;
}

/** @returns the key of a documento or of its annex */
export function clavePapel(documentoId: string, anexo: number | null = null): string {
  return anexo === null ? documentoId : `${documentoId}.${anexo}`;
}

/** @returns all that can be read of a hoja, in order; drafts are read as a preview */
export function papelesDe(documentos: readonly DocumentoDeHoja[]): Papel[] {
  return documentos.flatMap((d) => {
    const base = `/api/documentos/${d.id}`;
    const propio: Papel = {
      clave: clavePapel(d.id),
      documentoId: d.id,
      anexo: null,
      titulo: nombreDeDocumento(d),
      url: d.revision === null ? `${base}/vista-previa.pdf` : `${base}/pdf?revision=${d.revision}`,
      bytes: `${d.id}@${d.revision ?? 'borrador'}`,
      revision: d.revision,
      archivo: null,
      sinEscaneo: d.origen === 'externo' && d.revision === null,
    };
    const anexos = d.anexos.map((a): Papel => {
      const { n } = a;
      return {
        clave: clavePapel(d.id, n),
        documentoId: d.id,
        anexo: n,
        titulo: `${a.descripcion || a.nombre} (${fojasDeAnexo(a)})`,
        url: a.url,
        bytes: `${d.id}.${n}`,
        revision: null,
        archivo: a.tipo === 'application/pdf' ? null : a,
        sinEscaneo: false,
      };
    });
    return [propio, ...anexos];
  });
}

/** @returns the paper asked for, or the last documento, which is the one that people came to read */
export function papelElegido(papeles: readonly Papel[], clave: string | undefined): Papel | null {
  return papeles.find((p) => p.clave === clave) ?? papeles.findLast((p) => p.anexo === null) ?? null;
}
