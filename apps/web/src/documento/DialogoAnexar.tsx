import { Checkbox, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { DocumentoVisto, OrdenAnexar } from '../api/tipos';
import { consultaDeHoja } from '../hoja/consultas';
import {
  anexosComoOrden,
  faltasDeAnexos,
  nuevoAnexo,
  type AnexoDeFormulario,
  type Faltas,
} from '../recepcion/anexos';
import { CamposDeAnexos } from '../recepcion/CamposDeAnexos';
import { Dialogo } from '../ui/Dialogo';
import { nombreDeDocumento } from '../ui/palabras';
import { useActoEscrito } from '../ui/use-acto-escrito';
import estilos from './documento.module.css';

interface Escrito {
  subidos: AnexoDeFormulario[];
  papeles: string[];
}

/** Files to upload, and papers of the same hoja, that go along with the documento. */
export function DialogoAnexar({
  documento: d,
  alCerrar,
}: {
  documento: DocumentoVisto;
  alCerrar: () => void;
}) {
  const [faltas, setFaltas] = useState<Faltas>({});
  const ref = d.hojas[0];
  const { data: hoja } = useQuery({
    ...consultaDeHoja(String(ref?.gestion ?? ''), ref?.id ?? ''),
    enabled: ref !== undefined,
  });
  const deLaHoja = hoja?.documentos.filter((x) => x.id !== d.id && x.revision !== null) ?? [];
  const [inicial] = useState<Escrito>(() => ({ subidos: [nuevoAnexo()], papeles: [] }));
  const {
    escrito: { subidos, papeles },
    cambiar,
    acto: anexar,
  } = useActoEscrito<Escrito, OrdenAnexar, unknown>(`anexar.${d.id}`, inicial, {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/anexos', {
          params: { path: { id: d.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: 'Anexado.', autoClose: 4000 });
      alCerrar();
    },
  });
  // An empty line is one that was not used.
  const usados = subidos.filter((a) => a.archivo || a.porEntrar || a.descripcion.trim() || a.fojas.trim());

  function confirmar() {
    const nuevas = faltasDeAnexos(usados);
    setFaltas(nuevas);
    if (Object.keys(nuevas).length > 0) return;
    anexar.mutate({
      anexos: [...anexosComoOrden(usados), ...papeles.map((documentoId) => ({ documentoId }))],
    });
  }

  return (
    <Dialogo
      ayuda="redaccion#anexos"
      titulo={`Anexar a ${d.cite ?? 'este documento'}`}
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto="Anexar"
      impedido={usados.length + papeles.length === 0}
      enviando={anexar.isPending}
      problema={anexar.error}
      ancho="lg"
    >
      <div className={estilos.anexar}>
        <Text size="sm">Los anexos viajan con el documento; lo firmado queda como está.</Text>
        {deLaHoja.length > 0 && (
          <Checkbox.Group
            label="De la misma hoja de ruta"
            value={papeles}
            onChange={(elegidos) => cambiar({ papeles: elegidos })}
          >
            <div className={estilos.papelesPorAnexar}>
              {deLaHoja.map((x) => (
                <Checkbox key={x.id} value={x.id} label={nombreDeDocumento(x)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <CamposDeAnexos
          anexos={subidos}
          faltas={{ ...porCampo(anexar.error), ...faltas }}
          alCambiar={(fn) => cambiar((antes) => ({ subidos: fn(antes.subidos) }))}
        />
      </div>
    </Dialogo>
  );
}
