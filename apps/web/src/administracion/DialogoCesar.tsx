import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { FuncionarioDePersonal } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import estilos from './administracion.module.css';
import { DE_ADMINISTRACION } from './consultas';

/** A person leaves: their designaciones end and they do not enter again. Refused while their post would be left owing. */
export function DialogoCesar({
  funcionario: f,
  alCerrar,
}: {
  funcionario: FuncionarioDePersonal;
  alCerrar: () => void;
}) {
  const [motivo, setMotivo] = useState('');
  const cesar = useActo<{ motivo: string }, unknown>({
    invalida: DE_ADMINISTRACION,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/administracion/funcionarios/{id}/cesar', {
          params: { path: { id: f.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `${f.nombre} cesó. Ya no puede entrar.` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Cesar a ${f.nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() => cesar.mutate({ motivo })}
      acto="Cesar"
      destructivo
      enviando={cesar.isPending}
      problema={cesar.error}
      quedo="Nada cambió. Entregue primero lo que debe, desde «Unidades y puestos»."
    >
      <p className={estilos.explica}>
        Terminan sus designaciones y sus sesiones. Lo que hizo queda con su nombre en la historia.
      </p>
      <Textarea
        label="Motivo"
        withAsterisk
        data-autofocus
        autosize
        minRows={2}
        value={motivo}
        error={porCampo(cesar.error)['motivo']}
        onChange={(e) => setMotivo(e.currentTarget.value)}
      />
    </Dialogo>
  );
}
