import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { DialogoAnexar } from './DialogoAnexar';
import { FilaDeAnexo } from './FilaDeAnexo';
import { useOrdenDeAnexos } from './use-orden-de-anexos';
import estilos from './documento.module.css';

/** A row that moves loses the focus in some browsers: whoever moves by keyboard goes on from there. */
function conElFoco(mando: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-mueve="${mando}"]`)?.focus());
}

/** What travels with the documento, in its order, and putting more to it until it goes out. */
export function AnexosDelDocumento({ documento: d }: { documento: DocumentoVisto }) {
  const [anexando, setAnexando] = useState(false);
  const { anexos, mover, dicho, error } = useOrdenDeAnexos(d);
  const puede = d.actos.some((a) => a.acto === 'anexar' && a.permitido);
  if (anexos.length === 0 && !puede) return null;
  const fojas = anexos.reduce((suma, a) => suma + a.fojas, 0);
  const digitales = anexos.filter((a) => a.fojas === 0 && a.paginas === 0).length;
  const cuenta = [
    fojas > 0 || digitales === 0 ? `fs. ${fojas}` : null,
    digitales > 0 ? `${digitales} en medio digital` : null,
  ];
  return (
    <section className={estilos.anexos} aria-label="Anexos">
      <h2>{anexos.length === 0 ? 'Sin anexos' : `Anexos, ${cuenta.filter(Boolean).join(' y ')}`}</h2>
      <ol>
        {anexos.map((a, i) => (
          <FilaDeAnexo
            key={a.n}
            anexo={a}
            original={d.originales.find((o) => o.deSha256 === a.sha256)}
            lugar={i + 1}
            de={anexos.length}
            igualA={anexos.findIndex((x) => x.sha256 === a.sha256) + 1}
            alMover={
              puede && anexos.length > 1
                ? (hacia) => {
                    mover(i, i + hacia);
                    conElFoco(`${a.n}${hacia > 0 ? '+1' : '-1'}`);
                  }
                : null
            }
          />
        ))}
      </ol>
      <p role="status" className={estilos.movido}>
        {error ?? dicho}
      </p>
      {puede && (
        <Button variant="default" size="compact-sm" onClick={() => setAnexando(true)}>
          Anexar
        </Button>
      )}
      {anexando && <DialogoAnexar documento={d} alCerrar={() => setAnexando(false)} />}
    </section>
  );
}
