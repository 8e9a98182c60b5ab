import { fechaDe, horaDe } from '#kernel';
import { aCampo, componer, type Campo, type Compuesto } from './compilador';
import { aNodos, extension, type Bloque } from './texto-rico';

export interface Membrete {
  /** name of the entidad as it heads the paper; for `agetic` the word mark */
  readonly entidad: string;
  /** unidad and place; for `agetic` the address block */
  readonly lineas: readonly string[];
  readonly estilo: 'gobernacion' | 'secretaria' | 'agetic';
  /** page foot: address, telephone, fax, web; empty = no foot */
  readonly pie: readonly string[];
  /** motto at the right of the page foot */
  readonly lema?: string;
  /** lines over the word mark (`agetic`): Estado Plurinacional de Bolivia, ministry */
  readonly superior?: readonly string[];
  /** small line under the word mark (`agetic`) */
  readonly descripcion?: string;
}

export interface Persona {
  readonly nombre: string;
  readonly cargo: string;
}

/** A letter, note or circular. Every part but the head, the body and the signer may be missing. */
export interface Carta {
  /** `carta`, `nota-interna`, `circular`, …: all but `carta` and `nota-externa` bear their title and the A / Vía / De block */
  readonly tipo: string;
  readonly membrete: Membrete;
  /** as printed: `Tarija, 28 de junio de 2018` */
  readonly lugarYFecha?: string;
  readonly cite?: { readonly etiqueta?: string; readonly texto: string };
  readonly destinatario?: {
    readonly tratamiento?: string;
    readonly lineas: readonly string[];
    readonly lugar?: string;
  };
  readonly de?: readonly Persona[];
  readonly via?: readonly Persona[];
  readonly a?: readonly Persona[];
  readonly referencia?: string;
  readonly saludo?: string;
  /** document of the rich editor */
  readonly cuerpo: Bloque;
  readonly despedida?: string;
  readonly firma: {
    readonly nombre?: string;
    readonly cargo: readonly string[];
    readonly calidad?: 'p.' | 'a.i.';
  };
  readonly iniciales?: string;
  /** each printed after `C.c./` */
  readonly copias?: readonly string[];
  /** printed after `Adj/` */
  readonly adjuntos?: string;
  readonly codigos?: readonly string[];
  /** watermark BORRADOR */
  readonly borrador?: boolean;
  readonly titulo?: string;
  readonly asunto?: string;
  /** instant for the file's metadata: same letter, same bytes */
  readonly fecha: Date;
  /** reception stamps for which room is kept at the upper right, 0 to 3; 2 unless told */
  readonly recepciones?: number;
}

/** Points: US Letter, the office's "carta". */
const ALTO = 792;
/** Sizes tried in turn where the signature would stand alone on its page. */
const TAMANOS = [11.5, 11.3, 11.1, 10.9, 10.7, 11.7, 11.9, 10.5] as const;
/** A closing piece up to this length is kept on the signature's page as a whole. */
const CORTO = 1600;
const EXTERNAS = new Set(['carta', 'nota-externa', 'nota']);

/** Calendar parts of an instant in La Paz, as the templates take dates. */
export function partesDe(instante: Date): number[] {
  const segundo = instante.getUTCSeconds();
  return [...fechaDe(instante).split('-'), ...horaDe(instante).split(':')].map(Number).concat(segundo);
}

function encabezado(carta: Carta): string {
  const nombre = carta.tipo.replaceAll('-', ' ');
  const texto = carta.cite?.texto ?? '';
  return texto.toLowerCase().includes(nombre.toLowerCase()) ? texto : `${nombre} ${texto}`.trim();
}

function cargos(firma: Carta['firma']): string[] {
  const [primero = '', ...resto] = firma.cargo;
  if (firma.calidad === 'p.') return [`p. ${primero}`, ...resto];
  return firma.calidad === 'a.i.' ? [`${primero} a.i.`, ...resto] : [primero, ...resto];
}

/**
 * A national agency's head: ministry lines over the word mark, a line under it, the address block beside it.
 * Where they come undivided, capital lines are the upper ones, and the address is the foot's.
 */
function enPartes(membrete: Membrete): Membrete {
  if (membrete.estilo !== 'agetic' || membrete.superior) return membrete;
  const superior = membrete.lineas.filter((l) => l === l.toUpperCase());
  if (superior.length === 0) return membrete;
  const [descripcion, ...resto] = membrete.lineas.filter((l) => l !== l.toUpperCase());
  const partes = { superior, lineas: [...resto, ...membrete.pie], pie: [] };
  return { ...membrete, ...partes, ...(descripcion === undefined ? {} : { descripcion }) };
}

function aDatos(carta: Carta): object {
  const cuerpo = aNodos(carta.cuerpo);
  const ultimo = cuerpo.at(-1);
  return {
    ...carta,
    membrete: enPartes(carta.membrete),
    cuerpo,
    interna: !EXTERNAS.has(carta.tipo),
    encabezado: encabezado(carta),
    rotulo: carta.cite?.texto ?? '',
    titulo: carta.titulo ?? carta.cite?.texto ?? encabezado(carta),
    autor: carta.firma.nombre ? [carta.firma.nombre] : [],
    asunto: carta.asunto ?? carta.referencia,
    firma: { ...carta.firma, cargo: cargos(carta.firma) },
    recepciones: Math.min(Math.max(Math.trunc(carta.recepciones ?? 2), 0), 3),
    fecha: partesDe(carta.fecha),
    pegar: ultimo !== undefined && ultimo.k !== 'pagina' && extension(ultimo) < CORTO,
  };
}

function firmaSola({ marcas }: Compuesto): boolean {
  const pagina = (nombre: string): number => marcas.find((m) => m.nombre === nombre)?.pagina ?? 1;
  return pagina('Firma1') > pagina('fin-del-cuerpo');
}

/**
 * Typesets a letter. The signature block never stands alone on a page, and the stamps' room is at the right of
 * the addressee, so that no stamp covers text.
 * @returns a tagged PDF with PDF/A-2b markers and the empty fields to allot: `Firma1`, `Recepcion1`…
 * (points, origin at the lower left of their page)
 */
export async function renderCarta(carta: Carta): Promise<{ pdf: Uint8Array; campos: Campo[] }> {
  const datos = aDatos(carta);
  let hecha = await componer('carta.typ', datos);
  for (const tam of TAMANOS.slice(1)) {
    if (!firmaSola(hecha)) break;
    hecha = await componer('carta.typ', { ...datos, tam });
  }
  const campos = hecha.marcas.filter((m) => m.ancho > 0).map((m) => aCampo(m, ALTO));
  return { pdf: hecha.pdf, campos };
}
