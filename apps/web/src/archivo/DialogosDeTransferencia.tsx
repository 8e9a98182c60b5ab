import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { EnviadaAlArchivo, EnvioDeCarpeta, TransferenciaVista } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Dialogo } from '../ui/Dialogo';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { DE_ARCHIVO } from './consultas';

interface PropsDeTransferencia {
  transferencia: TransferenciaVista;
  alCerrar: () => void;
}

/** It takes its number, and the archive knows of it from here on. */
export function DialogoEnviar({ transferencia: t, alCerrar }: PropsDeTransferencia) {
  const enviar = useActo<{ version: number }, EnviadaAlArchivo>({
    invalida: DE_ARCHIVO,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/archivo/transferencias/{id}/enviar', {
          params: { path: { id: t.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: ({ numero, gestion }) => {
      notifications.show({ message: `Enviada con el N° ${numero}/${gestion}.`, autoClose: 6000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo="Enviar al archivo central"
      alCerrar={alCerrar}
      alConfirmar={() => enviar.mutate({ version: t.version })}
      acto="Enviar"
      enviando={enviar.isPending}
      problema={enviar.error}
      quedo="Nada se envió."
    >
      <p>
        {t.envios.length === 1 ? 'La carpeta sale' : `Las ${t.envios.length} carpetas salen`} con un acta
        numerada. Hasta que el archivo las reciba no se prestan ni se reabren.
      </p>
    </Dialogo>
  );
}

/** Nothing moves: the carpetas stay where they are. */
export function DialogoDescartar({ transferencia: t, alCerrar }: PropsDeTransferencia) {
  const descartar = useActo<{ version: number }, unknown>({
    invalida: DE_ARCHIVO,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/archivo/transferencias/{id}/descartar', {
          params: { path: { id: t.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: () => {
      notifications.show({ message: 'Transferencia descartada.', autoClose: 5000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo="Descartar la transferencia"
      alCerrar={alCerrar}
      alConfirmar={() => descartar.mutate({ version: t.version })}
      acto="Descartar"
      destructivo
      enviando={descartar.isPending}
      problema={descartar.error}
    >
      <p>Las carpetas siguen cerradas en su oficina; no se toma ningún número.</p>
    </Dialogo>
  );
}

interface PropsDeEnvio {
  transferenciaId: string;
  envio: EnvioDeCarpeta;
  alCerrar: () => void;
}
const de = ({ transferenciaId, envio }: PropsDeEnvio, clave: string) => ({
  params: { path: { id: transferenciaId, carpetaId: envio.carpetaId } },
  headers: conClave(clave),
});

/** Into its place in the central archive, which answers for it from here on. */
export function DialogoRecibirCarpeta(p: PropsDeEnvio) {
  const {
    escrito: o,
    cambiar,
    acto,
  } = useActoEscrito<{ lugar: string }, { lugar: string }, unknown>(
    `recibir-carpeta.${p.transferenciaId}.${p.envio.carpetaId}`,
    { lugar: '' },
    {
      invalida: DE_ARCHIVO,
      enviar: (body, clave) =>
        datos(
          api.POST('/api/archivo/transferencias/{id}/carpetas/{carpetaId}/recibir', {
            ...de(p, clave),
            body,
          }),
        ),
      alLograr: () => {
        notifications.show({ message: `Recibida ${p.envio.codigo}.`, autoClose: 5000 });
        p.alCerrar();
      },
    },
  );
  const [pedido, setPedido] = useState(false);
  return (
    <Dialogo
      titulo={`Recibir ${p.envio.codigo}`}
      alCerrar={p.alCerrar}
      alConfirmar={() => {
        setPedido(true);
        if (o.lugar.trim() !== '') acto.mutate({ lugar: o.lugar.trim() });
      }}
      acto="Recibir"
      enviando={acto.isPending}
      problema={acto.error}
      quedo="Lo que escribió sigue aquí."
    >
      <p>«{p.envio.nombre}». Cotéjela con el inventario antes de recibirla.</p>
      <TextInput
        label="Lugar en el archivo central"
        placeholder="Depósito 1, estante 4, caja 22"
        withAsterisk
        data-autofocus
        maxLength={200}
        autoComplete="off"
        value={o.lugar}
        error={pedido && o.lugar.trim() === '' ? 'Diga dónde queda.' : porCampo(acto.error)['lugar']}
        onChange={(e) => cambiar({ lugar: e.currentTarget.value })}
      />
      <AvisoDeSignos en={o} />
    </Dialogo>
  );
}

/** Back to its office, with its reason. */
export function DialogoDevolverCarpeta(p: PropsDeEnvio) {
  return (
    <DialogoDeMotivo
      borrador={`devolver-carpeta.${p.transferenciaId}.${p.envio.carpetaId}`}
      titulo={`Devolver ${p.envio.codigo}`}
      acto="Devolver"
      hecho={`Devuelta ${p.envio.codigo} a su oficina.`}
      invalida={DE_ARCHIVO}
      enviar={(body, clave) =>
        datos(
          api.POST('/api/archivo/transferencias/{id}/carpetas/{carpetaId}/devolver', {
            ...de(p, clave),
            body,
          }),
        )
      }
      alCerrar={p.alCerrar}
    >
      <p>«{p.envio.nombre}» vuelve a su oficina, que puede corregirla y enviarla en otra transferencia.</p>
    </DialogoDeMotivo>
  );
}
