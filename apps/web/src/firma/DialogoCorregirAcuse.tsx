import { Checkbox, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenCorregirAcuse } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { comoSello, escritoDe, faltaDe, type AcuseEscrito, type DeUnDespacho } from './acuse';
import { CamposDeAcuse } from './CamposDeAcuse';
import firma from './firma.module.css';

interface Escrito extends AcuseEscrito {
  motivo: string;
  noHubo: boolean;
}

/** Puts right an acuse, or says that there was none; what it said stays in view with the reason. */
export function DialogoCorregirAcuse({ documento, despacho, alCerrar }: DeUnDespacho) {
  // The one that was on screen when it was written: a newer one is not put right unseen.
  const [{ n, destino, acuse, anulados }] = useState(despacho);
  const [faltas, setFaltas] = useState<Record<string, string | undefined>>({});
  const inicial = { ...escritoDe(acuse), motivo: '', noHubo: false };
  const {
    escrito,
    cambiar,
    acto: corregir,
  } = useActoEscrito<Escrito, OrdenCorregirAcuse, unknown>(
    `corregir-acuse.${documento.id}.${n}.${anulados.length}`,
    inicial,
    {
      enviar: (body, clave) =>
        datos(
          api.POST('/api/documentos/{id}/corregir-acuse', {
            params: { path: { id: documento.id } },
            body,
            headers: conClave(clave),
          }),
        ),
      alLograr: (_, orden) => {
        notifications.show({
          message: orden.acuse
            ? 'Acuse corregido. Lo que decía antes queda a la vista.'
            : 'Acuse anulado: ese despacho espera su acuse otra vez.',
          autoClose: 6000,
        });
        alCerrar();
      },
    },
  );
  const { motivo, noHubo, ...sello } = escrito;
  const errores = porCampo(corregir.error);
  const confirmar = (): void => {
    const nuevas = {
      fecha: noHubo ? undefined : faltaDe(sello),
      motivo: motivo.trim() ? undefined : 'Diga por qué se corrige.',
    };
    setFaltas(nuevas);
    if (nuevas.fecha ?? nuevas.motivo) return;
    corregir.mutate({
      n,
      motivo: motivo.trim(),
      vistas: anulados.length,
      acuse: noHubo ? null : comoSello(sello),
    });
  };
  return (
    <Dialogo
      titulo={`Corregir el acuse de ${documento.cite ?? 'el documento'}`}
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto={noHubo ? 'Anular el acuse' : 'Corregir'}
      destructivo={noHubo}
      enviando={corregir.isPending}
      problema={corregir.error}
      quedo="Lo que escribió sigue aquí."
    >
      {destino && <p>De {destino}</p>}
      <div className={firma.campos}>
        <Checkbox
          label="No es de este despacho: anularlo"
          description="El despacho vuelve a esperar su acuse. La copia escaneada se conserva."
          checked={noHubo}
          onChange={(e) => cambiar({ noHubo: e.currentTarget.checked })}
        />
        {!noHubo && (
          <CamposDeAcuse
            acuse={sello}
            cambiar={cambiar}
            error={(campo) => faltas[campo] ?? errores[`acuse.${campo}`]}
            otraCopia={(acuse?.anexo ?? null) !== null}
          />
        )}
        <Textarea
          label="Motivo"
          withAsterisk
          autosize
          minRows={2}
          maxLength={500}
          value={motivo}
          error={faltas['motivo'] ?? errores['motivo']}
          onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
        />
      </div>
    </Dialogo>
  );
}
