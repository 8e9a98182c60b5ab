import type { Motivo } from '#kernel';
import { esTenedor } from './clausulas';
import { esVivo, NOMBRE_DE_ESTADO, type EstadoDePaso } from './estados';
import type { Hilo, Paso, Quien } from './tipos';

export type EstadoDelFisico = 'en-poder' | 'no-llego' | 'extraviado';

/** What somebody said of where the paper is. */
export interface Dicho {
  readonly estado: EstadoDelFisico;
  /** oficial step that was live when it was said */
  readonly pasoId: string | null;
  /** post that has the paper, by what was said */
  readonly puestoId: string | null;
}

/** Where the original is. */
export interface Sitio {
  readonly estado: EstadoDelFisico;
  readonly puestoId: string | null;
  /** true: nobody said so, it follows from the receptions */
  readonly supuesto: boolean;
}

const oficiales = (pasos: readonly Paso[]): Paso[] =>
  pasos.filter((p) => p.tipo === 'oficial').toSorted((a, b) => a.secuencia - b.secuencia);

/** The oficial step that carries the thread now, or carried it last. */
export function oficialActual(pasos: readonly Paso[]): Paso | null {
  const todos = oficiales(pasos);
  return todos.findLast((p) => esVivo(p.estado)) ?? todos.at(-1) ?? null;
}

/** The paper goes with the oficial: it is of its holder, and on the way it stays with who sent it. */
function porLaRuta(actual: Paso | null): Sitio {
  const puestoId = actual ? (actual.estado === 'ENVIADA' ? actual.dePuestoId : actual.tenedorPuestoId) : null;
  return { estado: 'en-poder', puestoId, supuesto: true };
}

/** @param dicho the last thing said; what was said to be at hand moves on with later receptions, what is lost or never came does not */
export function dondeEsta(pasos: readonly Paso[], dicho: Dicho | null): Sitio {
  const actual = oficialActual(pasos);
  if (!dicho) return porLaRuta(actual);
  const { estado, puestoId } = dicho;
  if (estado !== 'en-poder') return { estado, puestoId, supuesto: false };
  const siguio = actual !== null && actual.id !== dicho.pasoId && actual.estado !== 'ENVIADA';
  return siguio ? porLaRuta(actual) : { estado, puestoId, supuesto: false };
}

/** @returns what is against saying that of the paper; empty: it may be said */
export function motivosParaNoDecir(
  estado: EstadoDelFisico,
  hilo: Hilo,
  sitio: Sitio,
  quien: Quien,
): Motivo[] {
  // what nobody sent cannot fail to come
  const espera = hilo.pasos.some(
    (p) => p.dePuestoId !== null && esVivo(p.estado) && p.estado !== 'ENVIADA' && esTenedor(p, quien),
  );
  const tiene = hilo.pasos.some((p) => esVivo(p.estado) && p.estado !== 'ENVIADA' && esTenedor(p, quien));
  const deMesa = quien.roles.some((r) => r === 'ventanilla' || r === 'secretaria' || r === 'archivo');
  const esCustodio = sitio.puestoId === quien.puestoId;
  if (estado === 'no-llego' && !espera)
    return [
      { codigo: 'hojas.fisico.no-lo-espera', texto: 'Que no llegó lo dice quien recibió la hoja de ruta.' },
    ];
  if (estado === 'no-llego' && sitio.estado === 'no-llego')
    return [{ codigo: 'hojas.fisico.ya-dicho', texto: 'Ya consta que el papel no llegó.' }];
  if (estado === 'en-poder' && !tiene && !deMesa && !esCustodio)
    return [{ codigo: 'hojas.fisico.ajeno', texto: 'Lo dice quien tiene la hoja de ruta, o la mesa.' }];
  if (estado === 'en-poder' && sitio.estado === 'en-poder' && esCustodio && !sitio.supuesto)
    return [{ codigo: 'hojas.fisico.ya-dicho', texto: 'Ya consta que el papel está con usted.' }];
  if (estado === 'extraviado' && sitio.estado === 'extraviado')
    return [{ codigo: 'hojas.fisico.ya-dicho', texto: 'Ya consta que el papel está extraviado.' }];
  if (estado === 'extraviado' && !esCustodio && !deMesa)
    return [
      {
        codigo: 'hojas.fisico.ajeno',
        texto: 'El extravío lo declara quien debía tener el papel, o la mesa.',
      },
    ];
  return [];
}

/**
 * Why a step goes on no planilla of whoever makes it.
 * @param paso the step, of an HR in sight; absent: there is none, or it is hidden
 */
export function motivoParaNoEntregar(
  paso: { readonly codigo: string; readonly estado: EstadoDePaso } | undefined,
): Motivo {
  const texto = !paso
    ? 'Uno de los papeles elegidos no existe o no está a su alcance.'
    : paso.estado === 'ENVIADA'
      ? `La ${paso.codigo} la envió otro puesto: la entrega quien la envió, o su secretaría.`
      : `La ${paso.codigo} ya no espera entrega: su paso está ${NOMBRE_DE_ESTADO[paso.estado]}.`;
  return { codigo: 'hojas.planilla.no-se-entrega', texto };
}
