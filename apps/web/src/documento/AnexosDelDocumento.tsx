import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { DialogoAnexar } from './DialogoAnexar';
import estilos from './documento.module.css';

/** What travels with the documento, and putting more to it until it goes out. */
export function AnexosDelDocumento({ documento: d }: { documento: DocumentoVisto }) {
  const [anexando, setAnexando] = useState(false);
  const puede = d.actos.some((a) => a.acto === 'anexar' && a.permitido);
  if (d.anexos.length === 0 && !puede) return null;
  const fojas = d.anexos.reduce((suma, a) => suma + a.fojas, 0);
  return (
    <section className={estilos.anexos} aria-label="Anexos">
      <h2>{d.anexos.length === 0 ? 'Sin anexos' : `Anexos, fs. ${fojas}`}</h2>
      <ul>
        {d.anexos.map((a) => (
          <li key={a.n}>
            <a href={`/api/documentos/${d.id}/anexos/${a.n}/pdf`} target="_blank" rel="noopener">
              {a.descripcion}
            </a>{' '}
            <span className="suave">fs. {a.fojas}</span>
          </li>
        ))}
      </ul>
      {puede && (
        <Button variant="default" size="compact-sm" onClick={() => setAnexando(true)}>
          Anexar
        </Button>
      )}
      {anexando && <DialogoAnexar documento={d} alCerrar={() => setAnexando(false)} />}
    </section>
  );
}
