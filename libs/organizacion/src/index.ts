export { Organigrama } from './organigrama';
export { RegistroDeOrganizacion } from './registro';
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
