import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import type { CarpetaVista } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';
import { DE_ARCHIVO } from './consultas';
import { cuantoGuarda } from './palabras';

interface Props {
  carpeta: CarpetaVista;
  alCerrar: () => void;
}

/** Nothing more goes into it: said before, since others use it too. */
export function DialogoCerrarCarpeta({ carpeta, alCerrar }: Props) {
  const cerrar = useActo<object, unknown>({
    invalida: DE_ARCHIVO,
    enviar: (_orden, clave) =>
      datos(
        api.POST('/api/archivo/carpetas/{id}/cerrar', {
          params: { path: { id: carpeta.id } },
          headers: conClave(clave),
          body: {},
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Cerrada ${carpeta.codigo}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Cerrar ${carpeta.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() => cerrar.mutate({})}
      acto="Cerrar carpeta"
      enviando={cerrar.isPending}
      problema={cerrar.error}
    >
      <p>
        «{carpeta.nombre}» queda con lo que guarda ({cuantoGuarda(carpeta).toLowerCase()}): nadie archiva más
        en ella. Con su nombre se puede abrir otra. Cerrada, puede transferirse al archivo central.
      </p>
    </Dialogo>
  );
}

/** It takes papers again. */
export function DialogoReabrirCarpeta({ carpeta, alCerrar }: Props) {
  return (
    <DialogoDeMotivo
      borrador={`reabrir-carpeta.${carpeta.id}`}
      titulo={`Reabrir ${carpeta.codigo}`}
      acto="Reabrir"
      hecho={`Reabierta ${carpeta.codigo}.`}
      invalida={DE_ARCHIVO}
      enviar={(body, clave) =>
        datos(
          api.POST('/api/archivo/carpetas/{id}/reabrir', {
            params: { path: { id: carpeta.id } },
            headers: conClave(clave),
            body,
          }),
        )
      }
      alCerrar={alCerrar}
    >
      <p>«{carpeta.nombre}» vuelve a recibir lo que se archive.</p>
    </DialogoDeMotivo>
  );
}
