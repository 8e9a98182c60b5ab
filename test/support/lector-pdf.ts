/** Text of each page as an independent reader (PDF.js) finds it. For specs only. */
export async function textoPorPagina(pdf: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const documento = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const paginas: string[] = [];
  for (let n = 1; n <= documento.numPages; n++) {
    const contenido = await (await documento.getPage(n)).getTextContent();
    const texto = contenido.items.map((i) => ('str' in i ? i.str + (i.hasEOL ? ' ' : '') : '')).join('');
    paginas.push(texto.replace(/\s+/g, ' ').trim());
  }
  await documento.destroy();
  return paginas;
}

/** @returns how far to the right the text of a page goes, points from its left edge */
export async function bordeDerecho(pdf: Uint8Array, pagina = 1): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const documento = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { items } = await (await documento.getPage(pagina)).getTextContent();
  await documento.destroy();
  return Math.max(...items.map((i) => ('str' in i ? Number(i.transform[4]) + i.width : 0)));
}

/** @returns width of each picture of the first pages as it is drawn, in whole points, in their order */
export async function anchosDeImagen(pdf: Uint8Array): Promise<number[]> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const documento = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const anchos: number[] = [];
  for (let n = 1; n <= documento.numPages; n++) {
    const { fnArray, argsArray } = await (await documento.getPage(n)).getOperatorList();
    const escalas: number[] = [1];
    for (const [i, op] of fnArray.entries()) {
      const args = argsArray[i] as number[];
      if (op === OPS.save) escalas.push(escalas.at(-1) ?? 1);
      else if (op === OPS.restore) escalas.pop();
      else if (op === OPS.transform) escalas.push((escalas.pop() ?? 1) * Math.abs(args[0] ?? 1));
      else if (op === OPS.paintImageXObject) anchos.push(Math.round(escalas.at(-1) ?? 0));
    }
  }
  await documento.destroy();
  return anchos;
}

/** A run of text of a page and where it stands, points from the lower left. */
export interface Tramo {
  readonly texto: string;
  readonly x: number;
  readonly y: number;
}

/** @returns the level text of each page in its place; what is written across the page, as a watermark, is not in it */
export async function textoEnSuLugar(pdf: Uint8Array): Promise<Tramo[][]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const documento = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const paginas: Tramo[][] = [];
  for (let n = 1; n <= documento.numPages; n++) {
    const { items } = await (await documento.getPage(n)).getTextContent();
    paginas.push(
      items.flatMap((i) => {
        if (!('str' in i) || i.str.trim() === '') return [];
        const [, inclinacion, , , x, y] = i.transform as number[];
        const redondo = (v = 0): number => Math.round(v * 100) / 100;
        return inclinacion === 0 ? [{ texto: i.str, x: redondo(x), y: redondo(y) }] : [];
      }),
    );
  }
  await documento.destroy();
  return paginas;
}
