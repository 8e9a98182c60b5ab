import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenDeDevolucion, OrdenDeRenovar, PrestamoDelArchivo } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { CampoNumero } from '../ui/CampoNumero';
import { CampoPlazo } from '../ui/CampoPlazo';
import { Dialogo } from '../ui/Dialogo';
import { fechaLarga } from '../ui/fechas';
import { interpretarPlazo } from '../ui/plazo-escrito';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { DE_ARCHIVO } from './consultas';

interface Props {
  prestamo: PrestamoDelArchivo;
  /** code of what is out */
  que: string;
  alCerrar: () => void;
}

/** More time for what is out, with its reason. */
export function DialogoRenovar({ prestamo, que, alCerrar }: Props) {
  const {
    escrito: o,
    cambiar,
    acto,
  } = useActoEscrito<{ plazo: string; motivo: string }, OrdenDeRenovar, { vence: string }>(
    `renovar.${prestamo.id}`,
    { plazo: '', motivo: '' },
    {
      invalida: DE_ARCHIVO,
      enviar: (body, clave) =>
        datos(
          api.POST('/api/archivo/prestamos/{id}/renovar', {
            params: { path: { id: prestamo.id } },
            headers: conClave(clave),
            body,
          }),
        ),
      alLograr: ({ vence }) => {
        notifications.show({ message: `Renovado hasta el ${fechaLarga(vence)}.`, autoClose: 6000 });
        alCerrar();
      },
    },
  );
  const [pedido, setPedido] = useState(false);
  const errores = porCampo(acto.error);
  return (
    <Dialogo
      titulo={`Renovar el préstamo de ${que}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        setPedido(true);
        const plazo = interpretarPlazo(o.plazo);
        const motivo = o.motivo.trim();
        if (plazo !== null && motivo !== '') acto.mutate({ plazo, motivo });
      }}
      acto="Renovar"
      enviando={acto.isPending}
      problema={acto.error}
      quedo="Lo que escribió sigue aquí."
    >
      <p>Ahora se devuelve el {fechaLarga(prestamo.vence)}.</p>
      <CampoPlazo
        label="Se devuelve"
        valor={o.plazo}
        alCambiar={(plazo) => cambiar({ plazo })}
        requerido
        desde="desde hoy"
        error={pedido && o.plazo.trim() === '' ? 'Diga hasta cuándo.' : errores['plazo']}
      />
      <Textarea
        label="Motivo"
        withAsterisk
        autosize
        minRows={2}
        maxLength={500}
        value={o.motivo}
        error={pedido && o.motivo.trim() === '' ? 'Escriba por qué se renueva.' : errores['motivo']}
        onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
      />
      <AvisoDeSignos en={{ motivo: o.motivo }} />
    </Dialogo>
  );
}

/** It is back: how many sheets came, and what is to be noted of them. */
export function DialogoDevolver({ prestamo, que, alCerrar }: Props) {
  const inicial = { fojas: prestamo.fojas, nota: '' };
  const {
    escrito: o,
    cambiar,
    acto,
  } = useActoEscrito<typeof inicial, OrdenDeDevolucion, unknown>(
    `devolver-prestamo.${prestamo.id}`,
    inicial,
    {
      invalida: DE_ARCHIVO,
      enviar: (body, clave) =>
        datos(
          api.POST('/api/archivo/prestamos/{id}/devolver', {
            params: { path: { id: prestamo.id } },
            headers: conClave(clave),
            body,
          }),
        ),
      alLograr: () => {
        notifications.show({ message: `${que} está de vuelta en su lugar.`, autoClose: 5000 });
        alCerrar();
      },
    },
  );
  const errores = porCampo(acto.error);
  const falta = o.fojas !== null && prestamo.fojas !== null && o.fojas !== prestamo.fojas;
  return (
    <Dialogo
      titulo={`Recibir de vuelta ${que}`}
      alCerrar={alCerrar}
      alConfirmar={() =>
        acto.mutate({
          ...(o.fojas === null ? {} : { fojas: o.fojas }),
          ...(o.nota.trim() ? { nota: o.nota } : {}),
        })
      }
      acto="Recibir"
      enviando={acto.isPending}
      problema={acto.error}
      quedo="Lo que escribió sigue aquí."
    >
      <CampoNumero
        label="Fojas que vuelven"
        description={falta ? `Salieron ${prestamo.fojas}: la diferencia queda anotada.` : undefined}
        data-autofocus
        min={0}
        max={99_999}
        valor={o.fojas}
        error={errores['fojas']}
        alCambiar={(fojas) => cambiar({ fojas })}
      />
      <Textarea
        label="Nota"
        placeholder="Estado del papel, lo que falta"
        autosize
        minRows={2}
        maxLength={500}
        value={o.nota}
        error={errores['nota']}
        onChange={(e) => cambiar({ nota: e.currentTarget.value })}
      />
      <AvisoDeSignos en={{ nota: o.nota }} />
    </Dialogo>
  );
}
