export { detenerServidorDePruebas as default } from './postgres-de-pruebas';
