/** Where the manual speaks of a page: its first match wins. */
const DONDE: readonly (readonly [RegExp, string])[] = [
  [/^\/bandeja\/por-visar/, 'autoridad#dar-visto-bueno'],
  [/^\/bandeja\/por-firmar/, 'autoridad#firmar-uno-o-varios'],
  [/^\/bandeja\/borradores/, 'funcionario#redactar'],
  [/^\/bandeja/, 'despacho#las-bandejas'],
  [/^\/recepcion\/directorio/, 'recepcion#rechazar-corregir-directorio'],
  [/^\/recepcion/, 'recepcion#registrar-una-nota'],
  [/^\/planilla/, 'recepcion#el-papel-junto-al-archivo'],
  [/^\/hojas/, 'despacho#qué-se-puede-hacer-con-una-hoja'],
  [/^\/documentos/, 'redaccion#escribir'],
  [/^\/buscar/, 'despacho#buscar'],
  [/^\/agenda/, 'plazos'],
  [/^\/numeros/, 'redaccion#reservar-un-cite-para-papel'],
  [/^\/archivo\/retencion/, 'archivo#tabla-de-retención'],
  [/^\/archivo\/prestamos/, 'archivo#préstamos'],
  [/^\/archivo\/transferencias/, 'archivo#transferencias-al-archivo-central'],
  [/^\/archivo/, 'archivo#carpetas'],
  [/^\/verificar/, 'firmas#verificar-un-pdf-de-cualquiera'],
  [/^\/mi-certificado/, 'firmas#su-certificado'],
  [/^\/mi-contrasena/, 'para-todos#su-contraseña'],
  [/^\/archivo/, 'archivo'],
  [/^\/configuracion\/plantillas/, 'configuracion#plantillas'],
  [/^\/configuracion\/series/, 'configuracion#series-de-cite'],
  [/^\/configuracion\/retencion/, 'archivo#tabla-de-retención'],
  [/^\/configuracion\/feriados/, 'configuracion#feriados'],
  [/^\/configuracion/, 'configuracion#tipos-de-documento'],
  [/^\/administracion\/personas/, 'administracion#unidades-y-puestos'],
  [/^\/administracion\/funcionarios/, 'administracion#funcionarios'],
  [/^\/administracion\/certificados/, 'administracion#certificados'],
  [/^\/administracion\/entregas/, 'administracion#actas-de-entrega'],
  [/^\/administracion\/tareas/, 'administracion#tareas-del-sistema'],
  [/^\/(administracion|primeros-pasos|bitacora)/, 'administracion'],
];

/** @returns the page and section of the manual that speak of an address of the application; '' for its index */
export function ayudaDe(camino: string): string {
  return DONDE.find(([patron]) => patron.test(camino))?.[1] ?? '';
}
