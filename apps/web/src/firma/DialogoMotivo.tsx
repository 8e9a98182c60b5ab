import { Text } from '@mantine/core';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto } from '../api/tipos';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';
import type { DeUnDespacho } from './acuse';

const en = ({ id }: DocumentoVisto) => ({ params: { path: { id } } });

/** Voids an issued documento: only its reason is asked. */
export function DialogoAnular({ documento, alCerrar }: { documento: DocumentoVisto; alCerrar: () => void }) {
  return (
    <DialogoDeMotivo
      borrador={`anular.documento.${documento.id}`}
      titulo={`Anular ${documento.cite ?? ''}`}
      acto="Anular"
      destructivo
      enviar={(body, clave) =>
        datos(api.POST('/api/documentos/{id}/anular', { ...en(documento), body, headers: conClave(clave) }))
      }
      hecho={`Anulado: ${documento.cite ?? ''}.`}
      alCerrar={alCerrar}
    >
      <Text size="sm">
        El número queda tomado y no se vuelve a usar. El archivo firmado no se toca: una constancia dirá que
        fue anulado y por qué.
      </Text>
    </DialogoDeMotivo>
  );
}

/** One going-out came back. */
export function DialogoNoEntregado({ documento, despacho: { n, destino }, alCerrar }: DeUnDespacho) {
  return (
    <DialogoDeMotivo
      borrador={`no-entregar.documento.${documento.id}.${n}`}
      titulo={`No se entregó ${documento.cite ?? ''}`}
      acto="Registrar"
      enviar={({ motivo }, clave) =>
        datos(
          api.POST('/api/documentos/{id}/no-entregar', {
            ...{ ...en(documento), body: { n, motivo }, headers: conClave(clave) },
          }),
        )
      }
      hecho={`Registrado como no entregado: ${documento.cite ?? ''}.`}
      alCerrar={alCerrar}
    >
      <Text size="sm">
        {destino ? `Lo de ${destino} vuelve` : 'El documento vuelve'} a la mesa y puede salir otra vez.
      </Text>
    </DialogoDeMotivo>
  );
}

/** Nothing goes to one that the paper names. */
export function DialogoNoSale({
  documento,
  destino,
  alCerrar,
}: {
  documento: DocumentoVisto;
  destino: string;
  alCerrar: () => void;
}) {
  return (
    <DialogoDeMotivo
      borrador={`no-sale.documento.${documento.id}.${destino}`}
      titulo={`No sale para ${destino}`}
      acto="No sale"
      enviar={({ motivo }, clave) =>
        datos(
          api.POST('/api/documentos/{id}/descartar-destino', {
            ...{ ...en(documento), body: { destino, motivo }, headers: conClave(clave) },
          }),
        )
      }
      hecho={`Ya no se espera que salga para ${destino}.`}
      descripcion="Por ejemplo: es de la casa, o lo recogieron en ventanilla."
      alCerrar={alCerrar}
    >
      <Text size="sm">Deja de contarse entre los que faltan. Si después hace falta, se despacha igual.</Text>
    </DialogoDeMotivo>
  );
}
