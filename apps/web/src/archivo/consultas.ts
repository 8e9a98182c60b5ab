import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, datos, enRuta } from '../api/cliente';
import type { EstadoDeCarpeta, EstadoDeSerie, VistaDePrestamos } from '../api/tipos';

/** What is asked anew after an act of the archive. */
export const DE_ARCHIVO = [['archivo'], ['carpetas'], ['hoja']] as const;

export interface FiltroDeCarpetas {
  q: string;
  unidad?: string | undefined;
  gestion?: string | undefined;
  estado?: EstadoDeCarpeta | undefined;
}

/** Carpetas, the newest first; page by page. */
export const consultaDeCarpetas = (filtro: FiltroDeCarpetas) =>
  infiniteQueryOptions({
    queryKey: ['archivo', 'carpetas', filtro],
    queryFn: ({ pageParam }) => {
      const { q, unidad, gestion, estado } = filtro;
      const query = {
        q,
        ...(unidad ? { unidad } : {}),
        ...(gestion ? { gestion } : {}),
        ...(estado ? { estado } : {}),
        ...(pageParam ? { desde: pageParam } : {}),
      };
      return datos(api.GET('/api/archivo/carpetas', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (pagina) => pagina.siguiente ?? undefined,
    placeholderData: keepPreviousData,
  });

export const consultaDeCarpeta = (id: string) =>
  queryOptions({
    queryKey: ['archivo', 'carpeta', id],
    queryFn: () => datos(api.GET('/api/archivo/carpetas/{id}', { params: { path: { id } } })),
  });

/** Loans: what is out, the first due first; what came back, the last first. */
export const consultaDePrestamos = (vista: VistaDePrestamos, mios: boolean) =>
  infiniteQueryOptions({
    queryKey: ['archivo', 'prestamos', vista, mios],
    queryFn: ({ pageParam }) => {
      const query = { vista, mios: mios ? ('si' as const) : ('no' as const) };
      return datos(
        api.GET('/api/archivo/prestamos', {
          params: { query: { ...query, ...(pageParam ? { desde: pageParam } : {}) } },
        }),
      );
    },
    initialPageParam: '',
    getNextPageParam: (pagina) => pagina.siguiente ?? undefined,
  });

/** In which carpeta the paper of an HR is, and who has it on loan. */
export const consultaDelPapel = (gestion: number, id: string) =>
  queryOptions({
    queryKey: ['hoja', String(gestion), id, 'archivo'],
    queryFn: () => datos(api.GET('/api/hojas/{gestion}/{id}/archivo', { params: enRuta({ gestion, id }) })),
  });

/** Transferencias to the central archive, the newest first. */
export const consultaDeTransferencias = infiniteQueryOptions({
  queryKey: ['archivo', 'transferencias'],
  queryFn: ({ pageParam }) =>
    datos(
      api.GET('/api/archivo/transferencias', { params: { query: pageParam ? { desde: pageParam } : {} } }),
    ),
  initialPageParam: '',
  getNextPageParam: (pagina) => pagina.siguiente ?? undefined,
});

export const consultaDeTransferencia = (id: string) =>
  queryOptions({
    queryKey: ['archivo', 'transferencia', id],
    queryFn: () => datos(api.GET('/api/archivo/transferencias/{id}', { params: { path: { id } } })),
  });

export interface FiltroDeTabla {
  q: string;
  estado: EstadoDeSerie;
  /** only those that a carpeta of that unidad may take */
  para?: string | undefined;
}

/** The retention table, by code; page by page. */
export const consultaDeTabla = (filtro: FiltroDeTabla) =>
  infiniteQueryOptions({
    queryKey: ['archivo', 'series', filtro],
    queryFn: ({ pageParam }) => {
      const { q, estado, para } = filtro;
      const query = { q, estado, ...(para ? { para } : {}), ...(pageParam ? { desde: pageParam } : {}) };
      return datos(api.GET('/api/archivo/retencion/series', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (pagina) => pagina.siguiente ?? undefined,
    placeholderData: keepPreviousData,
  });

export interface FiltroDePlazos {
  anio?: string | undefined;
  hasta?: string | undefined;
  unidad?: string | undefined;
}

/** Carpetas by the year in which they come due, the oldest first. */
export const consultaDeVencimientos = (filtro: FiltroDePlazos) =>
  infiniteQueryOptions({
    queryKey: ['archivo', 'vencimientos', filtro],
    queryFn: ({ pageParam }) => {
      const query = { ...pedidos(filtro), ...(pageParam ? { desde: pageParam } : {}) };
      return datos(api.GET('/api/archivo/retencion/vencimientos', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (pagina) => pagina.siguiente ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Of a filter, what is asked. */
const pedidos = ({ anio, hasta, unidad }: FiltroDePlazos) => ({
  ...(anio ? { anio } : {}),
  ...(hasta ? { hasta } : {}),
  ...(unidad ? { unidad } : {}),
});

export const planillaDeVencimientos = (filtro: FiltroDePlazos): string =>
  `/api/archivo/retencion/vencimientos.csv?${new URLSearchParams(pedidos(filtro)).toString()}`;
