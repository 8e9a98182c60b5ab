import { Stack, Switch, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { DesignacionDePersonal } from '../api/tipos';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { hoyEnLaPaz } from '../ui/fechas';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { CamposDeDesignacion, comoSucesor, NADIE, type Designado } from './CamposDeDesignacion';
import { DE_ADMINISTRACION } from './consultas';

interface Orden {
  hasta: string;
  motivo: string;
  sucesor: Designado | null;
}

/** The end of a designación; with it, who takes the post the next day. */
export function DialogoCerrar({
  designacion: d,
  alCerrar,
}: {
  designacion: DesignacionDePersonal;
  alCerrar: () => void;
}) {
  const vacio: Orden = { hasta: hoyEnLaPaz(), motivo: '', sucesor: null };
  const {
    escrito: o,
    cambiar,
    acto: cerrar,
  } = useActoEscrito<Orden, Orden, unknown>(`cerrar-designacion.${d.id}`, vacio, {
    invalida: DE_ADMINISTRACION,
    enviar: ({ hasta, motivo, sucesor }, clave) =>
      datos(
        api.POST('/api/administracion/designaciones/{id}/cerrar', {
          params: { path: { id: d.id } },
          headers: conClave(clave),
          body: { hasta, motivo, ...(sucesor ? { sucesor: comoSucesor(sucesor) } : {}) },
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Designación de ${d.funcionario} cerrada.` });
      alCerrar();
    },
  });
  const errores = porCampo(cerrar.error);
  return (
    <Dialogo
      titulo={`Cerrar la designación de ${d.funcionario}`}
      alCerrar={alCerrar}
      alConfirmar={() => cerrar.mutate(o)}
      acto="Cerrar designación"
      enviando={cerrar.isPending}
      problema={cerrar.error}
      quedo="Nada cambió. Entregue lo pendiente, o diga quién toma el puesto."
      ancho="lg"
    >
      <Stack gap="sm">
        <CampoFecha
          label="Último día"
          requerido
          valor={o.hasta}
          alCambiar={(hasta) => cambiar({ hasta })}
          error={errores['hasta']}
        />
        <Textarea
          label="Motivo"
          withAsterisk
          autosize
          minRows={2}
          value={o.motivo}
          error={errores['motivo']}
          onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
        />
        {d.calidad !== 'suplencia' && (
          <Switch
            label="Otra persona toma el puesto al día siguiente"
            checked={o.sucesor !== null}
            onChange={(e) =>
              cambiar({ sucesor: e.currentTarget.checked ? { ...NADIE, calidad: 'titular' } : null })
            }
          />
        )}
        {o.sucesor && (
          <CamposDeDesignacion
            valor={o.sucesor}
            alCambiar={(c) => cambiar((antes) => ({ sucesor: antes.sucesor && { ...antes.sucesor, ...c } }))}
            errores={errores}
            prefijo="sucesor."
          />
        )}
      </Stack>
    </Dialogo>
  );
}
