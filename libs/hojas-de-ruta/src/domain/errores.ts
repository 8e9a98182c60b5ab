import { ErrorDominio, type Motivo } from '#kernel';
import type { EstadoDeHoja } from './estados';

export const hojaDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.no-encontrada',
    'no-encontrado',
    'La hoja de ruta no existe o no está a su alcance.',
  );

export const pasoDesconocido = (): ErrorDominio =>
  new ErrorDominio('hojas.paso.no-encontrado', 'no-encontrado', 'El paso no existe o no está a su alcance.');

export const plazoDesconocido = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.plazo.no-encontrado',
    'no-encontrado',
    'El plazo no existe o no está a su alcance.',
  );

/** What is no longer in force says who has its work now. */
export const textoDeInactivo = (nombre: string, heredero: string | null | undefined): string =>
  heredero
    ? `${nombre} ya no está vigente: su trabajo pasó a ${heredero}.`
    : `${nombre} ya no está vigente: elija otro destino.`;

export const destinoInactivo = (nombre: string, heredero: string | null = null): ErrorDominio =>
  new ErrorDominio('hojas.derivacion.destino-inactivo', 'invalido', textoDeInactivo(nombre, heredero));

export const recepcionDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.recepcion.no-encontrada',
    'no-encontrado',
    'La recepción no existe o no está a su alcance.',
  );

export const destinoDesconocido = (): ErrorDominio =>
  new ErrorDominio('hojas.derivacion.destino-desconocido', 'invalido', 'Uno de los destinos no existe.');

/** An HR that holds a note already, as much of it as the desk needs to join the note to it. */
export interface HojaConNota {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly estado: EstadoDeHoja;
}

export const recepcionDuplicada = (hoja: HojaConNota): ErrorDominio =>
  new ErrorDominio(
    'hojas.recepcion.duplicada',
    'conflicto',
    `Esta nota parece ya recibida: mismo remitente y mismo CITE en la hoja de ruta ${hoja.codigo}. Únala a esa hoja, o confirme si es otra.`,
    { hoja },
  );

export const documentoAjeno = (): Motivo => ({
  codigo: 'hojas.documento-ajeno',
  texto: 'Ese documento no es de esta hoja de ruta.',
});

export const respuestaDeOtro = (): Motivo => ({
  codigo: 'hojas.responder.de-otro',
  texto: 'La respuesta la firma quien tiene la hoja de ruta, o su unidad: elija un documento suyo.',
});

export const selloNoPendiente = (): ErrorDominio =>
  new ErrorDominio('hojas.sello.no-pendiente', 'conflicto', 'Esta recepción no tiene un sello pendiente.');

export const enMovimiento = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.en-movimiento',
    'conflicto',
    'Otra persona movió esta hoja de ruta a la vez. Vuelva a mirarla.',
  );

/** What the person decided on is no longer so. */
export const plazoCruzado = (ahora: string): ErrorDominio =>
  new ErrorDominio(
    'hojas.plazo.cruzado',
    'conflicto',
    `Otra persona movió este plazo mientras tanto: ahora vence ${ahora}. Vuelva a mirarlo.`,
  );

export const nivelCruzado = (ahora: string): ErrorDominio =>
  new ErrorDominio(
    'hojas.nivel.cruzado',
    'conflicto',
    `Otra persona cambió quién la ve mientras tanto: ahora es ${ahora}. Vuelva a mirarla.`,
  );

export const adeudoDesconocido = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.adeudo.no-encontrado',
    'no-encontrado',
    'Lo pedido no existe o no está a su alcance.',
  );

export const puestoDesconocido = (): ErrorDominio =>
  new ErrorDominio('hojas.puesto.no-encontrado', 'no-encontrado', 'El puesto no existe.');

export const sinAgrupadas = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.caratula.sin-agrupadas',
    'conflicto',
    'Esta hoja de ruta no agrupa a ninguna otra: no lleva carátula.',
  );

export const selloImposible = (causa: unknown): ErrorDominio =>
  new ErrorDominio('hojas.sello.imposible', 'invalido', 'El archivo no admite que se dibuje el sello.', {
    causa: String(causa),
  });
export const correccionVacia = (): ErrorDominio =>
  new ErrorDominio('hojas.correccion.sin-cambios', 'invalido', 'No hay nada que corregir: todo está igual.');

/** @param actual what it says now, for whoever corrects what they no longer have before them */
export const correccionCruzada = (actual: object): ErrorDominio =>
  new ErrorDominio(
    'hojas.correccion.cruzada',
    'conflicto',
    'Otra persona la corrigió mientras usted la miraba. Nada se cambió: vea lo que dice ahora.',
    { actual },
  );

/**
 * Nobody corrects over what they have not seen.
 * @param ultima the last correction there is; `vista`, the one that the person saw
 * @throws ErrorDominio `hojas.correccion.cruzada`
 */
export function exigirLaVista(ultima: Date | null, vista: string | null, actual: object): void {
  if ((ultima?.toISOString() ?? null) !== (vista && new Date(vista).toISOString()))
    throw correccionCruzada(actual);
}

export const procedenciaDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.procedencia.no-encontrada',
    'no-encontrado',
    'Esa entrada del directorio no existe o ya se unió a otra.',
  );

/** @param existente the entry that has that name, or one of its ways of writing */
export const procedenciaRepetida = (existente: { id: string; nombre: string }): ErrorDominio =>
  new ErrorDominio(
    'hojas.procedencia.repetida',
    'conflicto',
    `«${existente.nombre}» ya está en el directorio. Corríjala, o únalas si son dos.`,
    { existente },
  );

export const procedenciaSinNombre = (): ErrorDominio =>
  new ErrorDominio('hojas.procedencia.nombre', 'invalido', 'Escriba un nombre que tenga letras o cifras.');

export const escaneoSinSitio = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.escaneo.sin-sitio',
    'conflicto',
    'Esa recepción ya tiene su escaneo, o no es de esta hoja de ruta.',
  );

export const sinExtravio = (): ErrorDominio =>
  new ErrorDominio('hojas.fisico.sin-extravio', 'conflicto', 'El original no consta como extraviado.');

export const planillaDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.planilla.no-encontrada',
    'no-encontrado',
    'La planilla no existe o no es de su unidad.',
  );

export const expedienteGrande = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.expediente.grande',
    'demasiado-grande',
    'El expediente es demasiado grande para un solo PDF: descárguelo como ZIP.',
  );

export const carpetaCerrada = (nombre: string): ErrorDominio =>
  new ErrorDominio(
    'hojas.archivar.carpeta-cerrada',
    'conflicto',
    `La carpeta «${nombre}» está cerrada: nada más se archiva en ella. Elija otra, o abra una nueva en Archivo.`,
  );

export const carpetaRepetida = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.carpeta.repetida',
    'conflicto',
    'La unidad ya tiene una carpeta abierta con ese nombre.',
  );
