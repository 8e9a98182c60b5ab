export { HojasDeRutaModule } from './hojas-de-ruta.module';
export { MesaModule } from './mesa.module';
export { faltasDe } from './domain/invariantes';
export { repetir } from './domain/repetir';
export { Hilos } from './application/hilos';
export { VerificarBandeja } from './application/verificar-bandeja';
export { PendientesDeHojas } from './application/pendientes-de-hojas';
export { CarpetasRepository as Carpetas } from './persistence/carpetas.repository';
export type { CarpetaTomada } from './persistence/carpetas.repository';
