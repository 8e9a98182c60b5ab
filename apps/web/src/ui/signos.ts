/** Out of Latin-1 and the usual punctuation, which every font of ours has. */
const RARO = /(?![–—‘’“”…•€])[\u{100}-\u{10FFFF}]/u;
/** Half of a pair, while it is typed. */
const MEDIO_SIGNO = /\p{Cs}/gu;
const MAXIMO = 400;
const letras = new Intl.Segmenter('es', { granularity: 'grapheme' });

const textosDe = (valor: unknown): string[] =>
  typeof valor === 'string'
    ? [valor]
    : valor !== null && typeof valor === 'object'
      ? Object.values(valor).flatMap(textosDe)
      : [];

/**
 * @param escrito what a form holds: texts at any depth
 * @returns each sign out of the ordinary, once, apart by spaces; empty: nothing to ask about
 */
export function signosRaros(escrito: unknown): string {
  const raros = textosDe(escrito)
    .filter((t) => RARO.test(t))
    .flatMap((t) => [...letras.segment(t.replace(MEDIO_SIGNO, ''))].map((s) => s.segment))
    .filter((s) => RARO.test(s));
  let salida = '';
  for (const s of new Set(raros)) if (salida.length + s.length < MAXIMO) salida += salida ? ` ${s}` : s;
  return salida;
}
