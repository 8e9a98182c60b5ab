import type { Membrete } from './membrete';
import type { PlantillaDeTipo } from './plantilla';

/** Settings in force that a unidad has of its own. */
export interface Propia {
  readonly unidadId: string;
  /** its sigla */
  readonly unidad: string;
  readonly nombre: string;
  /** null: its membrete */
  readonly tipo: string | null;
  readonly datos: PlantillaDeTipo | Membrete;
}

/** How far a trial goes: one combination for each distinct setting of the unidades, however many have it alike. */
export interface Alcance {
  readonly combinaciones: number;
  readonly probadas: number;
  /** siglas of the unidades whose combination was left out */
  readonly sinProbar: readonly string[];
}

/** The head that a membrete or a template makes, roughly, in lines. */
function altura({ datos: d }: Propia): number {
  if (!('forma' in d)) return d.lineas.length + d.pie.length + (d.logo ? 4 : 0);
  return (
    d.recepciones * 6 + d.campos.length + ((d.margenes?.superior ?? 0) + (d.margenes?.inferior ?? 0)) / 5
  );
}

/** Of those alike, the unidad with the longest name is the one whose head is tallest. */
const masLarga = (a: Propia, b: Propia): Propia => (b.nombre.length > a.nombre.length ? b : a);

/**
 * @param hasta how many to try at most
 * @returns one of each kind, those that leave the text least room first, and what is left out
 */
export function apretadas(propias: readonly Propia[], hasta: number): { probar: Propia[]; alcance: Alcance } {
  const iguales = [...Map.groupBy(propias, (p) => JSON.stringify([p.tipo, p.datos])).values()]
    .map((unas) => ({ unas, una: unas.reduce(masLarga) }))
    .sort((a, b) => altura(b.una) - altura(a.una));
  const probar = iguales.slice(0, hasta).map(({ una }) => una);
  const sinProbar = iguales.slice(hasta).flatMap(({ unas }) => unas.map((p) => p.unidad));
  const alcance = { combinaciones: iguales.length, probadas: probar.length };
  return { probar, alcance: { ...alcance, sinProbar: [...new Set(sinProbar)] } };
}
