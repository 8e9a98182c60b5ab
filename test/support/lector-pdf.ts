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
