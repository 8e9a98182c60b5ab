import { Skeleton, Stack, Switch, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema, porCampo } from '../api/problema';
import type { Pendiente } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { Problema } from '../ui/Problema';
import { SelectorDestino } from '../ui/SelectorDestino';
import { idDeDestino, type DestinoElegido } from '../ui/destinos';
import { useActoEscrito } from '../ui/use-acto-escrito';
import estilos from './administracion.module.css';
import { consultaDePendientes, DE_ADMINISTRACION } from './consultas';

interface Props {
  tipo: 'puesto' | 'unidad';
  id: string;
  nombre: string;
  alCerrar: () => void;
}
interface Escrito {
  heredero: DestinoElegido | null;
  otros: Record<string, DestinoElegido | null>;
  motivo: string;
  terminar: boolean;
}
type Orden = Escrito & { heredero: DestinoElegido };

/** The handover: everything owed, who takes each item, and the acta that says so. */
export function DialogoTraspaso({ tipo, id, nombre, alCerrar }: Props) {
  const { data, error } = useQuery(consultaDePendientes(tipo === 'puesto' ? { puesto: id } : { unidad: id }));
  const vacio: Escrito = { heredero: null, otros: {}, motivo: '', terminar: tipo === 'unidad' };
  const {
    escrito: { heredero, otros, motivo, terminar },
    cambiar,
    acto: entregar,
  } = useActoEscrito<Escrito, Orden, { actaId: string; asuntos: number }>(`traspaso.${tipo}.${id}`, vacio, {
    invalida: DE_ADMINISTRACION,
    enviar: (o, clave) =>
      datos(
        api.POST('/api/administracion/traspasos', {
          headers: conClave(clave),
          body: {
            de: { tipo, id },
            herederoPuestoId: o.heredero.id,
            excepciones: Object.entries(o.otros).flatMap(([clave_, d]) =>
              d ? [{ clave: clave_, ...idDeDestino(d) }] : [],
            ),
            motivo: o.motivo,
            terminar: o.terminar,
          },
        }),
      ),
    alLograr: ({ actaId, asuntos }) => {
      notifications.show({
        autoClose: 12_000,
        message: (
          <span>
            Entregado: {asuntos === 1 ? '1 asunto' : `${asuntos} asuntos`}.{' '}
            <a href={`/api/administracion/actas/${actaId}/acta.pdf`} target="_blank" rel="noopener">
              Abrir el acta
            </a>
          </span>
        ),
      });
      alCerrar();
    },
  });
  const errores = porCampo(entregar.error);
  return (
    <Dialogo
      ayuda="administracion#unidades-y-puestos"
      titulo={`Entregar ${nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() => heredero && entregar.mutate({ heredero, otros, motivo, terminar })}
      acto={terminar ? 'Entregar y terminar' : 'Entregar'}
      enviando={entregar.isPending}
      problema={entregar.error}
      impedido={!heredero || !data}
      destructivo={terminar}
      ancho="xl"
    >
      <Stack>
        <Problema problema={error ? comoProblema(error) : null} />
        {!data && !error && <Skeleton h={90} role="status" aria-label="Buscando lo pendiente" />}
        <SelectorDestino
          label="Recibe"
          descripcion="Hereda todo lo que no se dé a otro, y lo que vuelva después a su nombre"
          requerido
          soloPuestos
          foco
          valor={heredero}
          alCambiar={(d) => cambiar({ heredero: d })}
          error={errores['herederoPuestoId']}
        />
        {data && (
          <ListaDePendientes
            pendientes={data}
            otros={otros}
            alCambiar={(clave, d) => cambiar((antes) => ({ otros: { ...antes.otros, [clave]: d } }))}
          />
        )}
        <Textarea
          label="Motivo"
          withAsterisk
          placeholder="Conclusión de funciones, Memorándum 12/2018"
          autosize
          minRows={2}
          value={motivo}
          error={errores['motivo']}
          onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
        />
        <Switch
          label={tipo === 'unidad' ? 'Disolver la unidad y sus puestos' : 'Terminar también el puesto'}
          description="A quien recibe va lo que llegue después a su nombre, y pasa lo archivado, las cartas sin acuse y el papel que tiene: el acta lo enumera."
          checked={terminar}
          onChange={(e) => cambiar({ terminar: e.currentTarget.checked })}
        />
      </Stack>
    </Dialogo>
  );
}

interface PropsDeLista {
  pendientes: readonly Pendiente[];
  otros: Orden['otros'];
  alCambiar: (clave: string, d: DestinoElegido | null) => void;
}

function ListaDePendientes({ pendientes, otros, alCambiar }: PropsDeLista) {
  if (pendientes.length === 0)
    return <p className={estilos.explica}>No debe nada: ni hojas, ni borradores, ni plazos.</p>;
  return (
    <ul className={estilos.debe} aria-label="Lo que se entrega" tabIndex={0}>
      {pendientes.map((p) => (
        <li key={p.clave}>
          <div className={estilos.nombre}>
            <strong>{[p.codigo, p.titulo].filter(Boolean).join(' · ')}</strong>
            <span>{p.detalle}</span>
          </div>
          <SelectorDestino
            label={`A otro: ${p.codigo ?? p.titulo}`}
            soloPuestos={p.soloPuesto}
            valor={otros[p.clave] ?? null}
            alCambiar={(d) => alCambiar(p.clave, d)}
          />
        </li>
      ))}
    </ul>
  );
}
