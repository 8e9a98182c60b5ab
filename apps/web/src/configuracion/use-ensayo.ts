import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, datos as cuerpo } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { PlantillaVista } from '../api/tipos';
import { pedirBytes } from '../api/transporte';
import { limpio } from './campos';
import type { Ajustes } from './use-guardado-de-plantilla';

export type Muestra = 'corriente' | 'dificil';
/** What is wrong with the settings, and with which; absent: with the page as a whole. */
export interface Falta {
  texto: string;
  campo?: string | undefined;
}
type Plantilla = Pick<PlantillaVista, 'clase' | 'tipo' | 'unidadId'>;
type Orden = Parameters<typeof api.POST<'/api/plantillas/revisar', never>>[1] extends { body: infer B }
  ? B
  : never;

const PAUSA_MS = 500;
const ordenDe = ({ clase, tipo, unidadId }: Plantilla, datos: Ajustes) => ({
  clase,
  unidadId,
  ...(clase === 'tipo' ? { tipo } : {}),
  datos: limpio(datos),
});

/** The page that the settings make, as they are typed; the last one stays while the next is set. */
export function useMuestra(p: Plantilla, datos: Ajustes, o: { muestra: Muestra; tipo: string }) {
  const [visto] = useDebouncedValue(datos, PAUSA_MS);
  const pedido = { ...ordenDe(p, visto), muestra: o.muestra, tipo: p.tipo ?? o.tipo };
  return useQuery({
    queryKey: ['muestra-de-plantilla', pedido],
    queryFn: async ({ signal }) => ({
      bytes: await pedirBytes('/api/plantillas/muestra.pdf', signal, pedido),
      vez: crypto.randomUUID(),
    }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    retry: false,
  });
}

function consultaDeRevision(body: ReturnType<typeof ordenDe>, soloAjustes: boolean) {
  const orden = { ...body, soloAjustes } as unknown as Orden;
  return {
    queryKey: ['revision-de-plantilla', orden],
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Falta[]> => {
      try {
        return (await cuerpo(api.POST('/api/plantillas/revisar', { body: orden, signal }))).motivos;
      } catch (error) {
        const { campos } = comoProblema(error);
        if (campos.length === 0) throw error;
        return campos.map((c) => ({ campo: c.campo.replace(/^datos\./, ''), texto: c.mensaje }));
      }
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    retry: false,
  };
}

/** What would refuse to publish them, as they are typed: of the settings at once, of the pages when they are set. */
export function useRevision(p: Plantilla, datos: Ajustes): { faltas: Falta[]; mirando: boolean } {
  const [visto] = useDebouncedValue(datos, PAUSA_MS);
  const body = ordenDe(p, visto);
  const ajustes = useQuery(consultaDeRevision(body, true));
  const paginas = useQuery(consultaDeRevision(body, false));
  return {
    faltas: [...(ajustes.data ?? []), ...(paginas.data ?? []).filter((f) => !f.campo)],
    mirando: ajustes.isFetching || paginas.isFetching || visto !== datos,
  };
}

export type FaltaDe = (campo: string, sola?: 'sola') => string | undefined;

/** @returns what tells the first fault of a setting, or of a part of it; `sola`: of the setting itself */
export const faltaDe =
  (faltas: readonly Falta[]): FaltaDe =>
  (campo, sola) =>
    faltas.find((f) => f.campo === campo || (!sola && f.campo?.startsWith(`${campo}.`)))?.texto;
