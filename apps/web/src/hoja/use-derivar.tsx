import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { Derivadas, OrdenDerivar } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { AvisoDeshacer } from './AvisoDeshacer';

interface PasoQueDeriva {
  gestion: number;
  id: string;
}
const DIEZ_SEGUNDOS = 10_000;

async function revertir({ derivaciones }: Derivadas): Promise<void> {
  for (const { gestion, id } of derivaciones) {
    await datos(
      api.POST('/api/derivaciones/{gestion}/{id}/revertir', {
        params: enRuta({ gestion, id }),
        body: {},
        headers: conClave(crypto.randomUUID()),
      }),
    );
  }
}

/** Derivar, with ten seconds to take it back; until it is received it can still be taken back from «Enviados». */
export function useDerivar(paso: PasoQueDeriva, codigo: string, alLograr: () => void) {
  const consultas = useQueryClient();
  return useActo<OrdenDerivar, Derivadas>({
    enviar: (orden, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/derivar', {
          params: enRuta(paso),
          body: orden,
          headers: conClave(clave),
        }),
      ),
    alLograr: (hechas) => {
      alLograr();
      const aviso = `derivada-${paso.id}`;
      const deshacer = async () => {
        notifications.hide(aviso);
        try {
          await revertir(hechas);
          notifications.show({ message: `Se retiró el envío de ${codigo}. Sigue en su despacho.` });
        } catch (error) {
          notifications.show({
            color: 'lacre',
            title: 'No se pudo retirar',
            message: comoProblema(error).detalle,
          });
        }
        await Promise.all(
          [['bandeja'], ['hoja']].map((queryKey) => consultas.invalidateQueries({ queryKey })),
        );
      };
      notifications.show({
        id: aviso,
        autoClose: DIEZ_SEGUNDOS,
        message: <AvisoDeshacer texto={`Derivada ${codigo}.`} alDeshacer={() => void deshacer()} />,
      });
    },
  });
}
