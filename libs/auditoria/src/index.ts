export { Bitacora } from './bitacora';
export type { Anotacion } from './bitacora';
export type { EventoEncadenado } from './domain/evento';
export { AuditoriaModule } from './auditoria.module';
export { ConsultaDeBitacora } from './consulta';
export type { EventoConsultado, FiltroDeBitacora } from './consulta';
export { canonico } from './domain/evento';
