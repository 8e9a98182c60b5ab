export { ArchivoModule } from './archivo.module';
