import { leerHtml, type Elemento, type Pieza } from './arbol';
import { separarNotas } from './notas';
import { enLinea, marcaDe, parrafosDeTexto, sinInvisibles } from './texto';

/** A paragraph of what was pasted, before lists are made of it. */
interface Bloque {
  readonly html: string;
  readonly texto: string;
  /** `p`, `h2`, `h3`; or `entero`: a table, a list or a break, already in its form */
  readonly clase: 'p' | 'h2' | 'h3' | 'entero';
  readonly lista?: { readonly nivel: number; readonly ordenada: boolean; readonly numero: number };
}

const CAJAS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form header html main nav p pre raiz section'.split(
    ' ',
  ),
);
const FUERA = new Set(['img', 'del', 'object', 'iframe', 'select', 'textarea', 'button', 'svg', 'math']);
const TITULOS: Readonly<Record<string, 'h2' | 'h3'>> = {
  ...{ h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h3', h5: 'h3', h6: 'h3' },
};
const SALTO = '<div data-salto-de-pagina></div>';

const escapar = (t: string): string =>
  t.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const estilo = (e: Elemento): string => (e.attrs['style'] ?? '').replace(/\s*([:;])\s*/g, '$1').toLowerCase();

const seOmite = (e: Elemento): boolean =>
  FUERA.has(e.tag) ||
  e.tag.startsWith('v:') ||
  /display:none|mso-hide:all|mso-element:(comment|footnote|endnote)/.test(estilo(e));
const esMarca = (e: Elemento): boolean => /mso-list:ignore/.test(estilo(e));
const parteAntes = (e: Elemento): boolean => /page-break-before:always|break-before:page/.test(estilo(e));

function textoDe(p: Pieza): string {
  if (typeof p === 'string') return p;
  return p.tag === 'br' ? '\n' : p.hijos.map(textoDe).join('');
}

function marcasDe(e: Elemento): string[] {
  const s = estilo(e);
  const [, peso] = /(?:^|;)font-weight:(\w+)/.exec(s) ?? [];
  const gruesa = peso === undefined ? /^(b|strong|th)$/.test(e.tag) : peso === 'bold' || Number(peso) >= 600;
  const [, forma] = /(?:^|;)font-style:(\w+)/.exec(s) ?? [];
  const inclinada = forma === undefined ? /^(i|em|cite)$/.test(e.tag) : forma === 'italic';
  const rayada = /text-decoration[^;]*underline/.test(s) || e.tag === 'u';
  return [...(gruesa ? ['strong'] : []), ...(inclinada ? ['em'] : []), ...(rayada ? ['u'] : [])];
}

/** The words of a paragraph as they go on: which marks they bear, and the line breaks among them. */
type Tramo = { readonly texto: string; readonly marcas: readonly string[] } | 'br';

function tramosDe(p: Pieza, marcas: readonly string[]): Tramo[] {
  if (typeof p === 'string') return [{ texto: p, marcas }];
  if (seOmite(p) || esMarca(p)) return [];
  if (p.tag === 'br') return ['br'];
  if (/mso-tab-count/.test(estilo(p))) return [{ texto: ' ', marcas }];
  const propias = [...new Set([...marcas, ...(p.tag === 'th' ? [] : marcasDe(p))])];
  return p.hijos.flatMap((h) => tramosDe(h, propias));
}

/** @returns the paragraph's HTML, without its first `omitir` letters */
function componer(tramos: readonly Tramo[], omitir = 0): string {
  let html = '';
  let falta = omitir;
  let blanco = true;
  for (const t of tramos) {
    if (t === 'br') {
      html = `${html.trimEnd()}<br>`;
      blanco = true;
      continue;
    }
    let texto = sinInvisibles(t.texto).replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ');
    if (blanco) texto = texto.trimStart();
    const quita = Math.min(falta, texto.length);
    texto = texto.slice(quita);
    falta -= quita;
    if (texto === '') continue;
    blanco = texto.endsWith(' ');
    const [dentro, cola] = [texto.trimEnd(), blanco ? ' ' : ''];
    const marcas = dentro === '' ? [] : t.marcas;
    html += marcas.map((m) => `<${m}>`).join('') + escapar(dentro);
    html +=
      [...marcas]
        .reverse()
        .map((m) => `</${m}>`)
        .join('') + cola;
  }
  return html
    .replace(/<\/(strong|em|u)>( ?)<\1>/g, '$2')
    .replace(/(?:<br>\s*)+$/, '')
    .replace(/^(?:<br>\s*)+/, '')
    .trimEnd();
}

const conBloques = (e: Elemento): boolean =>
  e.hijos.some(
    (h) =>
      typeof h !== 'string' &&
      (CAJAS.has(h.tag) ||
        h.tag in TITULOS ||
        /^(ul|ol|li|table)$/.test(h.tag) ||
        parteAntes(h) ||
        conBloques(h)),
  );

function numeroDeMarca(marca: string): { ordenada: boolean; numero: number } {
  const [, n] = /^\(?(\d{1,3}|[a-z]{1,4})[.)-]/i.exec(marca) ?? [];
  if (n === undefined) return { ordenada: false, numero: 0 };
  return { ordenada: true, numero: /\d/.test(n) ? Number(n) : 1 };
}

function buscarMarca(e: Elemento): string | null {
  for (const h of e.hijos) {
    if (typeof h === 'string') continue;
    const marca = esMarca(h) ? enLinea(textoDe(h)) : buscarMarca(h);
    if (marca !== null) return marca;
  }
  return null;
}

function claseDe(e: Elemento): 'p' | 'h2' | 'h3' {
  if (TITULOS[e.tag]) return TITULOS[e.tag] ?? 'p';
  return /\bMso(Title|Subtitle)\b/.test(e.attrs['class'] ?? '') ? 'h2' : 'p';
}

function parrafo(e: Elemento, hijos: readonly Pieza[]): Bloque[] {
  const tramos = hijos.flatMap((h) => tramosDe(h, []));
  const html = componer(tramos);
  const texto = enLinea(tramos.map((t) => (t === 'br' ? ' ' : t.texto)).join(''));
  if (texto === '') return [];
  const [, nivel] = /mso-list:l\d+ level(\d)/.exec(estilo(e)) ?? [];
  const marca = buscarMarca(e);
  const lista = nivel && marca !== null ? { lista: { nivel: Number(nivel), ...numeroDeMarca(marca) } } : {};
  return [{ html, texto, clase: claseDe(e), ...lista }];
}

function tabla(e: Elemento): Bloque[] {
  const filas = (x: Elemento): Elemento[] =>
    x.hijos.flatMap((h) => {
      if (typeof h === 'string') return [];
      return h.tag === 'tr' ? [h] : /^(thead|tbody|tfoot)$/.test(h.tag) ? filas(h) : [];
    });
  const celda = (c: Elemento): string => {
    const dice = (a: string) => (Number(c.attrs[a]) > 1 ? ` ${a}="${Number(c.attrs[a])}"` : '');
    const dentro = enHtml(bloquesDe(c).filter((b) => b.clase !== 'entero' || b.html.startsWith('<')));
    return `<${c.tag}${dice('colspan')}${dice('rowspan')}>${dentro || '<p></p>'}</${c.tag}>`;
  };
  const html = filas(e)
    .map((f) => f.hijos.filter((h): h is Elemento => typeof h !== 'string' && /^t[dh]$/.test(h.tag)))
    .filter((celdas) => celdas.length > 0)
    .map((celdas) => `<tr>${celdas.map(celda).join('')}</tr>`)
    .join('');
  return html
    ? [{ html: `<table><tbody>${html}</tbody></table>`, texto: enLinea(textoDe(e)), clase: 'entero' }]
    : [];
}

function lista(e: Elemento): Bloque[] {
  const items = e.hijos.filter((h): h is Elemento => typeof h !== 'string' && !seOmite(h));
  const html = items
    .map((h) => enHtml(h.tag === 'li' ? bloquesDe(h) : bloquesDe({ ...h, hijos: [h] })))
    .filter(Boolean)
    .map((x) => `<li>${x}</li>`)
    .join('');
  const inicio = Number(e.attrs['start']) > 1 ? ` start="${Number(e.attrs['start'])}"` : '';
  return html
    ? [{ html: `<${e.tag}${e.tag === 'ol' ? inicio : ''}>${html}</${e.tag}>`, texto: '', clase: 'entero' }]
    : [];
}

/** An element's paragraphs: its own loose words between the boxes that it holds. */
function bloquesDe(e: Elemento): Bloque[] {
  const salida: Bloque[] = [];
  let sueltos: Pieza[] = [];
  const soltar = () => {
    salida.push(...parrafo(e, sueltos));
    sueltos = [];
  };
  for (const h of e.hijos) {
    if (typeof h === 'string') {
      sueltos.push(h);
      continue;
    }
    if (seOmite(h)) continue;
    if (parteAntes(h)) {
      soltar();
      salida.push({ html: SALTO, texto: '', clase: 'entero' });
    }
    if (h.tag === 'table' || h.tag === 'ul' || h.tag === 'ol') {
      soltar();
      salida.push(...(h.tag === 'table' ? tabla(h) : lista(h)));
    } else if (conBloques(h)) {
      soltar();
      salida.push(...bloquesDe(h));
    } else if (CAJAS.has(h.tag) || h.tag in TITULOS || h.tag === 'li') {
      soltar();
      salida.push(...parrafo(h, h.hijos));
    } else sueltos.push(h);
  }
  soltar();
  return salida;
}

/** Lists written by hand: a bullet, or numbers that follow one another. */
function conListasAMano(bloques: readonly Bloque[]): Bloque[] {
  const marcas = bloques.map((b) => (b.clase === 'p' && !b.lista ? marcaDe(b.texto) : null));
  return bloques.map((b, i) => {
    const m = marcas[i];
    if (!m) return b;
    const sigue = (x: typeof m | undefined, paso: number) =>
      Boolean(x && x.ordenada === m.ordenada && (!m.ordenada || x.numero === m.numero + paso));
    if (!m.cierta && !sigue(marcas[i - 1] ?? undefined, -1) && !sigue(marcas[i + 1] ?? undefined, 1))
      return b;
    const { ordenada, numero } = m;
    return { ...b, html: sinMarca(b.html, m.largo), lista: { nivel: 1, ordenada, numero } };
  });
}

/** The first letters of a piece of HTML, left out. */
function sinMarca(html: string, largo: number): string {
  const raiz = leerHtml(html);
  return componer(
    raiz.hijos.flatMap((h) => tramosDe(h, [])),
    largo,
  ).trimStart();
}

/** Bricks of one list, from `i` on, at `nivel`. @returns its HTML and where it ends */
function unaLista(bloques: readonly Bloque[], i: number): { html: string; fin: number } {
  const primero = bloques[i]?.lista;
  if (!primero) return { html: '', fin: i + 1 };
  const items: string[] = [];
  let j = i;
  for (let b = bloques[j]; b?.lista && b.lista.nivel >= primero.nivel; b = bloques[j]) {
    if (b.lista.nivel > primero.nivel && items.length > 0) {
      const dentro = unaLista(bloques, j);
      items[items.length - 1] += dentro.html;
      j = dentro.fin;
      continue;
    }
    if (b.lista.nivel === primero.nivel && b.lista.ordenada !== primero.ordenada) break;
    items.push(`<p>${b.html}</p>`);
    j++;
  }
  const tag = primero.ordenada ? 'ol' : 'ul';
  const inicio = primero.ordenada && primero.numero > 1 ? ` start="${primero.numero}"` : '';
  return { html: `<${tag}${inicio}>${items.map((x) => `<li>${x}</li>`).join('')}</${tag}>`, fin: j };
}

function enHtml(crudos: readonly Bloque[]): string {
  const bloques = conListasAMano(crudos);
  let html = '';
  for (let i = 0; i < bloques.length;) {
    const b = bloques[i];
    if (!b) break;
    if (b.lista) {
      const hecha = unaLista(bloques, i);
      html += hecha.html;
      i = hecha.fin;
      continue;
    }
    html += b.clase === 'entero' ? b.html : `<${b.clase}>${b.html}</${b.clase}>`;
    i++;
  }
  return html;
}

/** The text of a PDF shown by a browser: one element for each line, placed by hand. */
const esDeVisor = (html: string): boolean => /<br[^>]+role=["']?presentation/i.test(html);

/** What came in one paste. */
export interface Pegado {
  /** the text, with the marks of its notes */
  readonly html: string;
  /** each a paragraph or more, headed by its mark */
  readonly notas: readonly string[];
  /** where each picture among the words says it is */
  readonly imagenes: readonly string[];
  /** there are words, besides pictures */
  readonly conTexto: boolean;
}

const imagenesDe = (e: Elemento): string[] =>
  e.hijos.flatMap((h) => {
    if (typeof h === 'string') return [];
    // A dot of one pixel only tells that a mail was read.
    if (h.tag === 'img') return Number(h.attrs['width']) <= 1 ? [] : [h.attrs['src'] ?? ''];
    return seOmite(h) ? [] : imagenesDe(h);
  });

/**
 * What was pasted, as only the words and forms that a letter has: paragraphs, headings, lists, tables, bold, italic,
 * underline, page breaks. Word's own marks go; its faked lists become lists; its notes come apart.
 * @param ultima number of a note in the letter already
 */
export function leerPegado(html: string, ultima = 0): Pegado {
  const raiz = leerHtml(html);
  if (esDeVisor(html)) {
    const deVisor = htmlDeTexto(textoDe(raiz));
    return { html: deVisor, notas: [], imagenes: [], conTexto: deVisor !== '' };
  }
  const { cuerpo, notas } = separarNotas(raiz, ultima);
  return {
    html: enHtml(bloquesDe(cuerpo)),
    notas: notas.map((n) => enHtml(bloquesDe(n))).filter((n) => n !== ''),
    imagenes: [cuerpo, ...notas].flatMap(imagenesDe),
    conTexto: textoDe(cuerpo).trim() !== '',
  };
}

/** @returns what was pasted with its notes after it */
export function limpiarHtml(html: string): string {
  const p = leerPegado(html);
  return p.html + p.notas.join('');
}

/** Plain text as paragraphs and lists: lines cut by a page are joined, words cut by a line made whole. */
export function htmlDeTexto(texto: string): string {
  return enHtml(parrafosDeTexto(texto).map((t): Bloque => ({ html: escapar(t), texto: t, clase: 'p' })));
}
