import { agregarCampos, cajasDeFirma, listarCampos } from './campos';
import { concluirEn, exigirIntegro } from './concluir';
import { agregarDss } from './dss';
import { lugarDeFirma } from './lugar';
import { prepararFirma } from './preparar';
import { estamparSinFirma, tamanoDePagina } from './sellar';
import { verificarConDatos } from './verificar/con-datos';
import { certificadosEnJuego } from './verificar/en-juego';

/** The work of this lib that reads a whole file: it is done apart (taller.ts), and its other modules are not told. */
export const TAREAS = {
  agregarCampos,
  agregarDss,
  cajasDeFirma,
  certificadosEnJuego,
  concluirEn,
  estamparSinFirma,
  exigirIntegro,
  listarCampos,
  lugarDeFirma,
  prepararFirma,
  tamanoDePagina,
  verificarConDatos,
};
