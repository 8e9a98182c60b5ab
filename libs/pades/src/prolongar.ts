import { TrabajoExcedido } from '#talleres';
import type { DatosDeValidacion } from './dss';
import { Recoleccion, type DondePreguntar } from './recoleccion';
import type { SellarTiempo } from './tiempo/autoridad';
import { sellarDocumento } from './tiempo/sello-de-documento';
import { agregarDss, certificadosEnJuego } from './taller';
import { verificarAparte } from './verificar/aparte';
import { comoPruebas } from './verificar/pruebas';

export interface OrdenDeProlongar extends DondePreguntar {
  readonly hasta: 'B-LT' | 'B-LTA';
  readonly sellar: SellarTiempo;
  /** one more timestamp over all of it, also when it has one */
  readonly renovar?: boolean;
}

const SIN_DATOS: DatosDeValidacion = { certificados: [], crls: [], ocsps: [] };

/** What could be done to a document, and what is still missing. */
export interface Prolongado {
  readonly pdf: Uint8Array;
  /** in Spanish; empty when all that was asked was reached */
  readonly faltas: readonly string[];
}

/**
 * Lifts the signatures of a document to B-LT or B-LTA (ETSI EN 319 142-1, 6): a time for those that have none, then the
 * certificates, lists and answers that prove each chain, then a timestamp over all of it. Each step is kept even when the
 * next cannot be done.
 * @throws ErrorDominio those of `sellarDocumento` and `agregarDss`
 */
export async function prolongarFirmas(pdf: Uint8Array, orden: OrdenDeProlongar): Promise<Prolongado> {
  const faltas: string[] = [];
  let actual = pdf;
  const { firmas } = await verificarAparte(actual, { raices: orden.raices, ahora: orden.ahora });
  if (firmas.some((f) => f.integridad === 'INTEGRA' && f.nivel === 'B-B'))
    actual = await conTiempo(actual, orden, faltas);
  const reunido = await reunirDatos(actual, orden);
  faltas.push(...reunido.faltas);
  actual = await agregarDss(actual, reunido.datos);
  const archivadas = firmas.every((f) => f.integridad !== 'INTEGRA' || f.nivel === 'B-LTA');
  if (orden.hasta === 'B-LTA' && faltas.length === 0 && (!archivadas || orden.renovar))
    actual = await conTiempo(actual, orden, faltas);
  return { pdf: actual, faltas };
}

async function conTiempo(pdf: Uint8Array, orden: OrdenDeProlongar, faltas: string[]): Promise<Uint8Array> {
  const sellado = await sellarDocumento(pdf, orden.sellar);
  if (!sellado) faltas.push('La autoridad de sellado de tiempo no respondió.');
  return sellado ?? pdf;
}

/**
 * Walks each chain in play up to its root and asks about every certificate that says where to ask.
 * @returns what was found, and in Spanish what was not
 */
export async function reunirDatos(
  pdf: Uint8Array,
  orden: DondePreguntar,
): Promise<{ datos: DatosDeValidacion; faltas: string[] }> {
  const leido = await certificadosEnJuego(pdf).catch((error: unknown) => {
    if (error instanceof TrabajoExcedido) return error;
    throw error;
  });
  if (leido instanceof TrabajoExcedido) return { datos: SIN_DATOS, faltas: [leido.message] };
  const { cadenas, datos } = leido;
  const enElArchivo = comoPruebas(datos.certificados, datos.crls, datos.ocsps);
  const recoleccion = new Recoleccion(orden, enElArchivo);
  for (const { certificado, cadena } of cadenas) await recoleccion.cadena(certificado, cadena);
  return { datos: recoleccion.datos(), faltas: [...recoleccion.faltas] };
}
