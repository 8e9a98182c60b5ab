import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { api, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { PuestoDeSesion, Sesion } from '../api/tipos';
import { credenciales } from '../api/transporte';

const RECUERDO = 'hr.puesto';
const oyentes = new Set<() => void>();

function recordado(): string | null {
  return sessionStorage.getItem(RECUERDO);
}

/** Takes the session's CSRF and puesto for every later request. */
export function adoptarSesion(sesion: Sesion): Sesion {
  credenciales.csrf = sesion.csrf;
  credenciales.usuario = sesion.usuario;
  const elegido = sesion.puestos.find((p) => p.id === recordado()) ?? sesion.puestos[0];
  credenciales.puesto = elegido?.id ?? null;
  credenciales.unico = sesion.puestos.length === 1;
  return sesion;
}

/** The session, or null for who has not signed in. */
export const consultaDeSesion = queryOptions({
  queryKey: ['sesion'],
  staleTime: Infinity,
  queryFn: async (): Promise<Sesion | null> => {
    try {
      return adoptarSesion(await datos(api.GET('/api/sesion')));
    } catch (error) {
      if (comoProblema(error).status === 401) return null;
      throw error;
    }
  },
});

/**
 * Who acts: the person, and the puesto they act in.
 * @throws when used outside the signed-in frame
 */
export function useSesion(): { sesion: Sesion; puesto: PuestoDeSesion | null } {
  const { data } = useQuery(consultaDeSesion);
  const id = useSyncExternalStore(
    (oyente) => {
      oyentes.add(oyente);
      return () => oyentes.delete(oyente);
    },
    () => credenciales.puesto,
  );
  if (!data) throw new Error('Se usó la sesión fuera del marco');
  const puesto = data.puestos.find((p) => p.id === id) ?? null;
  // In another's chair a person has the roles of that chair.
  return { sesion: puesto ? { ...data, roles: puesto.roles } : data, puesto };
}

/** @returns a function that changes the puesto in which the person acts; everything seen is asked again */
export function useElegirPuesto(): (id: string) => void {
  const consultas = useQueryClient();
  return useCallback(
    (id: string) => {
      credenciales.puesto = id;
      sessionStorage.setItem(RECUERDO, id);
      oyentes.forEach((o) => o());
      void consultas.resetQueries({ predicate: (q) => q.queryKey[0] !== 'sesion' });
    },
    [consultas],
  );
}

/** @returns a function that ends the session and forgets all that was seen */
export function useSalir(): () => Promise<void> {
  const consultas = useQueryClient();
  return useCallback(async () => {
    await api.DELETE('/api/sesion').catch(() => undefined);
    credenciales.csrf = '';
    credenciales.puesto = null;
    sessionStorage.removeItem(RECUERDO);
    consultas.clear();
    location.assign('/acceso');
  }, [consultas]);
}

/** @returns true when the person acts for someone else, or in a vacant post */
export function actuaEnSuplencia(puesto: PuestoDeSesion | null): boolean {
  return puesto !== null && puesto.calidad !== 'titular';
}

/** @returns true when somebody signs documentos in the post where they act */
export function firmaAlgo({ roles }: Pick<Sesion, 'roles'>): boolean {
  return roles.includes('autoridad') || roles.includes('funcionario');
}
