import { Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { TipoDeDocumento } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useSesion } from '../app/sesion';
import { consultaDeTipos } from '../documento/consultas';
import { fechaCorta } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import { conPunto } from '../ui/palabras';
import { Problema } from '../ui/Problema';
import estilos from './configuracion.module.css';
import { consultaDePlantillas, consultaDeUso, DE_CONFIGURACION } from './consultas';
import { DialogoRetirarTipo } from './DialogoRetirarTipo';
import { DialogoTipo } from './DialogoTipo';

type Abierto = { que: 'tipo'; tipo: TipoDeDocumento | null } | { que: 'retirar'; tipo: TipoDeDocumento };

/** The kinds of paper of the office: each with its use, who signs it, and whether it is offered. */
export function Tipos() {
  const { sesion } = useSesion();
  const configura = sesion.roles.includes('configurador');
  const { data, error, refetch } = useQuery({ ...consultaDeTipos, staleTime: 0 });
  const plantillas = useQuery(consultaDePlantillas);
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const cerrar = () => setAbierto(null);
  const reponer = useActo<string, TipoDeDocumento>({
    invalida: DE_CONFIGURACION,
    enviar: (clave, llave) =>
      datos(
        api.POST('/api/tipos/{clave}/reponer', { params: { path: { clave } }, headers: conClave(llave) }),
      ),
    alLograr: (t) => notifications.show({ message: `«${t.nombre}» se ofrece otra vez.` }),
  });
  const general = (clave: string) =>
    plantillas.data?.find((p) => p.tipo === clave && p.unidadId === null)?.id ?? null;
  return (
    <>
      <div className={estilos.mandos}>
        <p className={estilos.explica}>
          Las clases de papel que la oficina escribe. Un tipo nuevo se ofrece a quien redacta cuando su
          plantilla se publica.
        </p>
        {configura && <Button onClick={() => setAbierto({ que: 'tipo', tipo: null })}>Nuevo tipo</Button>}
      </div>
      <Problema problema={reponer.error} />
      <div className={estilos.hoja}>
        <Lista
          nombre="Tipos de documento"
          filas={data}
          problema={error ? comoProblema(error) : null}
          claveDe={(t) => t.clave}
          esqueleto={<Skeleton h={52} my={4} />}
          reintentar={() => void refetch()}
          vacio={{ titulo: 'Todavía no hay tipos', texto: 'Cree el primero: carta, informe, acta…' }}
        >
          {(t) => (
            <FilaDeTipo
              tipo={t}
              plantillaId={general(t.clave)}
              configura={configura}
              alAbrir={setAbierto}
              alReponer={() => reponer.mutate(t.clave)}
            />
          )}
        </Lista>
      </div>
      {abierto?.que === 'tipo' && <DialogoTipo tipo={abierto.tipo} alCerrar={cerrar} />}
      {abierto?.que === 'retirar' && <DialogoRetirarTipo tipo={abierto.tipo} alCerrar={cerrar} />}
    </>
  );
}

interface PropsDeFila {
  tipo: TipoDeDocumento;
  plantillaId: string | null;
  configura: boolean;
  alAbrir: (a: Abierto) => void;
  alReponer: () => void;
}

function FilaDeTipo({ tipo: t, plantillaId, configura, alAbrir, alReponer }: PropsDeFila) {
  return (
    <div className={estilos.fila}>
      <div className={estilos.nombre}>
        <strong className={t.activo ? undefined : estilos.terminado}>{t.nombre}</strong>
        <span>{t.descripcion}</span>
        <span>
          {t.ambito === 'externo' ? 'Sale de la entidad' : 'No se despacha fuera'} ·{' '}
          {t.firma === 'autoridad' ? 'lo firma una autoridad' : 'lo firma cualquier funcionario'}
        </span>
        {!t.activo && <PorQueSeRetiro clave={t.clave} />}
      </div>
      {!t.activo && <span className={estilos.marca}>Retirado</span>}
      {t.activo && !t.listo && (
        <span className={estilos.marca} data-nivel="atencion">
          Sin plantilla publicada: no se ofrece
        </span>
      )}
      <div className={estilos.botones}>
        {plantillaId && (
          <Link
            to="/configuracion/plantillas/$id"
            params={{ id: plantillaId }}
            className={estilos.enlace}
            aria-label={`Plantilla de ${t.nombre}`}
          >
            Plantilla
          </Link>
        )}
        {configura && t.activo && (
          <>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Cambiar ${t.nombre}`}
              onClick={() => alAbrir({ que: 'tipo', tipo: t })}
            >
              Cambiar
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              data-peligro
              aria-label={`Retirar ${t.nombre}`}
              onClick={() => alAbrir({ que: 'retirar', tipo: t })}
            >
              Retirar
            </Button>
          </>
        )}
        {configura && !t.activo && (
          <Button size="compact-sm" variant="default" aria-label={`Reponer ${t.nombre}`} onClick={alReponer}>
            Reponer
          </Button>
        )}
      </div>
    </div>
  );
}

/** Of a kind given up: by whom, when, why. */
function PorQueSeRetiro({ clave }: { clave: string }) {
  const { data } = useQuery(consultaDeUso(clave));
  if (!data?.retiro) return null;
  const { quien, en, motivo } = data.retiro;
  return <span>{conPunto(`Retirado el ${fechaCorta(en)}${quien ? ` por ${quien}` : ''}: ${motivo}`)}</span>;
}
