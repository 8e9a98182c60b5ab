import { Taller } from '#hilos';
import { join } from 'node:path';
import { TAREAS } from './tareas';

const OBRERO = join(__dirname, 'obrero.js');

/** Our own writing never waits behind a file that somebody brought to be judged; but it may be asked to write on one. */
const escritura = new Taller(OBRERO, TAREAS, { aLaVez: 2, memoriaMb: 2_048, plazoMs: 30_000 });
export const juicio = new Taller(OBRERO, TAREAS, { aLaVez: 2, memoriaMb: 1_024, plazoMs: 9_000 });

/** As the functions of the same names, in a thread. */
export const agregarCampos = escritura.enHilo('agregarCampos');
export const agregarDss = escritura.enHilo('agregarDss');
export const cajasDeFirma = escritura.enHilo('cajasDeFirma');
export const certificadosEnJuego = juicio.enHilo('certificadosEnJuego');
export const concluirFirma = escritura.enHilo('concluirFirma');
export const estamparSinFirma = escritura.enHilo('estamparSinFirma');
export const exigirIntegro = escritura.enHilo('exigirIntegro');
export const listarCampos = escritura.enHilo('listarCampos');
export const lugarDeFirma = escritura.enHilo('lugarDeFirma');
export const tamanoDePagina = escritura.enHilo('tamanoDePagina');

/** Only what a thread may know of a credential: its key stays here. */
export const prepararFirma: typeof TAREAS.prepararFirma = (pdf, { certificado, cadena }, orden) =>
  escritura.hacer('prepararFirma', [pdf, { certificado, cadena }, orden]);
