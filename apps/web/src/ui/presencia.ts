import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, datos, enRuta } from '../api/cliente';
import type { Presente } from '../api/tipos';
import { cabeceras } from '../api/transporte';

const CADA_MS = 20_000;

/** What two may have open at once. */
export type Abierto =
  | { readonly tipo: 'hoja'; readonly gestion: string; readonly id: string }
  | { readonly tipo: 'documento'; readonly id: string };

const caminoDe = (a: Abierto): string =>
  a.tipo === 'hoja' ? `/api/hojas/${a.gestion}/${a.id}/presencia` : `/api/documentos/${a.id}/presencia`;

/** An act is under way while its dialog is open. */
const actuando = (): boolean => document.querySelector('[role="dialog"]') !== null;

const consulta = (a: Abierto) =>
  queryOptions({
    queryKey: ['presencia', caminoDe(a)],
    queryFn: (): Promise<Presente[]> => {
      const body = { actuando: actuando() };
      return a.tipo === 'hoja'
        ? datos(api.PUT('/api/hojas/{gestion}/{id}/presencia', { params: enRuta(a), body }))
        : datos(api.PUT('/api/documentos/{id}/presencia', { params: { path: { id: a.id } }, body }));
    },
    refetchInterval: CADA_MS,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

/**
 * Says that this person has it open, while the page is seen.
 * @returns the others who have it open; nobody while it is not known
 */
export function usePresencia(a: Abierto): readonly Presente[] {
  const { data } = useQuery(consulta(a));
  const camino = caminoDe(a);
  useEffect(() => {
    const irse = () =>
      void fetch(camino, { method: 'DELETE', headers: cabeceras('DELETE'), keepalive: true }).catch(
        () => undefined,
      );
    window.addEventListener('pagehide', irse);
    return () => {
      window.removeEventListener('pagehide', irse);
      irse();
    };
  }, [camino]);
  return data ?? [];
}
