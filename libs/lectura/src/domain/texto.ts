import type { Caja, Linea, Propuesta } from './tipos';

/** Without accents nor case, letter for letter: a place in it is the same place in the text. */
export function plegar(texto: string): string {
  return [...texto.normalize('NFC')]
    .map((letra) => {
      const llana = letra.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return llana.length === letra.length ? llana : letra;
    })
    .join('');
}

/** What optical readers make of «N°» before a number, put right. */
export function enderezarNumero(texto: string): string {
  return texto.replace(/\b(N)\s?[º°*?"”“'’‘`oe®*]{1,2}\.?\s?(?=\d)/g, 'N° ');
}

export function cajaDe(lineas: readonly Caja[]): Caja {
  const x = Math.min(...lineas.map((l) => l.x));
  const y = Math.min(...lineas.map((l) => l.y));
  const ancho = Math.max(...lineas.map((l) => l.x + l.ancho)) - x;
  const alto = Math.max(...lineas.map((l) => l.y + l.alto)) - y;
  return { x, y, ancho, alto };
}

/** Below this an optical reading is a guess. */
const CONFIANZA_MINIMA = 60;

/** @param lineas where it was read, of one page */
export function propuesta(valor: string, lineas: readonly Linea[], dudosa = false): Propuesta {
  const texto = lineas.map((l) => l.texto).join(' ');
  const floja = lineas.some((l) => l.confianza < CONFIANZA_MINIMA);
  return {
    valor,
    texto,
    dudosa: dudosa || floja,
    pagina: lineas[0]?.pagina ?? 1,
    caja: cajaDe(lineas),
  };
}

const MESES = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** @returns `AAAA-MM-DD` or null when no such day exists. @param mes its name or at least three letters of it */
export function fechaDePartes(dia: string, mes: string, anio: string): string | null {
  const nombre = plegar(mes).slice(0, 3);
  const n = MESES.indexOf(nombre === 'set' ? 'sep' : nombre) + 1;
  const fecha = `${anio}-${String(n).padStart(2, '0')}-${dia.padStart(2, '0')}`;
  const real = n > 0 && new Date(`${fecha}T00:00:00Z`);
  return real && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(fecha) ? fecha : null;
}
