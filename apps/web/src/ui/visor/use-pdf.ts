import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { abrirPdf, type Fuente } from './pdfjs';

export type EstadoDelPdf =
  { fase: 'cargando' } | { fase: 'listo'; documento: PDFDocumentProxy } | { fase: 'fallo'; texto: string };

function explicar(error: unknown): string {
  const nombre = error instanceof Error ? error.name : '';
  if (nombre === 'PasswordException') return 'El PDF está protegido con contraseña y no se puede mostrar.';
  if (nombre === 'InvalidPDFException') return 'El archivo está dañado y no se puede mostrar.';
  return 'No se pudo traer el documento. Revise su conexión.';
}

/**
 * Opens a PDF and lets go of it when another comes.
 * @param clave changes when the bytes change (id and revision), so that the same document is opened once
 */
export function usePdf(
  fuente: Fuente | null,
  clave: string,
): { estado: EstadoDelPdf; reintentar: () => void } {
  const [vez, setVez] = useState(0);
  const [resultado, setResultado] = useState<{ de: string; estado: EstadoDelPdf } | null>(null);
  const actual = `${clave}#${vez}`;
  useEffect(() => {
    if (!fuente) return;
    let vigente = true;
    const { documento, cerrar } = abrirPdf(fuente);
    documento.then(
      (d) => vigente && setResultado({ de: actual, estado: { fase: 'listo', documento: d } }),
      (e: unknown) => vigente && setResultado({ de: actual, estado: { fase: 'fallo', texto: explicar(e) } }),
    );
    return () => {
      vigente = false;
      cerrar();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `clave` stands for `fuente`, a new object at each render
  }, [actual]);
  return {
    estado: resultado?.de === actual ? resultado.estado : { fase: 'cargando' },
    reintentar: () => setVez((v) => v + 1),
  };
}
