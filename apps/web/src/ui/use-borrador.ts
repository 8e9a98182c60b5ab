import { useCallback, useEffect, useRef, useState } from 'react';

const PREFIJO = 'hr.borrador.';

/** Reads a kept draft; a damaged or foreign one counts as none. */
export function leerBorrador<T extends object>(texto: string | null, inicial: T): T {
  if (!texto) return inicial;
  try {
    const leido: unknown = JSON.parse(texto);
    return typeof leido === 'object' && leido !== null && !Array.isArray(leido)
      ? { ...inicial, ...leido }
      : inicial;
  } catch {
    return inicial;
  }
}

function guardar(clave: string, valor: unknown): void {
  try {
    localStorage.setItem(clave, JSON.stringify(valor));
  } catch {
    // A full or forbidden store must not stop the work; the draft is then only on screen.
  }
}

/**
 * State of a form, kept in this browser at each change, so that a closed tab or a power cut loses nothing.
 * @param nombre of the draft: form and object (`derivar.2018.15`)
 * @returns value, setter by parts, and `olvidar` for when the act was done
 */
export function useBorrador<T extends object>(nombre: string, inicial: T) {
  const clave = PREFIJO + nombre;
  const vacio = useRef(inicial);
  const [valor, setValor] = useState<T>(() => leerBorrador(localStorage.getItem(clave), inicial));
  const olvidado = useRef(true);
  useEffect(() => {
    if (!olvidado.current) guardar(clave, valor);
  }, [clave, valor]);
  const cambiar = useCallback((cambios: Partial<T> | ((anterior: T) => Partial<T>)) => {
    olvidado.current = false;
    setValor((anterior) => ({
      ...anterior,
      ...(typeof cambios === 'function' ? cambios(anterior) : cambios),
    }));
  }, []);
  const olvidar = useCallback(
    (siguiente?: Partial<T>) => {
      olvidado.current = true;
      localStorage.removeItem(clave);
      setValor({ ...vacio.current, ...siguiente });
    },
    [clave],
  );
  return { valor, cambiar, olvidar };
}
