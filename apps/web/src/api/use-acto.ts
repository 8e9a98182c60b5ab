import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { ClavesDeActo } from './idempotencia';
import { comoProblema, type ProblemaError } from './problema';

export interface OpcionesDeActo<Orden, Respuesta> {
  /** Sends the order with the key of this act. */
  enviar: (orden: Orden, clave: string) => Promise<Respuesta>;
  alLograr?: (respuesta: Respuesta, orden: Orden) => void;
  /** Query keys that the act makes stale. By default trays and hojas. */
  invalida?: readonly (readonly string[])[];
}

const SIEMPRE = [['bandeja'], ['hoja'], ['documento'], ['documentos']] as const;

/**
 * An act of the office as a mutation: one Idempotency-Key per order, kept through retries (a lost network retries
 * twice by itself), renewed when done. Asked again while it is under way (a double click, Enter held down), it is one.
 */
export function useActo<Orden, Respuesta>(
  opciones: OpcionesDeActo<Orden, Respuesta>,
): UseMutationResult<Respuesta, ProblemaError, Orden> {
  const claves = useRef(new ClavesDeActo());
  const consultas = useQueryClient();
  const caducan = opciones.invalida ?? SIEMPRE;
  const enCurso = useRef(new Set<string>());
  const acto = useMutation<Respuesta, ProblemaError, Orden>({
    mutationFn: async (orden) => {
      try {
        return await opciones.enviar(orden, claves.current.para(orden));
      } catch (error) {
        throw comoProblema(error);
      }
    },
    retry: (veces, problema) => problema.status === 0 && veces < 2,
    retryDelay: 800,
    // Refused for what happened meanwhile: the screen shows it beside the refusal.
    onError: (problema) => {
      if (problema.status === 409)
        void Promise.all(caducan.map((queryKey) => consultas.invalidateQueries({ queryKey })));
    },
    onSuccess: async (respuesta, orden) => {
      claves.current.cerrar();
      opciones.alLograr?.(respuesta, orden);
      await Promise.all(caducan.map((queryKey) => consultas.invalidateQueries({ queryKey })));
    },
    onSettled: (_respuesta, _problema, orden) => void enCurso.current.delete(huellaDe(orden)),
  });
  const { mutate } = acto;
  const unaVez = useCallback<typeof mutate>(
    (...con) => {
      const huella = huellaDe(con[0]);
      if (enCurso.current.has(huella)) return;
      enCurso.current.add(huella);
      mutate(...con);
    },
    [mutate],
  );
  return { ...acto, mutate: unaVez };
}

const huellaDe = (orden: unknown): string => JSON.stringify(orden ?? null);
