import type { Credencial } from './credencial';
import { autoverificacion, yaFirmado } from './errores';
import { camposDeFirma, type Campo } from './campos';
import { hojaDe, incrustar, pagina } from './apariencia';
import { enEspacioDeUsuario, tamanoVisto } from './geometria';
import { abrir, guardar } from './incremental';
import { completarFirma, prepararFirma, type OrdenDeFirma } from './preparar';
import { verificarPdf } from './verificar/verificar';
import { PDFArray, PDFName } from 'pdf-lib';

/**
 * Signs at level PAdES B-B (ETSI EN 319 142-1), appending one revision, and checks its own work: the input is an exact
 * prefix, and every signature of the file, old and new, is whole.
 * @throws ErrorDominio those of `prepararFirma`; `firma.autoverificacion` when the result does not hold
 */
export async function firmarPdf(
  pdf: Uint8Array,
  orden: OrdenDeFirma & { readonly credencial: Credencial },
): Promise<Buffer> {
  const preparada = await prepararFirma(pdf, orden.credencial, orden);
  const firma = await orden.credencial.firmarBytes(preparada.atributos);
  const firmado = completarFirma(preparada, orden.credencial, firma);
  await exigirIntegro(pdf, firmado);
  return firmado;
}

/**
 * What every write on a file must satisfy before it is kept.
 * @throws ErrorDominio `firma.autoverificacion`
 */
export async function exigirIntegro(antes: Uint8Array, despues: Buffer): Promise<void> {
  if (!despues.subarray(0, antes.length).equals(Buffer.from(antes)))
    throw autoverificacion('los bytes anteriores cambiaron');
  const [previo, actual] = [await verificarPdf(antes), await verificarPdf(despues)];
  if (actual.firmas.length !== previo.firmas.length + 1) throw autoverificacion('no se halla la firma nueva');
  for (const f of actual.firmas) {
    // A signature that was already broken when the file came in is not of our making, and stays as it is.
    const suya = previo.firmas.find((p) => p.campo === f.campo);
    const eraSana = suya ? suya.integridad === 'INTEGRA' : true;
    if (eraSana && f.integridad !== 'INTEGRA')
      throw autoverificacion(`la firma ${f.campo} quedó ${f.integridad}`);
  }
}

/** @returns size of a page as the reader sees it, points; `numero` from 1 */
export async function tamanoDePagina(
  pdf: Uint8Array,
  numero: number,
): Promise<{ ancho: number; alto: number }> {
  const { doc } = await abrir(pdf);
  return tamanoVisto(hojaDe(pagina(doc, numero)));
}

/**
 * Draws a stamp as page content on a file without signatures, appended so that the original stays inside as it came.
 * @throws ErrorDominio `firma.ya-firmado` when the file has any signature: there the stamp must itself be one
 */
export async function estamparSinFirma(
  pdf: Uint8Array,
  caja: Omit<Campo, 'nombre'>,
  dibujo: Uint8Array,
): Promise<Buffer> {
  const abierto = await abrir(pdf);
  const { doc } = abierto;
  if (camposDeFirma(doc).some((c) => c.firmado)) throw yaFirmado();
  const p = pagina(doc, caja.pagina);
  const { rect, matriz } = enEspacioDeUsuario(hojaDe(p), caja);
  const forma = await incrustar(doc, dibujo, caja, matriz);
  // The form's own matrix turns it within its box; here it only travels to its corner.
  const nombre = p.node.newXObject('Sello', forma);
  const { context } = doc;
  const abre = context.register(context.stream('q\n'));
  const cierra = context.register(
    context.stream(
      `\nQ\nq 1 0 0 1 ${rect[0].toFixed(3)} ${rect[1].toFixed(3)} cm ${nombre.toString()} Do Q\n`,
    ),
  );
  const clave = PDFName.of('Contents');
  const actual = p.node.get(clave);
  const resuelto = context.lookup(actual);
  const partes = resuelto instanceof PDFArray ? resuelto.asArray() : actual ? [actual] : [];
  p.node.set(clave, context.obj([abre, ...partes, cierra]));
  return guardar(abierto);
}
