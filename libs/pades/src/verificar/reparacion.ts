import { PDFDict, PDFName, PDFObjectParser, PDFRawStream, PDFRef, type PDFContext } from 'pdf-lib';
import { abrirFlujoDeObjetos } from './flujos';
import { ReferenciasRotas, type Lugar, type Seccion } from './referencias';

const MAXIMO_DE_OBJETOS = 1_000_000;

/**
 * What readers do when the references of a file are broken: find the objects by their headers, the last of each number
 * wins. A verdict built on this says so.
 * @throws ReferenciasRotas when no document root is found
 */
export function reconstruir(pdf: Buffer, contexto: PDFContext): Seccion {
  const texto = pdf.toString('latin1');
  const entradas = new Map<number, Lugar>();
  let trailer: PDFDict | null = null;
  let catalogo: number | null = null;
  for (const m of texto.matchAll(/(?<![\d.])(\d{1,7})\s+(\d{1,5})\s+obj\b|\btrailer\b/g)) {
    const despues = m.index + m[0].length;
    if (m[1] === undefined) {
      trailer = conRaiz(leer(pdf, despues, contexto)) ?? trailer;
      continue;
    }
    if (entradas.size > MAXIMO_DE_OBJETOS) throw new ReferenciasRotas('demasiados objetos');
    entradas.set(Number(m[1]), { tipo: 'en', desde: m.index, generacion: Number(m[2]) });
    const inicio = texto.slice(despues, despues + 512);
    if (/\/Type\s*\/XRef\b/.test(inicio)) trailer = conRaiz(leer(pdf, despues, contexto)) ?? trailer;
    else if (/\/Type\s*\/Catalog\b/.test(inicio)) catalogo = Number(m[1]);
    else if (/\/Type\s*\/ObjStm\b/.test(inicio))
      agregarFlujo(entradas, Number(m[1]), leer(pdf, despues, contexto));
  }
  trailer ??= catalogo === null ? null : contexto.obj({ Root: PDFRef.of(catalogo) });
  if (!trailer) throw new ReferenciasRotas('sin documento');
  return { trailer, entradas, hibridas: null, desde: 0, diccionario: 0, exacta: false };
}

/** An object with a header of its own wins over one inside a stream. */
function agregarFlujo(entradas: Map<number, Lugar>, numero: number, flujo: unknown): void {
  if (!(flujo instanceof PDFRawStream)) return;
  try {
    abrirFlujoDeObjetos(flujo).numeros.forEach((n, indice) => {
      if (entradas.get(n)?.tipo !== 'en') entradas.set(n, { tipo: 'flujo', flujo: numero, indice });
    });
  } catch {
    // A stream that cannot be opened holds nothing a reader could show.
  }
}

function leer(pdf: Buffer, desde: number, contexto: PDFContext): unknown {
  try {
    return PDFObjectParser.forBytes(pdf.subarray(desde), contexto).parseObject();
  } catch {
    return null;
  }
}

function conRaiz(o: unknown): PDFDict | null {
  const dict = o instanceof PDFRawStream ? o.dict : o;
  return dict instanceof PDFDict && dict.has(PDFName.of('Root')) ? dict : null;
}
