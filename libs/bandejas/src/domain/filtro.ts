import { diaDeSemana, sumarDias, type Fecha } from '#kernel';

export const VISTAS = [
  'por-recibir',
  'en-despacho',
  'enviados',
  'archivados',
  'observados',
  'vencidos',
] as const;
export type Vista = (typeof VISTAS)[number];

/** Whose tray: the post's own, or all that its unidad has. */
export const AMBITOS = ['puesto', 'unidad'] as const;
export type Ambito = (typeof AMBITOS)[number];

export const ORDENES = ['recientes', 'antiguas', 'plazo'] as const;
export type Orden = (typeof ORDENES)[number];

export const CLASES = ['externa', 'interna'] as const;
export const TIPOS = ['oficial', 'copia'] as const;
export const NIVELES = ['PUBLICA', 'INTERNA', 'RESERVADA', 'CONFIDENCIAL'] as const;
export const PLAZOS = ['vencidos', 'hoy', 'semana', 'sin'] as const;

/** What of a tray is shown, as the address of the page says it: all is text, and what is absent asks for nothing. */
export interface Filtro {
  /** words of the code, CITE, reference or sender */
  readonly q?: string | undefined;
  /** who sent it and to whom: `unidad:12`, `puesto:3` */
  readonly origen?: string | undefined;
  readonly destino?: string | undefined;
  readonly clase?: (typeof CLASES)[number] | undefined;
  readonly tipo?: (typeof TIPOS)[number] | undefined;
  readonly nivel?: (typeof NIVELES)[number] | undefined;
  readonly plazo?: (typeof PLAZOS)[number] | undefined;
  readonly urgente?: 'si' | undefined;
  /** held longer than so many days */
  readonly dias?: string | undefined;
  /** its last movement, from and to these days, both in */
  readonly del?: Fecha | undefined;
  readonly al?: Fecha | undefined;
  readonly orden?: Orden | undefined;
}

const PALABRAS = 8;

/** @returns whether it leaves anything out; the order alone does not */
export function filtraAlgo(filtro: Filtro): boolean {
  return Object.entries(filtro).some(
    ([parte, valor]) => parte !== 'orden' && valor !== undefined && valor !== '',
  );
}

/**
 * Words that a row must have, all of them. A code is written in many ways: separators doubled or left hanging and zeros in
 * front of a number say nothing.
 */
export function palabrasDe(q: string): string[] {
  return q
    .split(/\s+/)
    .map((p) =>
      p
        .replace(/([-/.])[-/.]+/g, '$1')
        .replace(/^[-/.]+|[-/.]+$/g, '')
        .replace(/(^|[-/.])0+(?=\d)/g, '$1'),
    )
    .filter((p) => p !== '')
    .slice(0, PALABRAS);
}

/** @returns the days of the plazos asked for, both in; null where it asks for those without one */
export function diasDelPlazo(plazo: NonNullable<Filtro['plazo']>, hoy: Fecha): [Fecha, Fecha] | null {
  switch (plazo) {
    case 'vencidos':
      return ['0001-01-01', sumarDias(hoy, -1)];
    case 'hoy':
      return [hoy, hoy];
    case 'semana':
      return [hoy, sumarDias(hoy, (7 - diaDeSemana(hoy)) % 7)];
    case 'sin':
      return null;
  }
}

/** The order of a tray: by plazo only where its rows have one that is still running. */
export function ordenDe(vista: Vista, pedido: Orden | undefined): Orden {
  if (pedido !== 'plazo') return pedido ?? 'recientes';
  if (vista === 'vencidos') return 'antiguas';
  return vista === 'archivados' ? 'recientes' : 'plazo';
}
