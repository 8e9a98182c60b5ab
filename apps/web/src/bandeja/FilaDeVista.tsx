import { ActionIcon, Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { porCampo } from '../api/problema';
import type { VistaGuardada } from '../api/tipos';
import { AvisoDeshacer } from '../hoja/AvisoDeshacer';
import { Choque, loGuardado } from '../ui/Choque';
import { Problema } from '../ui/Problema';
import estilos from './filtro.module.css';
import { useCambiarVista, useQuitarVista } from './vistas-guardadas';

interface Props {
  vista: VistaGuardada;
  sube: boolean;
  baja: boolean;
  alMover: (paso: 1 | -1) => void;
}

/** A saved view: its name, its place, and the way out, which can be taken back. */
export function FilaDeVista({ vista, sube, baja, alMover }: Props) {
  const [nombre, setNombre] = useState<string | null>(null);
  const cambiar = useCambiarVista(() => setNombre(null));
  const quitar = useQuitarConVuelta();
  const choque = loGuardado<{ nombre: string }>(cambiar.error, 'bandejas.vista.cambiada');
  const guardar = (version: number) => cambiar.mutate({ ...vista, version, nombre: nombre ?? '' });
  return (
    <div className={estilos.filaDeVista}>
      {nombre === null ? (
        <span className={estilos.nombre}>{vista.nombre}</span>
      ) : (
        <form
          className={estilos.renombrar}
          onSubmit={(e) => {
            e.preventDefault();
            guardar(vista.version);
          }}
        >
          <TextInput
            aria-label={`Nombre de la vista ${vista.nombre}`}
            size="xs"
            maxLength={60}
            autoFocus
            value={nombre}
            error={porCampo(cambiar.error)['nombre']}
            onChange={(e) => setNombre(e.currentTarget.value)}
          />
          <Button type="submit" size="compact-sm" loading={cambiar.isPending} disabled={nombre.trim() === ''}>
            Guardar
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => (setNombre(null), cambiar.reset())}>
            Cancelar
          </Button>
        </form>
      )}
      <span className={estilos.actos}>
        {(sube || baja) && (
          <>
            <ActionIcon
              variant="default"
              aria-label={`Subir ${vista.nombre}`}
              aria-disabled={!sube}
              onClick={() => sube && alMover(-1)}
            >
              ↑
            </ActionIcon>
            <ActionIcon
              variant="default"
              aria-label={`Bajar ${vista.nombre}`}
              aria-disabled={!baja}
              onClick={() => baja && alMover(1)}
            >
              ↓
            </ActionIcon>
          </>
        )}
        {vista.cambia && nombre === null && (
          <>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Cambiar el nombre de ${vista.nombre}`}
              onClick={() => setNombre(vista.nombre)}
            >
              Nombre
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Quitar ${vista.nombre}`}
              onClick={() => quitar.mutate({ ...vista, quitar: true })}
            >
              Quitar
            </Button>
          </>
        )}
      </span>
      {choque ? (
        <Choque
          dice={[choque.nombre]}
          alSeguir={() => guardar(choque.version)}
          alTomar={() => (setNombre(null), cambiar.reset())}
        />
      ) : (
        <Problema problema={cambiar.error ?? quitar.error} />
      )}
    </div>
  );
}

/** Out of the rail, with ten seconds to bring it back. */
function useQuitarConVuelta() {
  const reponer = useQuitarVista((_, v) =>
    notifications.show({ message: `La vista «${v.nombre}» está otra vez en el riel.` }),
  );
  return useQuitarVista(({ version }, v) => {
    const id = `vista-${v.id}`;
    notifications.show({
      id,
      autoClose: 10_000,
      message: (
        <AvisoDeshacer
          texto={`Vista «${v.nombre}» quitada.`}
          alDeshacer={() => {
            notifications.hide(id);
            reponer.mutate({ ...v, version, quitar: false });
          }}
        />
      ),
    });
  });
}
