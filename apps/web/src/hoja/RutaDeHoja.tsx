import { SegmentedControl } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { HojaVista } from '../api/tipos';
import { GrafoDeRuta } from './GrafoDeRuta';
import estilos from './grafo.module.css';
import { Ruta } from './Ruta';

/** The route, as a line with all its words or as a graph with its branches: what was chosen is remembered. */
export function RutaDeHoja({
  hoja,
  alVerDocumento,
}: {
  hoja: HojaVista;
  alVerDocumento: (id: string) => void;
}) {
  const [como, setComo] = useLocalStorage({
    key: 'hr.ruta',
    defaultValue: 'linea',
    getInitialValueInEffect: false,
  });
  const [ahora] = useState(() => new Date().toISOString());
  return (
    <>
      <div className={estilos.vista}>
        <SegmentedControl
          aria-label="Cómo ver la ruta"
          size="xs"
          value={como}
          onChange={setComo}
          data={[
            { value: 'linea', label: 'Línea' },
            { value: 'grafo', label: 'Grafo' },
          ]}
        />
      </div>
      {como === 'grafo' ? (
        <GrafoDeRuta
          pasos={hoja.ruta}
          agrupadas={hoja.grupo.agrupadas.map((h) => h.codigo)}
          ahora={ahora}
          alVerDocumento={alVerDocumento}
        />
      ) : (
        <Ruta pasos={hoja.ruta} ahora={ahora} alVerDocumento={alVerDocumento} />
      )}
    </>
  );
}
