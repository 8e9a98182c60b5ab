import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Problema } from '../ui/Problema';
import type { useObservaciones } from './use-observaciones';
import type { Lugar } from './lugares';
import { PonerEnPagina } from './PonerEnPagina';
import estilos from './vobo.module.css';

interface Props {
  observaciones: ReturnType<typeof useObservaciones>;
  elegido: { desde: number; cita: string } | null;
  /** there is a text here whose words can be pointed at */
  conTexto: boolean;
  /** the next stroke on the page is a place */
  marcando: boolean;
  alMarcar: (marcando: boolean) => void;
  /** puts a place from the keyboard, on that page */
  alPoner: (pagina: number) => void;
  alVer: (lugar: Lugar) => void;
  alCancelar: () => void;
}

/** Remarks in the making: select words in the text and say what must change. */
export function NotasDeObservacion(p: Props) {
  const { observaciones: o, elegido, conTexto, marcando } = p;
  const [falta, setFalta] = useState<string | null>(null);
  return (
    <section className={estilos.notas} aria-label="Observaciones">
      <p>
        {conTexto
          ? 'Elija palabras en el texto y señálelas, marque un lugar en la página, o escriba una observación general.'
          : 'Marque en la página lo que debe cambiar, o escriba una observación general.'}
      </p>
      <Problema problema={o.problema} quedo="Sus observaciones siguen aquí." />
      <Group gap="sm">
        {conTexto && (
          <Button
            size="compact-sm"
            variant="default"
            disabled={!elegido}
            // The selection must outlive the press.
            onMouseDown={(e) => e.preventDefault()}
            onClick={() => o.agregar(elegido)}
          >
            Señalar lo elegido
          </Button>
        )}
        <Button
          size="compact-sm"
          variant={marcando ? 'filled' : 'default'}
          aria-pressed={marcando}
          onClick={() => p.alMarcar(!marcando)}
        >
          Señalar en la página
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => o.agregar(null)}>
          + Observación general
        </Button>
      </Group>
      {marcando && <PonerEnPagina alPoner={p.alPoner} />}
      <ol>
        {o.notas.map((n, i) => (
          <li key={n.id}>
            {n.cita && <blockquote className={estilos.cita}>{n.cita}</blockquote>}
            {n.lugar && (
              <Button variant="subtle" size="compact-xs" onClick={() => n.lugar && p.alVer(n.lugar)}>
                {`Página ${n.lugar.pagina}: ver el lugar`}
              </Button>
            )}
            <Textarea
              label={n.cita || n.lugar ? `Qué debe cambiar (${i + 1})` : `Observación general (${i + 1})`}
              autosize
              autoFocus={n.texto === '' && !n.lugar}
              minRows={1}
              maxLength={2000}
              value={n.texto}
              error={falta === n.id ? 'Escriba la observación o quítela.' : undefined}
              onChange={(e) => o.escribir(n.id, e.currentTarget.value)}
            />
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => o.quitar(n.id)}
              aria-label={`Quitar la observación ${i + 1}`}
            >
              Quitar
            </Button>
          </li>
        ))}
      </ol>
      <Group gap="sm" className={estilos.pieDeNotas} data-al-pie>
        {marcando && <p aria-hidden>Toque la página donde va, o trace un recuadro.</p>}
        <Button
          loading={o.enviando}
          disabled={o.notas.length === 0}
          onClick={() => {
            const vacia = o.notas.find((n) => n.texto.trim() === '');
            setFalta(vacia?.id ?? null);
            if (!vacia) o.enviar();
          }}
        >
          {o.notas.length === 1
            ? 'Devolver con 1 observación'
            : `Devolver con ${o.notas.length} observaciones`}
        </Button>
        <Button variant="subtle" onClick={p.alCancelar}>
          Cancelar
        </Button>
      </Group>
    </section>
  );
}
