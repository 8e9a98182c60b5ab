import { autoverificacion } from './errores';
import { exigirLegible } from './legible';
import { verificarPdf } from './verificar/verificar';

/**
 * The last step of every signature, whoever held the key; `concluirFirma` of taller.ts asks for it.
 * @param hasta end of the file as it was before: its bytes are those of the signed one
 * @returns the signed file, given back to whoever handed it over
 * @throws ErrorDominio `firma.autoverificacion`, `pdf.danado`
 */
export async function concluirEn(firmado: Buffer, hasta: number): Promise<Buffer> {
  const antes = firmado.subarray(0, hasta);
  await exigirIntegro(antes, firmado, 'firma');
  exigirLegible(antes, firmado);
  return firmado;
}

/** @throws ErrorDominio `firma.autoverificacion` */
export function exigirPrefijo(antes: Uint8Array, despues: Buffer): void {
  if (!despues.subarray(0, antes.length).equals(antes))
    throw autoverificacion('los bytes anteriores cambiaron');
}

/**
 * What every write on a file with signatures must satisfy before it is kept.
 * @param agrega what the new revision adds: a signature, a document timestamp, or only validation data
 * @throws ErrorDominio `firma.autoverificacion`
 */
export async function exigirIntegro(
  antes: Uint8Array,
  despues: Buffer,
  agrega: 'firma' | 'sello-de-tiempo' | 'datos',
): Promise<void> {
  exigirPrefijo(antes, despues);
  const [previo, actual] = [await verificarPdf(antes), await verificarPdf(despues)];
  const nuevas = (cual: 'firmas' | 'sellosDeTiempo') => actual[cual].length - previo[cual].length;
  if (nuevas('firmas') !== (agrega === 'firma' ? 1 : 0)) throw autoverificacion('no se halla la firma nueva');
  if (nuevas('sellosDeTiempo') !== (agrega === 'sello-de-tiempo' ? 1 : 0))
    throw autoverificacion('no se halla el sello de tiempo nuevo');
  const nueva = agrega === 'datos' ? null : actual[agrega === 'firma' ? 'firmas' : 'sellosDeTiempo'].at(-1);
  if (nueva?.cubreTodo === false) throw autoverificacion('la firma nueva no cubre todo el documento');
  for (const f of [...actual.firmas, ...actual.sellosDeTiempo]) {
    // A signature that was already broken when the file came in is not of our making, and stays as it is.
    const suya = [...previo.firmas, ...previo.sellosDeTiempo].find((p) => p.cubreHasta === f.cubreHasta);
    const eraSana = suya ? suya.integridad === 'INTEGRA' : true;
    if (eraSana && f.integridad !== 'INTEGRA')
      throw autoverificacion(`la firma ${f.campo} quedó ${f.integridad}`);
  }
}
