export { iniciarServidorDePruebas as default } from './postgres-de-pruebas';
