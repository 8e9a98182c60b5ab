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

interface Resultado {
  de: string;
  estado: EstadoDelPdf;
  cerrar: () => void;
}

/**
 * Opens a PDF and lets go of it when another has come.
 * @param clave changes when the bytes change (id and revision), so that the same document is opened once
 * @param viva the same paper, set anew: the last one stays in sight while the next is opened
 */
export function usePdf(
  fuente: Fuente | null,
  clave: string,
  viva = false,
): { estado: EstadoDelPdf; reintentar: () => void } {
  const [vez, setVez] = useState(0);
  const [resultado, setResultado] = useState<Resultado | null>(null);
  const actual = `${clave}#${vez}`;
  useEffect(() => {
    if (!fuente) return;
    let vigente = true;
    let entregado = false;
    const { documento, cerrar } = abrirPdf(fuente, (e) => entregar({ fase: 'fallo', texto: explicar(e) }));
    const entregar = (estado: EstadoDelPdf): void => {
      if (!vigente) return;
      entregado = true;
      setResultado({ de: actual, estado, cerrar });
    };
    documento.then(
      (d) => entregar({ fase: 'listo', documento: d }),
      (e: unknown) => entregar({ fase: 'fallo', texto: explicar(e) }),
    );
    return () => {
      vigente = false;
      if (!entregado) cerrar();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `clave` stands for `fuente`, a new object at each render
  }, [actual]);
  // Closed once another took its place on screen: the page that draws it has let go by then.
  useEffect(() => resultado?.cerrar, [resultado]);
  const sirve = resultado && (resultado.de === actual || (viva && resultado.estado.fase === 'listo'));
  return {
    estado: sirve ? resultado.estado : { fase: 'cargando' },
    reintentar: () => setVez((v) => v + 1),
  };
}
