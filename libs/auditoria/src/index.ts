export { Bitacora } from './bitacora';
export type { Anotacion } from './bitacora';
export type { EventoEncadenado } from './domain/evento';
export { AuditoriaModule } from './auditoria.module';
