import { Taller } from '#talleres';
import { join } from 'node:path';
import { exigirPrefijo } from './concluir';
import { TAREAS } from './tareas';

const ARCHIVO = join(__dirname, 'tareas.js');

/** Our own writing never waits behind a file that somebody brought to be judged; but it may be asked to write on one. */
const escritura = new Taller(ARCHIVO, TAREAS, { en: 'hilo', aLaVez: 2, memoriaMb: 2_048, plazoMs: 30_000 });
export const juicio = new Taller(ARCHIVO, TAREAS, {
  en: 'proceso',
  aLaVez: 2,
  memoriaMb: 1_024,
  plazoMs: 9_000,
});

/** As the functions of the same names, done apart. */
export const agregarCampos = escritura.aparte('agregarCampos');
export const agregarDss = escritura.aparte('agregarDss');
export const cajasDeFirma = escritura.aparte('cajasDeFirma');
export const certificadosEnJuego = juicio.aparte('certificadosEnJuego');
export const estamparSinFirma = escritura.aparte('estamparSinFirma');
export const exigirIntegro = escritura.aparte('exigirIntegro');
export const listarCampos = escritura.aparte('listarCampos');
export const lugarDeFirma = escritura.aparte('lugarDeFirma');
export const tamanoDePagina = escritura.aparte('tamanoDePagina');

/**
 * The last step of every signature, whoever held the key.
 * @param firmado handed over: whoever calls goes on with what is returned, which is the same file
 * @throws ErrorDominio `firma.autoverificacion`, `pdf.danado`
 */
export async function concluirFirma(antes: Uint8Array, firmado: Buffer): Promise<Buffer> {
  exigirPrefijo(antes, firmado);
  return escritura.hacer('concluirEn', [firmado, antes.length], { cede: [firmado] });
}

/** Only what a thread may know of a credential: its key stays here. */
export const prepararFirma: typeof TAREAS.prepararFirma = (pdf, { certificado, cadena }, orden) =>
  escritura.hacer('prepararFirma', [pdf, { certificado, cadena }, orden]);
