import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenDePrestar, Prestado } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { CampoNumero } from '../ui/CampoNumero';
import { CampoPlazo } from '../ui/CampoPlazo';
import type { DestinoElegido } from '../ui/destinos';
import { Dialogo } from '../ui/Dialogo';
import { fechaLarga } from '../ui/fechas';
import { interpretarPlazo } from '../ui/plazo-escrito';
import { SelectorDestino } from '../ui/SelectorDestino';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { DE_ARCHIVO } from './consultas';

interface Escrito {
  a: DestinoElegido | null;
  retira: string;
  plazo: string;
  fojas: number | null;
  nota: string;
}

interface Props {
  que: Pick<OrdenDePrestar, 'carpetaId'> | Pick<OrdenDePrestar, 'hoja'>;
  /** as it is named: `C-17 Inversión 2018` */
  nombre: string;
  fojas: number | null;
  alCerrar: () => void;
}

/** Lends something of the archive: to which post, who takes it, and until when. */
export function DialogoPrestar({ que, nombre, fojas, alCerrar }: Props) {
  const inicial: Escrito = { a: null, retira: '', plazo: '5 días hábiles', fojas, nota: '' };
  const {
    escrito: o,
    cambiar,
    acto,
  } = useActoEscrito<Escrito, OrdenDePrestar, Prestado>(`prestar.${JSON.stringify(que)}`, inicial, {
    invalida: DE_ARCHIVO,
    enviar: (body, clave) => datos(api.POST('/api/archivo/prestamos', { headers: conClave(clave), body })),
    alLograr: ({ vence }) => {
      notifications.show({ message: `Se presta hasta el ${fechaLarga(vence)}.`, autoClose: 6000 });
      alCerrar();
    },
  });
  const [pedido, setPedido] = useState(false);
  const errores = porCampo(acto.error);
  const plazo = interpretarPlazo(o.plazo);
  const confirmar = () => {
    setPedido(true);
    if (!o.a || plazo === null) return;
    acto.mutate({
      ...que,
      aPuestoId: o.a.id,
      plazo,
      ...(o.retira.trim() ? { retira: o.retira } : {}),
      ...(o.fojas === null ? {} : { fojas: o.fojas }),
      ...(o.nota.trim() ? { nota: o.nota } : {}),
    });
  };
  return (
    <Dialogo
      titulo={`Prestar ${nombre}`}
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto="Prestar"
      enviando={acto.isPending}
      problema={acto.error}
      quedo="Lo que escribió sigue aquí."
    >
      <SelectorDestino
        label="A qué puesto"
        descripcion="El puesto responde por el papel."
        requerido
        soloPuestos
        foco
        valor={o.a}
        alCambiar={(a) => cambiar({ a })}
        error={pedido && !o.a ? 'Elija a qué puesto se presta.' : errores['aPuestoId']}
      />
      <CampoPlazo
        label="Se devuelve"
        valor={o.plazo}
        alCambiar={(texto) => cambiar({ plazo: texto })}
        requerido
        desde="desde hoy"
        error={pedido && o.plazo.trim() === '' ? 'Diga hasta cuándo se presta.' : errores['plazo']}
      />
      <TextInput
        label="Quién lo retira"
        placeholder={o.a?.funcionario ?? 'Nombre de quien se lo lleva'}
        description="Vacío: quien ejerce el puesto."
        maxLength={200}
        autoComplete="off"
        value={o.retira}
        error={errores['retira']}
        onChange={(e) => cambiar({ retira: e.currentTarget.value })}
      />
      <CampoNumero
        label="Fojas que salen"
        min={0}
        max={99_999}
        valor={o.fojas}
        error={errores['fojas']}
        alCambiar={(n) => cambiar({ fojas: n })}
      />
      <Textarea
        label="Nota"
        autosize
        maxLength={500}
        value={o.nota}
        error={errores['nota']}
        onChange={(e) => cambiar({ nota: e.currentTarget.value })}
      />
      <AvisoDeSignos en={{ retira: o.retira, nota: o.nota }} />
    </Dialogo>
  );
}
