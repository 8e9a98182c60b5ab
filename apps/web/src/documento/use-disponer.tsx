import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { DocumentoVisto } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { AvisoDeshacer } from '../hoja/AvisoDeshacer';
import { DIEZ_SEGUNDOS } from '../hoja/use-deshacer';

interface Movido {
  readonly estado: string;
  readonly version: number;
}

const pasar = (acto: 'descartar' | 'recuperar', id: string, version: number, clave: string) =>
  datos(
    api.POST(`/api/documentos/{id}/${acto}`, {
      params: { path: { id } },
      body: { version },
      headers: conClave(clave),
    }),
  );

/** Puts a draft aside and goes back to where it was of; ten seconds to take it up again, and later from «Descartados». */
export function useDescartar(d: DocumentoVisto) {
  const navegar = useNavigate();
  const consultas = useQueryClient();
  return useActo<number, Movido>({
    enviar: (version, clave) => pasar('descartar', d.id, version, clave),
    alLograr: ({ version }) => {
      const aviso = `descartado-${d.id}`;
      const deshacer = async () => {
        notifications.hide(aviso);
        try {
          await pasar('recuperar', d.id, version, crypto.randomUUID());
        } catch (error) {
          const { detalle } = comoProblema(error);
          return void notifications.show({ color: 'lacre', title: 'No se pudo recuperar', message: detalle });
        }
        // What was being read of it is of before: the page asks anew.
        consultas.removeQueries({ queryKey: ['documento', d.id] });
        await Promise.all(['documentos', 'hoja'].map((k) => consultas.invalidateQueries({ queryKey: [k] })));
        await navegar({ to: '/documentos/$id', params: { id: d.id } });
      };
      const [hoja] = d.hojas;
      void (hoja
        ? navegar({ to: '/hojas/$gestion/$id', params: { gestion: String(hoja.gestion), id: hoja.id } })
        : navegar({ to: '/bandeja/$vista', params: { vista: 'borradores' } }));
      notifications.show({
        id: aviso,
        autoClose: DIEZ_SEGUNDOS,
        message: (
          <AvisoDeshacer texto="El borrador quedó en «Descartados»." alDeshacer={() => void deshacer()} />
        ),
      });
    },
  });
}

/** Takes a draft up again. */
export function useRecuperar(id: string) {
  return useActo<number, Movido>({ enviar: (version, clave) => pasar('recuperar', id, version, clave) });
}
