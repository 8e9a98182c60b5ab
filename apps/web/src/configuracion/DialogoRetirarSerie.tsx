import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { Serie } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import estilos from './configuracion.module.css';
import { DE_CONFIGURACION } from './consultas';

interface Props {
  serie: Serie;
  nombre: string;
  /** that numbers from now on; null: none */
  relevo: Serie | null;
  alCerrar: () => void;
}

/** A series numbers no more: which one does from now on is said before, and why is kept. */
export function DialogoRetirarSerie({ serie: s, nombre, relevo, alCerrar }: Props) {
  const [motivo, setMotivo] = useState('');
  const retirar = useActo<{ motivo: string }, unknown>({
    invalida: DE_CONFIGURACION,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/series/{id}/retirar', {
          params: { path: { id: s.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: () => {
      notifications.show({ message: 'Serie retirada.' });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Retirar la serie: ${nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() => retirar.mutate({ motivo })}
      acto="Retirar"
      destructivo
      enviando={retirar.isPending}
      problema={retirar.error}
      quedo="La serie sigue como estaba."
    >
      <ul className={estilos.consecuencias}>
        <li>
          {relevo ? (
            <>
              Lo que ella numeraba lo numera ahora <span className={estilos.mono}>{relevo.formato}</span>;{' '}
              {relevo.porHilo ? 'por ejemplo' : 'el próximo será'}{' '}
              <span className={estilos.mono}>{relevo.ejemplo}</span>
            </>
          ) : (
            'No queda otra que numere lo mismo: nadie lo podrá firmar hasta que haya una.'
          )}
        </li>
        <li>Sus números quedan como están, y su libro también.</li>
        <li>Se puede reponer, y sigue donde iba.</li>
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
