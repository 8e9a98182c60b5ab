import type { Motivo } from '#kernel';
import type { Contenido } from './contenido';
import { sinAusentes } from './sin-ausentes';
import type { TipoDeDocumento } from './tipos';

/** Parts of a paper that a template lays out; the text and the signature are always there. */
export const CAMPOS = [
  'fecha',
  'cite',
  'destinatario',
  'a',
  'via',
  'de',
  'referencia',
  'saludo',
  'despedida',
  'copias',
  'adjuntos',
  'iniciales',
] as const;
export type Campo = (typeof CAMPOS)[number];

/** Those that the system writes. */
const DEL_SISTEMA: ReadonlySet<Campo> = new Set(['fecha', 'cite']);
/** Those that may begin with a text of the template. */
const CON_TEXTO: ReadonlySet<Campo> = new Set(['saludo', 'despedida']);
const DE_CABEZA = ['fecha', 'cite', 'destinatario', 'a', 'via', 'de', 'referencia'] as const;
const DE_PIE = ['copias', 'adjuntos', 'iniciales'] as const;

/** How each is called on screen and in refusals. */
export const NOMBRE_DE_CAMPO: Readonly<Record<Campo, string>> = {
  fecha: 'la fecha',
  cite: 'el CITE',
  destinatario: 'el destinatario',
  a: 'a quién va',
  via: 'la vía',
  de: 'de quién es',
  referencia: 'la referencia',
  saludo: 'el saludo',
  despedida: 'la despedida',
  copias: 'las copias (C.c.)',
  adjuntos: 'los adjuntos',
  iniciales: 'las iniciales',
};

/** A part in its place. */
export interface CampoDePlantilla {
  readonly campo: Campo;
  /** a paper without it is not signed */
  readonly obligatorio: boolean;
  /** as printed before it: `REF.:`; absent: the usual one */
  readonly etiqueta?: string | undefined;
  /** what a new paper begins with */
  readonly texto?: string | undefined;
}

/** How the papers of a type are laid out: settings, never code. */
export interface PlantillaDeTipo {
  /** `carta`: lines one under another; `tabla`: rows «A : …» under the title */
  readonly forma: 'carta' | 'tabla';
  /** heads the paper; absent: none */
  readonly titulo?: string | undefined;
  /** `titulo`: after the title; `renglon`: on a line of its own */
  readonly cite: 'titulo' | 'renglon';
  /** in the order of the paper */
  readonly campos: readonly CampoDePlantilla[];
  /** headings that the text of a new paper begins with */
  readonly guion: readonly string[];
  /** points */
  readonly letra: number;
  readonly papel: 'carta' | 'oficio';
  /** millimetres; absent: the usual ones */
  readonly margenes?:
    | Readonly<Partial<Record<'superior' | 'inferior' | 'izquierdo' | 'derecho', number | undefined>>>
    | undefined;
  /** boxes kept for reception stamps, 0 to 3 */
  readonly recepciones: number;
}

const lleva = (campo: Campo, obligatorio = false): CampoDePlantilla => ({ campo, obligatorio });

/** What the template of a new type begins from, to be changed in its draft. */
export function plantillaDePartida(tipo: Pick<TipoDeDocumento, 'nombre' | 'ambito'>): PlantillaDeTipo {
  const comun = { guion: [], letra: 11.5, papel: 'carta', recepciones: 2 } as const;
  const pie = [lleva('copias'), lleva('adjuntos'), lleva('iniciales')];
  if (tipo.ambito === 'externo') {
    const cabeza = [lleva('fecha'), lleva('cite'), lleva('destinatario', true), lleva('referencia')];
    const campos = [...cabeza, lleva('saludo'), lleva('despedida'), ...pie];
    return { ...comun, forma: 'carta', cite: 'renglon', campos };
  }
  const cabeza = [lleva('a', true), lleva('via'), lleva('de'), lleva('fecha'), lleva('referencia')];
  return { ...comun, forma: 'tabla', titulo: tipo.nombre, cite: 'titulo', campos: [...cabeza, ...pie] };
}

/** Millimetres of paper that a line of text needs at least. */
const COLUMNA_MINIMA = 100;
const ANCHO_DE_PAPEL = 215.9;
export const MARGENES_USUALES = { superior: 22, inferior: 22, izquierdo: 30, derecho: 24 } as const;

