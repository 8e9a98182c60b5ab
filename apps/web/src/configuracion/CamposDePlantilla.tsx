import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CampoDePlantilla } from '../api/tipos';
import type { FaltaDe } from './use-ensayo';
import { anadir, CAMPOS, LUGARES, mover, type Campo } from './campos';
import estilos from './plantilla.module.css';

interface Props {
  campos: readonly CampoDePlantilla[];
  /** false: the CITE goes in the title */
  conCite: boolean;
  alCambiar: (campos: CampoDePlantilla[]) => void;
  faltaDe: FaltaDe;
}

/** What the paper bears, in its order: each field can be moved, labelled, asked for, taken out. */
export function CamposDePlantilla({ campos, conCite, alCambiar, faltaDe }: Props) {
  const [dicho, setDicho] = useState('');
  const lista = useRef<HTMLDivElement>(null);
  const todos = [...campos];
  const poner = (campo: Campo, c: Partial<CampoDePlantilla>) =>
    alCambiar(todos.map((x) => (x.campo === campo ? { ...x, ...c } : x)));
  const enOrden = (campo: Campo, pasos: -1 | 1) => {
    const movidos = mover(todos, campo, pasos);
    if (movidos === todos) return;
    alCambiar(movidos);
    const lugar = LUGARES.find((l) => (l.campos as readonly Campo[]).includes(campo));
    const suyos = movidos.filter((c) => (lugar?.campos as readonly Campo[]).includes(c.campo));
    setDicho(
      `${CAMPOS[campo].nombre}: lugar ${suyos.findIndex((c) => c.campo === campo) + 1} de ${suyos.length}.`,
    );
  };
  const quitar = (campo: Campo) => {
    alCambiar(todos.filter((x) => x.campo !== campo));
    setDicho(`${CAMPOS[campo].nombre}: quitado.`);
    lista.current?.focus();
  };
  const general = faltaDe('campos', 'sola');
  return (
    <div
      className={estilos.campos}
      ref={lista}
      tabIndex={-1}
      id="ajuste-campos"
      role="group"
      aria-label="Campos"
    >
      <p className="solo-lector" role="status">
        {dicho}
      </p>
      {general && (
        <p className={estilos.falta} role="alert">
          {general}
        </p>
      )}
      {LUGARES.map((l) => {
        const suyos = todos.filter((c) => (l.campos as readonly Campo[]).includes(c.campo));
        const faltan = l.campos.filter((c) => (c !== 'cite' || conCite) && !todos.some((x) => x.campo === c));
        return (
          <section key={l.lugar} aria-label={l.titulo}>
            <h3>{l.titulo}</h3>
            <ol aria-label={l.titulo}>
              {suyos.map((c, i) => (
                <li key={c.campo}>
                  <FilaDeCampo
                    campo={c}
                    falta={faltaDe(`campos.${todos.indexOf(c)}`)}
                    alCambiar={(x) => poner(c.campo, x)}
                    alQuitar={() => quitar(c.campo)}
                    {...(l.enOrden
                      ? {
                          alMover: (p: -1 | 1) => enOrden(c.campo, p),
                          primero: i === 0,
                          ultimo: i === suyos.length - 1,
                        }
                      : {})}
                  />
                </li>
              ))}
            </ol>
            {faltan.length > 0 && (
              <div className={estilos.faltan}>
                {faltan.map((campo) => (
                  <Button
                    key={campo}
                    size="compact-sm"
                    variant="default"
                    aria-label={`Añadir ${CAMPOS[campo].conArticulo}`}
                    onClick={() => {
                      alCambiar(anadir(todos, campo));
                      setDicho(`${CAMPOS[campo].nombre}: añadido.`);
                    }}
                  >
                    + {CAMPOS[campo].nombre}
                  </Button>
                ))}
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

interface PropsDeFila {
  campo: CampoDePlantilla;
  falta: string | undefined;
  alCambiar: (c: Partial<CampoDePlantilla>) => void;
  alQuitar: () => void;
  alMover?: (pasos: -1 | 1) => void;
  primero?: boolean;
  ultimo?: boolean;
}

function FilaDeCampo({ campo: c, falta, alCambiar, alQuitar, alMover, primero, ultimo }: PropsDeFila) {
  const d = CAMPOS[c.campo];
  return (
    <div
      className={estilos.campo}
      onKeyDown={(e) => {
        if (!alMover || !e.altKey || (e.key !== 'ArrowUp' && e.key !== 'ArrowDown')) return;
        e.preventDefault();
        alMover(e.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      {alMover && (
        <div className={estilos.orden}>
          {/* Stays focusable at the end of the way: who moves by keyboard does not lose the place. */}
          <ActionIcon
            variant="subtle"
            aria-label={`Subir ${d.conArticulo}`}
            aria-disabled={primero}
            onClick={() => alMover(-1)}
          >
            ↑
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={`Bajar ${d.conArticulo}`}
            aria-disabled={ultimo}
            onClick={() => alMover(1)}
          >
            ↓
          </ActionIcon>
        </div>
      )}
      <div className={estilos.campoNombre}>
        <strong>{d.nombre}</strong>
        {d.nota && <span>{d.nota}</span>}
      </div>
      {d.etiqueta !== undefined && (
        <TextInput
          size="xs"
          className={estilos.campoTexto}
          aria-label={`Etiqueta de ${d.conArticulo}`}
          placeholder={`Etiqueta: ${d.etiqueta}`}
          value={c.etiqueta ?? ''}
          onChange={(e) => alCambiar({ etiqueta: e.currentTarget.value })}
        />
      )}
      {d.conTexto && (
        <TextInput
          size="xs"
          className={estilos.campoTexto}
          aria-label={`Texto con que empieza ${d.conArticulo}`}
          placeholder="Texto con que empieza"
          value={c.texto ?? ''}
          onChange={(e) => alCambiar({ texto: e.currentTarget.value })}
        />
      )}
      {!d.delSistema && (
        <Checkbox
          size="xs"
          label="Obligatorio"
          aria-label={`Es obligatorio ${d.conArticulo}`}
          checked={c.obligatorio}
          onChange={(e) => alCambiar({ obligatorio: e.currentTarget.checked })}
        />
      )}
      <Button
        className={estilos.quitar}
        size="compact-sm"
        variant="subtle"
        aria-label={`Quitar ${d.conArticulo}`}
        onClick={alQuitar}
      >
        Quitar
      </Button>
      {falta && (
        <p className={estilos.falta} role="alert">
          {falta}
        </p>
      )}
    </div>
  );
}
