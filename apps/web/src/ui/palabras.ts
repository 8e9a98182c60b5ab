import type { Accion, CuentaDeSalidas } from '../api/tipos';

/** The eight boxes of the paper, in its order. */
export const CASILLAS: readonly { valor: Accion; texto: string }[] = [
  { valor: 'atencion-urgente', texto: 'Atención urgente' },
  { valor: 'elaborar-informe', texto: 'Elaborar informe' },
  { valor: 'elaborar-respuesta', texto: 'Elaborar respuesta' },
  { valor: 'para-su-consideracion', texto: 'Para su consideración' },
  { valor: 'para-su-conocimiento', texto: 'Para su conocimiento' },
  { valor: 'para-vobo', texto: 'Para VoBo' },
  { valor: 'archivar', texto: 'Archivar' },
  { valor: 'otro', texto: 'Otro' },
];

const ESTADOS: Record<string, string> = {
  EN_CURSO: 'En curso',
  SUSPENDIDA: 'Suspendida',
  AGRUPADA: 'Agrupada',
  ARCHIVADA: 'Archivada',
  ANULADA: 'Anulada',
  ENVIADA: 'Enviada, por recibir',
  RECIBIDA: 'En despacho',
  DERIVADA: 'Derivada',
  REVERTIDA: 'Retirada por quien la envió',
  DEVUELTA: 'Devuelta',
  ATENDIDA: 'Atendida',
  BORRADOR: 'Borrador',
  EN_VOBO: 'En visto bueno',
  EN_FIRMA: 'Por firmar',
  FIRMADO: 'Firmado',
  DESPACHADO: 'Despachado',
  ACUSADO: 'Con acuse',
  NO_ENTREGADO: 'No entregado',
  ANULADO: 'Anulado',
  DESCARTADO: 'Descartado',
};

/** Until the office's own names arrive (`nombrarTipos`). */
const TIPOS: Record<string, string> = {
  carta: 'Carta',
  'nota-externa': 'Nota externa',
  'nota-interna': 'Nota interna',
  circular: 'Circular',
  informe: 'Informe',
  memorandum: 'Memorándum',
  instructivo: 'Instructivo',
  comunicado: 'Comunicado',
  resolucion: 'Resolución',
  externo: 'Nota recibida',
};

