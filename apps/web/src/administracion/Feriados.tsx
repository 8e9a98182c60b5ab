import { ActionIcon, Button, SegmentedControl, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { Feriado } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useSesion } from '../app/sesion';
import { fechaCorta, fechaLarga, hoyEnLaPaz } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import { Problema } from '../ui/Problema';
import estilos from './administracion.module.css';
import { consultaDeFeriados, DE_ADMINISTRACION } from './consultas';
import { DialogoFeriado, type ActoDeFeriado } from './DialogoFeriado';

/** The holidays of a gestión, each with its norm; moving one counts the open plazos again. */
export function Feriados() {
  const { sesion } = useSesion();
  const configura = sesion.roles.includes('configurador');
  const [gestion, setGestion] = useState(Number(hoyEnLaPaz().slice(0, 4)));
  const [abierto, setAbierto] = useState<{ acto: ActoDeFeriado; feriado: Feriado | null } | null>(null);
  const { data, error, refetch } = useQuery(consultaDeFeriados(gestion));
  const cargar = useActo<{ gestion: number }, { nuevos: number }>({
    invalida: DE_ADMINISTRACION,
    enviar: (body, clave) =>
      datos(api.POST('/api/administracion/feriados/cargar', { headers: conClave(clave), body })),
    alLograr: ({ nuevos }) => notifications.show({ message: `Feriados agregados: ${nuevos}.` }),
  });
  const desde = useActo<{ plazosDesde: 'recepcion' | 'envio' }, unknown>({
    invalida: DE_ADMINISTRACION,
    enviar: (body, clave) =>
      datos(api.PUT('/api/administracion/plazos-desde', { headers: conClave(clave), body })),
    alLograr: () => notifications.show({ message: 'Guardado: rige para los plazos nuevos.' }),
  });
  return (
    <>
      <div className={estilos.mandos}>
        <div className={estilos.botones} style={{ marginLeft: 0 }}>
          <ActionIcon
            size="lg"
            variant="default"
            aria-label="Gestión anterior"
            onClick={() => setGestion(gestion - 1)}
          >
            ‹
          </ActionIcon>
          <h2 aria-live="polite" style={{ alignSelf: 'center', fontSize: 17 }}>
            {gestion}
          </h2>
          <ActionIcon
            size="lg"
            variant="default"
            aria-label="Gestión siguiente"
            onClick={() => setGestion(gestion + 1)}
          >
            ›
          </ActionIcon>
        </div>
        {configura && (
          <div className={estilos.botones}>
            {data && data.porCargar > 0 && (
              <Button variant="default" loading={cargar.isPending} onClick={() => cargar.mutate({ gestion })}>
                Cargar los nacionales de {gestion}
              </Button>
            )}
            <Button onClick={() => setAbierto({ acto: 'crear', feriado: null })}>Nuevo feriado</Button>
          </div>
        )}
      </div>
      <Problema problema={cargar.error ?? desde.error} />
      <div className={estilos.hoja}>
        <Lista
          nombre={`Feriados de ${gestion}`}
          filas={data?.feriados}
          problema={error ? comoProblema(error) : null}
          claveDe={(f) => f.id}
          esqueleto={<Skeleton h={44} my={4} />}
          reintentar={() => void refetch()}
          vacio={{
            titulo: `No hay feriados cargados de ${gestion}`,
            texto: 'Los plazos que lleguen a ese año lo dicen. Cargue los nacionales.',
          }}
        >
          {(f) => (
            <FilaDeFeriado
              feriado={f}
              configura={configura}
              alAbrir={(acto) => setAbierto({ acto, feriado: f })}
            />
          )}
        </Lista>
      </div>
      {configura && data && (
        <div className={estilos.mandos}>
          <p className={estilos.explica} id="desde-cuando">
            El plazo de una derivación corre desde:
          </p>
          <SegmentedControl
            aria-labelledby="desde-cuando"
            value={data.plazosDesde}
            onChange={(v) => desde.mutate({ plazosDesde: v })}
            data={[
              { value: 'recepcion', label: 'su recepción' },
              { value: 'envio', label: 'su envío' },
            ]}
          />
        </div>
      )}
      {abierto && data && (
        <DialogoFeriado {...abierto} departamento={data.departamento} alCerrar={() => setAbierto(null)} />
      )}
    </>
  );
}

interface PropsDeFila {
  feriado: Feriado;
  configura: boolean;
  alAbrir: (acto: ActoDeFeriado) => void;
}

function FilaDeFeriado({ feriado: f, configura, alAbrir }: PropsDeFila) {
  return (
    <div className={estilos.fila}>
      <time className={estilos.fecha} dateTime={f.observado}>
        {`${fechaLarga(f.observado).slice(0, 3)} ${fechaCorta(f.observado, `${f.observado.slice(0, 4)}-01-01`)}`}
      </time>
      <div className={estilos.nombre}>
        <strong className={f.anulado ? estilos.terminado : undefined}>
          {f.nombre}
          {f.departamento && !f.nombre.includes(f.departamento) && ` (${f.departamento})`}
        </strong>
        <span>
          {f.baseLegal}
          {f.trasladoBase && ` · trasladado del ${fechaCorta(f.fecha)} por ${f.trasladoBase}`}
          {f.anuladoMotivo && ` · anulado: ${f.anuladoMotivo}`}
        </span>
      </div>
      {configura && !f.anulado && (
        <div className={estilos.botones}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Trasladar ${f.nombre}`}
            onClick={() => alAbrir('trasladar')}
          >
            Trasladar
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            data-peligro
            aria-label={`Anular ${f.nombre}`}
            onClick={() => alAbrir('anular')}
          >
            Anular
          </Button>
        </div>
      )}
    </div>
  );
}
