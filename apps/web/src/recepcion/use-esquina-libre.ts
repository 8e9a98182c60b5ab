import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LugarDeSello } from '../api/tipos';
import { consultaDeSelloPrevisto } from './consultas';

/**
 * The free corner that the server found on a paper, taken once for each paper; who moves the stamp afterwards is obeyed.
 * @returns what is known of the corners
 */
export function useEsquinaLibre(archivoId: string | null, alProponer: (lugar: LugarDeSello) => void) {
  const { data } = useQuery(consultaDeSelloPrevisto(archivoId));
  const puesta = useRef<string | null>(null);
  const proponer = useRef(alProponer);
  useEffect(() => {
    proponer.current = alProponer;
  });
  useEffect(() => {
    if (!data || archivoId === null || puesta.current === archivoId) return;
    puesta.current = archivoId;
    proponer.current(data.propuesta);
  }, [data, archivoId]);
  return data ?? null;
}
