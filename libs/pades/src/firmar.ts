import { LUGAR_DE_SELLO } from './cms';
import type { Credencial } from './credencial';
import { autoverificacion } from './errores';
import { exigirLegible } from './legible';
import { completarFirma, prepararFirma, type FirmaPreparada, type OrdenDeFirma } from './preparar';
import type { SellarTiempo } from './tiempo/autoridad';
import { verificarPdf } from './verificar/verificar';

/**
 * Signs at level PAdES B-B, or B-T with a timestamping authority (ETSI EN 319 142-1), appending one revision, and checks
 * its own work: the input is an exact prefix, and every signature of the file, old and new, is whole. The input is never
 * changed. An authority that does not answer, or whose token is too large for its place, leaves level B-B.
 * @throws ErrorDominio those of `prepararFirma`; `firma.autoverificacion` when the result does not hold;
 * `pdf.danado` when readers would not open it
 */
export async function firmarPdf(
  pdf: Uint8Array,
  orden: Omit<OrdenDeFirma, 'conTiempo'> & {
    readonly credencial: Credencial;
    readonly tiempo?: SellarTiempo | undefined;
  },
): Promise<Buffer> {
  const { credencial, tiempo } = orden;
  const preparada = await prepararFirma(pdf, credencial, { ...orden, conTiempo: tiempo !== undefined });
  return completarYConcluir(
    pdf,
    preparada,
    credencial,
    await credencial.firmarBytes(preparada.atributos),
    tiempo,
  );
}

/**
 * Second step, wherever the key is: the signature and its timestamp go into their place, and the result is checked.
 * @throws ErrorDominio `firma.no-cabe`, and those of `concluirFirma`
 */
export async function completarYConcluir(
  antes: Uint8Array,
  preparada: FirmaPreparada,
  firmante: Pick<Credencial, 'certificado' | 'cadena' | 'algoritmo'>,
  firma: Buffer,
  tiempo?: SellarTiempo,
): Promise<Buffer> {
  const token = tiempo ? await tiempo([firma]) : null;
  const cabe = token !== null && token.length <= LUGAR_DE_SELLO;
  const firmado = completarFirma(preparada, firmante, firma, cabe ? token : null);
  await concluirFirma(antes, firmado);
  return firmado;
}

/**
 * The last step of every signature, whoever held the key.
 * @throws ErrorDominio `firma.autoverificacion`, `pdf.danado`
 */
export async function concluirFirma(antes: Uint8Array, firmado: Buffer): Promise<void> {
  await exigirIntegro(antes, firmado, 'firma');
  exigirLegible(antes, firmado);
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
  if (!despues.subarray(0, antes.length).equals(antes))
    throw autoverificacion('los bytes anteriores cambiaron');
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
