export { leerCodigo } from './codigo';
export type { CodigoLeido } from './codigo';
export { ErrorDominio, exigir } from './errores';
export type { ClaseError, Motivo } from './errores';
export { RelojFijo, relojDelSistema } from './reloj';
export type { Reloj } from './reloj';
export {
  diasEntre,
  esFecha,
  exigirFecha,
  fechaDe,
  fechaDeCarta,
  fechaDeSello,
  gestionDe,
  horaDe,
} from './fechas';
export type { Fecha } from './fechas';
export { ROLES } from './contexto';
export type { Actor, Calidad, ClaveDeIdempotencia, Contexto, Rol } from './contexto';
export { normalizar, tieneControl, unaLinea, variasLineas } from './texto';
export type { Pagina } from './pagina';
