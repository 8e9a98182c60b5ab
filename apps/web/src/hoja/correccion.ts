import type { HojaVista, OrdenCorregir, OrdenCorregirInterna, RecepcionVista } from '../api/tipos';
import type { DestinoElegido } from '../ui/destinos';

type Nota = RecepcionVista['nota'];
/** What the head of an interna says and may be put right. */
export type CabezaInterna = Pick<HojaVista, 'referencia' | 'proceso' | 'fojas' | 'adjuntos' | 'corregidaEn'>;

interface TextosDeNota {
  procedencia: string;
  remitente: string;
  remitenteCargo: string;
  citeOriginal: string;
  fechaOriginal: string;
  referencia: string;
  fojas: string;
  fojasDeclaradas: string;
  adjuntos: string;
}

/** A correction as typed. */
export interface TextosDeCorreccion extends TextosDeNota {
  /** another addressee; null: as it was */
  destinatario: DestinoElegido | null;
  /** the note names nobody */
  sinDestinatario: boolean;
  motivo: string;
}

/** The correction of an interna as typed. */
export interface TextosDeInterna {
  referencia: string;
  proceso: string;
  fojas: string;
  adjuntos: string;
  motivo: string;
}

const deNumero = (n: number | null): string => (n === null ? '' : String(n));
const oNulo = (texto: string): string | null => (texto.trim() === '' ? null : texto.trim());
const aNumero = (texto: string): number => Number(texto.trim() || 'NaN');
const aNumeroONulo = (texto: string): number | null => (texto.trim() === '' ? null : Number(texto.trim()));

function deNota(n: Nota): TextosDeNota {
  return {
    procedencia: n.procedencia ?? '',
    remitente: n.remitente ?? '',
    remitenteCargo: n.remitenteCargo ?? '',
    citeOriginal: n.citeOriginal ?? '',
    fechaOriginal: n.fechaOriginal ?? '',
    referencia: n.referencia,
    fojas: deNumero(n.fojas),
    fojasDeclaradas: deNumero(n.fojasDeclaradas),
    adjuntos: n.adjuntos ?? '',
  };
}

export const textosDe = (n: Nota): TextosDeCorreccion => ({
  ...deNota(n),
  ...{ destinatario: null, sinDestinatario: false, motivo: '' },
});

export const textosDeInterna = (h: Omit<CabezaInterna, 'corregidaEn'>): TextosDeInterna => ({
  referencia: h.referencia,
  proceso: h.proceso ?? '',
  fojas: deNumero(h.fojas),
  adjuntos: h.adjuntos ?? '',
  motivo: '',
});

/** Only what changed travels; what was emptied travels as null. */
export function ordenDeCorreccion(
  { nota: antes, corregidaEn }: Pick<RecepcionVista, 'nota' | 'corregidaEn'>,
  v: TextosDeCorreccion,
): OrdenCorregir {
  const original = deNota(antes);
  const cambio = (campo: keyof TextosDeNota): boolean => v[campo].trim() !== original[campo];
  return {
    motivo: v.motivo.trim(),
    corregidaEn,
    ...(cambio('procedencia') ? { procedencia: v.procedencia.trim() } : {}),
    ...(cambio('remitente') ? { remitente: v.remitente.trim() } : {}),
    ...(cambio('remitenteCargo') ? { remitenteCargo: oNulo(v.remitenteCargo) } : {}),
    ...(cambio('citeOriginal') ? { citeOriginal: oNulo(v.citeOriginal) } : {}),
    ...(cambio('fechaOriginal') ? { fechaOriginal: oNulo(v.fechaOriginal) } : {}),
    ...(cambio('referencia') ? { referencia: v.referencia.trim() } : {}),
    ...(cambio('fojas') ? { fojas: aNumero(v.fojas) } : {}),
    ...(cambio('fojasDeclaradas') ? { fojasDeclaradas: aNumeroONulo(v.fojasDeclaradas) } : {}),
    ...(cambio('adjuntos') ? { adjuntos: oNulo(v.adjuntos) } : {}),
    ...destinatarioDe(v),
  };
}

function destinatarioDe({ destinatario, sinDestinatario }: TextosDeCorreccion) {
  if (sinDestinatario) return { destinatarioPuestoId: null };
  return destinatario ? { destinatarioPuestoId: destinatario.id } : {};
}

/** Only what changed travels; what was emptied travels as null. */
export function ordenDeInterna(antes: CabezaInterna, v: TextosDeInterna): OrdenCorregirInterna {
  const original = textosDeInterna(antes);
  const cambio = (campo: keyof TextosDeInterna): boolean => v[campo].trim() !== original[campo];
  return {
    motivo: v.motivo.trim(),
    corregidaEn: antes.corregidaEn,
    ...(cambio('referencia') ? { referencia: v.referencia.trim() } : {}),
    ...(cambio('proceso') ? { proceso: oNulo(v.proceso) } : {}),
    ...(cambio('fojas') ? { fojas: aNumeroONulo(v.fojas) } : {}),
    ...(cambio('adjuntos') ? { adjuntos: oNulo(v.adjuntos) } : {}),
  };
}

const enLinea = (...partes: (string | null)[]): string => partes.filter(Boolean).join(' · ');
const enFojas = (n: number | null): string | null => (n === null ? null : `fs. ${n}`);

/** A note in one line, for whoever was about to correct an older one. */
export function loQueDice(n: Nota): string {
  const declaradas = n.fojasDeclaradas === null ? null : `declara fs. ${n.fojasDeclaradas}`;
  const { procedencia, remitente, citeOriginal, referencia, adjuntos, destinatario } = n;
  const para = destinatario && `para ${destinatario}`;
  return enLinea(
    ...[procedencia, remitente, citeOriginal, referencia],
    ...[enFojas(n.fojas), declaradas, adjuntos, para],
  );
}

export const loQueDiceInterna = (h: CabezaInterna): string =>
  enLinea(h.referencia, h.proceso, enFojas(h.fojas), h.adjuntos);
