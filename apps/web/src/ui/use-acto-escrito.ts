import type { UseMutationResult } from '@tanstack/react-query';
import type { ProblemaError } from '../api/problema';
import { useActo, type OpcionesDeActo } from '../api/use-acto';
import { useBorrador } from './use-borrador';

interface ActoEscrito<Escrito extends object, Orden, Respuesta> {
  escrito: Escrito;
  cambiar: ReturnType<typeof useBorrador<Escrito>>['cambiar'];
  /** for what is given up */
  olvidar: () => void;
  acto: UseMutationResult<Respuesta, ProblemaError, Orden>;
}

/**
 * An act and what is typed for it, in one: kept in this browser while it is typed, closed or refused, and forgotten
 * when the act is done.
 * @param nombre of the draft: act and object (`acuse.15`)
 */
export function useActoEscrito<Escrito extends object, Orden, Respuesta>(
  nombre: string,
  inicial: Escrito,
  opciones: OpcionesDeActo<Orden, Respuesta>,
): ActoEscrito<Escrito, Orden, Respuesta> {
  const { valor, cambiar, olvidar } = useBorrador(nombre, inicial);
  const acto = useActo<Orden, Respuesta>({
    ...opciones,
    alLograr: (respuesta, orden) => {
      olvidar();
      opciones.alLograr?.(respuesta, orden);
    },
  });
  return { escrito: valor, cambiar, olvidar, acto };
}
