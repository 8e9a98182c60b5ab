export { Alcance } from './alcance';
export { ContextoActual, exigirRol } from './http/contexto-actual';
export { RegistroDeUsuarios } from './registro-de-usuarios';
export { AccesoModule } from './acceso.module';
