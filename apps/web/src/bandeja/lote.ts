import type { ActoDeLote, FilaDeBandeja, ResultadoDeLote } from '../api/tipos';
import type { EnvioHecho } from '../hoja/deshacer';
import type { Vista } from './vistas';

const POR_VISTA: Partial<Record<Vista, readonly ActoDeLote[]>> = {
  'por-recibir': ['recibir', 'anotar'],
  'en-despacho': ['derivar', 'responder', 'archivar', 'agrupar', 'anotar'],
  observados: ['recibir', 'enterarse', 'derivar', 'archivar', 'anotar'],
  vencidos: ['derivar', 'archivar', 'anotar'],
  enviados: ['revertir', 'anotar'],
};

/** @returns acts that make sense on many rows of a tray; the server judges each row */
export function actosDeLote(vista: Vista): readonly ActoDeLote[] {
  return POR_VISTA[vista] ?? [];
}

const HECHAS: Record<ActoDeLote, readonly [string, string]> = {
  recibir: ['recibida', 'recibidas'],
  enterarse: ['vista', 'vistas'],
  derivar: ['derivada', 'derivadas'],
  archivar: ['archivada', 'archivadas'],
  anotar: ['anotada', 'anotadas'],
  agrupar: ['agrupada', 'agrupadas'],
  responder: ['respondida', 'respondidas'],
  revertir: ['retirada', 'retiradas'],
};

const filaDe = (r: ResultadoDeLote, filas: readonly FilaDeBandeja[]): FilaDeBandeja | undefined =>
  filas.find((f) => f.gestion === r.gestion && f.derivacionId === r.id);

/** @returns `28 derivadas, 2 no` */
export function resumenDeLote(acto: ActoDeLote, resultados: readonly ResultadoDeLote[]): string {
  const hechos = resultados.filter((r) => r.hecho).length;
  const faltan = resultados.length - hechos;
  const [una, varias] = HECHAS[acto];
  const si = `${hechos} ${hechos === 1 ? una : varias}`;
  return faltan === 0 ? `${si}.` : `${si}, ${faltan} no.`;
}

/** @returns `4-26 viaja con 9-26.`, or how many when they are more than a line tells */
export function resumenDeGrupo(
  con: Pick<FilaDeBandeja, 'codigo'>,
  resultados: readonly ResultadoDeLote[],
  filas: readonly FilaDeBandeja[],
): string {
  const van = resultados.filter((r) => r.hecho);
  const faltan = resultados.length - van.length;
  const codigos = van.map((r) => filaDe(r, filas)?.codigo ?? '');
  const cuales =
    codigos.length > 6 ? `${codigos.length} hojas de ruta` : new Intl.ListFormat('es').format(codigos);
  const viajan = van.length === 1 ? 'viaja' : 'viajan';
  const si = van.length === 0 ? `Ninguna viaja con ${con.codigo}` : `${cuales} ${viajan} con ${con.codigo}`;
  return faltan === 0 || van.length === 0 ? `${si}.` : `${si}, ${faltan} no.`;
}

/** @returns what a batch sent and may be taken back; a copia ends with its answer, and comes back no more */
export function enviosDe(
  acto: ActoDeLote,
  resultados: readonly ResultadoDeLote[],
  filas: readonly FilaDeBandeja[],
): EnvioHecho[] {
  return resultados.flatMap((r) => {
    const fila = filaDe(r, filas);
    if (!fila || (acto === 'responder' && fila.tipo === 'copia')) return [];
    return r.derivaciones.map((d) => ({ ...d, codigo: fila.codigo }));
  });
}

/** A refused row with its code and every reason. */
export interface NoHecha {
  readonly clave: string;
  readonly codigo: string;
  readonly motivos: readonly string[];
}

/** @returns what did not go and why, with the codes of the rows */
export function noHechas(resultados: readonly ResultadoDeLote[], filas: readonly FilaDeBandeja[]): NoHecha[] {
  return resultados.flatMap((r) => {
    if (r.hecho || !r.problema) return [];
    const fila = filaDe(r, filas);
    const { motivos, detalle } = r.problema;
    return [
      {
        clave: `${r.gestion}/${r.id}`,
        codigo: fila?.codigo ?? '',
        motivos: motivos.length > 0 ? motivos.map((m) => m.texto) : [detalle],
      },
    ];
  });
}
