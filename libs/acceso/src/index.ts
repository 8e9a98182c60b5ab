export { Alcance } from './alcance';
export { Presencias, type Presente } from './presencias';
export { EstarOrden, PresentesDto } from './http/presencia.dto';
export { ContextoActual, exigirRol } from './http/contexto-actual';
export { claveDelPedido } from './http/guardia';
export { FallosPorNombre } from './fallos-por-nombre';
export { RegistroDeUsuarios, type ClaveCifrada } from './registro-de-usuarios';
export { AccesoModule } from './acceso.module';
