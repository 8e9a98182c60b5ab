import { Text } from '@mantine/core';
import { api, conClave, datos } from '../api/cliente';
import type { NumeroSinUsar } from '../api/tipos';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';
import { DE_NUMEROS } from './consultas';

interface Props {
  numero: NumeroSinUsar;
  alCerrar: () => void;
}

/** A reserved number that no paper will bear: it stays taken, and the libro says why. */
export function DialogoAnularNumero({ numero: n, alCerrar }: Props) {
  const params = { path: { id: n.id } };
  return (
    <DialogoDeMotivo
      borrador={`anular.numero.${n.id}`}
      titulo={`Anular ${n.texto}`}
      acto="Anular"
      destructivo
      enviar={(body, clave) =>
        datos(api.POST('/api/numeros/{id}/anular', { params, headers: conClave(clave), body }))
      }
      invalida={DE_NUMEROS}
      hecho={`Anulado: ${n.texto}`}
      quedo="El número sigue reservado."
      falta="Diga por qué no se usó."
      alCerrar={alCerrar}
    >
      <Text size="sm">
        El número no vuelve a darse: queda anulado en el libro, con su motivo. Si el papel ya salió con él, no
        lo anule: suba su PDF.
      </Text>
    </DialogoDeMotivo>
  );
}
