export type { Campo } from './compilador';
export { MEDIDA_DE_SELLO, renderSello } from './sello';
export type { Sello } from './sello';
export { renderAparienciaFirma } from './apariencia-firma';
export type { AparienciaFirma } from './apariencia-firma';
export { renderCarta } from './carta';
export type { Carta, Membrete, Persona } from './carta';
export type { Bloque } from './texto-rico';
