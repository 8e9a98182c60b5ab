import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { claveDe, leerFiltro, type Filtro } from './filtro';

const ruta = getRouteApi('/marco/bandeja/$vista');

/** The filter of the tray on screen lives in its address: it can be pasted, kept, and gone back from. */
export function useFiltro() {
  const busqueda = ruta.useSearch();
  const navegar = ruta.useNavigate();
  const leido = leerFiltro(busqueda);
  const clave = claveDe(leido);
  // One object while it asks the same, so that whoever depends on it rests.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `clave` stands for `leido`, a new object at each render
  const filtro = useMemo(() => leido, [clave]);
  const { de, guardada } = busqueda;
  const filtrar = useCallback(
    (nuevo: Filtro) =>
      void navegar({
        search: { ...(de ? { de } : {}), ...nuevo, ...(guardada ? { guardada } : {}) },
        replace: true,
      }),
    [navegar, de, guardada],
  );
  return { filtro, clave, filtrar, guardada: guardada ?? null };
}
