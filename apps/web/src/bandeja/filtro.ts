import type { FiltroDeBandeja } from '../api/tipos';
import { fechaCorta } from '../ui/fechas';
import { NIVELES } from '../ui/niveles';

/** The parts of a filter, as the address of the page bears them. */
export const PARTES = [
  'q',
  'origen',
  'destino',
  'clase',
  'tipo',
  'nivel',
  'plazo',
  'urgente',
  'dias',
  'del',
  'al',
  'orden',
] as const;
export type Parte = (typeof PARTES)[number];
export type Filtro = FiltroDeBandeja;

interface Opcion {
  readonly value: string;
  readonly label: string;
}

/** What may be chosen in each part that has a few answers, with the words of its chip. */
export const OPCIONES: Readonly<
  Record<'clase' | 'tipo' | 'nivel' | 'plazo' | 'urgente' | 'orden', readonly Opcion[]>
> = {
  clase: [
    { value: 'externa', label: 'Externas' },
    { value: 'interna', label: 'Internas' },
  ],
  tipo: [
    { value: 'oficial', label: 'Oficiales' },
    { value: 'copia', label: 'Copias' },
  ],
  nivel: NIVELES.map((n) => ({ value: n.valor, label: n.texto })),
  plazo: [
    { value: 'vencidos', label: 'Plazo vencido' },
    { value: 'hoy', label: 'Vence hoy' },
    { value: 'semana', label: 'Vence esta semana' },
    { value: 'sin', label: 'Sin plazo' },
  ],
  urgente: [{ value: 'si', label: 'Urgentes' }],
  orden: [
    { value: 'recientes', label: 'Lo más reciente primero' },
    { value: 'antiguas', label: 'Lo más antiguo primero' },
    { value: 'plazo', label: 'Lo que antes vence primero' },
  ],
};

const ES_FECHA = /^\d{4}-\d\d-\d\d$/;

function vale(parte: Parte, valor: string): boolean {
  if (parte in OPCIONES) return OPCIONES[parte as keyof typeof OPCIONES].some((o) => o.value === valor);
  switch (parte) {
    case 'origen':
    case 'destino':
      return /^(unidad|puesto):[1-9]\d{0,17}$/.test(valor);
    case 'dias':
      return /^\d{1,4}$/.test(valor);
    case 'del':
    case 'al':
      return ES_FECHA.test(valor);
    default:
      return valor.trim() !== '' && valor.length <= 200;
  }
}

/** @returns the filter that an address bears; what it says wrong, as a pasted one may, is left out */
export function leerFiltro(busqueda: Partial<Record<string, string>>): Filtro {
  return Object.fromEntries(
    PARTES.flatMap((parte) => {
      const valor = busqueda[parte];
      return valor !== undefined && vale(parte, valor) ? [[parte, valor]] : [];
    }),
  );
}

/** What is applied, as a person reads it; each can be taken off. */
export interface Ficha {
  readonly partes: readonly Parte[];
  readonly texto: string;
  /** what it names is no more */
  readonly terminado?: boolean;
}

interface Nombrado {
  readonly nombre: string;
  readonly hasta: string | null;
}

/** @param nombres of the unidad or post that the filter names, as the server calls them */
export function fichasDe(
  f: Filtro,
  nombres: { origen?: Nombrado | null | undefined; destino?: Nombrado | null | undefined },
): Ficha[] {
  const salida: Ficha[] = [];
  const poner = (partes: readonly Parte[], texto: string, terminado = false) =>
    salida.push({ partes, texto, ...(terminado ? { terminado } : {}) });
  if (f.q) poner(['q'], `«${f.q.trim()}»`);
  for (const [parte, lado] of [
    ['origen', 'De'],
    ['destino', 'A'],
  ] as const) {
    const n = nombres[parte];
    if (f[parte])
      poner([parte], `${lado}: ${n?.nombre ?? '…'}${n?.hasta ? ' (terminó)' : ''}`, Boolean(n?.hasta));
  }
  for (const parte of ['clase', 'tipo', 'nivel', 'plazo', 'urgente'] as const) {
    const opcion = OPCIONES[parte].find((o) => o.value === f[parte]);
    if (opcion) poner([parte], opcion.label);
  }
  if (f.dias)
    poner(['dias'], f.dias === '1' ? 'Más de 1 día sin moverse' : `Más de ${f.dias} días sin moverse`);
  if (f.del || f.al) poner(['del', 'al'], entre(f.del, f.al));
  const orden = f.orden === 'recientes' ? undefined : OPCIONES.orden.find((o) => o.value === f.orden);
  if (orden) poner(['orden'], orden.label);
  return salida;
}

function entre(del: string | undefined, al: string | undefined): string {
  if (del && del === al) return `El ${fechaCorta(del)}`;
  if (del && al) return `Del ${fechaCorta(del)} al ${fechaCorta(al)}`;
  return del ? `Desde el ${fechaCorta(del)}` : `Hasta el ${fechaCorta(al ?? '')}`;
}

/** @returns the filter without those parts */
export function sin(f: Filtro, partes: readonly Parte[]): Filtro {
  return Object.fromEntries(Object.entries(f).filter(([p]) => !partes.includes(p as Parte)));
}

/** @returns whether it leaves anything out of the tray; the order alone does not */
export const filtraAlgo = (f: Filtro): boolean => Object.keys(f).some((p) => p !== 'orden');

/** Two filters that ask for the same, whatever the order of their parts. */
export const mismoFiltro = (a: Filtro, b: Filtro): boolean => claveDe(a) === claveDe(b);

/** One text for what a filter asks. */
export const claveDe = (f: Filtro): string =>
  JSON.stringify(
    PARTES.flatMap((p) => (f[p] && !(p === 'orden' && f[p] === 'recientes') ? [[p, f[p]]] : [])),
  );

/** A count that stops at a hundred. */
export const cuentaCorta = (n: number): string => (n > 99 ? '99+' : String(n));
