import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { ResultadoDeLote } from '../api/tipos';
import { AvisoDeRetiro } from './AvisoDeRetiro';
import { AvisoDeshacer } from './AvisoDeshacer';
import { retiroDe, textoDeRetirados, type EnvioHecho } from './deshacer';

export const DIEZ_SEGUNDOS = 10_000;
/** As many as the desk takes at once. */
const DE_UNA_VEZ = 200;

async function retirar(envios: readonly EnvioHecho[]): Promise<ResultadoDeLote[]> {
  const resultados: ResultadoDeLote[] = [];
  for (let i = 0; i < envios.length; i += DE_UNA_VEZ) {
    const pasos = envios.slice(i, i + DE_UNA_VEZ).map(({ gestion, id }) => ({ gestion, id }));
    const r = await datos(
      api.POST('/api/derivaciones/lote', {
        body: { acto: 'revertir', pasos, orden: {} },
        headers: conClave(crypto.randomUUID()),
      }),
    );
    resultados.push(...r.resultados);
  }
  return resultados;
}

function avisar(envios: readonly EnvioHecho[], resultados: readonly ResultadoDeLote[]): void {
  const { retirados, quedaron } = retiroDe(envios, resultados);
  const texto = textoDeRetirados(retirados);
  if (quedaron.length === 0) return void notifications.show({ message: texto });
  notifications.show({
    color: 'lacre',
    autoClose: false,
    title: texto === null ? 'No se pudo retirar' : 'No se retiró todo',
    message: <AvisoDeRetiro retirados={retirados} quedaron={quedaron} />,
  });
}

/** Ten seconds to take back what was just sent; until it is received it can still be taken back from «Enviados». */
export function useDeshacer() {
  const consultas = useQueryClient();
  return (texto: string, envios: readonly EnvioHecho[], alRetirar?: () => void): void => {
    const aviso = `enviada-${envios[0]?.id ?? ''}`;
    const deshacer = async () => {
      notifications.hide(aviso);
      try {
        const resultados = await retirar(envios);
        alRetirar?.();
        avisar(envios, resultados);
      } catch (error) {
        notifications.show({
          color: 'lacre',
          title: 'No se pudo retirar',
          message: comoProblema(error).detalle,
        });
      }
      await Promise.all([['bandeja'], ['hoja']].map((queryKey) => consultas.invalidateQueries({ queryKey })));
    };
    notifications.show({
      id: aviso,
      autoClose: DIEZ_SEGUNDOS,
      message: <AvisoDeshacer texto={texto} alDeshacer={() => void deshacer()} />,
    });
  };
}
