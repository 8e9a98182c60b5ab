import { Text } from '@mantine/core';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto } from '../api/tipos';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';

const TEXTOS = {
  anular: {
    titulo: 'Anular',
    explica:
      'El número queda tomado y no se vuelve a usar. El archivo firmado no se toca: una constancia dirá que fue anulado y por qué.',
    acto: 'Anular',
    hecho: 'Anulado',
  },
  'no-entregar': {
    titulo: 'No se entregó',
    explica: 'El documento vuelve a la mesa y puede salir otra vez.',
    acto: 'Registrar',
    hecho: 'Registrado como no entregado',
  },
} as const;

/** Anular or no entregado: an act on an issued documento that only needs its reason. */
export function DialogoMotivo({
  documento,
  acto,
  alCerrar,
}: {
  documento: DocumentoVisto;
  acto: keyof typeof TEXTOS;
  alCerrar: () => void;
}) {
  const textos = TEXTOS[acto];
  return (
    <DialogoDeMotivo
      borrador={`${acto}.documento.${documento.id}`}
      titulo={`${textos.titulo} ${documento.cite ?? ''}`}
      acto={textos.acto}
      destructivo={acto === 'anular'}
      enviar={(body, clave) => {
        const opciones = { params: { path: { id: documento.id } }, body, headers: conClave(clave) };
        return datos<unknown>(
          acto === 'anular'
            ? api.POST('/api/documentos/{id}/anular', opciones)
            : api.POST('/api/documentos/{id}/no-entregar', opciones),
        );
      }}
      hecho={`${textos.hecho}: ${documento.cite ?? ''}.`}
      alCerrar={alCerrar}
    >
      <Text size="sm">{textos.explica}</Text>
    </DialogoDeMotivo>
  );
}
