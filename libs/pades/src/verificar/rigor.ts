import { PDFNumber, PDFRawStream, PDFRef, PDFName } from 'pdf-lib';
import { Gramatica, SintaxisDudosa } from './gramatica';
import { abrirFlujoDeObjetos } from './flujos';
import type { Lugar, Seccion } from './referencias';
import type { Vista } from './vista';

/**
 * Whether what was appended after a signature reads the same for everyone. Readers forgive slips, each in its own way: over
 * signed bytes that does no harm, but bytes that nobody signed could show one document here and another there. So there
 * nothing is forgiven: references lie where they say, name what is there, and every object is well formed.
 * @param antes the revision as signed, which ends at `antes.fin`
 */
export function esRigurosa(antes: Vista, actual: Vista): boolean {
  try {
    exigirFinal(antes.fin, actual);
    const nuevas = actual.secciones.filter((s) => s.desde >= antes.fin);
    for (const s of nuevas) exigirSeccion(antes, actual, s);
    return true;
  } catch {
    return false;
  }
}

/** One startxref, its number, the mark; and it leads into the bytes that were added. */
function exigirFinal(fin: number, actual: Vista): void {
  const { pdf } = actual.archivo;
  const cola = pdf.toString('latin1', Math.max(fin, pdf.length - 2_048));
  const dicho = /[\r\n]startxref[ \t]*[\r\n]+[ \t]*(\d+)[ \t]*[\r\n]+%%EOF[\s\0]*$/.exec(cola)?.[1];
  const [ultima] = actual.secciones;
  if (!ultima || dicho === undefined || ultima.desde < fin) throw new SintaxisDudosa('sin revisión propia');
  if (ultima.desde !== Number(dicho) && ultima.desde !== Number(dicho) + actual.archivo.base)
    throw new SintaxisDudosa('startxref no lleva a su sección');
}

function exigirSeccion(antes: Vista, actual: Vista, s: Seccion): void {
  const borde = actual.archivo.pdf.toString('latin1', s.desde - 1, s.desde + 1);
  // In the middle of a number begins another one.
  if (!s.exacta || !/\s/.test(borde)) throw new SintaxisDudosa('las referencias no están donde dicen');
  exigirObjeto(actual, s.diccionario);
  const entradas = [...s.entradas, ...(s.hibridas ?? [])];
  const tamano = s.trailer.get(PDFName.of('Size'));
  const mayor = entradas.reduce((n, [m]) => Math.max(n, m), 0);
  if (!(tamano instanceof PDFNumber) || tamano.asNumber() <= mayor)
    throw new SintaxisDudosa('hay objetos fuera de la cuenta');
  for (const [n, lugar] of entradas) exigirEntrada(antes, actual, n, lugar);
}

/** What it names was added with it, or stands where the signed revision already had it. */
function exigirEntrada(antes: Vista, actual: Vista, n: number, lugar: Lugar): void {
  if (lugar.tipo === 'libre' || JSON.stringify(antes.lugar(n)) === JSON.stringify(lugar)) return;
  const { pdf } = actual.archivo;
  if (lugar.tipo === 'flujo') return exigirEnFlujo(antes, actual, lugar);
  // References name the generation: to a new one of an object in use none of them leads (ISO 32000-2, 7.3.10).
  const previo = antes.lugar(n);
  if (previo && previo.tipo !== 'libre' && generacionDe(previo) !== lugar.generacion)
    throw new SintaxisDudosa(`el objeto ${n} vuelve con otra generación`);
  if (lugar.desde < antes.fin) throw new SintaxisDudosa(`el objeto ${n} vuelve a un cuerpo anterior`);
  const cabecera = /^\s*(\d+)\s+(\d+)\s+obj(?![^\s\0()<>[\]{}/%])/.exec(
    pdf.toString('latin1', lugar.desde, lugar.desde + 48),
  );
  if (Number(cabecera?.[1]) !== n || Number(cabecera?.[2]) !== lugar.generacion)
    throw new SintaxisDudosa(`el objeto ${n} no está en su lugar`);
  exigirObjeto(actual, lugar.desde + (cabecera?.[0].length ?? 0));
}

const generacionDe = (lugar: Lugar): number => (lugar.tipo === 'en' ? lugar.generacion : 0);

/** An object, and after it either its end or its stream, of the length that it says. */
function exigirObjeto(actual: Vista, desde: number): void {
  const { pdf } = actual.archivo;
  const tras = new Gramatica(pdf, desde).objeto();
  const sigue = /^(endobj|startxref|stream\r?\n)/.exec(pdf.toString('latin1', tras, tras + 16))?.[0];
  if (!sigue) throw new SintaxisDudosa('un objeto no termina');
  if (!sigue.startsWith('stream')) return;
  const fin = tras + sigue.length + largoDe(actual, pdf.toString('latin1', desde, tras));
  if (!/^\s*endstream\s+endobj/.test(pdf.toString('latin1', fin, fin + 32)))
    throw new SintaxisDudosa('un flujo no mide lo que dice');
}

function largoDe(actual: Vista, diccionario: string): number {
  const [, numero = '', indirecto] = /\/Length\s+(\d+)(\s+\d+\s+R)?/.exec(diccionario) ?? [];
  if (indirecto === undefined) return Number(numero || NaN);
  const largo = actual.buscar(PDFRef.of(Number(numero)));
  return largo instanceof PDFNumber ? largo.asNumber() : NaN;
}

/** The stream itself was added: what the signed revision had in it cannot be told to stand elsewhere. */
function exigirEnFlujo(antes: Vista, actual: Vista, lugar: Lugar & { readonly tipo: 'flujo' }): void {
  const suyo = actual.lugar(lugar.flujo);
  const flujo = actual.buscar(PDFRef.of(lugar.flujo));
  if (suyo?.tipo !== 'en' || suyo.desde < antes.fin || !(flujo instanceof PDFRawStream))
    throw new SintaxisDudosa('un objeto está en un flujo anterior');
  const bytes = abrirFlujoDeObjetos(flujo).objeto(lugar.indice);
  if (!bytes) throw new SintaxisDudosa('un objeto no está en su flujo');
  new Gramatica(bytes).objeto();
}
