import { MAXIMO_DE_FLUJO } from '#topes';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib';
import { inflateSync, constants } from 'node:zlib';

/**
 * Contents of a structural stream, which may only be plain or deflated (ISO 32000-1, 7.4.4).
 * @throws RangeError when it is encoded otherwise or larger than 64 MB
 */
export function desinflar(flujo: PDFRawStream): Buffer {
  const filtro = unico(flujo.dict.get(PDFName.of('Filter')));
  const datos = Buffer.from(flujo.contents);
  if (!filtro) return datos;
  if (filtro !== PDFName.of('FlateDecode')) throw new RangeError('filtro no admitido en la estructura');
  const abierto = inflateSync(datos, {
    maxOutputLength: MAXIMO_DE_FLUJO,
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  const parametros = unico(flujo.dict.get(PDFName.of('DecodeParms')));
  return parametros instanceof PDFDict ? sinPrediccion(abierto, parametros) : abierto;
}

/** An object stream taken apart (ISO 32000-1, 7.5.7). */
export interface FlujoDeObjetos {
  readonly numeros: readonly number[];
  /** bytes from the start of each object to the end of the stream */
  readonly objeto: (indice: number) => Buffer | null;
}

/** @throws RangeError when it cannot be opened */
export function abrirFlujoDeObjetos(flujo: PDFRawStream): FlujoDeObjetos {
  const numero = (clave: string): number => {
    const valor = flujo.dict.get(PDFName.of(clave));
    return valor instanceof PDFNumber ? valor.asNumber() : 0;
  };
  const datos = desinflar(flujo);
  const primero = numero('First');
  const pares = (datos.subarray(0, primero).toString('latin1').match(/\d+/g) ?? []).map(Number);
  const cuantos = Math.min(numero('N'), Math.floor(pares.length / 2));
  return {
    numeros: Array.from({ length: cuantos }, (_, i) => pares[2 * i] ?? 0),
    objeto: (i) => (i < cuantos ? datos.subarray(primero + (pares[2 * i + 1] ?? 0)) : null),
  };
}

const unico = (o: unknown): unknown => (o instanceof PDFArray && o.size() === 1 ? o.get(0) : o);

/** Undoes PNG prediction (ISO 32000-1, 7.4.4.4); bytes per pixel is one in structural streams. */
function sinPrediccion(datos: Buffer, parametros: PDFDict): Buffer {
  const numero = (clave: string, sin: number): number => {
    const valor = parametros.get(PDFName.of(clave));
    return valor instanceof PDFNumber ? valor.asNumber() : sin;
  };
  if (numero('Predictor', 1) < 10) return datos;
  const columnas = numero('Columns', 1);
  const filas = Math.floor(datos.length / (columnas + 1));
  const salida = Buffer.alloc(filas * columnas);
  for (let f = 0; f < filas; f++) {
    const tipo = datos[f * (columnas + 1)] ?? 0;
    for (let c = 0; c < columnas; c++) {
      const crudo = datos[f * (columnas + 1) + 1 + c] ?? 0;
      const aqui = f * columnas + c;
      const izquierda = c > 0 ? (salida[aqui - 1] ?? 0) : 0;
      const arriba = f > 0 ? (salida[aqui - columnas] ?? 0) : 0;
      const esquina = c > 0 && f > 0 ? (salida[aqui - columnas - 1] ?? 0) : 0;
      salida[aqui] = crudo + prediccion(tipo, izquierda, arriba, esquina);
    }
  }
  return salida;
}

function prediccion(tipo: number, izquierda: number, arriba: number, esquina: number): number {
  if (tipo === 1) return izquierda;
  if (tipo === 2) return arriba;
  if (tipo === 3) return (izquierda + arriba) >> 1;
  if (tipo !== 4) return 0;
  const p = izquierda + arriba - esquina;
  const [a, b, c] = [Math.abs(p - izquierda), Math.abs(p - arriba), Math.abs(p - esquina)];
  if (a <= b && a <= c) return izquierda;
  return b <= c ? arriba : esquina;
}
