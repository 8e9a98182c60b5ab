import type { Motivo } from '#kernel';

/** How a step of the chain is fulfilled: by all of its posts, in any order, or by one of the group. */
export const EXIGENCIAS = ['todos', 'uno'] as const;
export type Exigencia = (typeof EXIGENCIAS)[number];

export type EstadoDeVisto = 'PENDIENTE' | 'DADO' | 'OBSERVADO' | 'SUSTITUIDO' | 'RETIRADO';

/** One post in the chain of visto bueno of a draft. */
export interface Visto {
  readonly n: number;
  /** from 1: a step begins when the one before is fulfilled */
  readonly etapa: number;
  readonly exige: Exigencia;
  readonly puestoId: string;
  /** `Director General — Desp./Gov.` */
  readonly nombre: string;
  readonly estado: EstadoDeVisto;
}

/** A step as it is asked for. */
export interface Etapa {
  readonly exige: Exigencia;
  readonly puestoIds: readonly string[];
}

export const MAXIMO_DE_ETAPAS = 10;
export const MAXIMO_POR_ETAPA = 20;

const enPie = (v: Visto): boolean => v.estado === 'PENDIENTE' || v.estado === 'DADO';

function cumplida(vistos: readonly Visto[]): boolean {
  const vigentes = vistos.filter(enPie);
  const dado = (v: Visto): boolean => v.estado === 'DADO';
  return vigentes[0]?.exige === 'uno' ? vigentes.some(dado) : vigentes.every(dado);
}

/** @returns those who may give it now; nobody when the chain is complete */
export function faltan(vistos: readonly Visto[]): Visto[] {
  const etapas = [...Map.groupBy(vistos, (v) => v.etapa)].sort(([a], [b]) => a - b);
  const actual = etapas.map(([, de]) => de).find((de) => !cumplida(de));
  return (actual ?? []).filter((v) => v.estado === 'PENDIENTE');
}

export const leToca = (vistos: readonly Visto[], puestoId: string): Visto | undefined =>
  faltan(vistos).find((v) => v.puestoId === puestoId);

/** @returns `Director General — Desp./Gov., Asesor — Desp./Gov.`; of a group, `… o …` */
export function quienesFaltan(vistos: readonly Visto[]): string {
  const ahora = faltan(vistos);
  return ahora.map((v) => v.nombre).join(ahora[0]?.exige === 'uno' ? ' o ' : ', ');
}

/** VoBo and signature by the same post say nothing twice: it is told, not refused. */
export function avisosDeVobo(vistos: readonly Visto[], firmantePuestoId: string | null): string[] {
  return vistos.some((v) => enPie(v) && v.puestoId === firmantePuestoId)
    ? ['Quien firma también da el visto bueno: con su firma basta.']
    : [];
}

/**
 * A chain is optional, and nobody is kept from signing; but a paper that prints a vía says that it went by it.
 * @param vistos of the round that approved this very text; empty when none did
 */
export function avisosDeVias(
  vias: readonly {
    readonly nombre: string;
    readonly cargo: string;
    readonly puestoId?: string | undefined;
  }[],
  vistos: readonly Visto[],
  firmantePuestoId: string | null,
): string[] {
  const dieron = new Set(vistos.filter((v) => v.estado === 'DADO').map((v) => v.puestoId));
  const sinDar = vias.filter((p) => p.puestoId && p.puestoId !== firmantePuestoId && !dieron.has(p.puestoId));
  if (sinDar.length === 0) return [];
  const nombres = sinDar.map((p) => [p.nombre, p.cargo].filter(Boolean).join(', ')).join('; ');
  return [
    sinDar.length === 1
      ? `La vía no dio su visto bueno: ${nombres}.`
      : `Las vías no dieron su visto bueno: ${nombres}.`,
  ];
}

/** Nobody is kept from signing what was observed; but who signs knows that it was, and that nobody said it is settled. */
export function avisosDeObservaciones(
  observaciones: readonly { readonly por: string; readonly texto: string; readonly resueltaEn: unknown }[],
): string[] {
  const abiertas = observaciones.filter((o) => o.resueltaEn === null);
  if (abiertas.length === 0) return [];
  const dichas = abiertas.map((o) => `«${o.texto}» (${o.por})`).join('; ');
  return [
    abiertas.length === 1
      ? `Tiene una observación sin resolver: ${dichas}.`
      : `Tiene ${abiertas.length} observaciones sin resolver: ${dichas}.`,
  ];
}

export function motivosDeCadena(
  etapas: readonly Etapa[],
  puestos: ReadonlyMap<string, { readonly activo: boolean; readonly nombre: string; readonly visa: boolean }>,
): Motivo[] {
  const todos = etapas.flatMap((e) => e.puestoIds);
  const motivos: Motivo[] = [];
  const no = (codigo: string, texto: string): void => {
    motivos.push({ codigo: `documentos.vobo.${codigo}`, texto });
  };
  if (new Set(todos).size !== todos.length) no('repetido', 'Un mismo puesto está dos veces en la cadena.');
  if (etapas.some((e) => e.exige === 'uno' && e.puestoIds.length < 2))
    no('grupo', 'Donde basta uno, elija al menos a dos.');
  for (const id of new Set(todos)) {
    const p = puestos.get(id);
    if (!p) no('puesto', 'Uno de los puestos no existe.');
    else if (!p.activo) no('inactivo', `${p.nombre} ya no está vigente: elija otro puesto.`);
    else if (!p.visa)
      no('sin-autoridad', `En ${p.nombre} nadie tiene el rol de autoridad, que da el visto bueno.`);
  }
  return motivos;
}
