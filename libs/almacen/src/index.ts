export { ALMACEN } from './puerto';
export type { AlmacenDeObjetos } from './puerto';
export { AlmacenEnArchivos } from './sistema-de-archivos';
export { AlmacenS3 } from './s3';
export type { ConfigS3 } from './s3';
export { huellaDe } from './huella';
export { Objetos } from './objetos';
export type { ObjetoGuardado } from './objetos';
export { AlmacenModule } from './almacen.module';
