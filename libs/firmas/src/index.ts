export { CredencialesDePrueba } from './credenciales-de-prueba';
export { Firmas } from './firmas';
export type { CredencialPresentada } from './firmas';
export { FirmasModule } from './firmas.module';
export { SelloDeMesa } from './sello-de-mesa';
export { Sellos } from './sellos';
export { MediosDeFirma } from './medios';
export { BuscadorHttp } from './red/buscador-http';
export { selladorDe } from './red/sellador';
