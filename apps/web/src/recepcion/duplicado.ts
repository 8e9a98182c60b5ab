import type { ProblemaError } from '../api/problema';
import type { HojaEncontrada } from '../api/tipos';

/** @returns the hoja that a refusal points at, ready to be joined, when it does */
export function hojaDelProblema(problema: ProblemaError | null): HojaEncontrada | null {
  const hoja = problema?.datos['hoja'];
  if (typeof hoja !== 'object' || hoja === null) return null;
  const { gestion, id, codigo, referencia, estado } = hoja as Record<string, unknown>;
  if (typeof gestion !== 'number' || typeof id !== 'string' || typeof codigo !== 'string') return null;
  return {
    ...{ gestion, id, codigo },
    referencia: typeof referencia === 'string' ? referencia : '',
    estado: typeof estado === 'string' ? estado : 'EN_CURSO',
    propuesta: false,
  };
}

/** @returns true when the refusal is the same sender and cite again */
export function esDuplicado(problema: ProblemaError | null): boolean {
  return problema?.codigo === 'hojas.recepcion.duplicada';
}
