export { Documentos } from './documentos';
export type { AnexoOfrecido, OrdenDeBorrador, OrdenDeIngreso, ResumenDeDocumento } from './documentos';
export { Contenido, TIPOS as TIPOS_DE_DOCUMENTO } from './domain/contenido';
export { disposicion, nombreDeDescarga } from './domain/nombre-de-archivo';
export { DocumentosModule } from './documentos.module';
export { Plantillas } from './plantillas';
export type { Plantilla } from './domain/plantilla';
export type { Confidencialidad, Documento, Hilo } from './persistence/documentos.repository';
export type { Anexo, Revision } from './persistence/papeles.repository';
