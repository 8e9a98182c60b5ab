import { useCallback, useEffect, useRef, useState } from 'react';
import { api, conClave, datos as cuerpo } from '../api/cliente';
import { ClavesDeActo } from '../api/idempotencia';
import { comoProblema, type ProblemaError } from '../api/problema';
import type { OrdenDePlantilla, PlantillaVista } from '../api/tipos';
import { limpio } from './campos';

export type Ajustes = OrdenDePlantilla['datos'];
/** Settings as the server has them, with the saving that they are. */
export interface Base {
  version: number;
  datos: Ajustes;
}
export type EstadoDePlantilla =
  | { fase: 'guardado'; en: Date | null }
  | { fase: 'guardando' }
  | { fase: 'sin-red' }
  | { fase: 'choque'; suyo: Base }
  | { fase: 'rechazado'; problema: ProblemaError };

const ESPERA_MS = 1_200;
const REINTENTO_MS = 8_000;

interface Copia extends Base {
  n: number;
}
const nombreDe = (id: string): string => `hr.plantilla.${id}`;
function leerCopia(id: string, n: number): Base | null {
  try {
    const leida = JSON.parse(localStorage.getItem(nombreDe(id)) ?? 'null') as Copia | null;
    return leida?.n === n ? leida : null;
  } catch {
    return null;
  }
}
function guardarCopia(id: string, copia: Copia | null): void {
  try {
    if (copia) localStorage.setItem(nombreDe(id), JSON.stringify(copia));
    else localStorage.removeItem(nombreDe(id));
  } catch {
    // The store may be full or forbidden; the server's draft still stands.
  }
}

/** What another hand left in the draft; null: there is no draft any more. */
async function delServidor(id: string): Promise<Base | null> {
  const { versiones } = await cuerpo(api.GET('/api/plantillas/{id}', { params: { path: { id } } }));
  const borrador = versiones.find((v) => v.estado === 'BORRADOR');
  return borrador ? { version: borrador.version, datos: borrador.datos } : null;
}

type Plantilla = Pick<PlantillaVista, 'id' | 'clase'>;
const poner = (p: Plantilla, { version, datos }: Base, clave: string) =>
  cuerpo(
    api.PUT('/api/plantillas/{id}/borrador', {
      params: { path: { id: p.id } },
      headers: conClave(clave),
      body: { version, clase: p.clase, datos: limpio(datos) } as OrdenDePlantilla,
    }),
  );

/**
 * Keeps the draft of a template: in the browser at once, on the server when the hand rests; one saving at a time. A
 * stale one stops and tells what the other hand left.
 * @param n number of the draft
 */
export function useGuardadoDePlantilla(plantilla: Plantilla, n: number, servidor: Base) {
  const { id, clase } = plantilla;
  const [copia] = useState(() => leerCopia(id, n));
  const [datos, setDatos] = useState<Ajustes>(copia?.datos ?? servidor.datos);
  const [estado, setEstado] = useState<EstadoDePlantilla>(() =>
    copia && copia.version !== servidor.version
      ? { fase: 'choque', suyo: servidor }
      : { fase: 'guardado', en: null },
  );
  const version = useRef(servidor.version);
  const pendiente = useRef<Ajustes | null>(copia?.datos ?? null);
  const vuelo = useRef<Promise<boolean> | null>(null);
  const espera = useRef<ReturnType<typeof setTimeout> | null>(null);
  const claves = useRef(new ClavesDeActo());

  const fallar = useCallback(
    async (error: unknown) => {
      const problema = comoProblema(error);
      if (problema.status === 0 || problema.status >= 500) return setEstado({ fase: 'sin-red' });
      const suyo =
        problema.codigo === 'documentos.plantilla.version' ? await delServidor(id).catch(() => null) : null;
      setEstado(suyo ? { fase: 'choque', suyo } : { fase: 'rechazado', problema });
    },
    [id],
  );
  const enviar = useCallback(async (): Promise<boolean> => {
    while (pendiente.current) {
      const base = { version: version.current, datos: pendiente.current };
      setEstado({ fase: 'guardando' });
      try {
        version.current = (await poner({ id, clase }, base, claves.current.para(base))).version;
      } catch (error) {
        await fallar(error);
        return false;
      }
      claves.current.cerrar();
      if (pendiente.current === base.datos) pendiente.current = null;
      guardarCopia(id, pendiente.current && { n, version: version.current, datos: pendiente.current });
    }
    setEstado({ fase: 'guardado', en: new Date() });
    return true;
  }, [clase, fallar, id, n]);
  /** Saves what is pending now. @returns false when it could not */
  const yaMismo = useCallback((): Promise<boolean> => {
    if (espera.current) clearTimeout(espera.current);
    if (!pendiente.current && !vuelo.current) return Promise.resolve(true);
    vuelo.current ??= enviar().finally(() => {
      vuelo.current = null;
    });
    return vuelo.current;
  }, [enviar]);
  const programar = useCallback(
    (ms: number) => {
      if (espera.current) clearTimeout(espera.current);
      espera.current = setTimeout(() => void yaMismo(), ms);
    },
    [yaMismo],
  );
  const cambiar = useCallback(
    (cambios: Partial<Ajustes>) => {
      const nuevos = { ...(pendiente.current ?? datos), ...cambios };
      pendiente.current = nuevos;
      guardarCopia(id, { n, version: version.current, datos: nuevos });
      setDatos(nuevos);
      if (estado.fase === 'choque') return;
      setEstado({ fase: 'guardando' });
      programar(ESPERA_MS);
    },
    [datos, estado.fase, id, n, programar],
  );
  /** Settles a collision: mine over theirs, or theirs. */
  const decidir = useCallback(
    (suyo: Base, mio: boolean) => {
      version.current = suyo.version;
      if (mio) {
        pendiente.current ??= datos;
        return programar(0);
      }
      pendiente.current = null;
      guardarCopia(id, null);
      setDatos(suyo.datos);
      setEstado({ fase: 'guardado', en: null });
    },
    [datos, id, programar],
  );
  const enChoque = useRef(false);
  useEffect(() => {
    enChoque.current = estado.fase === 'choque';
    if (estado.fase === 'sin-red') programar(REINTENTO_MS);
  }, [estado, programar]);
  useEffect(() => {
    // What this browser still had goes out as soon as the page is there; what it has, when the page goes.
    if (pendiente.current && !enChoque.current) programar(0);
    return () => {
      if (espera.current) clearTimeout(espera.current);
      if (pendiente.current && !enChoque.current) void yaMismo();
    };
  }, [programar, yaMismo]);
  const olvidar = useCallback(() => {
    pendiente.current = null;
    guardarCopia(id, null);
  }, [id]);
  return { datos, estado, cambiar, yaMismo, decidir, olvidar, versionEnMano: () => version.current };
}
