import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { useActo } from '../api/use-acto';
import { Codigo } from '../ui/Codigo';
import { Problema } from '../ui/Problema';
import { consultaDeDestino } from './consultas';
import recepcion from './recepcion.module.css';

interface Orden {
  gestion: number;
  id: string;
  archivoId: string;
  recepcionId?: string;
  bloque?: number;
}

/** The scan bears our label: it belongs to a paper taken in before, or to a sheet filled by hand. */
export function AvisoDeEtiqueta({ archivoId, alUnir }: { archivoId: string | null; alUnir: () => void }) {
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
  const hoja = data?.hoja;
  if (!hoja || archivoId === null) return null;
  const { gestion, id } = hoja;
  const { recepcionId, bloque } = data;
  const sitio = recepcionId
    ? { texto: 'espera su escaneo', acto: 'Unir a esa recepción', orden: { recepcionId } }
    : bloque !== null
      ? { texto: `proveído N° ${bloque}`, acto: 'Adjuntar a ese proveído', orden: { bloque } }
      : { texto: '', acto: 'Adjuntar a esa hoja', orden: {} };
  return (
    <div className={recepcion.etiqueta} role="status">
      <span>
        Este papel lleva la etiqueta de <Codigo codigo={hoja.codigo} /> {sitio.texto}
      </span>
      <Button
        size="compact-md"
        loading={unir.isPending}
        onClick={() => unir.mutate({ gestion, id, archivoId, ...sitio.orden })}
      >
        {sitio.acto}
      </Button>
      <Problema problema={unir.error} />
    </div>
  );
}
