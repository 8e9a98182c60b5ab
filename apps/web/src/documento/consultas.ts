import { queryOptions, skipToken } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';
import type { DocumentoVisto, VersionVista } from '../api/tipos';
import { pedirBytes } from '../api/transporte';
import { esEnVobo, intervaloDeConsulta } from '../app/novedades';
import { nombrarTipos } from '../ui/palabras';

/** The kinds of paper of the office. */
export const consultaDeTipos = queryOptions({
  queryKey: ['tipos'],
  queryFn: async () => {
    const tipos = await datos(api.GET('/api/tipos'));
    nombrarTipos(tipos);
    return tipos;
  },
  staleTime: 60_000,
});

/** A documento: what is written, its state, its revisions, and what I may do with it. */
export const consultaDeDocumento = (id: string) =>
  queryOptions({
    queryKey: ['documento', id],
    queryFn: async () =>
      (await datos(api.GET('/api/documentos/{id}', { params: { path: { id } } }))) as DocumentoVisto,
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchInterval: ({ queryKey, state }) => esEnVobo(queryKey, state.data) && intervaloDeConsulta(),
  });

/**
 * The letter as it will be printed, from the same server code that prints it.
 * @param version of a text that stands still: what was set of another one is not shown
 */
export const consultaDeVistaPrevia = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['documento', id, 'vista-previa', ...(version === undefined ? [] : [version])],
    queryFn: async ({ signal }) => ({
      bytes: await pedirBytes(`/api/documentos/${id}/vista-previa.pdf`, signal),
      vez: crypto.randomUUID(),
    }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

/** The kept texts of a documento, newest first. */
export const consultaDeVersiones = (id: string) =>
  queryOptions({
    queryKey: ['documento', id, 'versiones'],
    queryFn: () => datos(api.GET('/api/documentos/{id}/versiones', { params: { path: { id } } })),
    staleTime: 0,
  });

/** One kept text. The newest may still grow, so that it is asked again each time. */
export const consultaDeVersion = (id: string, n: number, version: number) =>
  queryOptions({
    queryKey: ['documento', id, 'versiones', n, version],
    queryFn: async () =>
      (await datos(
        api.GET('/api/documentos/{id}/versiones/{n}', { params: { path: { id, n } } }),
      )) as unknown as VersionVista,
    staleTime: Infinity,
  });

/** What is known of an upload before it becomes a documento: its signatures, and the reserved numbers it could bear. */
export const consultaDeJuicio = (archivoId: string | null, tipo: string) =>
  queryOptions({
    queryKey: ['archivo', archivoId, 'papel', tipo],
    queryFn: archivoId
      ? () =>
          datos(api.GET('/api/archivos/{id}/papel', { params: { path: { id: archivoId }, query: { tipo } } }))
      : skipToken,
    retry: false,
    staleTime: 60_000,
  });

/** The same of the file that a documento has. */
export const consultaDePapel = (id: string, version: number) =>
  queryOptions({
    queryKey: ['documento', id, 'papel', version],
    queryFn: () => datos(api.GET('/api/documentos/{id}/papel', { params: { path: { id } } })),
    retry: false,
    staleTime: 60_000,
  });
