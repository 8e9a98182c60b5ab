import { Text } from '@mantine/core';
import { api, conClave, datos } from '../api/cliente';
import type { HojaVista } from '../api/tipos';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';

interface Props {
  hoja: HojaVista;
  pedido: HojaVista['debe'][number];
  alCerrar: () => void;
}

/** A reasoned refusal of what was asked: no paper, but a reason that who asked can read. */
export function DialogoRechazarPedido({ hoja, pedido, alCerrar }: Props) {
  const params = { path: { gestion: String(hoja.gestion), id: hoja.id, adeudo: pedido.id } };
  return (
    <DialogoDeMotivo
      borrador={`rechazar-pedido.${hoja.gestion}.${hoja.id}.${pedido.id}`}
      titulo={`${pedido.texto}: no corresponde`}
      acto="Rechazar lo pedido"
      enviar={(body, clave) =>
        datos(
          api.POST('/api/hojas/{gestion}/{id}/adeudos/{adeudo}/rechazar', {
            params,
            headers: conClave(clave),
            body,
          }),
        )
      }
      hecho="Queda dicho por qué no se responde."
      falta="Escriba por qué no corresponde."
      alCerrar={alCerrar}
    >
      <Text size="sm">
        Deja de deberse sin un documento. {pedido.paraQuien} leerá el motivo en la hoja de ruta.
      </Text>
    </DialogoDeMotivo>
  );
}
