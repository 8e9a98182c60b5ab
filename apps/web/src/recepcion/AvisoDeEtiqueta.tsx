import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { HojaEncontrada } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Codigo } from '../ui/Codigo';
import { Problema } from '../ui/Problema';
import { CampoDeSitio, useSitio } from './CampoDeSitio';
import { consultaDeDestino } from './consultas';
import recepcion from './recepcion.module.css';

interface Orden {
  gestion: number;
  id: string;
  archivoId: string;
  recepcionId?: string;
  bloque?: number;
}

interface Props {
  archivoId: string | null;
  /** the hoja that the note joins, as the form has it */
  elegida: HojaEncontrada | null;
  /** the scan was matched with what it is of: the form is free again */
  alUnir: () => void;
  alRecibirEn: (hoja: HojaEncontrada) => void;
}

/** The scan bears our label: it belongs to a paper taken in before, to a sheet filled by hand, or is a note that comes back. */
export function AvisoDeEtiqueta({ archivoId, elegida, alUnir, alRecibirEn }: Props) {
  const { data } = useQuery(consultaDeDestino(archivoId));
  const unir = useActo<Orden, unknown>({
    enviar: ({ gestion, id, ...body }, clave) =>
      datos(
        api.POST('/api/hojas/{gestion}/{id}/escaneos', {
          params: enRuta({ gestion, id }),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Escaneo unido a ${data?.hoja?.codigo ?? 'su hoja'}.`, autoClose: 5000 });
      alUnir();
    },
  });
  const sitio = useSitio(archivoId, data?.sitios ?? []);
  const hoja = data?.hoja;
  if (!hoja || archivoId === null) return null;
  if (hoja.estado === 'ANULADA')
    return (
      <div className={recepcion.etiqueta} role="status">
        <span>
          Este papel lleva la etiqueta de <Codigo codigo={hoja.codigo} />, que fue anulada: regístrelo como
          nota nueva.
        </span>
      </div>
    );
  const { gestion, id } = hoja;
  const yaElegida = elegida?.gestion === gestion && elegida.id === id;
  return (
    <div className={recepcion.etiqueta} role="status">
      <span>
        Este papel lleva la etiqueta de <Codigo codigo={hoja.codigo} />
      </span>
      <CampoDeSitio {...sitio} />
      <Group gap="xs">
        <Button
          size="compact-md"
          loading={unir.isPending}
          onClick={() => unir.mutate({ gestion, id, archivoId, ...sitio.orden })}
        >
          {sitio.acto}
        </Button>
        {!yaElegida && (
          <Button
            size="compact-md"
            variant="default"
            disabled={unir.isPending}
            onClick={() => alRecibirEn({ ...hoja, propuesta: false })}
          >
            Es una nota que vuelve: recibirla en {hoja.codigo}
          </Button>
        )}
      </Group>
      <Problema problema={unir.error} />
    </div>
  );
}
