import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto, OrdenPedirVobo } from '../api/tipos';
import { consultaDeDocumento } from '../documento/consultas';
import { claveDeDestino, nombreDeDestino, type DestinoElegido } from '../ui/destinos';
import { nombreDeDocumento } from '../ui/palabras';
import { Dialogo } from '../ui/Dialogo';
import { SelectorDestino } from '../ui/SelectorDestino';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { comoEtapas, etapasDeVias, faltaEnEtapas, nuevaEtapa, type EtapaEscrita } from './etapas';
import estilos from './vobo.module.css';

interface Props {
  documento: DocumentoVisto;
  /** the version that is on the server now */
  version: number;
  alCerrar: () => void;
}

/** Makes the chain, begun with the vías that the paper prints as it is on the server now. */
export function DialogoPedirVobo(p: Props) {
  const { data, isError } = useQuery({
    ...consultaDeDocumento(p.documento.id),
    queryKey: ['documento', p.documento.id, 'vias', String(p.version)],
  });
  if (!data && !isError) return null;
  return <Cadena {...p} vias={data?.vias ?? []} />;
}

/** Steps in order, in each all or one of a group. */
function Cadena({ documento, version, vias, alCerrar }: Props & { vias: DocumentoVisto['vias'] }) {
  const [vacio] = useState(() => ({ etapas: etapasDeVias(vias) }));
  const [falta, setFalta] = useState<string | undefined>();
  const {
    escrito: { etapas },
    cambiar: guardar,
    acto: pedir,
  } = useActoEscrito<typeof vacio, OrdenPedirVobo, unknown>(`pedir-vobo.${documento.id}`, vacio, {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/vobo', {
          params: { path: { id: documento.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: 'Enviado a visto bueno.', autoClose: 5000 });
      alCerrar();
    },
  });
  const poner = (fn: (todas: EtapaEscrita[]) => EtapaEscrita[]) =>
    guardar((antes) => ({ etapas: fn(antes.etapas) }));
  const cambiar = (clave: string, fn: (e: EtapaEscrita) => Partial<EtapaEscrita>) =>
    poner((todas) => todas.map((e) => (e.clave === clave ? { ...e, ...fn(e) } : e)));
  return (
    <Dialogo
      ayuda="visto-bueno"
      titulo="Pedir visto bueno"
      alCerrar={alCerrar}
      alConfirmar={() => {
        const motivo = faltaEnEtapas(etapas);
        setFalta(motivo);
        if (!motivo) pedir.mutate({ version, etapas: comoEtapas(etapas) });
      }}
      acto="Pedir visto bueno"
      enviando={pedir.isPending}
      problema={pedir.error}
      quedo="La cadena sigue como la armó."
      ancho="lg"
    >
      <strong>{nombreDeDocumento(documento)}</strong>
      <p className="suave">
        Mientras esté en visto bueno el texto no cambia. Cada etapa empieza cuando la anterior se cumple.
        {vias.length > 0 && ' Se propone la vía del documento, en su orden; cámbiela si hace falta.'}
      </p>
      <ol className={estilos.etapas}>
        {etapas.map((e, i) => (
          <CampoDeEtapa
            key={e.clave}
            n={i + 1}
            etapa={e}
            alCambiar={(fn) => cambiar(e.clave, fn)}
            alQuitar={etapas.length > 1 ? () => poner((t) => t.filter((x) => x.clave !== e.clave)) : null}
          />
        ))}
      </ol>
      {falta && (
        <p role="alert" className={estilos.fallo}>
          {falta}
        </p>
      )}
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start', justifySelf: 'start' }}
        onClick={() => poner((t) => [...t, nuevaEtapa()])}
      >
        + Otra etapa, después
      </Button>
    </Dialogo>
  );
}

interface PropsDeEtapa {
  n: number;
  etapa: EtapaEscrita;
  alCambiar: (fn: (e: EtapaEscrita) => Partial<EtapaEscrita>) => void;
  alQuitar: (() => void) | null;
}

function CampoDeEtapa({ n, etapa, alCambiar, alQuitar }: PropsDeEtapa) {
  const [vez, setVez] = useState(0);
  const agregar = (d: DestinoElegido | null) => {
    if (!d) return;
    alCambiar((e) => ({ puestos: [...e.puestos.filter((p) => p.id !== d.id), d] }));
    setVez((v) => v + 1);
  };
  return (
    <li>
      <fieldset className={estilos.etapa}>
        <legend>Etapa {n}</legend>
        {etapa.puestos.length > 0 && (
          <ul className={estilos.puestos}>
            {etapa.puestos.map((p) => (
              <li key={claveDeDestino(p)}>
                {nombreDeDestino(p)}{' '}
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={`Quitar ${nombreDeDestino(p)}`}
                  onClick={() => alCambiar((e) => ({ puestos: e.puestos.filter((x) => x.id !== p.id) }))}
                >
                  Quitar
                </Button>
              </li>
            ))}
          </ul>
        )}
        <SelectorDestino
          key={vez}
          label={etapa.puestos.length === 0 ? 'Quién da el visto bueno' : 'Otro en esta etapa'}
          soloPuestos
          foco={n === 1 && vez === 0}
          valor={null}
          alCambiar={agregar}
        />
        {etapa.puestos.length > 1 && (
          <SegmentedControl
            aria-label={`Cuántos en la etapa ${n}`}
            size="xs"
            value={etapa.exige}
            onChange={(v) => alCambiar(() => ({ exige: v }))}
            data={[
              { value: 'todos', label: 'Todos, en cualquier orden' },
              { value: 'uno', label: 'Basta uno' },
            ]}
          />
        )}
        {alQuitar && (
          <Button variant="subtle" size="compact-xs" onClick={alQuitar} aria-label={`Quitar la etapa ${n}`}>
            Quitar la etapa
          </Button>
        )}
      </fieldset>
    </li>
  );
}
