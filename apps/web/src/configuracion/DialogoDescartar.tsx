import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import type { PlantillaVista } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import { DE_CONFIGURACION } from './consultas';

interface Props {
  plantilla: PlantillaVista;
  version: number;
  /** what this browser kept of it goes too */
  alDescartar: () => void;
  alCerrar: () => void;
}

/** The draft is put aside; another can begin from it. */
export function DialogoDescartar({ plantilla: p, version, alDescartar, alCerrar }: Props) {
  const descartar = useActo<{ version: number }, unknown>({
    invalida: DE_CONFIGURACION,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/plantillas/{id}/descartar', {
          params: { path: { id: p.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: () => {
      alDescartar();
      notifications.show({ message: `Borrador ${p.borrador ?? ''} descartado.` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Descartar el borrador ${p.borrador ?? ''}`}
      alCerrar={alCerrar}
      alConfirmar={() => descartar.mutate({ version })}
      acto="Descartar"
      destructivo
      enviando={descartar.isPending}
      problema={descartar.error}
      quedo="El borrador sigue como estaba."
    >
      <Text size="sm">
        {p.vigente === null
          ? 'Nada quedará publicado: el tipo sigue sin ofrecerse.'
          : `Sigue en vigor la versión ${p.vigente}.`}{' '}
        El borrador queda entre las versiones, y de él se puede abrir otro.
      </Text>
    </Dialogo>
  );
}
