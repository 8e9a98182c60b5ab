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

export const CAMBIAN_FRASES = [['frases']] as const;

/** Words, and whether they are the whole unidad's. */
export interface FraseEscrita {
  texto: string;
  deLaUnidad: boolean;
}

/** Keeps a new phrase. */
export const guardarFrase = (clase: ClaseDeFrase) => (o: FraseEscrita, clave: string) =>
  datos(api.POST('/api/frases', { body: { clase, ...o }, headers: conClave(clave) }));

/** Writes a phrase anew. */
export const cambiarFrase =
  ({ id, version }: Frase) =>
  ({ texto }: FraseEscrita, clave: string) =>
    datos(
      api.PUT('/api/frases/{id}', {
        params: { path: { id } },
        body: { version, texto },
        headers: conClave(clave),
      }),
    );

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
    invalida: CAMBIAN_FRASES,
  });
