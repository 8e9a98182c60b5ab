export { Organigrama } from './organigrama';
export { RegistroDeOrganizacion } from './registro';
export { Feriados } from './feriados';
export type { NuevoFeriado } from './feriados';
export type { Feriado } from './persistence/feriados.repository';
export { vencimientoDe } from './domain/calendario';
export type { Calendario, ModoDePlazo, PlazoPedido, Vencimiento } from './domain/calendario';
export { NIVELES_DE_PLAZO, semaforoDe } from './domain/semaforo';
export type { Semaforo } from './domain/semaforo';
export { OrganizacionModule } from './organizacion.module';
export type {
  Destino,
  EnEjercicio,
  Entidad,
  NuevaDesignacion,
  Puesto,
  PuestoEjercido,
  Unidad,
} from './tipos';
export { ACCESOS_DEMO } from './http/organizacion.controller';
export type { AccesoDemo } from './http/organizacion.controller';
