import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { ClavesDeActo } from '../api/idempotencia';
import { comoProblema, type ProblemaError } from '../api/problema';
import { contenidoLimpio } from './contenido';
import { guardarCopia, olvidarCopia, type Escrito } from './guardado';

const ESPERA_MS = 1_200;
const REINTENTO_MS = 8_000;

export type EstadoDeGuardado =
  | { fase: 'guardado'; en: Date | null }
  | { fase: 'pendiente' }
  | { fase: 'guardando' }
  | { fase: 'sin-red' }
  | { fase: 'conflicto' }
  | { fase: 'rechazado'; problema: ProblemaError };

/**
 * Keeps a draft: in the browser at once, on the server when the hand rests. One save at a time, each on the version
 * of the last; a stale version stops and asks instead of writing over someone.
 */
export function useAutoguardado(id: string, version: number) {
  const consultas = useQueryClient();
  const base = useRef(version);
  const claves = useRef(new ClavesDeActo());
  const ultimo = useRef<Escrito | null>(null);
  const enVuelo = useRef<Promise<boolean> | null>(null);
  const espera = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [estado, setEstado] = useState<EstadoDeGuardado>({ fase: 'guardado', en: null });

  const enviar = useCallback(async (): Promise<boolean> => {
    if (enVuelo.current) await enVuelo.current;
    const escrito = ultimo.current;
    if (!escrito) return true;
    const intento = (async () => {
      setEstado({ fase: 'guardando' });
      try {
        const body = {
          version: base.current,
          ...(escrito.titulo.trim() ? { titulo: escrito.titulo } : {}),
          contenido: contenidoLimpio(escrito.contenido),
        };
        const guardado = await datos(
          api.PUT('/api/documentos/{id}', {
            params: { path: { id } },
            body,
            headers: conClave(claves.current.para(body)),
          }),
        );
        claves.current.cerrar();
        base.current = guardado.version;
        if (ultimo.current === escrito) {
          ultimo.current = null;
          olvidarCopia(id);
        }
        setEstado({ fase: 'guardado', en: new Date() });
        // The page it makes, and what may be done with it now that it says something else.
        void consultas.invalidateQueries({ queryKey: ['documento', id] });
        return true;
      } catch (error) {
        const problema = comoProblema(error);
        if (problema.status === 409) setEstado({ fase: 'conflicto' });
        else if (problema.status === 0 || problema.status >= 500) setEstado({ fase: 'sin-red' });
        else setEstado({ fase: 'rechazado', problema });
        return false;
      }
    })();
    enVuelo.current = intento;
    const fue = await intento;
    enVuelo.current = null;
    return fue;
  }, [consultas, id]);

  const programar = useCallback(
    (ms: number) => {
      if (espera.current) clearTimeout(espera.current);
      espera.current = setTimeout(() => void enviar(), ms);
    },
    [enviar],
  );

  const cambiar = useCallback(
    (escrito: Escrito) => {
      ultimo.current = escrito;
      guardarCopia(id, { ...escrito, version: base.current });
      setEstado((e) => (e.fase === 'conflicto' ? e : { fase: 'pendiente' }));
      programar(ESPERA_MS);
    },
    [id, programar],
  );

  useEffect(() => {
    if (estado.fase === 'sin-red') programar(REINTENTO_MS);
  }, [estado, programar]);
  useEffect(
    () => () => {
      if (espera.current) clearTimeout(espera.current);
      if (ultimo.current) void enviar();
    },
    [enviar],
  );

  /** Saves what is pending now. @returns false when it could not be saved */
  const yaMismo = useCallback(async () => {
    if (espera.current) clearTimeout(espera.current);
    return enviar();
  }, [enviar]);
  /** Keeps mine over what another session saved. */
  const imponer = useCallback(
    (versionDelServidor: number) => {
      base.current = versionDelServidor;
      void enviar();
    },
    [enviar],
  );
  /** @returns the version that this hand last saved or read */
  const versionEnMano = useCallback(() => base.current, []);
  return { estado, cambiar, yaMismo, imponer, versionEnMano };
}
