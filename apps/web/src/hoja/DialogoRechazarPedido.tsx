import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { HojaVista } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import dialogos from './dialogos.module.css';

interface Props {
  hoja: HojaVista;
  pedido: HojaVista['debe'][number];
  alCerrar: () => void;
}

/** A reasoned refusal of what was asked: no paper, but a reason that who asked can read. */
export function DialogoRechazarPedido({ hoja, pedido, alCerrar }: Props) {
  const [motivo, setMotivo] = useState('');
  const [falta, setFalta] = useState<string | undefined>();
  const rechazar = useActo<string, unknown>({
    enviar: (texto, clave) =>
      datos(
        api.POST('/api/hojas/{gestion}/{id}/adeudos/{adeudo}/rechazar', {
          params: { path: { gestion: String(hoja.gestion), id: hoja.id, adeudo: pedido.id } },
          body: { motivo: texto },
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: 'Queda dicho por qué no se responde.', autoClose: 5000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`${pedido.texto}: no corresponde`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        if (motivo.trim() === '') return setFalta('Escriba por qué no corresponde.');
        setFalta(undefined);
        rechazar.mutate(motivo.trim());
      }}
      acto="Rechazar lo pedido"
      enviando={rechazar.isPending}
      problema={rechazar.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={dialogos.cuerpo}>
        <Text size="sm">
          Deja de deberse sin un documento. {pedido.paraQuien} leerá el motivo en la hoja de ruta.
        </Text>
        <Textarea
          label="Motivo"
          data-autofocus
          withAsterisk
          autosize
          minRows={2}
          maxLength={500}
          value={motivo}
          error={falta ?? porCampo(rechazar.error)['motivo']}
          onChange={(e) => setMotivo(e.currentTarget.value)}
        />
      </div>
    </Dialogo>
  );
}
