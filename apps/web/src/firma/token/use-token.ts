import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema, type ProblemaError } from '../../api/problema';
import { juzgarCertificado } from './certificado';
import type { LlaveDeToken } from './firmar';
import type { LlaveEnVentana } from './ventana';
import {
  abrirToken,
  buscarTokens,
  causaDe,
  firmarConLlave,
  type CertificadoDeToken,
  type TokenConectado,
} from './servicio';

/** What is typed of the token lives while its dialog is open, and only there. */
const NADA = { slot: null as number | null, pin: '', alias: null as string | null, enVentana: false };

/** The token of who signs: looked for while it is chosen, read with its PIN when it is to sign. */
export function useToken(elegido: boolean, ci: string) {
  const [puesto, setPuesto] = useState(NADA);
  const busqueda = useQuery<TokenConectado[], ProblemaError>({
    queryKey: ['tokens-de-este-equipo'],
    queryFn: buscarTokens,
    enabled: elegido,
    ...{ retry: false, staleTime: 0, gcTime: 0, refetchOnWindowFocus: true },
  });
  const lectura = useMutation<CertificadoDeToken[], ProblemaError, { slot: number; pin: string }>({
    mutationFn: ({ slot, pin }) =>
      abrirToken(slot, pin).catch((e: unknown) => Promise.reject(comoProblema(e))),
    // Its order holds the PIN: it is forgotten with the dialog.
    gcTime: 0,
  });
  const tokens = busqueda.data ?? [];
  const slot = tokens.find((t) => t.slot === puesto.slot)?.slot ?? tokens[0]?.slot ?? null;
  const cambiar = (que: Partial<typeof NADA>): void => {
    if (que.slot !== undefined || que.pin !== undefined) lectura.reset();
    setPuesto((p) => ({ ...p, ...que }));
  };

  /** @returns the key, or null when something is still to be chosen or cannot be */
  async function presentar(): Promise<LlaveDeToken | LlaveEnVentana | null> {
    if (puesto.enVentana && slot !== null) return { tipo: 'ventana' };
    if (slot === null || puesto.pin === '') return null;
    const { pin } = puesto;
    const certificados = await lectura.mutateAsync({ slot, pin }).catch(() => null);
    if (!certificados) return null;
    const sirven = certificados.filter((c) => juzgarCertificado(c, ci, new Date()).sirve);
    const uno = sirven.find((c) => c.alias === puesto.alias) ?? (sirven.length === 1 ? sirven[0] : undefined);
    if (!uno) return null;
    const { alias, der } = uno;
    return { tipo: 'token', certificado: der, firmar: (hash) => firmarConLlave({ slot, pin, alias }, hash) };
  }

  const problema = lectura.error ?? busqueda.error;
  return {
    ...{
      tokens,
      slot,
      pin: puesto.pin,
      alias: puesto.alias,
      enVentana: puesto.enVentana,
      cambiar,
      presentar,
      problema,
    },
    ...{ causa: causaDe(problema), certificados: lectura.data ?? [], buscando: busqueda.isFetching },
    leyendo: lectura.isPending,
    buscar: () => {
      lectura.reset();
      void busqueda.refetch();
    },
  };
}
