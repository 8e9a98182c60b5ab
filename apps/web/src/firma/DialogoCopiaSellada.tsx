import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { ArchivoSubido } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import type { DeUnDespacho } from './acuse';
import { CampoCopiaSellada } from './CampoCopiaSellada';

const VACIO = { archivo: null as ArchivoSubido | null };

/** The scan of the stamped copy, when it comes after its acuse was written down. */
export function DialogoCopiaSellada({ documento, despacho: { n, destino }, alCerrar }: DeUnDespacho) {
  const [falta, setFalta] = useState<string | undefined>();
  const {
    escrito: { archivo },
    cambiar,
    acto: poner,
  } = useActoEscrito<typeof VACIO, string, unknown>(`copia-sellada.${documento.id}.${n}`, VACIO, {
    enviar: (archivoId, clave) =>
      datos(
        api.POST('/api/documentos/{id}/copia-sellada', {
          params: { path: { id: documento.id } },
          body: { n, archivoId },
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: 'Copia sellada guardada con su acuse.', autoClose: 5000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Copia sellada de ${destino ?? documento.cite ?? ''}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        setFalta(archivo ? undefined : 'Elija la copia sellada.');
        if (archivo) poner.mutate(archivo.id);
      }}
      acto="Guardar la copia"
      enviando={poner.isPending}
      problema={poner.error}
      quedo="El archivo sigue aquí."
    >
      <CampoCopiaSellada archivo={archivo} cambiar={cambiar} error={falta} foco />
    </Dialogo>
  );
}
