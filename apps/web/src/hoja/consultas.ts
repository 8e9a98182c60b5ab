import { queryOptions } from '@tanstack/react-query';
import { api, datos, enRuta } from '../api/cliente';

/** A hoja de ruta with its route, its documentos, and what I may do with it now. */
export const consultaDeHoja = (gestion: string, id: string) =>
  queryOptions({
    queryKey: ['hoja', gestion, id],
    queryFn: () => datos(api.GET('/api/hojas/{gestion}/{id}', { params: enRuta({ gestion, id }) })),
    refetchInterval: (q) =>
      // A stamp in the making is asked for often, so that nobody waits before a still screen.
      q.state.data?.documentos.some((d) => d.sello?.estado === 'pendiente') ? 2_000 : false,
  });

/** A reception: asked for often until its stamp is made, or is known to have failed. */
export const consultaDeRecepcion = (gestion: number, id: string) =>
  queryOptions({
    queryKey: ['hoja', 'recepcion', gestion, id],
    queryFn: () => datos(api.GET('/api/recepciones/{gestion}/{id}', { params: enRuta({ gestion, id }) })),
    refetchInterval: (q) => (q.state.data && q.state.data.estado !== 'pendiente' ? false : 1_000),
  });

/** Who may see a hoja, and why. */
export const consultaDeQuienVe = (gestion: string, id: string) =>
  queryOptions({
    queryKey: ['hoja', gestion, id, 'quien-ve'],
    queryFn: () => datos(api.GET('/api/hojas/{gestion}/{id}/quien-ve', { params: enRuta({ gestion, id }) })),
  });

/** The events of a hoja, oldest first, each with its hash. */
export const consultaDeHistoria = (gestion: string, id: string) =>
  queryOptions({
    queryKey: ['hoja', gestion, id, 'historia'],
    queryFn: () => datos(api.GET('/api/hojas/{gestion}/{id}/historia', { params: enRuta({ gestion, id }) })),
  });

/** What the signatures of a documento say, all of them. */
export const consultaDeFirmas = (id: string, revision: number | null) =>
  queryOptions({
    queryKey: ['documento', id, 'firmas', revision],
    queryFn: () => datos(api.GET('/api/documentos/{id}/firmas', { params: { path: { id } } })),
    staleTime: 300_000,
  });
