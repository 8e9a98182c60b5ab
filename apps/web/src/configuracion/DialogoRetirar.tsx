import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { porCampo } from '../api/problema';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import estilos from './configuracion.module.css';
import { DE_CONFIGURACION } from './consultas';

interface Props {
  titulo: string;
  enviar: (orden: { motivo: string }, clave: string) => Promise<unknown>;
  /** said once it is done */
  hecho: string;
  quedo?: string;
  alCerrar: () => void;
  /** what it touches, one `li` each: said before */
  children: ReactNode;
}

/** Something is given up: what that touches is said before, and why is kept. */
export function DialogoRetirar({ titulo, enviar, hecho, quedo = 'Nada cambió.', alCerrar, children }: Props) {
  const [motivo, setMotivo] = useState('');
  const retirar = useActo<{ motivo: string }, unknown>({
    invalida: DE_CONFIGURACION,
    enviar,
    alLograr: () => {
      notifications.show({ message: hecho });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={titulo}
      alCerrar={alCerrar}
      alConfirmar={() => retirar.mutate({ motivo })}
      acto="Retirar"
      destructivo
      enviando={retirar.isPending}
      problema={retirar.error}
      quedo={quedo}
    >
      <ul className={estilos.consecuencias}>{children}</ul>
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
