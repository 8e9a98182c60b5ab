import type { ArchivoSubido, HojaEncontrada, LugarDeSello, OrdenRegistrarExterna } from '../api/tipos';
import { hoyEnLaPaz, interpretarFecha } from '../ui/fechas';
import { anexosComoOrden, faltasDeAnexos, numero, type AnexoDeFormulario, type Faltas } from './anexos';
import type { NivelDeConfidencialidad } from '../ui/niveles';
import type { DestinoElegido } from '../ui/destinos';
import { interpretarPlazo } from '../ui/plazo-escrito';

export interface PlazoDeFormulario {
  descripcion: string;
  /** as it was typed: `2/7/18`, `20 hábiles` */
  fecha: string;
  responsable: DestinoElegido | null;
}

/** The reception form as typed, in the order of the paper. Kept in the browser until registered. */
export interface FormularioDeRecepcion {
  archivo: ArchivoSubido | null;
  procedencia: string;
  remitente: string;
  remitenteCargo: string;
  citeOriginal: string;
  fechaOriginal: string;
  referencia: string;
  /** as counted, and as the sender declares them */
  fojas: string;
  fojasDeclaradas: string;
  adjuntos: string;
  anexos: AnexoDeFormulario[];
  plazos: PlazoDeFormulario[];
  destinatario: DestinoElegido | null;
  hoja: HojaEncontrada | null;
  confidencialidad: NivelDeConfidencialidad;
  sello: LugarDeSello;
  /** paper first: the scan comes later */
  sinEscaneo: boolean;
}

export const VACIO: FormularioDeRecepcion = {
  archivo: null,
  procedencia: '',
  remitente: '',
  remitenteCargo: '',
  citeOriginal: '',
  fechaOriginal: '',
  referencia: '',
  fojas: '1',
  fojasDeclaradas: '',
  adjuntos: '',
  anexos: [],
  plazos: [],
  destinatario: null,
  hoja: null,
  confidencialidad: 'INTERNA',
  sello: { esquina: 'superior-derecha' },
  sinEscaneo: false,
};

/** What is missing or unreadable, by field, in the order of the form. */
export function faltasDe(f: FormularioDeRecepcion, falloDeSubida: string | null = null): Faltas {
  const faltas: Faltas = {};
  if (falloDeSubida) faltas['archivoId'] = falloDeSubida;
  else if (!f.archivo && !f.sinEscaneo)
    faltas['archivoId'] =
      'Elija el PDF de la nota y espere a que termine de subir, o marque «Primero el papel».';
  if (f.procedencia.trim() === '') faltas['procedencia'] = 'Escriba de qué institución o persona viene.';
  if (f.remitente.trim() === '') faltas['remitente'] = 'Escriba quién firma la nota.';
  const fecha = interpretarFecha(f.fechaOriginal);
  if (f.fechaOriginal !== '' && fecha === null)
    faltas['fechaOriginal'] = 'No es una fecha del calendario. Escriba, por ejemplo, 28/6/18.';
  else if (fecha !== null && fecha > hoyEnLaPaz())
    faltas['fechaOriginal'] = 'La nota no puede llevar una fecha futura: revísela.';
  if (f.referencia.trim() === '') faltas['referencia'] = 'Escriba la referencia.';
  if (numero(f.fojas) === null) faltas['fojas'] = 'Cuente las fojas: un número entero.';
  if (f.fojasDeclaradas.trim() !== '' && numero(f.fojasDeclaradas) === null)
    faltas['fojasDeclaradas'] = 'Un número entero, o nada.';
  Object.assign(faltas, faltasDeAnexos(f.anexos));
  f.plazos.forEach((p, i) => {
    if (p.descripcion.trim() === '') faltas[`plazos.${i}.descripcion`] = 'Diga qué vence.';
    if (interpretarPlazo(p.fecha) === null)
      faltas[`plazos.${i}.fecha`] = 'Escriba la fecha o los días: 2/7/18, 20 hábiles.';
  });
  return faltas;
}

/** A date, or days that count from this reception. */
function vencimientoDe(
  texto: string,
): Pick<NonNullable<OrdenRegistrarExterna['plazos']>[number], 'fecha' | 'cuenta'> {
  const plazo = interpretarPlazo(texto);
  if (plazo === null) return {};
  return typeof plazo === 'string' ? { fecha: plazo } : { cuenta: plazo };
}

function siHay<K extends string>(clave: K, texto: string): Partial<Record<K, string>> {
  return texto.trim() === '' ? {} : ({ [clave]: texto.trim() } as Record<K, string>);
}

/** The order as it travels. Call only when `faltasDe` found nothing. */
export function comoOrden(f: FormularioDeRecepcion, duplicadoConfirmado: boolean): OrdenRegistrarExterna {
  return {
    ...(f.archivo ? { archivoId: f.archivo.id } : {}),
    procedencia: f.procedencia.trim(),
    remitente: f.remitente.trim(),
    ...siHay('remitenteCargo', f.remitenteCargo),
    ...siHay('citeOriginal', f.citeOriginal),
    ...siHay('fechaOriginal', f.fechaOriginal),
    referencia: f.referencia.trim(),
    fojas: numero(f.fojas) ?? 0,
    ...(f.fojasDeclaradas.trim() === '' ? {} : { fojasDeclaradas: numero(f.fojasDeclaradas) ?? 0 }),
    ...siHay('adjuntos', f.adjuntos),
    ...(f.anexos.length > 0 ? { anexos: anexosComoOrden(f.anexos) } : {}),
    ...(f.plazos.length > 0
      ? {
          plazos: f.plazos.map((p) => ({
            descripcion: p.descripcion.trim(),
            ...vencimientoDe(p.fecha),
            ...(p.responsable ? { responsablePuestoId: p.responsable.id } : {}),
          })),
        }
      : {}),
    ...(f.destinatario ? { destinatarioPuestoId: f.destinatario.id } : {}),
    ...(f.hoja ? { hoja: { gestion: f.hoja.gestion, id: f.hoja.id } } : {}),
    // A note that joins an HR is at least as reserved as that one; what the desk chose is never lowered.
    ...(f.confidencialidad === 'INTERNA' ? {} : { confidencialidad: f.confidencialidad }),
    sello: f.sello,
    ...(duplicadoConfirmado ? { duplicadoConfirmado } : {}),
  };
}

const NOMBRES: Record<string, string> = {
  archivoId: 'PDF de la nota',
  procedencia: 'Procedencia',
  remitente: 'Remitente',
  remitenteCargo: 'Cargo',
  citeOriginal: 'Cite original',
  fechaOriginal: 'Fecha de la nota',
  referencia: 'Referencia',
  fojas: 'Fojas',
  fojasDeclaradas: 'Fojas declaradas',
  adjuntos: 'Adjuntos',
  destinatarioPuestoId: 'Destinatario',
  hoja: 'Hoja de ruta existente',
  confidencialidad: 'Confidencialidad',
};

/** @returns the field's name in the summary of faults */
export function nombreDeCampo(campo: string): string {
  const [grupo = '', n] = campo.split('.');
  if (grupo === 'anexos') return `Anexo ${Number(n) + 1}`;
  if (grupo === 'plazos') return `Plazo ${Number(n) + 1}`;
  return NOMBRES[grupo] ?? grupo;
}
