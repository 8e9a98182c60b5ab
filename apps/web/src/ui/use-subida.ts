import { useCallback, useRef, useState } from 'react';
import { ClavesDeActo } from '../api/idempotencia';
import { comoProblema } from '../api/problema';
import { subirArchivo, type UsoDeArchivo } from '../api/subir';
import type { ArchivoSubido } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { fallaEvidente } from './falla-evidente';

export interface EstadoDeSubida {
  /** The file as chosen, for the preview; lost on reload, unlike `subido`. */
  local: File | null;
  subido: ArchivoSubido | null;
  porciento: number | null;
  error: string | null;
}
const NADA: EstadoDeSubida = { local: null, subido: null, porciento: null, error: null };

/** One file on its way to the server: progress, cancel by choosing another, retry with the same key. */
export function useSubida(
  alCambiar?: (archivo: ArchivoSubido | null) => void,
  inicial: ArchivoSubido | null = null,
  uso: UsoDeArchivo = 'papel',
) {
  const { maxSubida } = useSesion().sesion;
  const [estado, setEstado] = useState<EstadoDeSubida>({ ...NADA, subido: inicial });
  const claves = useRef(new ClavesDeActo());
  const vigente = useRef<AbortController | null>(null);
  const subir = useCallback(
    async (archivo: File) => {
      vigente.current?.abort();
      const falla = fallaEvidente(archivo, uso, maxSubida);
      if (falla) return setEstado({ ...NADA, error: `${archivo.name}: ${falla}` });
      alCambiar?.(null);
      const control = new AbortController();
      vigente.current = control;
      setEstado({ ...NADA, local: archivo, porciento: 0 });
      try {
        const subido = await subirArchivo(archivo, {
          clave: claves.current.para([archivo.name, archivo.size, archivo.lastModified]),
          alAvanzar: (porciento) => setEstado((e) => ({ ...e, porciento })),
          uso,
          senal: control.signal,
        });
        if (control.signal.aborted) return;
        claves.current.cerrar();
        setEstado({ local: archivo, subido, porciento: null, error: null });
        alCambiar?.(subido);
      } catch (error) {
        if (control.signal.aborted) return;
        setEstado({
          local: archivo,
          subido: null,
          porciento: null,
          error: `${archivo.name}: ${comoProblema(error).detalle}`,
        });
      }
    },
    [alCambiar, uso, maxSubida],
  );
  const quitar = useCallback(() => {
    vigente.current?.abort();
    setEstado(NADA);
    alCambiar?.(null);
  }, [alCambiar]);
  return { ...estado, uso, subir, quitar };
}
