import type { Actor, Motivo } from '#kernel';

export const CLASES_DE_FRASE = ['proveido', 'parrafo'] as const;
export type ClaseDeFrase = (typeof CLASES_DE_FRASE)[number];

/** Beyond this many nobody finds one. */
export const MAXIMO_DE_FRASES = 200;

/** Whose a phrase is: a person's, or all the unidad's. */
export type DuenoDeFrase = { readonly usuarioId: string } | { readonly unidadId: string };

/** What a unidad says again and again is decided by who signs there or keeps its desk. */
export function motivosParaNoFijarFrase(de: DuenoDeFrase, actor: Actor): Motivo[] {
  if ('usuarioId' in de) return [];
  if (actor.roles.includes('autoridad') || actor.roles.includes('secretaria')) return [];
  return [
    {
      codigo: 'documentos.frase.de-unidad',
      texto: 'Las frases de la unidad las fijan su autoridad o su secretaría. Puede guardarla como suya.',
    },
  ];
}