/** What is wrong with a template, and with which of its settings: `titulo`, `campos.2`; absent: with the page as a whole. */
export interface Falta extends Motivo {
  readonly campo?: string | undefined;
}

const motivo = (codigo: string, texto: string, campo?: string): Falta => ({
  codigo: `documentos.plantilla.${codigo}`,
  texto,
  ...(campo ? { campo } : {}),
});

function motivosDeCampos(p: PlantillaDeTipo, tipo: Pick<TipoDeDocumento, 'nombre' | 'ambito'>): Falta[] {
  const motivos: Falta[] = [];
  const nombres = p.campos.map((c) => c.campo);
  for (const repetido of new Set(nombres.filter((n, i) => nombres.indexOf(n) !== i)))
    motivos.push(
      motivo(
        'repetido',
        `Está dos veces ${NOMBRE_DE_CAMPO[repetido]}: quite una.`,
        `campos.${nombres.lastIndexOf(repetido)}`,
      ),
    );
  if (!nombres.includes('fecha'))
    motivos.push(motivo('sin-fecha', 'Falta la fecha: todo documento la lleva.', 'campos'));
  if (p.cite === 'renglon' && !nombres.includes('cite'))
    motivos.push(motivo('sin-cite', 'Falta el CITE: póngalo entre los campos o en el título.', 'campos'));
  if (p.cite === 'titulo' && !p.titulo)
    motivos.push(
      motivo('sin-titulo', 'El CITE va en el título, y la plantilla no tiene título. Escríbalo.', 'titulo'),
    );
  if (tipo.ambito === 'externo' && !nombres.includes('destinatario'))
    motivos.push(
      motivo(
        'sin-destinatario',
        `«${tipo.nombre}» sale de la entidad: la plantilla necesita el destinatario.`,
        'campos',
      ),
    );
  for (const [i, c] of p.campos.entries())
    if (c.texto && !CON_TEXTO.has(c.campo))
      motivos.push(
        motivo(
          'texto',
          `No se puede poner un texto de inicio en ${NOMBRE_DE_CAMPO[c.campo]}: solo en el saludo y la despedida.`,
          `campos.${i}`,
        ),
      );
  return motivos;
}

/** What is wrong with the settings themselves; whether they make a good page is seen by setting one. */
export function motivosDeTipo(p: PlantillaDeTipo, tipo: Pick<TipoDeDocumento, 'nombre' | 'ambito'>): Falta[] {
  const motivos = motivosDeCampos(p, tipo);
  const m = { ...MARGENES_USUALES, ...sinAusentes(p.margenes ?? {}) };
  const columna = Math.floor(ANCHO_DE_PAPEL - m.izquierdo - m.derecho);
  if (columna < COLUMNA_MINIMA)
    motivos.push(
      motivo(
        'margenes',
        `Los márgenes dejan ${columna} mm para el texto: hacen falta ${COLUMNA_MINIMA} o más. Achique el izquierdo o el derecho.`,
        'margenes',
      ),
    );
  return motivos;
}

/** Where the parts of a page that was set for trial came to lie: points from the upper left. */
export interface Prueba {
  /** what it was set with, in words: `un informe con el texto difícil` */
  readonly de: string;
  readonly alto: number;
  readonly conFirma: boolean;
  readonly inicio: { readonly pagina: number; readonly y: number } | undefined;
  readonly altoDelPie: number;
}

/** Share of the first page that head and addressee may take of an everyday paper. */
const CABEZA = 0.7;
/** Millimetres that the foot of a page may take. */
const ALTO_DE_PIE = 40;

