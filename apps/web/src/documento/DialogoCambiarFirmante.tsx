import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { DocumentoVisto } from '../api/tipos';
import { useActo } from '../api/use-acto';
import type { DestinoElegido } from '../ui/destinos';
import { Dialogo } from '../ui/Dialogo';
import { textoDeTipo } from '../ui/palabras';
import { SelectorDestino } from '../ui/SelectorDestino';

interface Props {
  documento: DocumentoVisto;
  version: number;
  alCerrar: () => void;
  alCambiar: () => void;
}

/** Another post signs the draft: it takes the letterhead, and will take its number, from that post's unidad. */
export function DialogoCambiarFirmante({ documento: d, version, alCerrar, alCambiar }: Props) {
  const [firmante, setFirmante] = useState<DestinoElegido | null>(null);
  const [falta, setFalta] = useState(false);
  const cambiar = useActo<string, { estado: string; version: number }>({
    enviar: (firmantePuestoId, clave) =>
      datos(
        api.PUT('/api/documentos/{id}/firmante', {
          params: { path: { id: d.id } },
          body: { version, firmantePuestoId },
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      alCambiar();
      alCerrar();
    },
  });
  return (
    <Dialogo
      ayuda="redaccion#quién-lo-firma"
      titulo="Cambiar quién firma"
      alCerrar={alCerrar}
      alConfirmar={() => {
        setFalta(!firmante);
        if (firmante) cambiar.mutate(firmante.id);
      }}
      acto="Cambiar"
      enviando={cambiar.isPending}
      problema={cambiar.error}
    >
      <p className="suave">
        {textoDeTipo(d.tipo)}: ahora la firma de {d.firmante?.cargo ?? 'nadie'}. Llevará el membrete de la
        unidad de quien firme, y de ella tomará su número.
      </p>
      <SelectorDestino
        label="Firmará"
        soloPuestos
        foco
        valor={firmante}
        alCambiar={setFirmante}
        error={
          porCampo(cambiar.error)['firmantePuestoId'] ??
          (falta && !firmante ? 'Elija quién firma.' : undefined)
        }
      />
    </Dialogo>
  );
}
