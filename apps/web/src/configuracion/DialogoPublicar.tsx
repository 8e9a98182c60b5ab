import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { PlantillaVista, Publicada } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { loQueNoSeProbo } from './alcance';
import { cambiosEntre } from './cambios';
import { limpio } from './campos';
import estilos from './configuracion.module.css';
import { DE_CONFIGURACION } from './consultas';
import type { Ajustes } from './use-guardado-de-plantilla';

interface Orden {
  version: number;
  nota?: string;
}
interface Props {
  plantilla: PlantillaVista;
  /** the saving that was looked at */
  version: number;
  /** what rules now; null: nothing yet */
  antes: Ajustes | null;
  ahora: Ajustes;
  alCerrar: () => void;
}

/** What changes from what rules now, why, and from when. */
export function DialogoPublicar({ plantilla: p, version, antes, ahora, alCerrar }: Props) {
  const {
    escrito: { nota },
    cambiar,
    acto: publicar,
  } = useActoEscrito<{ nota: string }, Orden, Publicada>(
    `publicar.${p.id}`,
    { nota: '' },
    {
      invalida: DE_CONFIGURACION,
      enviar: (body, clave) =>
        datos(
          api.POST('/api/plantillas/{id}/publicar', {
            params: { path: { id: p.id } },
            headers: conClave(clave),
            body,
          }),
        ),
      alLograr: (hecha) => {
        notifications.show({
          message: `Versión ${hecha.n} publicada: rige para lo que se empiece desde ahora.`,
        });
        const aviso = loQueNoSeProbo(p.clase, hecha);
        if (aviso) notifications.show({ message: aviso, autoClose: false });
        alCerrar();
      },
    },
  );
  const cambios = antes ? cambiosEntre(antes, limpio(ahora)) : [];
  return (
    <Dialogo
      titulo={`Publicar la versión ${p.borrador ?? ''}`}
      alCerrar={alCerrar}
      alConfirmar={() => publicar.mutate({ version, ...(nota.trim() ? { nota: nota.trim() } : {}) })}
      acto="Publicar"
      enviando={publicar.isPending}
      problema={publicar.error}
      quedo="El borrador sigue como estaba."
    >
      {antes && (
        <div>
          <p className={estilos.explica}>
            {cambios.length === 0
              ? 'No cambia nada de lo que rige.'
              : `Qué cambia desde la versión ${p.vigente}:`}
          </p>
          <ul className={estilos.consecuencias}>
            {cambios.map((c) => (
              <li key={c}>{c}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={estilos.explica}>
        Rige para los papeles que se empiecen desde ahora{p.unidad ? ` en ${p.unidad}` : ''}. Los ya empezados
        conservan la plantilla con la que empezaron. Lo publicado no se cambia: se abre otro borrador.
      </p>
      <Textarea
        label="Qué cambió (si quiere)"
        description="Queda en la lista de versiones."
        data-autofocus
        autosize
        minRows={2}
        value={nota}
        error={porCampo(publicar.error)['nota']}
        onChange={(e) => cambiar({ nota: e.currentTarget.value })}
      />
    </Dialogo>
  );
}
