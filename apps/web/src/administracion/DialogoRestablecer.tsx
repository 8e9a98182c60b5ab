import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { FuncionarioDePersonal } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import estilos from './administracion.module.css';
import { CampoClaveInicial } from './CampoClaveInicial';
import { DE_ADMINISTRACION } from './consultas';
import { faltaDeClave } from './palabras';

interface Props {
  funcionario: FuncionarioDePersonal;
  alCerrar: () => void;
}

/** Another password for who forgot theirs; it is handed over, and serves to choose their own. */
export function DialogoRestablecer({ funcionario: f, alCerrar }: Props) {
  const [clave, setClave] = useState('');
  const acto = useActo<{ clave: string }, { sesiones: number }>({
    invalida: DE_ADMINISTRACION,
    enviar: (body, llave) =>
      datos(
        api.POST('/api/administracion/usuarios/{id}/clave', {
          params: { path: { id: f.usuario?.id ?? '' } },
          headers: conClave(llave),
          body,
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Entregue a ${f.nombre} su contraseña: al entrar elegirá la suya.` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Contraseña de ${f.nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() => acto.mutate({ clave })}
      acto="Restablecer contraseña"
      enviando={acto.isPending}
      problema={acto.error}
    >
      <Stack gap="sm">
        <CampoClaveInicial
          etiqueta={`Contraseña para ${f.usuario?.nombre ?? ''}`}
          valor={clave}
          alCambiar={setClave}
          error={faltaDeClave(acto.error, 'clave')}
        />
        <p className={estilos.explica}>
          La anterior deja de servir y sus sesiones terminan. Cópiela antes de guardar: no se vuelve a
          mostrar.
        </p>
      </Stack>
    </Dialogo>
  );
}
