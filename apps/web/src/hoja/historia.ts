import { fechaLarga } from '../ui/fechas';
import { NIVELES } from '../ui/niveles';

const CAMPOS: Record<string, string> = {
  procedencia: 'Procedencia',
  remitente: 'Remitente',
  remitenteCargo: 'Cargo',
  citeOriginal: 'Cite',
  fechaOriginal: 'Fecha de la nota',
  referencia: 'Referencia',
  fojas: 'Fojas',
  fojasDeclaradas: 'Fojas que declara',
  adjuntos: 'Adjuntos',
  destinatario: 'Destinatario',
  proceso: 'Proceso',
};

function valor(v: unknown): string {
  if (typeof v !== 'string') return typeof v === 'number' ? String(v) : 'nada';
  if (/^\d{4}-\d\d-\d\d$/.test(v)) return fechaLarga(v);
  return NIVELES.find((n) => n.valor === v)?.texto ?? v;
}

const paso = (de: unknown, a: unknown): string => `${valor(de)} → ${valor(a)}`;

/** What an act changed, the old value first: `Procedencia: AGETIC → AGEMED`. Nothing for one that changed no value. */
export function cambiosDichos(datos: Record<string, unknown>): string[] {
  const { cambios, antes, despues } = datos;
  if (cambios && typeof cambios === 'object')
    return Object.entries(cambios as Record<string, { antes?: unknown; despues?: unknown } | undefined>).map(
      ([campo, c]) => `${CAMPOS[campo] ?? campo}: ${paso(c?.antes, c?.despues)}`,
    );
  const otro = typeof antes === 'string' && typeof despues === 'string' && antes !== despues;
  return otro ? [paso(antes, despues)] : [];
}
