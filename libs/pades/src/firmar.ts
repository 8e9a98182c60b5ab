import { LUGAR_DE_SELLO } from './cms';
import type { Credencial } from './credencial';
import { completarFirma, type FirmaPreparada, type OrdenDeFirma } from './preparar';
import { concluirFirma, prepararFirma } from './taller';
import type { SellarTiempo } from './tiempo/autoridad';

/**
 * Signs at level PAdES B-B, or B-T with a timestamping authority (ETSI EN 319 142-1), appending one revision, and checks
 * its own work: the input is an exact prefix, and every signature of the file, old and new, is whole. The input is never
 * changed. An authority that does not answer, or whose token is too large for its place, leaves level B-B.
 * @throws ErrorDominio those of `prepararFirma`; `firma.autoverificacion` when the result does not hold;
 * `pdf.danado` when readers would not open it
 */
export async function firmarPdf(
  pdf: Uint8Array,
  {
    credencial,
    tiempo,
    ...orden
  }: Omit<OrdenDeFirma, 'conTiempo'> & {
    readonly credencial: Credencial;
    readonly tiempo?: SellarTiempo | undefined;
  },
): Promise<Buffer> {
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
  return concluirFirma(antes, firmado);
}