const ACTOS: Record<string, string> = {
  'pedir-vobo': 'Pedir visto bueno',
  'dar-vobo': 'Dar visto bueno',
  observar: 'Observar',
  'retirar-vobo': 'Retirar del visto bueno',
  'cambiar-firmante': 'Cambiar quién firma',
  descartar: 'Descartar el borrador',
  recuperar: 'Recuperar el borrador',
  'sustituir-vobo': 'Sustituir en el visto bueno',
  'resolver-observacion': 'Resolver una observación',
  recibir: 'Recibir',
  derivar: 'Derivar',
  responder: 'Responder',
  redactar: 'Redactar',
  devolver: 'Devolver',
  revertir: 'Retirar envío',
  archivar: 'Archivar',
  atender: 'Atender',
  desarchivar: 'Desarchivar',
  suspender: 'Suspender',
  reanudar: 'Reanudar',
  derivarCopias: 'Enviar una copia',
  agrupar: 'Agrupar',
  'agrupar-otra': 'Agrupar otra en esta',
  desagrupar: 'Desagrupar',
  'desagrupar-otra': 'Desagrupar otra de esta',
  anular: 'Anular',
  anotar: 'Anotar',
  enterarse: 'Darse por enterado',
  'rechazar-adeudo': 'Rechazar lo pedido',
  prestar: 'Prestar',
  editar: 'Corregir',
  cerrar: 'Cerrar',
  reabrir: 'Reabrir',
  clasificar: 'Serie documental',
  'prestar-papel': 'Prestar el papel',
  'renovar-prestamo': 'Renovar el préstamo',
  'devolver-prestamo': 'Recibir de vuelta el papel',
  cumplir: 'Cumplir',
  prorrogar: 'Prorrogar',
  'agregar-plazo': 'Poner un plazo',
  'prorrogar-plazo': 'Prorrogar el plazo',
  'cumplir-plazo': 'Cumplir el plazo',
  'anular-plazo': 'Anular el plazo',
  'recalcular-plazo': 'Recontar el plazo',
  'cambiar-confidencialidad': 'Cambiar quién la ve',
  traspasar: 'Traspasar',
  'registrar-externa': 'Registrar la nota',
  'registrar-interna': 'Registrar la hoja',
  'corregir-recepcion': 'Corregir la recepción',
  'corregir-interna': 'Corregir la hoja',
  'ingresar-nota': 'Unir una nota',
  'ingresar-nota-en-agrupada': 'Unir una nota a una agrupada',
  'responder-agrupada': 'Responder con la que la agrupa',
  'reabrir-pedido': 'Volver a deber lo pedido',
  'papel-en-poder': 'Tiene el papel',
  'papel-no-llego': 'El papel no llegó',
  'papel-extraviado': 'Papel extraviado',
  firmar: 'Firmar',
  anexar: 'Anexar',
  emitir: 'Emitir',
  'cambiar-papel': 'Cambiar el PDF',
  despachar: 'Despachar',
  acusar: 'Registrar acuse',
  'no-entregar': 'No se entregó',
  'copia-sellada': 'Agregar la copia sellada',
  'corregir-acuse': 'Corregir el acuse',
  'descartar-destino': 'No sale',
  guardar: 'Guardar',
  ingresar: 'Ingresar',
  'ingreso-fallido': 'No pudo ingresar',
  'clave-fallida': 'No acertó su contraseña',
  'unir-procedencias': 'Unir procedencias repetidas',
  'para-varios': 'Dirigir a varios',
  apartar: 'Guardar aparte lo escrito',
  vincular: 'Poner en una hoja',
  'definir-formato': 'Crear una serie',
  'fijar-piso': 'Fijar desde qué número',
  'restringir-destino': 'Vedar un destino',
  'fijar-plazos-desde': 'Fijar desde cuándo corren los plazos',
  'cargar-feriados': 'Cargar los feriados nacionales',
  'hallar-revocado': 'Hallar revocado un certificado',
  'declarar-revocado': 'Declarar revocado un certificado',
};

/** Words that a code writes without their accent. */
const ACENTOS: Readonly<Record<string, string>> = {
  bitacora: 'bitácora',
  designacion: 'designación',
  telefono: 'teléfono',
  prestamo: 'préstamo',
  sesion: 'sesión',
  contrasena: 'contraseña',
  observacion: 'observación',
  vobo: 'visto bueno',
  clave: 'contraseña',
  cite: 'CITE',
  cites: 'CITE',
};

function legible(codigo: string): string {
  const texto = codigo
    .toLowerCase()
    .split(/[_-]/)
    .map((p) => ACENTOS[p] ?? p)
    .join(' ');
  return texto.charAt(0).toUpperCase() + texto.slice(1);
}

/** @returns the box's words: `Elaborar respuesta` */
export function textoDeAccion(valor: string): string {
  return CASILLAS.find((c) => c.valor === valor)?.texto ?? legible(valor);
}

/** @returns a state in the office's words, never its code */
export function textoDeEstado(estado: string): string {
  return ESTADOS[estado] ?? legible(estado);
}

/** Kinds of paper whose last letters do not tell. */
const FEMENINOS = /^(circular|orden|ley|fe)$/;
const MASCULINOS = /(ma|día|mapa)$/;

/** @returns whether the name of a kind of paper, `Nota interna`, is feminine: by its first word */
export function esFemenino(nombre: string): boolean {
  const [primera = ''] = nombre.toLowerCase().split(' ');
  return FEMENINOS.test(primera) || (/(a|ión|dad|tud|is)$/.test(primera) && !MASCULINOS.test(primera));
}

/** @returns words said of a documento, in the gender of its kind: `Firmada` of a carta, `Firmado` of an informe */
export function concordar(texto: string, tipo: string): string {
  return esFemenino(textoDeTipo(tipo)) ? texto.replace(/(?<=[ai]d)o\b/u, 'a') : texto;
}

