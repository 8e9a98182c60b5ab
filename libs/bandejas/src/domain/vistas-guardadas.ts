import { motivosDeQuienLee, type Actor, type Motivo } from '#kernel';

/** Beyond this many nobody looks at them; each has its counter. */
export const MAXIMO_DE_VISTAS = 30;

/**
 * Whose a saved view is: of a person in one of their puestos (in another they do other work, and whoever stands in for
 * them does not inherit their habits), or of all who sit in a unidad, whoever they are that day.
 */
export type DuenoDeVista =
  { readonly usuarioId: string; readonly puestoId: string } | { readonly unidadId: string };

const COMPARTEN = ['secretaria', 'ventanilla', 'autoridad'] as const;

/** What all of a unidad see in their rail is decided by who keeps its desk or heads it. */
export function motivosParaNoFijarVista(de: DuenoDeVista, actor: Actor): Motivo[] {
  if ('usuarioId' in de) return [];
  if (actor.roles.some((r) => (COMPARTEN as readonly string[]).includes(r))) return motivosDeQuienLee(actor);
  return [
    {
      codigo: 'bandejas.vista.de-unidad',
      texto:
        'Las vistas de la unidad las fijan su secretaría, su ventanilla o su autoridad. Puede guardarla como suya.',
    },
  ];
}

/**
 * @param todas in the order they are in
 * @param pedidas in the order asked; one that is not there any more is let go, one not named stays after them
 */
export function reordenar(todas: readonly string[], pedidas: readonly string[]): string[] {
  const delante = [...new Set(pedidas)].filter((id) => todas.includes(id));
  return [...delante, ...todas.filter((id) => !delante.includes(id))];
}
