import { queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** Everything of the administration is asked anew after each of its acts. */
export const DE_ADMINISTRACION = [
  ['administracion'],
  ['destinos'],
  ['agenda'],
  ['hoja'],
  ['bandeja'],
] as const;

export const consultaDeOrganigrama = queryOptions({
  queryKey: ['administracion', 'organigrama'],
  queryFn: () => datos(api.GET('/api/administracion/organigrama')),
});

export const consultaDeFuncionarios = queryOptions({
  queryKey: ['administracion', 'funcionarios'],
  queryFn: () => datos(api.GET('/api/administracion/funcionarios')),
});

export const consultaDeDesignaciones = (puesto: string) =>
  queryOptions({
    queryKey: ['administracion', 'designaciones', puesto],
    queryFn: () => datos(api.GET('/api/administracion/designaciones', { params: { query: { puesto } } })),
  });

export const consultaDePendientes = (de: { puesto: string } | { unidad: string }) =>
  queryOptions({
    queryKey: ['administracion', 'pendientes', de],
    queryFn: () => datos(api.GET('/api/administracion/pendientes', { params: { query: de } })),
    staleTime: 0,
  });

export const consultaDeFeriados = (gestion: number) =>
  queryOptions({
    queryKey: ['administracion', 'feriados', gestion],
    queryFn: () =>
      datos(api.GET('/api/administracion/feriados', { params: { query: { gestion: String(gestion) } } })),
  });

/** Looked at again while something waits or fails: it changes by itself. */
export const consultaDeTareas = queryOptions({
  queryKey: ['administracion', 'tareas'],
  queryFn: () => datos(api.GET('/api/administracion/tareas')),
  refetchInterval: (q) => ((q.state.data?.length ?? 0) > 0 ? 5_000 : 30_000),
});

/** How outgoing mail stands. */
export const consultaDeCorreo = queryOptions({
  queryKey: ['correo'],
  queryFn: () => datos(api.GET('/api/correo')),
  staleTime: 30_000,
});

export const consultaDeActas = queryOptions({
  queryKey: ['administracion', 'actas'],
  queryFn: () => datos(api.GET('/api/administracion/actas')),
});

export const consultaDeCertificados = queryOptions({
  queryKey: ['administracion', 'certificados'],
  queryFn: () => datos(api.GET('/api/administracion/certificados')),
});
