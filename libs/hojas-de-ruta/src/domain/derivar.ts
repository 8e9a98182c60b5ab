import { fechaDeAgenda, type Fecha, type Motivo } from '#kernel';
import { porHoja, porPaso } from './clausulas';
import { textoDeInactivo } from './errores';
import {
  cambios,
  type Cambios,
  type DestinoConocido,
  type Envio,
  type Hilo,
  type NuevoPaso,
  type Paso,
  type Quien,
} from './tipos';

export const MAXIMO_DE_COPIAS = 200;

export interface OrdenDeDerivar {
  readonly oficial: Envio | null;
  readonly copias: readonly Envio[];
}

/** Why this person may not derive this step at all (before any destination is chosen): what the button asks. */
export function motivosParaNoDerivar(hilo: Hilo, paso: Paso, quien: Quien, soloCopias = false): Motivo[] {
  return [
    ...porHoja(hilo, soloCopias ? 'derivarCopias' : 'derivar', paso),
    ...porPaso(paso, soloCopias ? 'derivarCopias' : 'derivar', quien),
  ];
}

const clave = (e: Envio): string =>
  e.destino.puestoId ? `puesto ${e.destino.puestoId}` : `unidad ${e.destino.unidadId}`;

/** Why these destinations are not admitted. @param hoy no step is sent with a plazo that is already over */
export function motivosDeDestinos(
  hilo: Pick<Hilo, 'confidencialidad' | 'descendientes'>,
  paso: Paso,
  orden: OrdenDeDerivar,
  hoy: Fecha,
): Motivo[] {
  const todos = [...(orden.oficial ? [orden.oficial] : []), ...orden.copias];
  const motivos = todos.flatMap(({ destino }) => motivosDeUnDestino(hilo, paso, destino));
  if (todos.length === 0) {
    motivos.push({ codigo: 'hojas.derivacion.sin-destino', texto: 'Elija a quién se deriva.' });
  }
  if (orden.copias.length > MAXIMO_DE_COPIAS) {
    motivos.push({
      codigo: 'hojas.derivacion.muchas-copias',
      texto: `Se admiten hasta ${MAXIMO_DE_COPIAS} copias por derivación.`,
    });
  }
  for (const { plazo, destino } of todos) {
    if (plazo?.modo === 'fecha' && plazo.fecha < hoy)
      motivos.push({
        codigo: 'hojas.derivacion.plazo-pasado',
        texto: `El plazo para ${destino.nombre} ya pasó (${fechaDeAgenda(plazo.fecha, true)}): revíselo.`,
      });
  }
  const conocidos = todos.filter((e) => !e.destino.desconocido);
  const repetidos = conocidos.filter((e, i) => conocidos.findIndex((x) => clave(x) === clave(e)) < i);
  for (const { destino } of repetidos) {
    motivos.push({
      codigo: 'hojas.derivacion.destino-repetido',
      texto: `${destino.nombre} está dos veces en la derivación.`,
    });
  }
  return motivos;
}

function motivosDeUnDestino(
  hilo: Pick<Hilo, 'confidencialidad' | 'descendientes'>,
  paso: Paso,
  destino: DestinoConocido,
): Motivo[] {
  if (destino.desconocido)
    return [{ codigo: 'hojas.derivacion.destino-desconocido', texto: 'Uno de los destinos no existe.' }];
  const motivos: Motivo[] = [];
  if (!destino.activo) {
    motivos.push({
      codigo: 'hojas.derivacion.destino-inactivo',
      texto: textoDeInactivo(destino.nombre, destino.heredero),
    });
  }
  if (destino.puestoId !== null && destino.puestoId === paso.tenedorPuestoId) {
    motivos.push({
      codigo: 'hojas.derivacion.a-si-mismo',
      texto: 'No se deriva al mismo puesto que la tiene.',
    });
  }
  const soloDe = destino.soloDe ?? [];
  if (soloDe.length > 0 && !soloDe.some((p) => p.puestoId === paso.tenedorPuestoId)) {
    motivos.push({
      codigo: 'hojas.derivacion.destino-restringido',
      texto: `A ${destino.nombre} solo le deriva ${enLista(soloDe.map((p) => p.nombre))}.`,
    });
  }
  const confidencial = [hilo, ...hilo.descendientes].some((h) => h.confidencialidad === 'CONFIDENCIAL');
  if (destino.puestoId === null && confidencial) {
    motivos.push({
      codigo: 'hojas.derivacion.confidencial-a-bandeja',
      texto: 'Lo confidencial se deriva a un puesto determinado, no a la bandeja de una unidad.',
    });
  }
  return motivos;
}

/** `a, b o c` */
const enLista = (nombres: readonly string[]): string =>
  nombres.length < 2 ? (nombres[0] ?? '') : `${nombres.slice(0, -1).join(', ')} o ${nombres.at(-1) ?? ''}`;

/** A step that leaves from another one. */
export function pasoEnviado(tipo: NuevoPaso['tipo'], desde: Paso, quien: Quien, envio: Envio): NuevoPaso {
  return {
    tipo,
    estado: 'ENVIADA',
    origenId: desde.id,
    // The work is the post's: a secretaría that routes for it sends in its name.
    dePuestoId: desde.tenedorPuestoId ?? quien.puestoId,
    deUnidadId: desde.tenedorUnidadId ?? desde.aUnidadId,
    aPuestoId: envio.destino.puestoId,
    aUnidadId: envio.destino.unidadId,
    tenedorPuestoId: null,
    acciones: envio.acciones,
    proveido: envio.proveido,
    plazo: envio.plazo,
  };
}

/** Exactly one new oficial closes the holder's step; copies alone leave it with its holder. */
export function derivar(paso: Paso, quien: Quien, orden: OrdenDeDerivar): Cambios {
  const copias = orden.copias.map((c) => pasoEnviado('copia', paso, quien, c));
  if (!orden.oficial) return cambios({ nuevos: copias });
  return cambios({
    pasos: [{ id: paso.id, estado: 'DERIVADA' }],
    nuevos: [pasoEnviado('oficial', paso, quien, orden.oficial), ...copias],
  });
}
