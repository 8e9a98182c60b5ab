import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { PlantillaVista } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import estilos from './configuracion.module.css';
import { DE_CONFIGURACION } from './consultas';

/** A unidad gives up its own: from now on it follows the general one. */
export function DialogoRetirarPlantilla({
  plantilla: p,
  alCerrar,
}: {
  plantilla: PlantillaVista;
  alCerrar: () => void;
}) {
  const [motivo, setMotivo] = useState('');
  const retirar = useActo<{ motivo: string }, unknown>({
    invalida: DE_CONFIGURACION,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/plantillas/{id}/retirar', {
          params: { path: { id: p.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Retirada: en ${p.unidad ?? ''} rige la general.` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Retirar la plantilla de ${p.unidad ?? ''}`}
      alCerrar={alCerrar}
      alConfirmar={() => retirar.mutate({ motivo })}
      acto="Retirar"
      destructivo
      enviando={retirar.isPending}
      problema={retirar.error}
      quedo="Nada cambió."
    >
      <ul className={estilos.consecuencias}>
        <li>Los papeles que se empiecen en {p.unidad} siguen la plantilla general.</li>
        <li>Los ya empezados conservan la suya.</li>
        <li>Sus versiones quedan. Si publica otra, vuelve a mandar allí.</li>
      </ul>
      <Textarea
        label="Motivo"
        description="Queda en la historia, con su nombre."
        withAsterisk
        data-autofocus
        autosize
        minRows={2}
        value={motivo}
        error={porCampo(retirar.error)['motivo']}
        onChange={(e) => setMotivo(e.currentTarget.value)}
      />
    </Dialogo>
  );
}
