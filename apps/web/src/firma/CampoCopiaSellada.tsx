import { useCallback } from 'react';
import type { ArchivoSubido } from '../api/tipos';
import { CampoArchivo } from '../ui/CampoArchivo';
import { useSubida } from '../ui/use-subida';

/** The scan of the stamped copy, kept with what is typed beside it. */
export function CampoCopiaSellada({
  archivo,
  cambiar,
  label = 'Elegir la copia sellada',
  ...p
}: {
  archivo: ArchivoSubido | null;
  cambiar: (cambios: { archivo: ArchivoSubido | null }) => void;
  label?: string;
  error: string | undefined;
  foco?: boolean;
}) {
  const guardar = useCallback((nuevo: ArchivoSubido | null) => cambiar({ archivo: nuevo }), [cambiar]);
  const subida = useSubida(guardar, archivo);
  return <CampoArchivo label={label} subida={subida} {...p} />;
}
