import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSesion } from '../app/sesion';
import { useEnTelefono } from '../ui/use-en-telefono';
import buscar from './buscar.module.css';
import { consultaDeBusqueda, consultaDeCites, consultaDePalabras } from './consultas';
import { esCodigoEntero, pidePalabras } from './extracto';
import { lugaresDe, lugaresPara } from './lugares';

const POR_CODIGO = 6;
const POR_PALABRAS = 6;

interface Opcion {
  /** what tells it from the others */
  readonly value: string;
  readonly titulo: string;
  readonly detalle: string | null;
  readonly href: string;
}

interface Hallada {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly procedencia?: string | null;
}

const comoOpcion = (h: Hallada): Opcion => ({
  value: `${h.codigo} ${h.referencia}`,
  titulo: `${h.codigo} · ${h.referencia}`,
  detalle: h.procedencia ?? null,
  href: `/hojas/${h.gestion}/${h.id}`,
});

/** What is offered for the text: hojas by their code, then by their words, then places. Nothing twice. */
function useOpciones(q: string): { group: string; items: Opcion[] }[] {
  const { sesion } = useSesion();
  const { data: deCodigo = [] } = useQuery({ ...consultaDeBusqueda(q), enabled: q.length > 1 });
  const conPalabras = pidePalabras(q);
  const { data: deTexto } = useInfiniteQuery({ ...consultaDePalabras(q), enabled: conPalabras });
  if (q.length < 2) return [];
  const codigos = deCodigo.slice(0, POR_CODIGO).map(comoOpcion);
  const vistas = new Set(codigos.map((o) => o.href));
  const palabras = (conPalabras ? (deTexto?.pages[0]?.filas ?? []) : [])
    .map(comoOpcion)
    .filter((o) => !vistas.has(o.href))
    .slice(0, POR_PALABRAS);
  const lugares = lugaresPara(q, lugaresDe(sesion.roles)).map((l) => ({
    ...{ value: `Ir a ${l.texto}`, titulo: l.texto },
    ...{ detalle: null, href: l.href },
  }));
  return [
    { group: 'Por su código', items: codigos },
    { group: 'Por sus palabras', items: palabras },
    { group: 'Ir a', items: lugares },
  ].filter((g) => g.items.length > 0);
}

/** @returns opens what a whole code names, when that is one hoja and no paper has it as CITE; else, all that was found */
function useAbrir(): (q: string) => Promise<void> {
  const navegar = useNavigate();
  const consultas = useQueryClient();
  return async (q) => {
    const [hojas, papeles] = esCodigoEntero(q)
      ? await Promise.all([
          consultas.fetchQuery(consultaDeBusqueda(q)).catch(() => []),
          consultas.fetchQuery(consultaDeCites(q)).catch(() => []),
        ])
      : [[], []];
    const [unica, ...otras] = hojas;
    if (unica && otras.length + papeles.length === 0) {
      const params = { gestion: String(unica.gestion), id: unica.id };
      await navegar({ to: '/hojas/$gestion/$id', params });
    } else await navegar({ to: '/buscar', search: { q } });
  };
}

/** Ctrl + K from anywhere, also while typing elsewhere. */
function useTeclaDeBuscar(): void {
  useEffect(() => {
    const alPulsar = (e: KeyboardEvent) => {
      if (!(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey || e.key.toLowerCase() !== 'k') return;
      // A dialog keeps the focus; in a text Ctrl + K makes a link.
      if (document.querySelector('[role="dialog"]') || (e.target as HTMLElement).isContentEditable) return;
      e.preventDefault();
      document.getElementById('buscador')?.focus();
    };
    document.addEventListener('keydown', alPulsar);
    return () => document.removeEventListener('keydown', alPulsar);
  }, []);
}

/** What was looked for, while what was found is on screen. */
function useBuscado(): string {
  const { pathname, search } = useLocation();
  return pathname === '/buscar' && 'q' in search && typeof search.q === 'string' ? search.q : '';
}

/** The one box: a whole code opens its hoja, words find those that have them, a place is gone to; Enter shows all that was found. */
export function BuscadorGlobal() {
  const navegar = useNavigate();
  const abrir = useAbrir();
  const enTelefono = useEnTelefono();
  const buscado = useBuscado();
  const [texto, setTexto] = useState(buscado);
  useEffect(() => {
    if (buscado) setTexto(buscado);
  }, [buscado]);
  const [q] = useDebouncedValue(texto.trim(), 200);
  const grupos = useOpciones(q);
  const opciones = new Map(grupos.flatMap((g) => g.items).map((o) => [o.value, o]));
  useTeclaDeBuscar();
  return (
    <form
      role="search"
      onSubmit={(e) => {
        e.preventDefault();
        if (texto.trim() === '') return;
        void abrir(texto.trim());
        // The list closes, and what was found is read next.
        document.getElementById('contenido')?.focus();
      }}
    >
      <Autocomplete
        id="buscador"
        aria-label="Buscar una hoja de ruta"
        placeholder={enTelefono ? 'Buscar' : '1648-18, un cite, palabras, un nombre…'}
        value={texto}
        // A chosen option is opened, not left written in the box.
        onChange={(t) => setTexto(opciones.has(t) ? '' : t)}
        onOptionSubmit={(valor) => {
          const opcion = opciones.get(valor);
          if (opcion) void navegar({ href: opcion.href });
        }}
        data={grupos.map((g) => ({ group: g.group, items: g.items.map((o) => o.value) }))}
        filter={({ options }) => options}
        renderOption={({ option }) => {
          const o = opciones.get(option.value);
          return (
            <span className={buscar.opcion}>
              <span>{o?.titulo ?? option.value}</span>
              {o?.detalle && <small className="suave">{o.detalle}</small>}
            </span>
          );
        }}
        maxDropdownHeight={420}
        autoComplete="off"
        rightSection={
          <kbd aria-hidden className={buscar.tecla}>
            /
          </kbd>
        }
        rightSectionPointerEvents="none"
      />
    </form>
  );
}
