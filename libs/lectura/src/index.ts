export type { Caja, Propuesta, Propuestas, Trozo } from './domain/tipos';
export { proponer } from './domain/proponer';
export { leerPaginas } from './paginas';
export type { PaginaLeida } from './paginas';
export { hayTesseract, leerConTesseract } from './tesseract';
export { leerEscaneo, leerTexto } from './leer-nota';
export type { FuenteDeLectura, NotaLeida, NotaPorVer } from './leer-nota';
