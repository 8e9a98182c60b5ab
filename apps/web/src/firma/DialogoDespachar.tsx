import { Autocomplete, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { DocumentoVisto, OrdenDespachar } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { MEDIOS } from './medios';
import firma from './firma.module.css';

/** Despachar: by what way it goes out; the acuse comes later and is the only proof. */
export function DialogoDespachar({
  documento,
  alCerrar,
}: {
  documento: DocumentoVisto;
  alCerrar: () => void;
}) {
  const [medio, setMedio] = useState('Mensajero');
  const [transportista, setTransportista] = useState('');
  const [fecha, setFecha] = useState('');
  const despachar = useActo<OrdenDespachar, unknown>({
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
    >
      <div className={firma.campos}>
        <Autocomplete
          label="Medio"
          data={[...MEDIOS]}
          value={medio}
          onChange={setMedio}
          maxLength={60}
          filter={({ options }) => options}
          error={errores['medio']}
          data-autofocus
        />
        <TextInput
          label="Quién lo lleva (si se sabe)"
          value={transportista}
          onChange={(e) => setTransportista(e.currentTarget.value)}
          error={errores['transportista']}
        />
        <CampoFecha
          label="Fecha (hoy, si se deja vacía)"
          valor={fecha}
          alCambiar={setFecha}
          error={errores['fecha']}
        />
      </div>
    </Dialogo>
  );
}
