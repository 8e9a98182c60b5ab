// Program of a thread of a Taller (hilos.ts).
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { atender, type Pedido, type Tareas } from './tareas';
import { entregables } from './viaje';

const cargadas = import(workerData as string) as Promise<{ TAREAS: Tareas }>;

export default async function enUnHilo(pedido: Pedido): Promise<unknown> {
  const respuesta = await atender((await cargadas).TAREAS, pedido);
  return move({ [transferableSymbol]: [...entregables(respuesta)], [valueSymbol]: respuesta });
}
