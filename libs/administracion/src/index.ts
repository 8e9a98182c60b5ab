export { AdministracionModule } from './administracion.module';
