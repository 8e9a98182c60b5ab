import { queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';
import type { DocumentoVisto } from '../api/tipos';
import { pedirBytes } from '../api/transporte';

/** A documento: what is written, its state, its revisions, and what I may do with it. */
export const consultaDeDocumento = (id: string) =>
  queryOptions({
    queryKey: ['documento', id],
    queryFn: async () =>
      (await datos(api.GET('/api/documentos/{id}', { params: { path: { id } } }))) as DocumentoVisto,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

/** The letter as it will be printed, from the same server code that prints it. */
export const consultaDeVistaPrevia = (id: string) =>
  queryOptions({
    queryKey: ['documento', id, 'vista-previa'],
    queryFn: async ({ signal }) => ({
      bytes: await pedirBytes(`/api/documentos/${id}/vista-previa.pdf`, signal),
      vez: crypto.randomUUID(),
    }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
