export { CONFIG, ErrorDeConfiguracion, leerConfig, prepararDatos } from './config';
export type { Config } from './config';
export { crearDataSource } from './base-de-datos';
export type { Migracion } from './base-de-datos';
export { ErrorDeBaseEmbebida } from './postgres-embebido/errores';
export { iniciarPostgres } from './postgres-embebido/iniciar';
export { registrarRestriccion } from './restricciones';
export { RELOJ, UnidadDeTrabajo } from './unidad-de-trabajo';
export type { Tx } from './unidad-de-trabajo';
export { fechaIso, fojas, gestionTexto, idTexto, linea, parrafo, versionVista } from './esquema';
export { FiltroDeProblemas, problemaDe } from './problema';
export type { Problema } from './problema';
export { errorDeCampos, idiomaDeValidacion, tuboDeValidacion } from './validacion';
export { migrarTareas, TareasDelSistema, type TareaEncolada } from './tareas';
export { PlatformModule } from './platform.module';
export {
  CON_CLAVE_AJENA,
  ConClaveAjena,
  DE_FONDO,
  DeFondo,
  PUBLICA,
  Publica,
  SIN_CLAVE,
  SinClave,
} from './publica';
export { ConSecretos, secretosDeRuta } from './publica';
export { Responde, RespondeCsv, RespondeImagen, RespondePdf } from './respuesta';
export { csv } from './csv';
export { disposicion } from './disposicion';
export { Comprobaciones } from './comprobaciones';
export { Avisos } from './avisos';
