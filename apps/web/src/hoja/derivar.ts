import type { Accion, Destino, OrdenDerivar } from '../api/tipos';
import { idDeDestino, type DestinoElegido } from '../ui/destinos';
import { hoyEnLaPaz } from '../ui/fechas';
import { interpretarPlazo } from '../ui/plazo-escrito';

/** One line of the dialog before it is an order. */
export interface LineaDeDestino {
  destino: DestinoElegido | null;
  acciones: Accion[];
  proveido: string;
  plazo: string;
}
export interface BorradorDerivar {
  oficial: LineaDeDestino;
  copias: LineaDeDestino[];
  documentoIds: string[];
  /** why the step goes on after its plazo */
  justificacion: string;
}

export const LINEA_VACIA: LineaDeDestino = { destino: null, acciones: [], proveido: '', plazo: '' };
export const COPIA_VACIA: LineaDeDestino = { ...LINEA_VACIA, acciones: ['para-su-conocimiento'] };

/** A text that says no plazo never comes this far: `faltasDeDerivar` stops it. */
function plazoDe(texto: string): { plazo?: NonNullable<Destino['plazo']> } {
  const plazo = texto.trim() === '' ? null : interpretarPlazo(texto);
  return plazo ? { plazo } : {};
}

function comoDestino(linea: LineaDeDestino): Destino | null {
  if (!linea.destino) return null;
  return {
    ...idDeDestino(linea.destino),
    acciones: linea.acciones,
    proveido: linea.proveido.trim(),
    ...plazoDe(linea.plazo),
  };
}

/**
 * The order as it travels; `faltasDeDerivar` says which copia has nobody.
 * @param soloCopias when the step is a copia, from which only copias may leave
 */
export function comoOrden(b: BorradorDerivar, soloCopias: boolean): OrdenDerivar {
  const oficial = soloCopias ? null : comoDestino(b.oficial);
  const copias = b.copias.map(comoDestino).filter((d) => d !== null);
  return {
    ...(oficial ? { oficial } : {}),
    ...(copias.length > 0 ? { copias } : {}),
    ...(b.documentoIds.length > 0 ? { documentoIds: b.documentoIds } : {}),
    ...(b.justificacion.trim() ? { justificacion: b.justificacion.trim() } : {}),
  };
}

/** What is missing before it is worth asking the server, by field. */
export function faltasDeDerivar(
  b: BorradorDerivar,
  soloCopias: boolean,
  pideJustificar = false,
  hoy = hoyEnLaPaz(),
): Record<string, string> {
  const faltas: Record<string, string> = {};
  const hayCopias = b.copias.some((c) => c.destino);
  if (!soloCopias && !b.oficial.destino && !hayCopias) faltas['oficial'] = 'Elija a quién se deriva.';
  const unica = soloCopias && b.copias.length < 2;
  if (unica && !hayCopias) faltas['copias.0'] = 'Elija a quién va la copia.';
  const deLinea = (campo: string, linea: LineaDeDestino) => {
    if (linea.destino && linea.acciones.length === 0 && linea.proveido.trim() === '')
      faltas[`${campo}.acciones`] = 'Marque una casilla o escriba el proveído.';
    const plazo = interpretarPlazo(linea.plazo, hoy);
    if (linea.plazo.trim() !== '' && plazo === null)
      faltas[`${campo}.plazo`] = 'Escriba una fecha o los días: 2/7/18, 20 hábiles.';
    else if (typeof plazo === 'string' && plazo < hoy) faltas[`${campo}.plazo`] = 'Ese día ya pasó.';
  };
  deLinea('oficial', b.oficial);
  b.copias.forEach((copia, i) => {
    if (!copia.destino && !unica) faltas[`copias.${i}`] = `Elija a quién va la copia ${i + 1}, o quítela.`;
    deLinea(`copias.${i}`, copia);
  });
  if (pideJustificar && b.justificacion.trim() === '')
    faltas['justificacion'] = 'El plazo de este paso venció: diga por qué sale tarde.';
  return faltas;
}
