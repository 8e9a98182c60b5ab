import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { fechaYHora } from '../ui/fechas';
import { Problema } from '../ui/Problema';
import type { Lugar } from './lugares';
import estilos from './vobo.module.css';

/** What was observed, for whoever corrects it: the words, the remark, and whether it was dealt with. */
export function ObservacionesPorResolver({
  documento: d,
  alVer,
}: {
  documento: DocumentoVisto;
  /** shows the place that one points at */
  alVer: (lugar: Lugar) => void;
}) {
  const resolver = useActo<{ id: string; resuelta: boolean }, unknown>({
    enviar: ({ id, resuelta }, clave) =>
      datos(
        api.POST('/api/documentos/{id}/observaciones/{observacion}/resolver', {
          params: { path: { id: d.id, observacion: id } },
          body: { resuelta },
          headers: conClave(clave),
        }),
      ),
  });
  const [marcada, setMarcada] = useState<{ id: string; resuelta: boolean } | null>(null);
  const todas = d.vobo?.observaciones ?? [];
  if (todas.length === 0) return null;
  const abiertas = todas.filter((o) => o.resueltaEn === null).length;
  return (
    <details className={estilos.notas} open={abiertas > 0}>
      <summary>
        {abiertas === 0
          ? 'Observaciones, todas resueltas'
          : abiertas === 1
            ? '1 observación por resolver'
            : `${abiertas} observaciones por resolver`}
      </summary>
      <Problema problema={resolver.error} />
      <ol>
        {todas.map((o) => (
          <li
            key={o.id}
            id={`observacion-${o.id}`}
            tabIndex={-1}
            data-resuelta={o.resueltaEn !== null || undefined}
          >
            {o.cita && <blockquote className={estilos.cita}>{o.cita}</blockquote>}
            <p>{o.texto}</p>
            {o.lugar && (
              <Button variant="subtle" size="compact-xs" onClick={() => o.lugar && alVer(o.lugar)}>
                {`Página ${o.lugar.pagina}: ver el lugar`}
              </Button>
            )}
            <p className="suave">
              {o.por} · <time dateTime={o.en}>{fechaYHora(o.en)}</time>
            </p>
            <Checkbox
              label="Resuelta"
              checked={marcada?.id === o.id ? marcada.resuelta : o.resueltaEn !== null}
              disabled={resolver.isPending}
              onChange={(e) => {
                const orden = { id: o.id, resuelta: e.currentTarget.checked };
                // Shown at once; afterwards, what the server says.
                setMarcada(orden);
                resolver.mutate(orden, { onSettled: () => setMarcada(null) });
              }}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
