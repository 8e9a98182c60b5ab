import { Checkbox, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { LugarDeSello, OrdenRecibir } from '../api/tipos';
import { CampoEsquina } from '../recepcion/CampoEsquina';
import { CampoNumero } from '../ui/CampoNumero';
import { Dialogo } from '../ui/Dialogo';
import { nombreDeDocumento } from '../ui/palabras';
import { useActoEscrito } from '../ui/use-acto-escrito';
import dialogos from './dialogos.module.css';
import type { PropsDeActo } from './props-de-acto';
import { VistaDelSello } from './VistaDelSello';

/** What nobody issued, and what was voided. */
const NO_SE_SELLAN: ReadonlySet<string> = new Set(['BORRADOR', 'EN_VOBO', 'EN_FIRMA', 'ANULADO']);

interface Contado {
  fojas: number | null;
}
const CONTADO: Contado = { fojas: null };

/** Recibir with the count of fojas and, where paper came along, the stamp on it. */
export function DialogoRecibir({ hoja, paso, alCerrar }: PropsDeActo) {
  const delPaso = hoja.ruta.find((p) => p.id === paso.id)?.documentos.map((d) => d.id) ?? [];
  const sellables = hoja.documentos.filter((d) => d.revision !== null && !NO_SE_SELLAN.has(d.estado));
  const propuesto = sellables.find((d) => delPaso.includes(d.id)) ?? null;
  const [sellar, setSellar] = useState(paso.puedeSellar && propuesto !== null);
  const [documentoId, setDocumentoId] = useState(propuesto?.id ?? sellables[0]?.id ?? null);
  const [lugar, setLugar] = useState<LugarDeSello>({ esquina: 'superior-derecha' });
  const {
    escrito: { fojas },
    cambiar,
    acto: recibir,
  } = useActoEscrito<Contado, OrdenRecibir, unknown>(`recibir.${paso.gestion}.${paso.id}`, CONTADO, {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/recibir', {
          params: enRuta(paso),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Recibida ${hoja.codigo}. Está en su despacho.`, autoClose: 5000 });
      alCerrar();
    },
  });
  const errores = porCampo(recibir.error);
  return (
    <Dialogo
      titulo={`Recibir ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() =>
        recibir.mutate({
          ...(fojas === null ? {} : { fojas }),
          ...(sellar && documentoId ? { sello: { documentoId, ...lugar } } : {}),
        })
      }
      acto="Recibir"
      enviando={recibir.isPending}
      problema={recibir.error}
    >
      <div className={dialogos.cuerpo}>
        <Text size="sm">Quedan su nombre y la hora del servidor. Cuente las fojas si llegó el papel.</Text>
        <div className={dialogos.corto}>
          <CampoNumero
            label="Fojas contadas"
            data-autofocus
            min={0}
            max={99999}
            description={hoja.fojas === null ? undefined : `Declaradas: ${hoja.fojas}`}
            valor={fojas}
            alCambiar={(n) => cambiar({ fojas: n })}
            error={errores['fojas']}
          />
        </div>
        {paso.puedeSellar && sellables.length > 0 && (
          <Checkbox
            label="Estampar el sello de recepción"
            checked={sellar}
            onChange={(e) => setSellar(e.currentTarget.checked)}
          />
        )}
        {sellar && sellables.length > 0 && (
          <>
            <Select
              label="En el documento"
              allowDeselect={false}
              data={sellables.map((d) => ({
                value: d.id,
                label: nombreDeDocumento(d),
              }))}
              value={documentoId}
              onChange={setDocumentoId}
            />
            <CampoEsquina valor={lugar} alCambiar={setLugar} />
            {documentoId && <VistaDelSello paso={paso} documentoId={documentoId} lugar={lugar} />}
          </>
        )}
      </div>
    </Dialogo>
  );
}
