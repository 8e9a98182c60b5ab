import { useCallback, useRef, useState } from 'react';
import { ClavesDeActo } from '../api/idempotencia';
import { comoProblema } from '../api/problema';
import { subirArchivo, type UsoDeArchivo } from '../api/subir';
import type { ArchivoSubido } from '../api/tipos';
import { useSesion } from '../app/sesion';

export interface EstadoDeSubida {
  /** The file as chosen, for the preview; lost on reload, unlike `subido`. */
  local: File | null;
  subido: ArchivoSubido | null;
  porciento: number | null;
  error: string | null;
}
const NADA: EstadoDeSubida = { local: null, subido: null, porciento: null, error: null };

/**
 * Says at once what the server would refuse anyway, so that nobody waits for it.
 * @param maximo bytes that the installation takes in
 */
export function fallaEvidente(
  archivo: { name: string; size: number; type: string },
  uso: UsoDeArchivo = 'papel',
  maximo = Infinity,
): string | null {
  if (archivo.size === 0) return 'El archivo está vacío.';
  if (archivo.size > maximo) return `El archivo pasa de ${Math.floor(maximo / 1_048_576)} MB.`;
  // What may be annexed is judged by its content, which only the server looks at.
  if (uso === 'anexo') return null;
  // A HEIC photo goes to the server, which says how to send it.
  const conocido =
    /^(application\/pdf|image\/(jpeg|png|webp|tiff|heic|heif))$/.test(archivo.type) ||
    /\.(pdf|jpe?g|png|webp|tiff?|heic|heif)$/i.test(archivo.name);
  return conocido ? null : 'No es un PDF ni una foto. Convierta el documento a PDF y vuelva a elegirlo.';
}

/** Several at once: the first that may be the paper itself leads, and the rest are its annexes. */
export function conPapelDelante<T extends { name: string; size: number; type: string }>(
  archivos: readonly T[],
): readonly T[] {
  const papel = archivos.find((a) => fallaEvidente(a) === null);
  return papel ? [papel, ...archivos.filter((a) => a !== papel)] : archivos;
}

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
