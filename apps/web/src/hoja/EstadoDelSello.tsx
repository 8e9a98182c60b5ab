import { Button } from '@mantine/core';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { DocumentoDeHoja } from '../api/tipos';
import { useActo } from '../api/use-acto';
import estilos from './hoja.module.css';

interface Props {
  sello: NonNullable<DocumentoDeHoja['sello']>;
}

/** The stamp as a step with a state, a cause and a retry: nothing is «processing» in silence. */
export function EstadoDelSello({ sello }: Props) {
  const reintentar = useActo<null, unknown>({
    enviar: (_, clave) =>
      datos(
        api.POST('/api/recepciones/{gestion}/{id}/sello', {
          params: enRuta({ gestion: sello.gestion, id: sello.recepcionId }),
          headers: conClave(clave),
        }),
      ),
  });
  if (sello.estado === 'fallido') {
    return (
      <p className={estilos.selloFallido} role="alert">
        El sello no se pudo estampar{sello.detalle ? `: ${sello.detalle}` : '.'}{' '}
        <Button
          size="compact-xs"
          variant="default"
          loading={reintentar.isPending}
          onClick={() => reintentar.mutate(null)}
        >
          Reintentar
        </Button>
      </p>
    );
  }
  return (
    <p className={estilos.selloEstado} role="status">
      {sello.estado === 'pendiente' ? 'Estampando el sello…' : 'Sello de recepción estampado'}
    </p>
  );
}
