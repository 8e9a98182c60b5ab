import type { Credencial } from './credencial';
import { autoverificacion } from './errores';
import { exigirLegible } from './legible';
import { completarFirma, prepararFirma, type OrdenDeFirma } from './preparar';
import { verificarPdf } from './verificar/verificar';

/**
 * Signs at level PAdES B-B (ETSI EN 319 142-1), appending one revision, and checks its own work: the input is an exact
 * prefix, and every signature of the file, old and new, is whole. The input is never changed.
 * @throws ErrorDominio those of `prepararFirma`; `firma.autoverificacion` when the result does not hold;
 * `pdf.danado` when readers would not open it
 */
export async function firmarPdf(
  pdf: Uint8Array,
  orden: OrdenDeFirma & { readonly credencial: Credencial },
): Promise<Buffer> {
  const preparada = await prepararFirma(pdf, orden.credencial, orden);
  const firma = await orden.credencial.firmarBytes(preparada.atributos);
  const firmado = completarFirma(preparada, orden.credencial, firma);
  await exigirIntegro(pdf, firmado);
  exigirLegible(pdf, firmado);
  return firmado;
}

/**
 * What every write of a signature must satisfy before it is kept.
 * @throws ErrorDominio `firma.autoverificacion`
 */
export async function exigirIntegro(antes: Uint8Array, despues: Buffer): Promise<void> {
  if (!despues.subarray(0, antes.length).equals(antes))
    throw autoverificacion('los bytes anteriores cambiaron');
  const [previo, actual] = [await verificarPdf(antes), await verificarPdf(despues)];
  if (actual.firmas.length !== previo.firmas.length + 1) throw autoverificacion('no se halla la firma nueva');
  if (!actual.firmas.at(-1)?.cubreTodo) throw autoverificacion('la firma nueva no cubre todo el documento');
  for (const f of [...actual.firmas, ...actual.sellosDeTiempo]) {
    // A signature that was already broken when the file came in is not of our making, and stays as it is.
    const suya = [...previo.firmas, ...previo.sellosDeTiempo].find((p) => p.cubreHasta === f.cubreHasta);
    const eraSana = suya ? suya.integridad === 'INTEGRA' : true;
    if (eraSana && f.integridad !== 'INTEGRA')
      throw autoverificacion(`la firma ${f.campo} quedó ${f.integridad}`);
  }
}
