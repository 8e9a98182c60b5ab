export { Numeracion } from './numeracion';
export type { CiteTomado, NumeroDeHR } from './numeracion';
export type { NumeroReservado } from './persistence/libro.repository';
export { codigosDeHR } from './domain/formato';
export { CitesModule } from './cites.module';
export { Portadores } from './portadores';
export { TiposNumerados } from './tipos-numerados';
export { VerificarNumeros } from './application/verificar-numeros';
export type { CuentaVerificada, LineaDeCuenta } from './application/verificar-numeros';
