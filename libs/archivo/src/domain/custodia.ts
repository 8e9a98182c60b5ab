import { motivosDeQuienLee, ROLES_DE_OFICINA, type Motivo, type Rol } from '#kernel';

/** Who has the paper: the unidad that filed it, or the central archive. */
export const CUSTODIAS = ['OFICINA', 'CENTRAL'] as const;
export type Custodia = (typeof CUSTODIAS)[number];

/** A carpeta as the rules see it. */
export interface Carpeta {
  readonly unidadId: string;
  readonly custodia: Custodia;
  readonly cerrada: boolean;
  /** it is in a transferencia that was sent and not decided yet */
  readonly enviada: boolean;
  /** there is nothing in it, for whoever acts: what they may not see does not count */
  readonly vacia: boolean;
  /** who has it on loan: `Director General — Desp./Gov.` */
  readonly prestadaA: string | null;
}

export interface Quien {
  readonly unidadId: string;
  readonly roles: readonly Rol[];
  readonly soloLee?: string | undefined;
}

export const llevaElArchivo = (quien: Pick<Quien, 'roles'>): boolean => quien.roles.includes('archivo');

const motivo = (codigo: string, texto: string): Motivo => ({ codigo: `archivo.${codigo}`, texto });

/** Who works with the papers of a unidad: its own people, while the papers are there, and the archive. */
export function motivosParaNoAtender(
  c: Pick<Carpeta, 'unidadId' | 'custodia'>,
  quien: Quien,
): readonly Motivo[] {
  const leyendo = motivosDeQuienLee(quien);
  if (leyendo.length > 0 || llevaElArchivo(quien)) return leyendo;
  if (c.custodia === 'CENTRAL')
    return [motivo('en-central', 'Está en el archivo central: la atiende quien lleva el archivo.')];
  const deOficina = quien.roles.some((r) => ROLES_DE_OFICINA.some((o) => o === r));
  if (c.unidadId === quien.unidadId && deOficina) return [];
  return [motivo('de-otra-unidad', 'La atiende su unidad, o quien lleva el archivo.')];
}

const enviada = (c: Carpeta): Motivo[] =>
  c.enviada ? [motivo('en-transferencia', 'Va en una transferencia enviada que aún no se decide.')] : [];

const prestada = (c: Carpeta): Motivo[] =>
  c.prestadaA === null ? [] : [motivo('prestada', `Está prestada a «${c.prestadaA}».`)];

const vacia = (c: Carpeta): Motivo[] =>
  c.vacia ? [motivo('vacia', 'Está vacía: archive primero en ella lo que guarda.')] : [];

export const motivosParaNoEditar = (c: Carpeta, quien: Quien): Motivo[] => [
  ...motivosParaNoAtender(c, quien),
  ...enviada(c),
];

export const motivosParaNoCerrar = (c: Carpeta, quien: Quien): Motivo[] => [
  ...motivosParaNoAtender(c, quien),
  ...(c.cerrada ? [motivo('ya-cerrada', 'Ya está cerrada.')] : []),
];

export const motivosParaNoReabrir = (c: Carpeta, quien: Quien): Motivo[] => [
  ...motivosParaNoAtender(c, quien),
  ...(c.cerrada ? [] : [motivo('abierta', 'Está abierta.')]),
  ...(c.custodia === 'CENTRAL'
    ? [motivo('en-central', 'Está en el archivo central: lo que llega allí ya no crece.')]
    : []),
  ...enviada(c),
];

export const motivosParaNoPrestar = (c: Carpeta, quien: Quien): Motivo[] => [
  ...motivosParaNoAtender(c, quien),
  ...vacia(c),
  ...enviada(c),
  ...prestada(c),
];

/** What may travel to the central archive: with something in it, closed, at its office, whole, in no other transferencia. */
export const motivosParaNoTransferir = (c: Carpeta, quien: Quien): Motivo[] => [
  ...motivosParaNoAtender(c, quien),
  ...vacia(c),
  ...(c.cerrada ? [] : [motivo('abierta', 'Está abierta: ciérrela primero.')]),
  ...(c.custodia === 'CENTRAL' ? [motivo('en-central', 'Ya está en el archivo central.')] : []),
  ...enviada(c),
  ...prestada(c),
];
