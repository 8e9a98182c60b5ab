// Which lib may import which, and nothing else. The one table of the walls: dependency-cruiser enforces it,
// test/architecture plants a violation for each row, docs/ARCHITECTURE.md explains it.
const kernel = [];
const talleres = ['kernel'];
const topes = ['kernel'];
const pdf = ['kernel', 'talleres', 'topes'];
const pades = ['kernel', 'talleres', 'topes'];
const lectura = ['kernel', 'talleres'];
const planillas = ['kernel', 'talleres'];
const platform = ['kernel'];
const auditoria = ['kernel', 'platform'];
const almacen = ['kernel', 'platform'];
const organizacion = [...auditoria, 'auditoria', 'pdf'];
const acceso = [...organizacion, 'organizacion'];
const cites = [...acceso, 'acceso'];
const firmas = [...acceso, 'acceso', 'almacen', 'pades'];
const documentos = [...new Set([...cites, ...firmas, 'cites', 'firmas', 'lectura'])];
const bandejas = ['kernel', 'platform', 'auditoria', 'organizacion', 'acceso', 'pdf'];
const administracion = [...documentos, 'documentos', 'planillas'];
const notificaciones = ['kernel', 'platform', 'organizacion', 'acceso'];

/** @type {Record<string, string[]>} */
module.exports = {
  kernel,
  talleres,
  topes,
  pdf,
  pades,
  lectura,
  planillas,
  platform,
  auditoria,
  almacen,
  organizacion,
  acceso,
  cites,
  firmas,
  documentos,
  'hojas-de-ruta': [...documentos, 'documentos'],
  archivo: [...acceso, 'acceso', 'hojas-de-ruta'],
  administracion,
  bandejas,
  notificaciones,
  custodia: [...documentos, 'documentos'],
};
