import { api, conClave, datos, enRuta } from '../api/cliente';
import type { Derivadas, OrdenDerivar } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useDeshacer } from './use-deshacer';

interface PasoQueDeriva {
  gestion: number;
  id: string;
}

/** Derivar, with ten seconds to take it back. */
export function useDerivar(paso: PasoQueDeriva, codigo: string, alLograr: () => void) {
  const ofrecerDeshacer = useDeshacer();
  return useActo<OrdenDerivar, Derivadas>({
    enviar: (orden, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/derivar', {
          params: enRuta(paso),
          body: orden,
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ derivaciones }) => {
      alLograr();
      ofrecerDeshacer(
        `Derivada ${codigo}.`,
        derivaciones.map((d) => ({ ...d, codigo })),
      );
    },
  });
}
