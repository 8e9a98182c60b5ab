export { HojasDeRutaModule } from './hojas-de-ruta.module';
export { MesaModule } from './mesa.module';
export { faltasDe } from './domain/invariantes';
export { Hilos } from './application/hilos';
export { PendientesDeHojas } from './application/pendientes-de-hojas';
