import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Problema } from '../ui/Problema';
import type { useObservaciones } from './use-observaciones';
import estilos from './vobo.module.css';

interface Props {
  observaciones: ReturnType<typeof useObservaciones>;
  elegido: { desde: number; cita: string } | null;
  /** there is a text here whose words can be pointed at */
  conTexto: boolean;
  alCancelar: () => void;
}

/** Remarks in the making: select words in the text and say what must change. */
export function NotasDeObservacion({ observaciones: o, elegido, conTexto, alCancelar }: Props) {
  const [falta, setFalta] = useState<string | null>(null);
  return (
    <section className={estilos.notas} aria-label="Observaciones">
      <p>
        {conTexto
          ? 'Elija palabras en el texto y señálelas, o escriba una observación general.'
          : 'Escriba qué debe cambiar en el PDF: diga en qué página.'}
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
        <Button size="compact-sm" variant="default" onClick={() => o.agregar(null)}>
          + Observación general
        </Button>
      </Group>
      <ol>
        {o.notas.map((n, i) => (
          <li key={n.id}>
            {n.cita && <blockquote className={estilos.cita}>{n.cita}</blockquote>}
            <Textarea
              label={n.cita ? `Qué debe cambiar (${i + 1})` : `Observación general (${i + 1})`}
              autosize
              autoFocus={n.texto === ''}
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
      <Group gap="sm">
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
        <Button variant="subtle" onClick={alCancelar}>
          Cancelar
        </Button>
      </Group>
    </section>
  );
}
