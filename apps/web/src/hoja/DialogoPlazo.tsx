import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { HojaVista, PlazoDeHoja } from '../api/tipos';
import { CampoPlazo } from '../ui/CampoPlazo';
import { Dialogo } from '../ui/Dialogo';
import { interpretarPlazo, type PlazoPedido } from '../ui/plazo-escrito';
import { SelectorDestino } from '../ui/SelectorDestino';
import type { DestinoElegido } from '../ui/destinos';
import { useActoEscrito } from '../ui/use-acto-escrito';
import dialogos from './dialogos.module.css';

export type ActoDePlazo = 'agregar' | 'prorrogar' | 'cumplir' | 'anular';

interface Props {
  hoja: HojaVista;
  acto: ActoDePlazo;
  plazo: PlazoDeHoja | null;
  alCerrar: () => void;
}
interface Orden {
  descripcion: string;
  plazo: PlazoPedido | null;
  /** the date to be moved, as it was seen */
  vence: string;
  motivo: string;
  responsable: DestinoElegido | null;
}

const TEXTOS: Record<ActoDePlazo, { titulo: string; acto: string; motivo: string; hecho: string }> = {
  agregar: { titulo: 'Poner un plazo', acto: 'Poner plazo', motivo: '', hecho: 'Plazo puesto.' },
  prorrogar: {
    titulo: 'Prorrogar',
    acto: 'Prorrogar',
    motivo: 'Motivo de la prórroga',
    hecho: 'Plazo prorrogado.',
  },
  cumplir: {
    titulo: 'Dar por cumplido',
    acto: 'Cumplir',
    motivo: 'Nota (si quiere)',
    hecho: 'Plazo cumplido.',
  },
  anular: { titulo: 'Anular el plazo', acto: 'Anular', motivo: 'Motivo', hecho: 'Plazo anulado.' },
};

/** Sends the order of each act on a plazo. */
function enviar(p: Props, o: Orden, clave: string, tarde: boolean): Promise<unknown> {
  const headers = conClave(clave);
  if (p.acto === 'agregar')
    return datos(
      api.POST('/api/hojas/{gestion}/{id}/plazos', {
        params: enRuta(p.hoja),
        headers,
        body: {
          descripcion: o.descripcion,
          plazo: o.plazo ?? '',
          ...(o.responsable ? { responsablePuestoId: o.responsable.id } : {}),
        },
      }),
    );
  const params = enRuta({ gestion: p.hoja.gestion, id: p.plazo?.id ?? '' });
  if (p.acto === 'prorrogar')
    return datos(
      api.POST('/api/plazos/{gestion}/{id}/prorrogar', {
        params,
        headers,
        body: { plazo: o.plazo ?? '', vence: o.vence, motivo: o.motivo },
      }),
    );
  if (p.acto === 'anular')
    return datos(
      api.POST('/api/plazos/{gestion}/{id}/anular', { params, headers, body: { motivo: o.motivo } }),
    );
  const texto = o.motivo ? (tarde ? { justificacion: o.motivo } : { nota: o.motivo }) : {};
  return datos(api.POST('/api/plazos/{gestion}/{id}/cumplir', { params, headers, body: texto }));
}

const VACIO = { descripcion: '', escrito: '', motivo: '', responsable: null as DestinoElegido | null };

/** Setting a plazo, giving it more time, fulfilling or voiding it. */
export function DialogoPlazo(p: Props) {
  const { acto, plazo, hoja } = p;
  const textos = TEXTOS[acto];
  const tarde = acto === 'cumplir' && plazo?.nivel === 'vencido';
  const conFecha = acto === 'agregar' || acto === 'prorrogar';
  // What was seen when the dialog opened: the server refuses over a later change.
  const [vence] = useState(plazo?.fecha ?? '');
  const [faltas, setFaltas] = useState<Record<string, string>>({});
  const nombre = `plazo.${acto}.${hoja.gestion}.${plazo?.id ?? hoja.id}`;
  const {
    escrito: { descripcion, escrito, motivo, responsable },
    cambiar,
    acto: actuar,
  } = useActoEscrito<typeof VACIO, Orden, unknown>(nombre, VACIO, {
    enviar: (o, clave) => enviar(p, o, clave, tarde),
    invalida: [['bandeja'], ['hoja'], ['agenda']],
    alLograr: () => {
      notifications.show({ message: `${textos.hecho} ${hoja.codigo}`, autoClose: 5000 });
      p.alCerrar();
    },
  });
  const errores = { ...porCampo(actuar.error), ...faltas };

  function confirmar() {
    const leido = interpretarPlazo(escrito);
    const nuevas: Record<string, string> = {};
    if (acto === 'agregar' && descripcion.trim() === '') nuevas['descripcion'] = 'Diga qué vence.';
    if (conFecha && leido === null) nuevas['plazo'] = 'Escriba una fecha o los días: 2/7/18, 20 hábiles.';
    if ((acto === 'prorrogar' || acto === 'anular') && motivo.trim() === '')
      nuevas['motivo'] = 'Escriba el motivo.';
    if (tarde && motivo.trim() === '') nuevas['motivo'] = 'Venció: diga por qué se cumple tarde.';
    setFaltas(nuevas);
    if (Object.keys(nuevas).length > 0) return;
    actuar.mutate({
      ...{ descripcion: descripcion.trim(), plazo: leido, vence, motivo: motivo.trim(), responsable },
    });
  }

  return (
    <Dialogo
      ayuda="plazos"
      titulo={`${textos.titulo}${plazo ? `: ${plazo.descripcion}` : ` en ${hoja.codigo}`}`}
      alCerrar={p.alCerrar}
      alConfirmar={confirmar}
      acto={textos.acto}
      enviando={actuar.isPending}
      problema={actuar.error}
      quedo="Lo que escribió sigue aquí."
      destructivo={acto === 'anular'}
    >
      <div className={dialogos.cuerpo}>
        {acto === 'agregar' && (
          <TextInput
            label="Qué vence"
            data-autofocus
            withAsterisk
            maxLength={300}
            value={descripcion}
            error={errores['descripcion']}
            onChange={(e) => cambiar({ descripcion: e.currentTarget.value })}
          />
        )}
        {conFecha && (
          <CampoPlazo
            label={
              acto === 'agregar' ? 'Plazo, desde la primera recepción' : 'Nueva fecha, o días que se agregan'
            }
            requerido
            desde={acto === 'agregar' ? 'desde la primera recepción' : 'más'}
            valor={escrito}
            alCambiar={(t) => cambiar({ escrito: t })}
            error={errores['plazo']}
          />
        )}
        {acto === 'agregar' && (
          <SelectorDestino
            label="Responsable"
            descripcion="Si no lo dice, quien tenga la hoja"
            soloPuestos
            valor={responsable}
            alCambiar={(d) => cambiar({ responsable: d })}
            error={errores['responsablePuestoId']}
          />
        )}
        {acto !== 'agregar' && (
          <Textarea
            label={tarde ? 'Justificación del atraso' : textos.motivo}
            withAsterisk={acto !== 'cumplir' || tarde}
            autosize
            minRows={2}
            maxLength={1000}
            value={motivo}
            error={errores['motivo'] ?? errores['justificacion'] ?? errores['nota']}
            onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
          />
        )}
      </div>
    </Dialogo>
  );
}
