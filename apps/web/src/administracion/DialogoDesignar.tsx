import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { PuestoDePersonal } from '../api/tipos';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { hoyEnLaPaz } from '../ui/fechas';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { CamposDeDesignacion, comoSucesor, NADIE, type Designado } from './CamposDeDesignacion';
import { DE_ADMINISTRACION } from './consultas';
import estilos from './administracion.module.css';

interface Props {
  puesto: PuestoDePersonal;
  sigla: string;
  /** who was already chosen */
  funcionarioId?: string;
  alCerrar: () => void;
}

type Escrito = Designado & { desde: string };

/** A designación: who, as what, from when to when, by which memorándum. */
export function DialogoDesignar({ puesto, sigla, funcionarioId = '', alCerrar }: Props) {
  const [inicial] = useState<Escrito>(() => ({
    ...NADIE,
    funcionarioId,
    calidad: puesto.enEjercicio ? 'suplencia' : 'titular',
    desde: hoyEnLaPaz(),
  }));
  const {
    escrito: d,
    cambiar,
    acto: designar,
  } = useActoEscrito<Escrito, Escrito, { avisos: string[] }>(
    ['designar', puesto.id, funcionarioId].filter(Boolean).join('.'),
    inicial,
    {
      invalida: DE_ADMINISTRACION,
      enviar: (o, clave) =>
        datos(
          api.POST('/api/administracion/designaciones', {
            headers: conClave(clave),
            body: { ...comoSucesor(o), puestoId: puesto.id, desde: o.desde },
          }),
        ),
      alLograr: ({ avisos }) => {
        notifications.show({
          message: [`Designación registrada en ${puesto.cargo}.`, ...avisos].join(' '),
          ...(avisos.length > 0 ? { autoClose: false } : {}),
        });
        alCerrar();
      },
    },
  );
  const errores = porCampo(designar.error);
  return (
    <Dialogo
      ayuda="administracion#unidades-y-puestos"
      titulo={`Designar en ${puesto.cargo} — ${sigla}`}
      alCerrar={alCerrar}
      alConfirmar={() => designar.mutate(d)}
      acto="Designar"
      enviando={designar.isPending}
      problema={designar.error}
      quedo="Lo que escribió sigue aquí."
      ancho="lg"
    >
      <Stack gap="sm">
        <CamposDeDesignacion valor={d} alCambiar={cambiar} errores={errores} />
        <CampoFecha
          label="Desde"
          requerido
          valor={d.desde}
          alCambiar={(desde) => cambiar({ desde })}
          error={errores['desde']}
        />
        <p className={estilos.explica}>
          Rige desde ese día, pero nunca antes de registrarse: un memorándum que llega tarde no valida actos
          anteriores. Durante la suplencia el titular lee y no actúa.
        </p>
      </Stack>
    </Dialogo>
  );
}
