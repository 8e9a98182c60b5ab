import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Ambito, FilaDeBandeja, FiltroDeBandeja, VistaDeBandeja } from '../api/tipos';
import { consultaDeBandeja } from './consultas';
import { claveDe } from './filtro';
import { elegir, elegirTodas, senalada, SIN_SELECCION, vigente } from './seleccion';
import { mover } from './vistas';

/** The rows of a tray, the one pointed at, and those chosen; another tray begins anew. */
export function useFilas(vista: VistaDeBandeja, de: Ambito, filtro: FiltroDeBandeja) {
  const navegar = useNavigate();
  const conPrevia = useMediaQuery('(min-width: 1100px)', true);
  const consulta = useInfiniteQuery({
    ...consultaDeBandeja(vista, de, filtro),
    placeholderData: keepPreviousData,
  });
  const lugar = `${vista}/${de}/${claveDe(filtro)}`;
  const [senal, setSenal] = useState({ lugar: '', clave: '', indice: -1 });
  const [eleccion, setEleccion] = useState({ lugar: '', seleccion: SIN_SELECCION });
  const filas = consulta.isPlaceholderData ? undefined : consulta.data?.pages.flatMap((p) => p.filas);
  const claves = (filas ?? []).map((f) => f.ordenId);
  const seleccion = eleccion.lugar === lugar ? eleccion.seleccion : SIN_SELECCION;
  const vivas = new Set(vigente(seleccion, claves));
  const indice = senal.lugar === lugar ? senalada(senal, claves) : conPrevia ? 0 : -1;
  const abrir = (f: FilaDeBandeja) =>
    void navegar({ to: '/hojas/$gestion/$id', params: { gestion: String(f.gestion), id: f.hojaId } });
  return {
    consulta,
    conPrevia,
    conteos: consulta.data?.pages[0]?.conteos,
    /** what the filter keeps, and what it names; of another filter, nothing */
    primera: consulta.isPlaceholderData ? undefined : consulta.data?.pages[0],
    filas,
    indice,
    fila: filas?.[indice],
    abrir,
    senalar: (i: number) => {
      setSenal({ lugar, clave: claves[i] ?? '', indice: i });
      if (!conPrevia && filas?.[i]) abrir(filas[i]);
    },
    alMover: (paso: 1 | -1) => {
      const i = mover(indice, paso, claves.length);
      setSenal({ lugar, clave: claves[i] ?? '', indice: i });
      document.querySelector(`[data-fila="${claves[i] ?? ''}"]`)?.scrollIntoView({ block: 'nearest' });
    },
    elegidas: vivas,
    filasElegidas: (filas ?? []).filter((f) => vivas.has(f.ordenId)),
    alElegir: (f: FilaDeBandeja | undefined, extender: boolean) =>
      f && setEleccion({ lugar, seleccion: elegir(seleccion, claves, f.ordenId, extender) }),
    alElegirTodas: () => setEleccion({ lugar, seleccion: elegirTodas(seleccion, claves) }),
    soltar: () => setEleccion({ lugar, seleccion: SIN_SELECCION }),
  };
}
