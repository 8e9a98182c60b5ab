import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { NumeroSinUsar } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import { DE_NUMEROS } from './consultas';

/** A reserved number that no paper will bear: it stays taken, and the libro says why. */
export function DialogoAnularNumero({
  numero: n,
  alCerrar,
}: {
  numero: NumeroSinUsar;
  alCerrar: () => void;
}) {
  const [motivo, setMotivo] = useState('');
  const [falta, setFalta] = useState<string>();
  const anular = useActo<{ motivo: string }, unknown>({
    invalida: DE_NUMEROS,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/numeros/{id}/anular', {
          params: { path: { id: n.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Anulado: ${n.texto}` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Anular ${n.texto}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        if (motivo.trim() === '') return setFalta('Diga por qué no se usó.');
        setFalta(undefined);
        anular.mutate({ motivo: motivo.trim() });
      }}
      acto="Anular"
      destructivo
      enviando={anular.isPending}
      problema={anular.error}
      quedo="El número sigue reservado."
    >
      <Text size="sm">
        El número no vuelve a darse: queda anulado en el libro, con su motivo. Si el papel ya salió con él, no
        lo anule: suba su PDF.
      </Text>
      <Textarea
        label="Motivo"
        withAsterisk
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        value={motivo}
        error={falta ?? porCampo(anular.error)['motivo']}
        onChange={(e) => setMotivo(e.currentTarget.value)}
      />
    </Dialogo>
  );
}
