export { inflar, MAXIMO_DE_FLUJO } from './inflar';
export { exigirMedida, MAXIMO_DE_OBJETOS, MAXIMO_DE_SECCIONES } from './medida';
