export { Numeracion } from './numeracion';
export type { CiteTomado, NumeroDeHR } from './numeracion';
export { codigosDeHR } from './domain/formato';
export { CitesModule } from './cites.module';
export type { CuentaDeSerie } from './persistence/series.repository';
