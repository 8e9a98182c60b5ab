import { Autocomplete, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { Despachado, DocumentoVisto, OrdenDespachar } from '../api/tipos';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { CampoDestinos } from './CampoDestinos';
import { comoDestinos, porDespachar, SIN_ELEGIR, type EleccionDeDestinos } from './destinos-de-despacho';
import { MEDIOS } from './medios';
import firma from './firma.module.css';

interface Escrito extends EleccionDeDestinos {
  medio: string;
  transportista: string;
  fecha: string;
}
const VACIO: Escrito = { ...SIN_ELEGIR, medio: 'Mensajero', transportista: '', fecha: '' };

/** What went, and of what did not, to whom and why: it stays until it is read. */
function avisar(cite: string, { resultados }: Despachado): void {
  const salieron = resultados.filter((r) => r.n !== null).length;
  const message =
    salieron === 1
      ? `Despachado ${cite}. Falta el acuse.`
      : `Despachado ${cite} a ${salieron}. Faltan sus acuses.`;
  notifications.show({ message, autoClose: 6000 });
  const no = resultados.flatMap((r) => (r.n === null ? r.motivos.map((m) => m.texto) : []));
  if (no.length > 0) notifications.show({ message: no.join(' '), color: 'lacre', autoClose: false });
}

/** Despachar: to whom and by what way it goes out; the acuse of each comes later and is the only proof. */
export function DialogoDespachar({
  documento,
  alCerrar,
}: {
  documento: DocumentoVisto;
  alCerrar: () => void;
}) {
  const [falta, setFalta] = useState<string | undefined>();
  const posibles = porDespachar(documento);
  const [vacio] = useState(() => (posibles.length > 0 ? VACIO : { ...VACIO, otros: [''] }));
  const {
    escrito,
    cambiar,
    acto: despachar,
  } = useActoEscrito<Escrito, OrdenDespachar, Despachado>(`despachar.${documento.id}`, vacio, {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/despachar', {
          params: { path: { id: documento.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: (hecho) => {
      avisar(documento.cite ?? '', hecho);
      alCerrar();
    },
  });
  const { medio, transportista, fecha } = escrito;
  const errores = porCampo(despachar.error);
  const destinos = comoDestinos(escrito, posibles);
  const confirmar = (): void => {
    setFalta(destinos.length === 0 ? 'Elija a quién va, o escríbalo.' : undefined);
    if (destinos.length === 0) return;
    despachar.mutate({
      destinos,
      medio,
      ...(transportista.trim() ? { transportista: transportista.trim() } : {}),
      ...(fecha ? { fecha } : {}),
    });
  };
  return (
    <Dialogo
      ayuda="despacho#despachar-y-registrar-el-acuse"
      titulo={`Despachar ${documento.cite ?? ''}`}
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto={destinos.length > 1 ? `Despachar a ${destinos.length}` : 'Despachar'}
      enviando={despachar.isPending}
      problema={despachar.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={firma.campos}>
        <CampoDestinos
          posibles={posibles}
          eleccion={escrito}
          error={falta ?? errores['destinos']}
          alCambiar={cambiar}
        />
        <Autocomplete
          label="Medio"
          data={[...MEDIOS]}
          value={medio}
          onChange={(m) => cambiar({ medio: m })}
          maxLength={60}
          filter={({ options }) => options}
          openOnFocus={false}
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
