import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { porCampo } from '../api/problema';
import { AvisoDeSignos } from './AvisoDeSignos';
import { Dialogo } from './Dialogo';
import { useActoEscrito } from './use-acto-escrito';

interface Props {
  /** name of its draft: act and object (`anular.15`) */
  borrador: string;
  titulo: string;
  acto: string;
  destructivo?: boolean;
  enviar: (orden: { motivo: string }, clave: string) => Promise<unknown>;
  invalida?: readonly (readonly string[])[];
  /** said once it is done */
  hecho: string;
  /** said beside a refusal */
  quedo?: string;
  descripcion?: string;
  falta?: string;
  alCerrar: () => void;
  /** what it does, said before */
  children: ReactNode;
}

/** An act that only needs its reason. */
export function DialogoDeMotivo({ quedo = 'Lo que escribió sigue aquí.', ...p }: Props) {
  const [falta, setFalta] = useState<string>();
  const { escrito, cambiar, acto } = useActoEscrito<{ motivo: string }, { motivo: string }, unknown>(
    p.borrador,
    { motivo: '' },
    {
      enviar: p.enviar,
      ...(p.invalida ? { invalida: p.invalida } : {}),
      alLograr: () => {
        notifications.show({ message: p.hecho, autoClose: 5000 });
        p.alCerrar();
      },
    },
  );
  return (
    <Dialogo
      titulo={p.titulo}
      alCerrar={p.alCerrar}
      alConfirmar={() => {
        const motivo = escrito.motivo.trim();
        setFalta(motivo === '' ? (p.falta ?? 'Escriba el motivo.') : undefined);
        if (motivo !== '') acto.mutate({ motivo });
      }}
      acto={p.acto}
      destructivo={p.destructivo ?? false}
      enviando={acto.isPending}
      problema={acto.error}
      quedo={quedo}
    >
      {p.children}
      <Textarea
        label="Motivo"
        description={p.descripcion}
        withAsterisk
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        value={escrito.motivo}
        error={falta ?? porCampo(acto.error)['motivo']}
        onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
      />
      <AvisoDeSignos en={escrito} />
    </Dialogo>
  );
}
