import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { fechaYHora } from '../ui/fechas';
import { DialogoSustituir } from './DialogoSustituir';
import { porEtapas, textoDeVisto, type Visto } from './etapas';
import estilos from './vobo.module.css';

/** Who gave it, whose turn it is and who comes after, in order. */
export function CadenaDeVobo({
  documento: d,
  quieta,
  alDelegar,
}: {
  documento: DocumentoVisto;
  /** something else is under way: it is only read */
  quieta: boolean;
  alDelegar: () => void;
}) {
  const { puesto } = useSesion();
  const [sustituyendo, setSustituyendo] = useState<Visto | null>(null);
  if (!d.vobo) return null;
  const etapas = porEtapas(d.vobo.vistos);
  return (
    <section className={estilos.cadena} aria-label="Visto bueno">
      <header>
        <h2>Visto bueno</h2>
        {d.vobo.ronda > 1 && <span className="suave">{d.vobo.ronda}.ª vuelta</span>}
        {d.vobo.falta && (
          <strong role="status" className={estilos.falta}>
            Falta: {d.vobo.falta}
          </strong>
        )}
      </header>
      <ol>
        {etapas.map(({ etapa, exige, vistos }) => (
          <li key={etapa}>
            {vistos.length > 1 && (
              <span className="suave">{exige === 'uno' ? 'Basta uno:' : 'Todos, en cualquier orden:'}</span>
            )}
            <ul>
              {vistos.map((v) => (
                <li key={v.n} data-estado={v.estado} className={estilos.visto}>
                  <span className={estilos.nombre}>{v.nombre}</span>
                  <span className={estilos.estado}>
                    {v.estado === 'DADO' && <span aria-hidden>✓ </span>}
                    {textoDeVisto(v.estado)}
                    {v.por && v.estado !== 'RETIRADO' && ` · ${v.por}`}
                    {v.en && (
                      <>
                        {' · '}
                        <time dateTime={v.en}>{fechaYHora(v.en)}</time>
                      </>
                    )}
                  </span>
                  {v.motivo && <span className={estilos.nota}>{v.motivo}</span>}
                  {!quieta && v.estado === 'PENDIENTE' && v.puedeSustituir && d.estado === 'EN_VOBO' && (
                    <Button
                      variant={v.puestoId === puesto?.id ? 'default' : 'subtle'}
                      size={v.puestoId === puesto?.id ? 'compact-sm' : 'compact-xs'}
                      aria-label={v.puestoId === puesto?.id ? undefined : `Sustituir a ${v.nombre}`}
                      onClick={() => setSustituyendo(v)}
                    >
                      {v.puestoId === puesto?.id ? 'Delegar en otro…' : 'Sustituir'}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {sustituyendo && (
        <DialogoSustituir
          documento={d}
          visto={sustituyendo}
          propio={sustituyendo.puestoId === puesto?.id}
          alDelegar={alDelegar}
          alCerrar={() => setSustituyendo(null)}
        />
      )}
    </section>
  );
}
