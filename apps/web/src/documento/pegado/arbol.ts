/** A piece of pasted HTML: text, or an element with what the cleaning looks at. */
export interface Elemento {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly hijos: Pieza[];
}
export type Pieza = string | Elemento;

const VACIOS = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** What each opening tag closes first, up to the nearest of the second list. */
const CIERRA: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  p: [['p'], ['td', 'th', 'li', 'div']],
  li: [
    ['p', 'li'],
    ['ul', 'ol'],
  ],
  tr: [['p', 'td', 'th', 'tr'], ['table']],
  td: [
    ['p', 'td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['p', 'td', 'th'],
    ['tr', 'table'],
  ],
};
const LATINO =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const ENTIDADES = new Map<string, string>([
  ...LATINO.split(' ').map((n, i): [string, string] => [n, String.fromCharCode(160 + i)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    hellip: '…',
  }),
  ...Object.entries({
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    euro: '€',
    ensp: ' ',
    emsp: ' ',
  }),
]);

function deNumero(n: number): string {
  return n > 0 && n <= 0x10ffff && !(n >= 0xd800 && n <= 0xdfff) ? String.fromCodePoint(n) : '';
}

/** @returns the text with its entities as the letters they stand for */
export const descifrar = (t: string): string =>
  t.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));?/gi, (todo, hex, dec, nombre) => {
    if (hex) return deNumero(parseInt(String(hex), 16));
    if (dec) return deNumero(Number(dec));
    return ENTIDADES.get(String(nombre)) ?? todo;
  });

function atributos(texto: string): Record<string, string> {
  const salida: Record<string, string> = {};
  for (const [, nombre = '', a, b, c] of texto.matchAll(
    /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  ))
    salida[nombre.toLowerCase()] = descifrar(a ?? b ?? c ?? '');
  return salida;
}

/**
 * What was copied, between the marks that the clipboard puts around it, without what is not text: comments with their
 * conditional contents, styles, programs, settings.
 */
function fragmento(html: string): string {
  const [, dentro = html] =
    /<!--\s*StartFragment\s*-->([\s\S]*?)(?:<!--\s*EndFragment\s*-->|$)/i.exec(html) ?? [];
  return dentro
    .replace(/<!--\[if (?!!)[^\]]*\]>[\s\S]*?<!\[endif\]-->/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[[^\]]*\]>|<!doctype[^>]*>|<\?[^>]*>/gi, '')
    .replace(/<(style|script|head|title|xml|template|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '');
}

/** Reads any HTML, however careless, as a tree. */
export function leerHtml(html: string): Elemento {
  const raiz: Elemento = { tag: 'raiz', attrs: {}, hijos: [] };
  const pila: Elemento[] = [raiz];
  const cima = (): Elemento => pila.at(-1) ?? raiz;
  const cerrar = (tags: readonly string[], hasta: readonly string[]) => {
    let i = pila.length - 1;
    while (i > 0 && !hasta.includes(pila[i]?.tag ?? '') && !tags.includes(pila[i]?.tag ?? '')) i--;
    for (; i > 0 && tags.includes(pila[i]?.tag ?? ''); i--) pila.length = i;
  };
  for (const [, cierre, nombre, attrs = '', texto] of fragmento(html).matchAll(
    /<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+|<)/gi,
  )) {
    if (nombre === undefined) {
      cima().hijos.push(descifrar(texto ?? ''));
      continue;
    }
    const tag = nombre.toLowerCase();
    if (cierre) {
      const i = pila.findLastIndex((e) => e.tag === tag);
      if (i > 0) pila.length = i;
      continue;
    }
    const [cierra, hasta] = CIERRA[tag] ?? [[], []];
    if (cierra.length > 0) cerrar(cierra, hasta);
    const e: Elemento = { tag, attrs: atributos(attrs), hijos: [] };
    cima().hijos.push(e);
    if (!VACIOS.has(tag) && !attrs.endsWith('/')) pila.push(e);
  }
  return raiz;
}
