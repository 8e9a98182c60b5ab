import { Button } from '@mantine/core';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { DocumentoDeHoja } from '../api/tipos';
import { useActo } from '../api/use-acto';
import estilos from './hoja.module.css';

interface Props {
  sello: Pick<NonNullable<DocumentoDeHoja['sello']>, 'gestion' | 'recepcionId' | 'estado' | 'detalle'>;
}

const TEXTOS: Record<Exclude<Props['sello']['estado'], 'fallido'>, string> = {
  'sin-sello': 'Recibido sin sello en el papel.',
  pendiente: 'Estampando el sello…',
  sellado: 'Sello de recepción estampado',
  'en-papel': 'Sellado a mano en el papel.',
  constancia: 'Este archivo no admite sello: lo acredita una constancia.',
};

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
      {TEXTOS[sello.estado]}
      {sello.estado === 'constancia' && sello.detalle && ` ${sello.detalle}`}{' '}
      {sello.estado === 'constancia' && (
        <a
          href={`/api/recepciones/${sello.gestion}/${sello.recepcionId}/constancia.pdf`}
          target="_blank"
          rel="noopener"
        >
          Imprimir la constancia
        </a>
      )}
    </p>
  );
}
