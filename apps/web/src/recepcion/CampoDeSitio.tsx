import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { DestinoDeEscaneo } from '../api/tipos';

type Sitio = DestinoDeEscaneo['sitios'][number];

/** Where a scan goes: the likeliest place is chosen, and another can be. @param archivoId of which scan */
export function useSitio(archivoId: string | null, sitios: readonly Sitio[]) {
  const [eleccion, setEleccion] = useState({ de: archivoId, lugar: 0 });
  const elegido = eleccion.de === archivoId ? eleccion.lugar : 0;
  const sitio = sitios[elegido] ?? sitios[0];
  const { recepcionId, bloque } = sitio ?? { recepcionId: null, bloque: null };
  return {
    ...{ sitios, elegido, elegir: (lugar: number) => setEleccion({ de: archivoId, lugar }) },
    orden: { ...(recepcionId ? { recepcionId } : {}), ...(bloque ? { bloque } : {}) },
    acto: recepcionId ? 'Unir a esa recepción' : bloque ? 'Adjuntar a ese proveído' : 'Adjuntar a la hoja',
  };
}

export function CampoDeSitio({ sitios, elegido, elegir }: ReturnType<typeof useSitio>) {
  if (sitios.length < 2) return null;
  return (
    <NativeSelect
      label="Dónde queda el escaneo"
      data={sitios.map((s, i) => ({ value: String(i), label: s.texto }))}
      value={String(elegido)}
      onChange={(e) => elegir(Number(e.currentTarget.value))}
    />
  );
}
