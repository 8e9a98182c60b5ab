export { ClaveDeInstalacion } from './application/clave-de-instalacion';
export { AdministracionModule } from './administracion.module';
