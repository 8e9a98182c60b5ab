import { Button } from '@mantine/core';
import type { DocumentoVisto } from '../api/tipos';
import { fechaCorta } from '../ui/fechas';
import { textoDeTamano } from '../ui/palabras';
import estilos from './subido.module.css';

interface Props {
  documento: DocumentoVisto;
  /** absent: it is only read here */
  alCambiar?: () => void;
}

/** What the register knows of a paper made elsewhere: its file, the date and the number that it bears, and what to look at. */
export function PapelDelDocumento({ documento: d, alCambiar }: Props) {
  const archivo = d.revisiones.findLast((r) => r.clase === 'subido');
  if (!d.papel || !archivo) return null;
  const puede = d.actos.some((a) => a.acto === 'cambiar-papel' && a.permitido);
  return (
    <section className={estilos.papel} aria-label="Qué es el PDF subido">
      <h2>PDF hecho en otro lado</h2>
      <dl>
        <dt>Archivo</dt>
        <dd>
          {archivo.paginas === 1 ? '1 página' : `${archivo.paginas} páginas`}, {textoDeTamano(archivo.bytes)}
        </dd>
        <dt>Fecha del papel</dt>
        <dd>{d.papel.fecha ? fechaCorta(d.papel.fecha) : 'sin decir'}</dd>
        {d.papel.reserva && (
          <>
            <dt>CITE reservado</dt>
            <dd>{d.papel.reserva.texto}</dd>
          </>
        )}
        <dt>sha-256</dt>
        <dd className="mono">{archivo.sha256}</dd>
      </dl>
      {d.avisos.map((aviso) => (
        <p key={aviso} role="note" className={estilos.aviso}>
          {aviso}
        </p>
      ))}
      {puede && alCambiar && (
        <Button variant="default" size="compact-sm" onClick={alCambiar} style={{ justifySelf: 'start' }}>
          Cambiar el PDF, su fecha o su número
        </Button>
      )}
    </section>
  );
}
