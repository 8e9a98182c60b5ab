import { fechaDe, horaDe } from '#kernel';
import { aCampo, rutaDe, type Campo, type Compuesto, type Marca } from './compilador';
import { componer } from './taller';
import type { Imagen } from './imagenes';
import { qr } from './qr';
import { aNodos, extension, type Bloque } from './texto-rico';

export interface Membrete {
  /** name of the entidad as it heads the paper; for `agetic` the word mark */
  readonly entidad: string;
  /** unidad and place; for `agetic` the address block */
  readonly lineas: readonly string[];
  /** `llano` draws no emblem */
  readonly estilo: 'gobernacion' | 'secretaria' | 'llano' | 'agetic';
  /** of its rules and names, `#7A1F2B`; absent: the style's own */
  readonly color?: string;
  /** in place of the drawn emblem */
  readonly logo?: Imagen;
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

/** Pieces of the head that a template puts in order. */
export type PiezaDeCabeza = 'fecha' | 'cite' | 'destinatario' | 'a' | 'via' | 'de' | 'referencia';
/** Pieces of the foot. */
export type PiezaDePie = 'copias' | 'adjuntos' | 'iniciales' | 'codigos';

/** How a template lays the paper out; what it leaves out is as the office always did. */
export interface Diseno {
  /** `carta`: lines and addressee one under another; `tabla`: rows «A : …», under the title */
  readonly forma: 'carta' | 'tabla';
  /** heads the paper; the CITE follows it unless `citeAparte` */
  readonly titulo?: string;
  /** the CITE on a line of its own */
  readonly citeAparte?: boolean;
  /** pieces in their order; those that the paper bears and are not told come last */
  readonly cabeza?: readonly PiezaDeCabeza[];
  readonly pie?: readonly PiezaDePie[];
  readonly etiquetas?: Readonly<Partial<Record<PiezaDeCabeza | PiezaDePie, string>>>;
  /** points */
  readonly letra?: number;
  readonly papel?: 'carta' | 'oficio';
  /** millimetres */
  readonly margenes?: Readonly<Partial<Record<'superior' | 'inferior' | 'izquierdo' | 'derecho', number>>>;
}

/** A letter, note or circular. Every part but the head, the body and the signer may be missing. */
export interface Carta {
  /** `carta`, `nota-interna`, `circular`, …: all but `carta` and `nota-externa` bear their title and the A / Vía / De block */
  readonly tipo: string;
  readonly membrete: Membrete;
  /** absent: that of its `tipo` */
  readonly diseno?: Diseno;
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
  /** where its reader asks about it, printed beside the signature: what the QR says, its code, and where it is typed */
  readonly verificacion?: { readonly qr: string; readonly codigo: string; readonly pagina: string };
  /** pictures of the text, by the `archivoId` of their nodes; one that is absent is told on the paper */
  readonly imagenes?: Readonly<Record<string, Imagen>>;
}

/** Points: US Letter, the office's "carta", and the 8.5 x 13 inches of "oficio". */
const ALTOS = { carta: 792, oficio: 936 } as const;
/** The office's own size, and what is added to it in turn where the signature would stand alone on its page. */
const LETRA = 11.5;
const PRUEBAS = [-0.2, -0.4, -0.6, -0.8, 0.2, 0.4, -1] as const;
/** Margins that the office always left, points: 22, 22, 30 and 24 mm. */
const MARGENES = { superior: 62, inferior: 62, izquierdo: 85, derecho: 68 } as const;
const CABEZAS: Readonly<Record<Diseno['forma'], readonly PiezaDeCabeza[]>> = {
  carta: ['fecha', 'cite', 'destinatario', 'a', 'via', 'de', 'referencia'],
  tabla: ['destinatario', 'a', 'via', 'de', 'fecha', 'cite', 'referencia'],
};
const PIE: readonly PiezaDePie[] = ['copias', 'adjuntos', 'iniciales', 'codigos'];
const ETIQUETAS = {
  a: 'A',
  via: 'Vía',
  de: 'De',
  fecha: 'Fecha',
  copias: 'C.c./',
  adjuntos: 'Adj/',
} as const;
/** A closing piece up to this length is kept on the signature's page as a whole. */
const CORTO = 1600;
const EXTERNAS = new Set(['carta', 'nota-externa', 'nota']);

/** Calendar parts of an instant in La Paz, as the templates take dates. */
export function partesDe(instante: Date): number[] {
  const segundo = instante.getUTCSeconds();
  return [...fechaDe(instante).split('-'), ...horaDe(instante).split(':')].map(Number).concat(segundo);
}

const disenoDe = (carta: Carta): Diseno =>
  carta.diseno ??
  (EXTERNAS.has(carta.tipo) ? { forma: 'carta' } : { forma: 'tabla', titulo: legible(carta.tipo) });

const legible = (tipo: string): string => tipo.replaceAll('-', ' ');

/** The title with its CITE: a CITE that says the title already stands alone. */
function encabezado({ titulo, citeAparte }: Diseno, cite: string): string | undefined {
  if (titulo === undefined || citeAparte) return titulo;
  return cite.toLowerCase().includes(titulo.toLowerCase()) ? cite : `${titulo} ${cite}`.trim();
}

const enPuntos = (mm: number): number => (mm * 72) / 25.4;

/** The pieces told, and after them the others; but the one that ends both stays the last. */
function conLasDemas<T>(dichas: readonly T[], todas: readonly T[]): T[] {
  const fin = dichas.at(-1) === todas.at(-1) ? dichas.slice(-1) : [];
  const resto = todas.filter((t) => !dichas.includes(t));
  return [...dichas.slice(0, dichas.length - fin.length), ...resto, ...fin];
}

/** What the template needs of the layout, every default settled. */
function aDiseno(d: Diseno): object {
  const propias = d.cabeza ?? CABEZAS[d.forma];
  const margenes = Object.entries(d.margenes ?? {}).map(([k, mm]) => [k, enPuntos(mm)] as const);
  return {
    forma: d.forma,
    citeEnTitulo: d.titulo !== undefined && !d.citeAparte,
    cabeza: conLasDemas(propias, CABEZAS[d.forma]),
    pie: conLasDemas(d.pie ?? [], PIE),
    etiquetas: {
      ...ETIQUETAS,
      referencia: d.forma === 'tabla' ? 'Ref.:' : 'REF.:',
      ...d.etiquetas,
    },
    papel: d.papel ?? 'carta',
    margenes: { ...MARGENES, ...Object.fromEntries(margenes) },
  };
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

const aImagen = ({ bytes, ancho, alto }: Imagen): object => ({ ruta: rutaDe(bytes), razon: alto / ancho });

function aDatos(carta: Carta): object {
  const cuerpo = aNodos(carta.cuerpo);
  const ultimo = cuerpo.at(-1);
  const diseno = disenoDe(carta);
  const { logo, ...membrete } = enPartes(carta.membrete);
  const cite = carta.cite?.texto ?? '';
  const titulo = encabezado(diseno, cite);
  const imagenes = Object.entries(carta.imagenes ?? {}).map(([id, i]) => [id, aImagen(i)] as const);
  return {
    ...carta,
    membrete: { ...membrete, ...(logo ? { logo: aImagen(logo) } : {}) },
    diseno: aDiseno(diseno),
    imagenes: Object.fromEntries(imagenes),
    verificacion: carta.verificacion && { ...carta.verificacion, svg: qr(carta.verificacion.qr) },
    cuerpo,
    encabezado: titulo,
    rotulo: cite,
    titulo: carta.titulo ?? (cite || (titulo ?? legible(carta.tipo))),
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

/** A letter as it was set, with what a template is judged by. */
export interface CartaCompuesta {
  readonly pdf: Uint8Array;
  /** the empty fields to allot: `Firma1`, `Recepcion1`… (points, origin at the lower left of their page) */
  readonly campos: Campo[];
  readonly paginas: number;
  /** where the text begins and ends: points from the upper left of its page */
  readonly texto: { readonly inicio: Marca | undefined; readonly fin: Marca | undefined };
  /** height of the page's foot, points; 0: none */
  readonly altoDelPie: number;
  /** height of its pages, points */
  readonly alto: number;
}

/**
 * Typesets a letter. The signature block never stands alone on a page, and the stamps' room is at the right of
 * the addressee, so that no stamp covers text.
 * @returns a tagged PDF with PDF/A-2b markers
 */
export async function renderCarta(carta: Carta): Promise<CartaCompuesta> {
  const datos = aDatos(carta);
  const { letra = LETRA, papel = 'carta' } = carta.diseno ?? {};
  const archivos = [...Object.values(carta.imagenes ?? {}), carta.membrete.logo].flatMap(
    (i) => i?.bytes ?? [],
  );
  const componerCon = (mas: number): Promise<Compuesto> =>
    componer('carta.typ', { ...datos, tam: Math.round((letra + mas) * 10) / 10 }, { archivos });
  let hecha = await componerCon(0);
  for (const mas of PRUEBAS) {
    if (!firmaSola(hecha)) break;
    hecha = await componerCon(mas);
  }
  const { pdf, marcas, paginas } = hecha;
  const alto = ALTOS[papel];
  const marca = (nombre: string): Marca | undefined => marcas.find((m) => m.nombre === nombre);
  return {
    pdf,
    campos: marcas.filter((m) => m.ancho > 0).map((m) => aCampo(m, alto)),
    paginas,
    texto: { inicio: marca('inicio-del-cuerpo'), fin: marca('fin-del-cuerpo') },
    altoDelPie: (marca('fin-del-pie')?.y ?? 0) - (marca('inicio-del-pie')?.y ?? 0),
    alto,
  };
}
