import { queryOptions } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import type { ClaseDeFrase, Frase } from '../api/tipos';
import { useActo } from '../api/use-acto';

/** Texts in frequent use, mine first. */
export const consultaDeFrases = (clase: ClaseDeFrase) =>
  queryOptions({
    queryKey: ['frases', clase],
    queryFn: () => datos(api.GET('/api/frases', { params: { query: { clase } } })),
  });

const CAMBIAN = [['frases']] as const;

/** Keeps a new phrase. */
export const useGuardarFrase = (clase: ClaseDeFrase, alLograr: () => void) =>
  useActo<{ texto: string; deLaUnidad: boolean }, unknown>({
    enviar: (o, clave) => datos(api.POST('/api/frases', { body: { clase, ...o }, headers: conClave(clave) })),
    alLograr,
    invalida: CAMBIAN,
  });

/** Writes a phrase anew. */
export const useCambiarFrase = (alLograr: () => void) =>
  useActo<{ frase: Frase; texto: string }, unknown>({
    enviar: ({ frase: { id, version }, texto }, clave) =>
      datos(
        api.PUT('/api/frases/{id}', {
          params: { path: { id } },
          body: { version, texto },
          headers: conClave(clave),
        }),
      ),
    alLograr,
    invalida: CAMBIAN,
  });

/** Takes a phrase out of use. */
export const useRetirarFrase = () =>
  useActo<Frase, unknown>({
    enviar: ({ id, version }, clave) =>
      datos(
        api.POST('/api/frases/{id}/retirar', {
          params: { path: { id } },
          body: { version },
          headers: conClave(clave),
        }),
      ),
    invalida: CAMBIAN,
  });
