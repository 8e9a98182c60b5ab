import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FilaDeBandeja } from '../api/tipos';
import { ActosDeHoja } from '../hoja/ActosDeHoja';
import { consultaDeHoja } from '../hoja/consultas';
import { Ruta } from '../hoja/Ruta';
import { Codigo } from '../ui/Codigo';
import { PlazoConNombre } from '../ui/Plazo';
import bandeja from './bandeja.module.css';

/** The hoja pointed at, without leaving the tray. */
export function VistaPrevia({ fila }: { fila: FilaDeBandeja | undefined }) {
  const { data: hoja, error } = useQuery({
    ...consultaDeHoja(String(fila?.gestion ?? ''), fila?.hojaId ?? ''),
    enabled: fila !== undefined,
  });
  if (!fila) {
    return (
      <aside className={bandeja.previa} aria-label="Vista previa">
        <p className={bandeja.previaVacia}>
          Señale una hoja para ver aquí su ruta y lo que puede hacer con ella.
        </p>
      </aside>
    );
  }
  return (
    <aside className={bandeja.previa} aria-label={`Hoja ${fila.codigo}`}>
      <header className={bandeja.previaCabeza}>
        <p className={bandeja.previaClase}>
          <Codigo codigo={fila.codigo} gestion={fila.gestion} hojaId={fila.hojaId} />
          <span className="suave">
            {fila.clase}
            {hoja?.procedencia ? ` · ${hoja.procedencia}` : ''}
          </span>
        </p>
        <h2>{fila.referencia}</h2>
        {hoja && hoja.plazos.length > 0 && (
          <ul className={bandeja.previaPlazos} aria-label="Plazos">
            {hoja.plazos.map((z) => (
              <PlazoConNombre key={z.id} plazo={z} />
            ))}
          </ul>
        )}
      </header>
      {error && <p role="alert">No se pudo cargar la hoja.</p>}
      {hoja ? (
        <>
          <ActosDeHoja hoja={hoja} />
          <Ruta pasos={hoja.ruta} compacta />
          <Link to="/hojas/$gestion/$id" params={{ gestion: String(hoja.gestion), id: hoja.id }}>
            Abrir la hoja completa
          </Link>
        </>
      ) : (
        !error && (
          <div role="status" aria-label="Cargando la hoja">
            <Skeleton h={36} w={220} mb={16} />
            <Skeleton h={14} mb={10} />
            <Skeleton h={14} mb={10} w="80%" />
            <Skeleton h={14} w="60%" />
          </div>
        )
      )}
    </aside>
  );
}
