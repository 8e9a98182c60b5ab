import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { comoProblema } from '../api/problema';
import type { Lugar } from '../ui/visor/marcas';
import { Visor } from '../ui/visor/Visor';
import { consultaDeVistaPrevia } from './consultas';
import estilos from './documento.module.css';

/** The letter as it will be, redrawn after each save; the page in sight stays. */
export function VistaDeCarta({
  id,
  version,
  capa,
  ver = null,
}: {
  id: string;
  version?: number | undefined;
  capa?: ((pagina: number) => ReactNode) | undefined;
  ver?: Lugar | null;
}) {
  const { data, error, refetch } = useQuery({
    ...consultaDeVistaPrevia(id, version),
    placeholderData: keepPreviousData,
  });
  if (error && !data) {
    return (
      <div className={estilos.sinVista} role="alert">
        <p>No se pudo componer la vista previa. {comoProblema(error).detalle}</p>
        <Button variant="default" onClick={() => void refetch()}>
          Reintentar
        </Button>
      </div>
    );
  }
  if (!data)
    return <div className={estilos.sinVista} role="status" aria-label="Componiendo la vista previa" />;
  return (
    <Visor fuente={{ bytes: data.bytes }} clave={data.vez} titulo="Vista previa" capa={capa} ver={ver} viva />
  );
}
