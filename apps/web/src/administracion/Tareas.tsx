import { Alert, Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { TareaDelSistema } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { fechaYHora, hora } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import estilos from './administracion.module.css';
import { consultaDeTareas } from './consultas';
import { Correo } from './Correo';

const ESTADOS: Readonly<Record<TareaDelSistema['estado'], string>> = {
  'en-curso': 'Se está haciendo',
  'en-espera': 'Espera su turno',
  'por-reintentar': 'Falló; se intentará de nuevo',
  fallida: 'Falló; ya no se intenta sola',
};

/** What the system still has to do by itself, with the cause of what it could not, and the way to try it again. */
export function Tareas() {
  const { data, error, refetch } = useQuery(consultaDeTareas);
  const reintentar = useActo<string, { id: string }>({
    enviar: (id, clave) =>
      datos(
        api.POST('/api/administracion/tareas/{id}/reintentar', {
          params: { path: { id } },
          headers: conClave(clave),
        }),
      ),
    alLograr: () => notifications.show({ message: 'La tarea se intenta ahora.' }),
    invalida: [['administracion', 'tareas']],
  });
  return (
    <>
      <p className={estilos.explica}>
        Lo que el sistema hace por su cuenta después de cada acto: sellar lo recibido, leer lo que se sube,
        prolongar firmas. Lo que falla se intenta solo, cada vez con más pausa; aquí se ve la causa.
      </p>
      {reintentar.error && (
        <Alert role="alert" color="red" mb="sm">
          {reintentar.error.detalle}
        </Alert>
      )}
      <div className={estilos.hoja}>
        <Lista
          nombre="Tareas del sistema"
          filas={data}
          problema={error ? comoProblema(error) : null}
          claveDe={(t) => t.id}
          esqueleto={<Skeleton h={52} my={4} />}
          reintentar={() => void refetch()}
          vacio={{
            titulo: 'Nada pendiente',
            texto: 'Todo lo que el sistema hace por su cuenta está hecho.',
          }}
        >
          {(t) => (
            <Fila
              tarea={t}
              alReintentar={() => reintentar.mutate(t.id)}
              ocupado={reintentar.isPending && reintentar.variables === t.id}
            />
          )}
        </Lista>
      </div>
      <Correo />
    </>
  );
}

function Fila({
  tarea: t,
  alReintentar,
  ocupado,
}: {
  tarea: TareaDelSistema;
  alReintentar: () => void;
  ocupado: boolean;
}) {
  const intentos = t.intentos === 1 ? '1 intento' : `${t.intentos} intentos`;
  const conFalla = t.estado === 'por-reintentar' || t.estado === 'fallida';
  return (
    <div className={estilos.fila}>
      <time className={estilos.fecha} dateTime={t.creadaEn}>
        {fechaYHora(t.creadaEn)}
      </time>
      <div className={estilos.nombre}>
        <strong>{t.titulo}</strong>
        <span>
          {ESTADOS[t.estado]}
          {t.estado === 'por-reintentar' && t.proximaEn && ` a las ${hora(t.proximaEn)}`}
          {conFalla && ` · ${intentos}`}
        </span>
        {t.causa && conFalla && <span>Causa: {t.causa}</span>}
      </div>
      {conFalla && (
        <div className={estilos.botones}>
          <Button
            variant="default"
            loading={ocupado}
            onClick={alReintentar}
            aria-label={`Intentar ahora: ${t.titulo}`}
          >
            Intentar ahora
          </Button>
        </div>
      )}
    </div>
  );
}