/** What is wrong with a page that was set: settings that are each in order may still leave no room. */
export function motivosDePrueba(p: Prueba): Falta[] {
  const motivos: Falta[] = [];
  if (!p.conFirma) motivos.push(motivo('sin-firma', `Al componer ${p.de}, no queda lugar para la firma.`));
  const ocupa = p.inicio && p.inicio.pagina === 1 ? p.inicio.y / p.alto : 1;
  if (ocupa > CABEZA)
    motivos.push(
      motivo(
        'cabeza-alta',
        `Al componer ${p.de}, la cabeza ocupa ${ocupa === 1 ? 'toda la primera página' : `el ${Math.round(ocupa * 100)} % de la primera página`}: quite renglones del membrete, sitios para sellos o margen de arriba.`,
      ),
    );
  const pie = Math.round((p.altoDelPie * 25.4) / 72);
  if (pie > ALTO_DE_PIE)
    motivos.push(
      motivo(
        'pie-alto',
        `Al componer ${p.de}, el pie ocupa ${pie} mm: admite hasta ${ALTO_DE_PIE}. Quite renglones o acórtelos.`,
      ),
    );
  return motivos;
}

/** @returns those of the template's parts that the typesetter takes, in their order */
export function piezas(p: PlantillaDeTipo): {
  cabeza: (typeof DE_CABEZA)[number][];
  pie: (typeof DE_PIE)[number][];
} {
  const deEstas = <T extends Campo>(estas: readonly T[]): T[] =>
    p.campos.flatMap(({ campo }) => estas.filter((e) => e === campo));
  return { cabeza: deEstas(DE_CABEZA), pie: deEstas(DE_PIE) };
}

const estaVacio = (v: unknown): boolean =>
  v === undefined ||
  v === null ||
  (typeof v === 'string' && v.trim() === '') ||
  (Array.isArray(v) && v.length === 0);

function falta(c: Contenido, campo: Campo): boolean {
  if (DEL_SISTEMA.has(campo) || campo === 'iniciales') return false;
  if (campo === 'destinatario') return estaVacio(c.destinatario?.lineas);
  return estaVacio(c[campo as Exclude<Campo, 'fecha' | 'cite' | 'destinatario'>]);
}

/** What its template asks of a paper and it does not say yet. */
export function motivosPorCamposVacios(c: Contenido, campos: readonly CampoDePlantilla[]): Motivo[] {
  return campos
    .filter((x) => x.obligatorio && falta(c, x.campo))
    .map((x) => ({
      codigo: `documentos.falta.${x.campo}`,
      texto: `Falta ${NOMBRE_DE_CAMPO[x.campo]}: la plantilla lo pide.`,
    }));
}

const parrafo = (texto: string) => ({
  type: 'paragraph',
  content: texto ? [{ type: 'text', text: texto }] : [],
});

/** Whom a new paper answers, and how it begins. */
export interface Respondido {
  readonly nombre: string;
  readonly cargo: string;
  /** of whoever is outside, its entidad */
  readonly entidad?: string;
  /** of whoever is of the house */
  readonly puestoId?: string;
  /** `En atención a su nota AGETIC/NE/1727/2018, de 2 de abril de 2018, ` */
  readonly frase: string;
}

/** What a new paper begins with, where its author has written nothing else. */
export function contenidoInicial(
  p: PlantillaDeTipo,
  firmante: { readonly nombre: string; readonly cargo: string },
  escrito: Partial<Contenido> = {},
  respondido?: Respondido,
): Contenido {
  const texto = (campo: Campo): string | undefined => p.campos.find((c) => c.campo === campo)?.texto;
  const tiene = (campo: Campo): boolean => p.campos.some((c) => c.campo === campo);
  const titulo = (t: string) => ({
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: t }],
  });
  const frase = respondido?.frase ?? '';
  const cuerpo =
    p.guion.length === 0
      ? [parrafo(frase)]
      : p.guion.flatMap((t, i) => [titulo(t), parrafo(i === 0 ? frase : '')]);
  const { nombre = '', cargo = '', entidad = '', puestoId } = respondido ?? {};
  const propio = sinAusentes({
    destinatario: tiene('destinatario')
      ? {
          tratamiento: 'Señor:',
          lineas: [nombre, cargo, entidad].filter((l, i, todas) => l && todas.indexOf(l) === i),
          lugar: 'Presente.-',
        }
      : undefined,
    a:
      tiene('a') && respondido
        ? [{ nombre, cargo: cargo || entidad, ...(puestoId ? { puestoId } : {}) }]
        : undefined,
    de: tiene('de') ? [firmante] : undefined,
    saludo: texto('saludo'),
    despedida: texto('despedida'),
    cuerpo: { type: 'doc', content: cuerpo },
  });
  return { ...propio, ...sinAusentes(escrito) };
}
