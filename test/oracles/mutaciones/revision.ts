import { deflateSync } from 'node:zlib';
import type { Base } from './bases';

/** What a later revision brings, and how it lies about it. */
export interface Revision {
  /** bodies by object number; null frees it */
  readonly objetos?: ReadonlyMap<number, string | Buffer | null>;
  /** offsets that the references give instead of where the bodies lie */
  readonly lugares?: ReadonlyMap<number, number>;
  readonly raiz?: string;
  readonly tamano?: number;
  readonly generacion?: number;
  /** added to the offset that startxref gives */
  readonly desliz?: number;
  /** put between startxref's number and %%EOF */
  readonly antesDelFin?: string;
  /** more keys of the trailer */
  readonly claves?: string;
  /** put after the entries of the table */
  readonly trasLaTabla?: string;
  /** bodies that no reference leads to */
  readonly sueltos?: string;
}

interface Entrada {
  readonly n: number;
  readonly desde: number | null;
}

const inicioDe = (pdf: Buffer): number =>
  Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1'))?.[1]);

/** Appends a revision in the file's own kind of references. */
export function agregarRevision(base: Base, r: Revision): Buffer {
  const partes: Buffer[] = [base.pdf];
  let largo = base.pdf.length;
  const poner = (que: string | Buffer): void => {
    const bytes = Buffer.isBuffer(que) ? que : Buffer.from(que, 'latin1');
    partes.push(bytes);
    largo += bytes.length;
  };
  poner('\n');
  if (r.sueltos) poner(`${r.sueltos}\n`);
  const entradas: Entrada[] = [];
  for (const [n, cuerpo] of r.objetos ?? []) {
    entradas.push({ n, desde: cuerpo === null ? null : (r.lugares?.get(n) ?? largo) });
    if (cuerpo === null || cuerpo === '') continue;
    poner(`${n} 0 obj\n`);
    poner(cuerpo);
    poner('\nendobj\n');
  }
  const previo = inicioDe(base.pdf);
  const mayor = base.doc.context.largestObjectNumber + 50;
  const claves = `/Size ${r.tamano ?? mayor} /Root ${r.raiz ?? String(base.doc.context.trailerInfo.Root)} /Prev ${previo} ${r.claves ?? ''}`;
  const donde = largo;
  poner(base.modo === 'tabla' ? tabla(entradas, claves, r) : flujo(entradas, claves, donde, mayor - 1, r));
  poner(`startxref\n${donde + (r.desliz ?? 0)}\n${r.antesDelFin ?? ''}%%EOF\n`);
  return Buffer.concat(partes);
}

function tabla(entradas: readonly Entrada[], claves: string, r: Revision): string {
  const gen = String(r.generacion ?? 0).padStart(5, '0');
  const lineas = entradas.map(({ n, desde }) =>
    desde === null
      ? `${n} 1\n0000000000 65535 f \n`
      : `${n} 1\n${String(desde).padStart(10, '0')} ${gen} n \n`,
  );
  const vacia = lineas.length === 0 ? '0 0\n' : '';
  return `xref\n${vacia}${lineas.join('')}${r.trasLaTabla ?? ''}trailer\n<< ${claves} >>\n`;
}

function flujo(
  entradas: readonly Entrada[],
  claves: string,
  donde: number,
  propio: number,
  r: Revision,
): Buffer {
  const todas = [...entradas, { n: propio, desde: donde }];
  const datos = Buffer.concat(
    todas.map(({ desde }) => {
      const fila = Buffer.alloc(7);
      fila[0] = desde === null ? 0 : 1;
      fila.writeUInt32BE(desde ?? 0, 1);
      fila.writeUInt16BE(r.generacion ?? 0, 5);
      return fila;
    }),
  );
  const indice = todas.map(({ n }) => `${n} 1`).join(' ');
  const comprimido = deflateSync(datos);
  return Buffer.concat([
    Buffer.from(
      `${propio} 0 obj\n<< /Type /XRef /W [1 4 2] /Index [${indice}] /Filter /FlateDecode /Length ${comprimido.length} ${claves} >>\nstream\n`,
      'latin1',
    ),
    comprimido,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

/** A stream as it stands in a file. */
export function comoFlujo(contenido: string | Buffer, claves = ''): Buffer {
  const bytes = Buffer.isBuffer(contenido) ? contenido : Buffer.from(contenido, 'latin1');
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${claves} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
