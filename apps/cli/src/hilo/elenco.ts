import type { DemoSembrada } from '../../../api/src/demo/sembrar';
import { CLAVE_DE_DEMO, PERSONAS } from '../../../api/src/demo/entidad';
import { Escritorio } from './cliente';

type Papel = 'recepcion' | 'director' | 'secretario' | 'gobernador';

/** Who plays in the thread: their desks, posts and names as the papers print them. */
export interface Elenco {
  readonly escritorios: Readonly<Record<Papel, Escritorio>>;
  readonly puestos: Readonly<Record<Papel, string>>;
  readonly nombres: Readonly<Record<Papel, { readonly nombre: string; readonly cargo: string }>>;
}

const PAPELES: readonly Papel[] = ['recepcion', 'director', 'secretario', 'gobernador'];

/** @param origen `http://127.0.0.1:puerto` of the running application */
export function formarElenco(origen: string, demo: DemoSembrada): Elenco {
  const por = <T>(fn: (papel: Papel) => T): Record<Papel, T> =>
    Object.fromEntries(PAPELES.map((p) => [p, fn(p)])) as Record<Papel, T>;
  const persona = (papel: Papel) => {
    const encontrada = PERSONAS.find((p) => p.clave === papel);
    if (!encontrada) throw new Error(`la demostración no tiene a ${papel}`);
    return encontrada;
  };
  return {
    escritorios: por((p) => new Escritorio(origen, persona(p).usuario, CLAVE_DE_DEMO)),
    puestos: por((p) => demo.puestos[p] ?? ''),
    nombres: por((p) => ({ nombre: persona(p).nombre, cargo: persona(p).cargo })),
  };
}
