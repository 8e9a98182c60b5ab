import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  concatTransformationMatrix,
  drawObject,
  popGraphicsState,
  pushGraphicsState,
  type PDFPage,
} from 'pdf-lib';

type Matriz = readonly [number, number, number, number, number, number];
const OCULTA = 0b10;

const numeros = (a: PDFArray | undefined): number[] =>
  a?.asArray().map((v) => (v instanceof PDFNumber ? v.asNumber() : 0)) ?? [];

/** The normal appearance of an annotation, by its state where it has several. */
function apariencia(anotacion: PDFDict): { ref: PDFRef; flujo: PDFStream } | null {
  const normal = anotacion.lookupMaybe(PDFName.of('AP'), PDFDict)?.get(PDFName.of('N'));
  const { context } = anotacion;
  let ref = normal instanceof PDFRef ? normal : null;
  let objeto = normal ? context.lookup(normal) : undefined;
  if (objeto instanceof PDFDict && !(objeto instanceof PDFStream)) {
    const estado = anotacion.lookupMaybe(PDFName.of('AS'), PDFName);
    const elegida = estado && objeto.get(estado);
    ref = elegida instanceof PDFRef ? elegida : null;
    objeto = ref ? context.lookup(ref) : undefined;
  }
  return ref && objeto instanceof PDFStream ? { ref, flujo: objeto } : null;
}

/** Where an appearance goes: its box, by its own matrix, onto the rectangle of the annotation (ISO 32000-1, 12.5.5). */
function encaje(caja: readonly number[], matriz: Matriz, rect: readonly number[]): Matriz {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = caja;
  const [a, b, c, d, e, f] = matriz;
  const esquinas = [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const [xs, ys] = [esquinas.map(([x]) => x), esquinas.map(([, y]) => y)];
  const [izq, abajo] = [Math.min(...xs), Math.min(...ys)];
  const [ancho, alto] = [Math.max(...xs) - izq, Math.max(...ys) - abajo];
  const [rx1 = 0, ry1 = 0, rx2 = 0, ry2 = 0] = rect;
  const sx = ancho === 0 ? 1 : Math.abs(rx2 - rx1) / ancho;
  const sy = alto === 0 ? 1 : Math.abs(ry2 - ry1) / alto;
  return [sx, 0, 0, sy, Math.min(rx1, rx2) - izq * sx, Math.min(ry1, ry2) - abajo * sy];
}

/**
 * Draws on a page what its annotations show (stamps, signatures, form fields) and takes them away, links apart: copied into
 * another file they would belong to no form.
 */
export function aplanarAnotaciones(pagina: PDFPage): void {
  const anotaciones = pagina.node.Annots();
  if (!anotaciones) return;
  const quedan: PDFRef[] = [];
  for (const ref of anotaciones.asArray()) {
    const anotacion = pagina.doc.context.lookupMaybe(ref, PDFDict);
    if (!anotacion) continue;
    if (anotacion.lookupMaybe(PDFName.of('Subtype'), PDFName)?.asString() === '/Link') {
      if (ref instanceof PDFRef) quedan.push(ref);
      continue;
    }
    const marcas = anotacion.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
    const vista = marcas & OCULTA ? null : apariencia(anotacion);
    if (vista) dibujar(pagina, anotacion, vista);
  }
  pagina.node.set(PDFName.of('Annots'), pagina.doc.context.obj(quedan));
}

function dibujar(
  pagina: PDFPage,
  anotacion: PDFDict,
  { ref, flujo }: { ref: PDFRef; flujo: PDFStream },
): void {
  const matriz = numeros(flujo.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray));
  const caja = numeros(flujo.dict.lookupMaybe(PDFName.of('BBox'), PDFArray));
  const rect = numeros(anotacion.lookupMaybe(PDFName.of('Rect'), PDFArray));
  const propia: Matriz = matriz.length === 6 ? (matriz as unknown as Matriz) : [1, 0, 0, 1, 0, 0];
  const nombre = pagina.node.newXObject('Aspecto', ref);
  pagina.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(...encaje(caja, propia, rect)),
    drawObject(nombre),
    popGraphicsState(),
  );
}