/** @returns the state of a documento; one made elsewhere is issued, whoever signed it */
export function estadoDeDocumento(d: { estado: string; tipo: string; hechura?: string }): string {
  const emitido = d.estado === 'FIRMADO' && d.hechura === 'subido';
  return concordar(emitido ? 'Emitido' : textoDeEstado(d.estado), d.tipo);
}

/** @returns `3 de 5 despachadas, 2 con acuse, 1 sin copia sellada` */
export function textoDeCuenta(c: CuentaDeSalidas): string {
  return [
    `${c.despachados} de ${c.de} despachadas`,
    `${c.conAcuse} con acuse`,
    c.sinCopia > 0 && `${c.sinCopia} sin copia sellada`,
    c.noEntregados > 0 && `${c.noEntregados} no ${c.noEntregados === 1 ? 'entregada' : 'entregadas'}`,
    c.sinConstancia > 0 &&
      `de ${c.sinConstancia === 1 ? 'otro' : `otros ${c.sinConstancia}`} no consta por separado`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** @returns whether its count says more than its state does */
export const vanVarias = (c: CuentaDeSalidas): boolean => c.de > 1 || c.sinConstancia > 0;

/** @returns its state; of one that went out to several, how far it got */
export function estadoConSalidas(d: {
  estado: string;
  tipo: string;
  hechura?: string;
  cuenta: CuentaDeSalidas | null;
}): string {
  const estado = estadoDeDocumento(d);
  if (!d.cuenta || d.estado === 'ANULADO') return estado;
  if (vanVarias(d.cuenta)) return `${estado}: ${textoDeCuenta(d.cuenta)}`;
  if (d.estado === 'DESPACHADO') return `${estado}, espera su acuse`;
  return d.cuenta.sinCopia > 0 ? `${estado}, sin copia sellada` : estado;
}

/** Takes the names that the office gives to its kinds of paper. */
export function nombrarTipos(tipos: readonly { clave: string; nombre: string }[]): void {
  for (const t of tipos) TIPOS[t.clave] = t.nombre;
}

/** @returns the kind of documento in words */
export function textoDeTipo(tipo: string): string {
  return TIPOS[tipo] ?? legible(tipo);
}

/**
 * A documento in one line: its cite says it all; the kind goes before it unless the cite already says so.
 * @returns `Carta AGETIC/NE/1727/2018`, `Circular Interna N° 1648-18`, `Carta: Remite plan`
 */
export function nombreDeDocumento(d: { tipo: string; cite: string | null; titulo?: string | null }): string {
  const tipo = textoDeTipo(d.tipo);
  if (d.cite === null) return d.titulo ? `${tipo}: ${d.titulo}` : tipo;
  return d.cite.toLowerCase().startsWith(tipo.toLowerCase()) ? d.cite : `${tipo} ${d.cite}`;
}

/** @returns an act as its button says it */
export function textoDeActo(acto: string): string {
  return ACTOS[acto] ?? legible(acto);
}

/** @returns `1 foja`, `19 fojas`, or null */
export function textoDeFojas(fojas: number | null | undefined): string | null {
  if (fojas === null || fojas === undefined) return null;
  return `fs. ${fojas}`;
}

/** @returns `fs. 19` of an annex, or that it has no sheets */
export function fojasDeAnexo(a: { fojas: number; paginas: number }): string {
  return a.fojas === 0 && a.paginas === 0 ? 'medio digital' : `fs. ${a.fojas}`;
}

/** @returns bytes in words: `1,2 MB` */
export function textoDeTamano(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1_048_576) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`;
}

/** @returns a sentence that goes on another: `la ven todos` */
export const enMinuscula = (texto: string): string => texto.charAt(0).toLowerCase() + texto.slice(1);

/** @returns a sentence with one full stop: `Va a Desp./Gov.` already ends in its own */
export function conPunto(texto: string): string {
  return texto.endsWith('.') ? texto : `${texto}.`;
}
