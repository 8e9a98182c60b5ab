import { ErrorDominio } from '#kernel';
import { partesDe } from './carta';
import { componer } from './taller';
import { aNodos, type Bloque, type Nodo } from './texto-rico';

export interface EntradaDeIndice {
  /** as it heads its section: `4.1. GOBIERNO SOBERANO` */
  readonly titulo: string;
  readonly nivel: 1 | 2;
  /** printed page number on which the section begins; the cover has none, the contents list is page 1 */
  readonly pagina: number;
}

/** A long plain document with a contents list made elsewhere, whose page numbers it must keep. */
export interface Anexo {
  readonly titulo: string;
  readonly entidad: string;
  readonly lugar?: string;
  readonly fecha: Date;
  readonly indice: readonly EntradaDeIndice[];
  /** last page number; together with the cover, one sheet more */
  readonly ultimaPagina: number;
  /** one per entry of the contents list, in its order. A node of type `textoAusente` marks missing text */
  readonly secciones: ReadonlyArray<{ readonly titulo: string; readonly cuerpo: readonly Bloque[] }>;
}

type Parte = Nodo | { k: 'falta' } | { k: 'titulo'; nivel: number; texto: string };
interface Grupo {
  pagina: number;
  /** pages until the next group begins */
  cabida: number;
  tam: number;
  relleno: number;
  /** its size is settled: what is short is filled with marked pages */
  fijo: boolean;
  partes: Parte[];
}

/**
 * Points. The text of a stretch of pages grows up to `holgado` to reach its last page, or shrinks down to `menor`
 * before the annex is refused.
 */
const TAMANO = { holgado: 13.2, normal: 11.4, menor: 8.4, paso: 0.2 } as const;

function aPartes(cuerpo: readonly Bloque[]): Parte[] {
  return cuerpo.flatMap((b): Parte[] => (b.type === 'textoAusente' ? [{ k: 'falta' }] : aNodos(b)));
}

/** Sections that begin on one page form a group, which has the pages up to the next group for itself. */
function agrupar(anexo: Anexo): Grupo[] {
  const grupos: Grupo[] = [];
  for (const [i, { titulo, nivel, pagina }] of anexo.indice.entries()) {
    let grupo = grupos.at(-1);
    if (grupo?.pagina !== pagina) {
      grupo = { pagina, cabida: 0, tam: TAMANO.normal, relleno: 0, fijo: false, partes: [] };
      grupos.push(grupo);
    }
    const cuerpo = anexo.secciones[i]?.cuerpo ?? [];
    grupo.partes.push({ k: 'titulo', nivel, texto: titulo }, ...aPartes(cuerpo));
  }
  for (const [i, g] of grupos.entries()) {
    g.cabida = (grupos[i + 1]?.pagina ?? anexo.ultimaPagina + 1) - g.pagina;
  }
  return grupos;
}

function achicar(grupo: Grupo): void {
  grupo.fijo = true;
  grupo.tam -= TAMANO.paso;
  if (grupo.tam >= TAMANO.menor) return;
  const detalle = `El texto que empieza en la página ${grupo.pagina} no cabe en ${grupo.cabida} páginas.`;
  throw new ErrorDominio('pdf.anexo-no-cabe', 'invalido', detalle);
}

function agrandar(grupo: Grupo, faltan: number): void {
  grupo.tam += TAMANO.paso;
  if (grupo.tam < TAMANO.holgado && !grupo.fijo) return;
  grupo.tam = grupo.fijo ? grupo.tam - TAMANO.paso : TAMANO.normal;
  grupo.relleno = grupo.fijo ? faltan : 0;
  grupo.fijo = true;
}

/**
 * One round: text that is too long shrinks, text that is too short grows, and what growing does not reach gets
 * marked pages.
 * @param finales sheet on which each group ends
 * @param primera sheet before the first group
 * @returns true when every group already filled exactly its pages
 */
function ajustar(grupos: readonly Grupo[], finales: readonly number[], primera: number): boolean {
  let anterior = primera;
  let justo = true;
  for (const [i, grupo] of grupos.entries()) {
    const final = finales[i] ?? anterior;
    const usadas = final - anterior - grupo.relleno;
    anterior = final;
    if (usadas + grupo.relleno === grupo.cabida) continue;
    justo = false;
    if (usadas > grupo.cabida) achicar(grupo);
    else agrandar(grupo, grupo.cabida - usadas);
  }
  return justo;
}

/**
 * Typesets an annex whose headings stand on the pages that its contents list names. Pages for which the source
 * gives no text say so: "[texto no incluido en la fuente]".
 * @returns `ultimaPagina` + 1 sheets
 * @throws ErrorDominio `pdf.anexo-no-cabe` when a stretch of text is longer than its pages
 */
export async function renderAnexo(anexo: Anexo): Promise<{ pdf: Uint8Array; paginas: number }> {
  const grupos = agrupar(anexo);
  const { titulo, entidad, lugar, indice } = anexo;
  const datos = { titulo, entidad, ...(lugar ? { lugar } : {}), indice, fecha: partesDe(anexo.fecha) };
  for (;;) {
    const { pdf, paginas, marcas } = await componer('anexo.typ', { ...datos, grupos });
    const finales = grupos.map((_, i) => marcas.find((m) => m.nombre === `grupo-${i}`)?.pagina ?? 0);
    // the sheet before the first group: the cover is sheet 1 and has no number
    if (ajustar(grupos, finales, grupos[0]?.pagina ?? 1)) return { pdf, paginas };
  }
}
