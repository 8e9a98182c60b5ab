import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { PlantillaVista } from '../api/tipos';
import { consultaDeTipos } from '../documento/consultas';
import { Visor } from '../ui/visor/Visor';
import estilos from './plantilla.module.css';
import { useMuestra, type Muestra } from './use-ensayo';
import type { Ajustes } from './use-guardado-de-plantilla';

interface Props {
  plantilla: PlantillaVista;
  datos: Ajustes;
}

/** The very page that the settings make, beside them, with an everyday text or with all that was ever hard to print. */
export function MuestraDePlantilla({ plantilla, datos }: Props) {
  const [muestra, setMuestra] = useState<Muestra>('corriente');
  const [tipo, setTipo] = useState('carta');
  const tipos = useQuery(consultaDeTipos);
  const { data, error, isFetching, refetch } = useMuestra(plantilla, datos, { muestra, tipo });
  // Settings that make no page leave the last one in sight.
  const [ultima, setUltima] = useState(data);
  if (data && data !== ultima) setUltima(data);
  const problema = error && comoProblema(error);
  const listos = (tipos.data ?? []).filter((t) => t.activo && t.listo);
  return (
    <div className={estilos.muestra}>
      <div className={estilos.barraDeMuestra}>
        <SegmentedControl
          size="xs"
          aria-label="Con qué texto"
          value={muestra}
          onChange={(v) => setMuestra(v)}
          data={[
            { value: 'corriente', label: 'Texto corriente' },
            { value: 'dificil', label: 'Texto difícil' },
          ]}
        />
        {plantilla.clase === 'membrete' && (
          <NativeSelect
            size="xs"
            aria-label="En qué documento"
            value={tipo}
            data={listos.map((t) => ({ value: t.clave, label: t.nombre }))}
            onChange={(e) => setTipo(e.currentTarget.value)}
          />
        )}
        <span role="status" className={estilos.componiendo}>
          {problema ? 'La vista no se actualizó' : isFetching ? 'Componiendo…' : 'Al día'}
        </span>
      </div>
      {problema && (
        <div className={estilos.sinMuestra} role="alert">
          <p>{problema.campos.map((c) => c.mensaje).join(' ') || problema.detalle}</p>
          {problema.campos.length === 0 && (
            <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
              Reintentar
            </Button>
          )}
        </div>
      )}
      <div className={estilos.visor}>
        {ultima && <Visor fuente={{ bytes: ultima.bytes }} clave={ultima.vez} titulo="Vista previa" viva />}
      </div>
    </div>
  );
}
