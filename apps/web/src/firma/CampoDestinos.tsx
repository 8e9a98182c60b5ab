import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import type { DestinoDeDocumento } from '../api/tipos';
import { estaElegido, type EleccionDeDestinos } from './destinos-de-despacho';
import firma from './firma.module.css';

const DICHO: Partial<Record<DestinoDeDocumento['estado'], string>> = {
  'no-entregado': 'No se le entregó: puede salir otra vez',
  'no-consta': 'De antes: no consta si salió para él',
  'no-sale': 'Se dijo que no sale',
};

function notaDe(x: DestinoDeDocumento): string | undefined {
  const copia = x.como === 'copia' ? 'C.c.' : undefined;
  return [copia, DICHO[x.estado] ?? (x.casa ? 'De la entidad' : undefined)].filter(Boolean).join(' · ');
}

interface Props {
  posibles: readonly DestinoDeDocumento[];
  eleccion: EleccionDeDestinos;
  error: string | undefined;
  alCambiar: (cambios: Partial<EleccionDeDestinos>) => void;
}

/** To whom it goes: those that the paper names, each as it will be written down, and any other. */
export function CampoDestinos({ posibles, eleccion: e, error, alCambiar }: Props) {
  const todos = posibles.every((x) => estaElegido(e, x));
  const elegir = (cambios: Record<string, boolean>) => alCambiar({ elegidos: { ...e.elegidos, ...cambios } });
  const otro = (i: number, texto: string | null) =>
    alCambiar({ otros: e.otros.flatMap((t, j) => (j !== i ? [t] : texto === null ? [] : [texto])) });
  return (
    <fieldset className={firma.destinos} aria-describedby={error ? 'destinos-falta' : undefined}>
      <legend>A quién va</legend>
      {posibles.length > 1 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => elegir(Object.fromEntries(posibles.map((x) => [x.texto, !todos])))}
        >
          {todos ? 'Ninguno' : 'Todos'}
        </Button>
      )}
      {posibles.map((x, i) => (
        <div key={x.texto} className={firma.destino}>
          <Checkbox
            aria-label={`Va a ${x.texto}`}
            checked={estaElegido(e, x)}
            onChange={(ev) => elegir({ [x.texto]: ev.currentTarget.checked })}
          />
          <Textarea
            autosize
            minRows={1}
            aria-label={`Destino ${i + 1}`}
            description={notaDe(x)}
            maxLength={500}
            inputWrapperOrder={['input', 'description']}
            value={e.escritos[x.texto] ?? x.texto}
            onChange={(ev) => alCambiar({ escritos: { ...e.escritos, [x.texto]: ev.currentTarget.value } })}
          />
        </div>
      ))}
      {e.otros.map((texto, i) => (
        <div key={i} className={firma.otroDestino}>
          <TextInput
            aria-label={`Otro destino ${i + 1}`}
            placeholder="Entidad o persona"
            maxLength={500}
            value={texto}
            onChange={(ev) => otro(i, ev.currentTarget.value)}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Quitar otro destino ${i + 1}`}
            onClick={() => otro(i, null)}
          >
            Quitar
          </Button>
        </div>
      ))}
      <Button variant="default" size="compact-sm" onClick={() => alCambiar({ otros: [...e.otros, ''] })}>
        + Otro destino
      </Button>
      {error && (
        <p id="destinos-falta" role="alert" className={firma.falta}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
