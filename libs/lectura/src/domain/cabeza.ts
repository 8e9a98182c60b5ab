import { esDestinatario } from './partes';
import { enderezarNumero, fechaDePartes, plegar, propuesta } from './texto';
import type { Linea, Propuesta } from './tipos';

const FECHA = /^(?:[^\d,]{2,40}, ?)?(\d{1,2}) de ([a-z]{4,10}) (?:de|del) (\d{4})\.?$/;
const FECHA_CORTA = /^(?:[^\d,]{2,40}, ?)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** Ends in a number and a year: `GDAT/SDGI Cite N° 267/2018`, `AGETIC/NE/1727/2018`, `INF-12/18`. */
const CITE = /^(?=.*\p{L})(?!.*\bgeo#).{0,60}?\d{1,7} ?[/-] ?(\d{4}|\d{2})$/u;
const ROTULO = /^(?:nuestro )?cite ?(?:: ?|n[°º]? ?:? ?(?=\p{L}))|^cite (?=[\p{L}]+[./])/iu;
const NO_ES_CITE = /^(fecha|codigo|recibido|hrs|ref|telf|fax|n[°º]? \d+, piso)/;

/** The date stands alone in its line, with or without its place; dates inside sentences are of other things. */
export function leerFecha(cabeza: readonly Linea[]): Propuesta | undefined {
  for (const linea of cabeza) {
    const texto = plegar(linea.texto).replace(/\s+/g, ' ');
    const [, dia = '', mes = '', anio = ''] = FECHA.exec(texto) ?? [];
    const larga = fechaDePartes(dia, mes, anio);
    if (larga) return propuesta(larga, [linea]);
    const corta = FECHA_CORTA.exec(texto);
    if (corta) {
      const [, d = '', m = '', a = ''] = corta;
      const nombre = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'][
        Number(m) - 1
      ];
      const fecha = fechaDePartes(d, nombre ?? '', a);
      if (fecha) return propuesta(fecha, [linea]);
    }
  }
  return undefined;
}

/** The CITE stands near the date, above the addressee; those that the body names are of other letters. */
export function leerCite(cabeza: readonly Linea[]): Propuesta | undefined {
  const tope = cabeza.findIndex(esDestinatario);
  const arriba = tope < 0 ? cabeza : cabeza.slice(0, tope);
  const orden = [...arriba, ...cabeza.slice(arriba.length)];
  for (const linea of orden) {
    const texto = enderezarNumero(linea.texto);
    if (NO_ES_CITE.test(plegar(texto)) || !CITE.test(texto)) continue;
    const limpio = texto
      .replace(ROTULO, '')
      .replace(/ ?([/-]) ?(?=\d)/g, '$1')
      .replace(/ ?\/ ?/g, '/')
      .trim();
    return propuesta(limpio, [linea]);
  }
  return undefined;
}

const REF = /^(ref(?:erencia)?|asunto|objeto) ?[.,]? ?[:.;] ?/;
/** A line farther below than this many heights is another paragraph. */
const INTERLINEA = 1.4;

/** The reference and the lines that go on below it, in its own column. */
export function leerReferencia(cabeza: readonly Linea[]): Propuesta | undefined {
  const i = cabeza.findIndex((l) => REF.test(plegar(l.texto)));
  const primera = cabeza[i];
  if (!primera) return undefined;
  const lineas = [primera];
  for (const linea of cabeza.slice(i + 1)) {
    const ultima = lineas.at(-1) ?? primera;
    const salto = linea.y - (ultima.y + ultima.alto);
    if (salto > ultima.alto * INTERLINEA) break;
    const otraColumna = linea.x > primera.x + primera.ancho || linea.x + linea.ancho < primera.x;
    if (!otraColumna && linea.y > ultima.y) lineas.push(linea);
  }
  const rotulo = REF.exec(plegar(primera.texto))?.[0].length ?? 0;
  const texto = lineas
    .map((l, n) => (n === 0 ? l.texto.slice(rotulo) : l.texto))
    .reduce((todo, l) =>
      /\p{Ll}-$/u.test(todo) && /^\p{Ll}/u.test(l) ? todo.slice(0, -1) + l : `${todo} ${l}`,
    )
    .replace(/[“”„«»]/g, '"')
    .trim();
  return texto === '' ? undefined : propuesta(texto, lineas);
}
