import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenAcusar } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { comoSello, escritoDe, faltaDe, type AcuseEscrito, type DeUnDespacho } from './acuse';
import { CamposDeAcuse } from './CamposDeAcuse';

/** Acuse: the only proof that it was presented. */
export function DialogoAcuse({ documento, despacho: { n, destino }, alCerrar }: DeUnDespacho) {
  const [falta, setFalta] = useState<string | undefined>();
  const {
    escrito: acuse,
    cambiar,
    acto: acusar,
  } = useActoEscrito<AcuseEscrito, OrdenAcusar, unknown>(`acuse.${documento.id}.${n}`, escritoDe(null), {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/acusar', {
          params: { path: { id: documento.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Acuse registrado: ${documento.cite ?? ''}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  const errores = porCampo(acusar.error);
  return (
    <Dialogo
      ayuda="despacho#despachar-y-registrar-el-acuse"
      titulo={`Acuse de ${documento.cite ?? 'el documento'}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        setFalta(faltaDe(acuse));
        if (!faltaDe(acuse)) acusar.mutate({ n, ...comoSello(acuse) });
      }}
      acto="Registrar acuse"
      enviando={acusar.isPending}
      problema={acusar.error}
      quedo="Lo que escribió sigue aquí."
    >
      {destino && <p>De {destino}</p>}
      <CamposDeAcuse
        acuse={acuse}
        cambiar={cambiar}
        error={(campo) => (campo === 'fecha' && falta) || errores[campo]}
      />
    </Dialogo>
  );
}
