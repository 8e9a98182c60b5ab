import type { PDFDocumentProxy } from 'pdfjs-dist';
import { textoDePagina } from './hallar';

/** A place of a page worth going to: parts of its width and height, from the upper left as seen unturned. */
export interface Lugar {
  pagina: number;
  x: number;
  y: number;
  ancho: number;
  alto: number;
}
export interface Marcas {
  sellos: Lugar[];
  firmas: Lugar[];
}

type Pagina = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

function lugarDe(pagina: Pagina, rect: readonly number[]): Lugar {
  const vista = pagina.getViewport({ scale: 1 });
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = vista.convertToViewportRectangle([...rect]) as number[];
  return {
    pagina: pagina.pageNumber,
    x: Math.min(x1, x2) / vista.width,
    y: Math.min(y1, y2) / vista.height,
    ancho: Math.abs(x2 - x1) / vista.width,
    alto: Math.abs(y2 - y1) / vista.height,
  };
}

interface Campo {
  id: string;
  page: number;
  type: string;
}
interface Anotacion {
  id: string;
  rect: number[];
}

async function camposDeFirma(documento: PDFDocumentProxy): Promise<{ nombre: string; lugar: Lugar }[]> {
  const campos = ((await documento.getFieldObjects()) ?? {}) as Record<string, Campo[]>;
  const hallados: { nombre: string; lugar: Lugar }[] = [];
  for (const [nombre, piezas] of Object.entries(campos))
    for (const campo of piezas) {
      if (campo.type !== 'signature' || campo.page < 0) continue;
      const pagina = await documento.getPage(campo.page + 1);
      const anotaciones = (await pagina.getAnnotations()) as Anotacion[];
      const lugar = lugarDe(pagina, anotaciones.find((a) => a.id === campo.id)?.rect ?? []);
      // The timestamps that prolong a paper, and signatures without drawing, are nowhere to be gone to.
      if (lugar.ancho > 0 && lugar.alto > 0) hallados.push({ nombre, lugar });
    }
  return hallados;
}

/** A stamp of reception drawn on the first page of a paper that nobody had signed: found by its word. */
async function selloDibujado(documento: PDFDocumentProxy): Promise<Lugar[]> {
  const pagina = await documento.getPage(1);
  const { items } = await pagina.getTextContent();
  const trozos = items.filter((i) => 'str' in i);
  return trozos
    .filter((t) => textoDePagina([t]).llano.trim() === 'recibido')
    .map((t) => {
      const [, , , , x = 0, y = 0] = t.transform as number[];
      return lugarDe(pagina, [x, y, x + t.width, y + t.height]);
    });
}

/** @returns where a paper bears stamps of reception and signatures, in the order of its pages */
export async function marcasDe(documento: PDFDocumentProxy): Promise<Marcas> {
  const campos = await camposDeFirma(documento);
  const esSello = ({ nombre }: { nombre: string }) => /^(Recepcion|Sello)\d/.test(nombre);
  const enOrden = (a: Lugar, b: Lugar) => a.pagina - b.pagina || a.y - b.y;
  const puestos = campos.filter(esSello).map((c) => c.lugar);
  return {
    sellos: [...puestos, ...(await selloDibujado(documento))].sort(enOrden),
    firmas: campos
      .filter((c) => !esSello(c))
      .map((c) => c.lugar)
      .sort(enOrden),
  };
}
