import type { OrdenCorregir, RecepcionVista } from '../api/tipos';

type Nota = RecepcionVista['nota'];

/** A correction as typed. */
export interface TextosDeCorreccion {
  procedencia: string;
  remitente: string;
  remitenteCargo: string;
  citeOriginal: string;
  fechaOriginal: string;
  referencia: string;
  fojas: string;
  motivo: string;
}

export function textosDe(n: Nota): TextosDeCorreccion {
  return {
    procedencia: n.procedencia ?? '',
    remitente: n.remitente ?? '',
    remitenteCargo: n.remitenteCargo ?? '',
    citeOriginal: n.citeOriginal ?? '',
    fechaOriginal: n.fechaOriginal ?? '',
    referencia: n.referencia,
    fojas: n.fojas === null ? '' : String(n.fojas),
    motivo: '',
  };
}

/** Only what changed travels; what was emptied travels as null. */
export function ordenDeCorreccion(
  { nota: antes, corregidaEn }: Pick<RecepcionVista, 'nota' | 'corregidaEn'>,
  v: TextosDeCorreccion,
): OrdenCorregir {
  const original = textosDe(antes);
  const cambio = (campo: keyof TextosDeCorreccion): boolean => v[campo].trim() !== original[campo];
  const oNulo = (texto: string): string | null => (texto.trim() === '' ? null : texto.trim());
  return {
    motivo: v.motivo.trim(),
    corregidaEn,
    ...(cambio('procedencia') ? { procedencia: v.procedencia.trim() } : {}),
    ...(cambio('remitente') ? { remitente: v.remitente.trim() } : {}),
    ...(cambio('remitenteCargo') ? { remitenteCargo: oNulo(v.remitenteCargo) } : {}),
    ...(cambio('citeOriginal') ? { citeOriginal: oNulo(v.citeOriginal) } : {}),
    ...(cambio('fechaOriginal') ? { fechaOriginal: oNulo(v.fechaOriginal) } : {}),
    ...(cambio('referencia') ? { referencia: v.referencia.trim() } : {}),
    ...(cambio('fojas') ? { fojas: Number(v.fojas.trim() || 'NaN') } : {}),
  };
}

/** A note in one line, for whoever was about to correct an older one. */
export function loQueDice(n: Nota): string {
  return [
    n.procedencia,
    n.remitente,
    n.citeOriginal,
    n.referencia,
    n.fojas === null ? null : `fs. ${n.fojas}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
