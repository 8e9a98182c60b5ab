import { Autocomplete, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { DocumentoVisto, OrdenDespachar } from '../api/tipos';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { MEDIOS } from './medios';
import firma from './firma.module.css';

const VACIO = { medio: 'Mensajero', transportista: '', fecha: '' };

/** Despachar: by what way it goes out; the acuse comes later and is the only proof. */
export function DialogoDespachar({
  documento,
  alCerrar,
}: {
  documento: DocumentoVisto;
  alCerrar: () => void;
}) {
  const {
    escrito: { medio, transportista, fecha },
    cambiar,
    acto: despachar,
  } = useActoEscrito<typeof VACIO, OrdenDespachar, unknown>(`despachar.${documento.id}`, VACIO, {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/despachar', {
          params: { path: { id: documento.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Despachado ${documento.cite ?? ''}. Falta el acuse.`, autoClose: 6000 });
      alCerrar();
    },
  });
  const errores = porCampo(despachar.error);
  return (
    <Dialogo
      titulo={`Despachar ${documento.cite ?? ''}`}
      alCerrar={alCerrar}
      alConfirmar={() =>
        despachar.mutate({
          medio,
          ...(transportista.trim() ? { transportista: transportista.trim() } : {}),
          ...(fecha ? { fecha } : {}),
        })
      }
      acto="Despachar"
      enviando={despachar.isPending}
      problema={despachar.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={firma.campos}>
        <Autocomplete
          label="Medio"
          data={[...MEDIOS]}
          value={medio}
          onChange={(m) => cambiar({ medio: m })}
          maxLength={60}
          filter={({ options }) => options}
          error={errores['medio']}
          data-autofocus
        />
        <TextInput
          label="Quién lo lleva (si se sabe)"
          value={transportista}
          onChange={(e) => cambiar({ transportista: e.currentTarget.value })}
          error={errores['transportista']}
        />
        <CampoFecha
          label="Fecha (hoy, si se deja vacía)"
          valor={fecha}
          alCambiar={(f) => cambiar({ fecha: f })}
          error={errores['fecha']}
        />
      </div>
    </Dialogo>
  );
}
