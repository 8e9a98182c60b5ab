import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { cabeceras, credenciales } from '../api/transporte';

/** What the server says that changed. */
export type Novedad = 'bandeja' | 'documentos';

/** Milliseconds between looks at a tray when nobody tells of its changes. */
const SIN_NOVEDADES_MS = 30_000;
const MAYOR_ESPERA_MS = 30_000;

let alTanto = false;

/** @returns how often a list of the desk is asked for again: told of every change, it need not be */
export const intervaloDeConsulta = (): number | false => (alTanto ? false : SIN_NOVEDADES_MS);

/** @returns pause before the next try, in ms, after so many failures in a row */
export const esperaTras = (fallos: number): number => Math.min(MAYOR_ESPERA_MS, 1_000 * 2 ** (fallos - 1));

/**
 * Cuts a stream of server-sent events.
 * @param resto what was left of the piece before
 * @returns the news in whole events, and what is left for the next piece
 */
export function cortar(resto: string, trozo: string): { novedades: Novedad[]; resto: string } {
  const eventos = (resto + trozo).split('\n\n');
  const ultimo = eventos.pop() ?? '';
  const dichas = eventos.flatMap((e) => [...e.matchAll(/^data: ?(\w+)$/gm)].map((m) => m[1]));
  return {
    novedades: dichas.filter((d): d is Novedad => d === 'bandeja' || d === 'documentos'),
    resto: ultimo,
  };
}

/** Listens until the stream ends. @returns false when there was nothing to listen to */
async function escuchar(senal: AbortSignal, alOir: (n: Novedad[]) => void): Promise<boolean> {
  const respuesta = await fetch('/api/novedades', { headers: cabeceras('GET'), signal: senal });
  if (!respuesta.headers.get('content-type')?.startsWith('text/event-stream') || !respuesta.body)
    return false;
  alTanto = true;
  const lector = respuesta.body.pipeThrough(new TextDecoderStream()).getReader();
  let resto = '';
  for (let t = await lector.read(); !t.done; t = await lector.read()) {
    const cortado = cortar(resto, t.value);
    resto = cortado.resto;
    if (cortado.novedades.length > 0) alOir(cortado.novedades);
  }
  return true;
}

const pausa = (ms: number, senal: AbortSignal): Promise<void> =>
  new Promise((listo) => {
    const reloj = setTimeout(listo, ms);
    senal.addEventListener('abort', () => (clearTimeout(reloj), listo()), { once: true });
  });

/** Listens for as long as `senal` lets it; after each silence all is asked for once, since something may have been missed. */
async function seguir(senal: AbortSignal, alOir: (n: Novedad[]) => void): Promise<void> {
  for (let fallos = 0; !senal.aborted;) {
    const oyo = credenciales.puesto ? await escuchar(senal, alOir).catch(() => false) : false;
    alTanto = false;
    if (senal.aborted) return;
    fallos = oyo ? 0 : fallos + 1;
    // Many streams that end together do not come back together.
    await pausa(oyo ? Math.random() * 1_000 : esperaTras(fallos), senal);
    if (oyo && !senal.aborted) alOir(['bandeja', 'documentos']);
  }
}

/**
 * @returns whether what is kept under that key is a documento on its way through its visto bueno: its turn passes while it is looked at.
 * A draft is not read again under the hands that write it, and to look at an issued one that is reserved is itself an event.
 */
export const esEnVobo = (clave: readonly unknown[], visto: unknown): boolean =>
  clave.length === 2 &&
  clave[0] === 'documento' &&
  (visto as DocumentoVisto | undefined)?.estado === 'EN_VOBO';

/**
 * While the window is seen, what changes in the trays of this puesto is asked for again at once; while it is not, nobody
 * listens (a browser has few connections for all its windows).
 * @param puestoId in which the person acts
 */
export function useNovedades(puestoId: string | null): void {
  const consultas = useQueryClient();
  useEffect(() => {
    let corte: AbortController | null = null;
    const alOir = (novedades: Novedad[]) => {
      for (const clave of novedades.includes('bandeja')
        ? ['bandeja', 'documentos', 'hoja']
        : ['bandeja', 'documentos'])
        void consultas.invalidateQueries({ queryKey: [clave] });
      void consultas.invalidateQueries({ predicate: (q) => esEnVobo(q.queryKey, q.state.data) });
    };
    const segunSeVea = () => {
      if (document.visibilityState !== 'visible') {
        corte?.abort();
        corte = null;
      } else if (!corte) {
        corte = new AbortController();
        void seguir(corte.signal, alOir);
      }
    };
    segunSeVea();
    document.addEventListener('visibilitychange', segunSeVea);
    return () => {
      document.removeEventListener('visibilitychange', segunSeVea);
      corte?.abort();
      alTanto = false;
    };
  }, [consultas, puestoId]);
}
