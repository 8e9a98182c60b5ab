import { abrirPdf } from './visor/pdfjs';

/** Dots per inch: what an office or label printer resolves, so that a QR keeps its edges. */
const PUNTOS = 600;
const POR_PULGADA = 72;

/** @returns the pages of a PDF as images, with their size in points */
async function paginasDe(url: string): Promise<{ src: string; ancho: number; alto: number }[]> {
  const { documento, cerrar } = abrirPdf({ url });
  try {
    const pdf = await documento;
    const paginas = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const pagina = await pdf.getPage(n);
      const real = pagina.getViewport({ scale: 1 });
      const viewport = pagina.getViewport({ scale: PUNTOS / POR_PULGADA });
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      await pagina.render({ canvas, viewport, intent: 'print' }).promise;
      paginas.push({ src: canvas.toDataURL('image/png'), ancho: real.width, alto: real.height });
    }
    return paginas;
  } finally {
    cerrar();
  }
}

/**
 * Sends a small PDF (a label, a receipt) to the printer at its own size. A browser started for the desk with silent
 * printing asks nothing.
 * @throws when the PDF cannot be had
 */
export async function imprimirPdf(url: string): Promise<void> {
  const paginas = await paginasDe(url);
  const primera = paginas[0];
  if (!primera) return;
  await imprimirHtml(`<!doctype html><title>${url.split('/').at(-1) ?? ''}</title>
    <style>@page{size:${primera.ancho}pt ${primera.alto}pt;margin:0}body{margin:0}img{display:block;break-after:page}</style>
    ${paginas.map((p) => `<img src="${p.src}" style="width:${p.ancho}pt;height:${p.alto}pt" alt="">`).join('')}`);
}

/** Sends a few lines to the printer: a heading, what they are, one line each. */
export async function imprimirLineas(titulo: string, nota: string, lineas: readonly string[]): Promise<void> {
  const html = (texto: string) =>
    texto.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
  await imprimirHtml(`<!doctype html><html lang="es"><title>${html(titulo)}</title>
    <style>@page{margin:20mm}body{font:12pt/1.6 sans-serif}h1{font-size:15pt}li{font:13pt/1.8 monospace}</style>
    <h1>${html(titulo)}</h1><p>${html(nota)}</p><ol>${lineas.map((l) => `<li>${html(l)}</li>`).join('')}</ol></html>`);
}

async function imprimirHtml(html: string): Promise<void> {
  const marco = document.createElement('iframe');
  marco.setAttribute('aria-hidden', 'true');
  marco.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  marco.srcdoc = html;
  await new Promise<void>((listo) => {
    marco.onload = () => listo();
    document.body.append(marco);
  });
  const ventana = marco.contentWindow;
  if (!ventana) return marco.remove();
  // Some browsers return from print() before the paper is out: the frame goes once they say it is.
  ventana.onafterprint = () => setTimeout(() => marco.remove(), 0);
  ventana.print();
}
