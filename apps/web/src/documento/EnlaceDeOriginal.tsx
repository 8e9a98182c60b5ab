import type { DocumentoVisto } from '../api/tipos';
import { textoDeTamano } from '../ui/palabras';
import estilos from './documento.module.css';

export type Original = DocumentoVisto['originales'][number];

const FORMATOS: Readonly<Record<string, string>> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', tiff: 'TIFF' };

/** The photo as it came, byte for byte, of which the paper on screen was made. @param p.de what the paper is called */
export function EnlaceDeOriginal({ original: o, de }: { original: Original; de: string }) {
  const formato = o.tipo.replace('image/', '');
  return (
    <span className="suave">
      De una foto:{' '}
      <a href={o.url} download={o.nombre} aria-label={`Original de «${de}»`}>
        original
      </a>{' '}
      ({FORMATOS[formato] ?? formato}, {textoDeTamano(o.bytes)})
    </span>
  );
}

/** The photo of which the paper itself was made, as it is now. */
export function OriginalDelPapel({ documento: d }: { documento: DocumentoVisto }) {
  const llegado = d.revisiones.findLast((r) => r.clase === 'recibido' || r.clase === 'subido');
  const original = d.originales.find((o) => o.deSha256 === llegado?.sha256);
  if (!original) return null;
  return (
    <p className={estilos.enHoja}>
      <EnlaceDeOriginal original={original} de="el papel" />
    </p>
  );
}
