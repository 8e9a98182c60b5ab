import { Select, Stack, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { Feriado } from '../api/tipos';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import estilos from './administracion.module.css';
import { DE_ADMINISTRACION } from './consultas';

export type ActoDeFeriado = 'crear' | 'trasladar' | 'anular';
interface Props {
  acto: ActoDeFeriado;
  feriado: Feriado | null;
  departamento: string;
  alCerrar: () => void;
}
interface Orden {
  fecha: string;
  nombre: string;
  base: string;
  ambito: string;
  trasladaDomingo: boolean;
}
const VACIA: Orden = { fecha: '', nombre: '', base: '', ambito: 'nacional', trasladaDomingo: true };
const TITULOS: Record<ActoDeFeriado, string> = {
  crear: 'Nuevo feriado',
  trasladar: 'Trasladar',
  anular: 'Anular',
};

function enviar(p: Props, o: Orden, clave: string): Promise<unknown> {
  const headers = conClave(clave);
  const params = { path: { id: p.feriado?.id ?? '' } };
  if (p.acto === 'crear') {
    const { fecha, nombre, trasladaDomingo } = o;
    const departamento = o.ambito === 'nacional' ? null : p.departamento;
    const body = { fecha, nombre, trasladaDomingo, departamento, baseLegal: o.base };
    return datos(api.POST('/api/administracion/feriados', { headers, body }));
  }
  return p.acto === 'trasladar'
    ? datos(
        api.POST('/api/administracion/feriados/{id}/trasladar', {
          params,
          headers,
          body: { a: o.fecha, base: o.base },
        }),
      )
    : datos(
        api.POST('/api/administracion/feriados/{id}/anular', { params, headers, body: { motivo: o.base } }),
      );
}

/** A holiday by decree: a new one, one that moves, one that is void. Open plazos are counted again. */
export function DialogoFeriado(p: Props) {
  const { acto, feriado, departamento } = p;
  const {
    escrito: o,
    cambiar,
    acto: hacer,
  } = useActoEscrito<Orden, Orden, unknown>(`feriado.${acto}.${feriado?.id ?? 'nuevo'}`, VACIA, {
    invalida: DE_ADMINISTRACION,
    enviar: (orden, clave) => enviar(p, orden, clave),
    alLograr: () => {
      notifications.show({ message: 'Hecho. Los plazos abiertos se recuentan y lo dicen en su hoja.' });
      p.alCerrar();
    },
  });
  const errores = porCampo(hacer.error);
  return (
    <Dialogo
      titulo={feriado ? `${TITULOS[acto]}: ${feriado.nombre}` : TITULOS[acto]}
      alCerrar={p.alCerrar}
      alConfirmar={() => hacer.mutate(o)}
      acto={acto === 'crear' ? 'Crear feriado' : TITULOS[acto]}
      enviando={hacer.isPending}
      problema={hacer.error}
      destructivo={acto === 'anular'}
    >
      <Stack gap="sm">
        {acto === 'crear' && (
          <TextInput
            label="Nombre"
            withAsterisk
            data-autofocus
            value={o.nombre}
            error={errores['nombre']}
            onChange={(e) => cambiar({ nombre: e.currentTarget.value })}
          />
        )}
        {acto !== 'anular' && (
          <CampoFecha
            label={acto === 'crear' ? 'Fecha' : 'Nuevo día'}
            requerido
            valor={o.fecha}
            alCambiar={(fecha) => cambiar({ fecha })}
            error={errores['fecha'] ?? errores['a']}
          />
        )}
        {acto === 'crear' && (
          <>
            <Select
              label="Ámbito"
              allowDeselect={false}
              value={o.ambito}
              data={[
                { value: 'nacional', label: 'Nacional' },
                { value: 'departamental', label: `Departamento de ${departamento}` },
              ]}
              onChange={(ambito) => cambiar({ ambito: ambito ?? 'nacional' })}
            />
            <Switch
              label="Si cae domingo, se traslada al lunes"
              checked={o.trasladaDomingo}
              onChange={(e) => cambiar({ trasladaDomingo: e.currentTarget.checked })}
            />
          </>
        )}
        <TextInput
          label={acto === 'anular' ? 'Motivo' : 'Norma que lo dispone'}
          placeholder={acto === 'anular' ? undefined : 'D.S. 5521, de 13 de enero de 2026'}
          withAsterisk
          value={o.base}
          error={errores['baseLegal'] ?? errores['base'] ?? errores['motivo']}
          onChange={(e) => cambiar({ base: e.currentTarget.value })}
        />
        <p className={estilos.explica}>Los plazos de fecha fija no se mueven.</p>
      </Stack>
    </Dialogo>
  );
}
