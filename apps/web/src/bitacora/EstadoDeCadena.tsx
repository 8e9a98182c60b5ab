import { useQuery } from '@tanstack/react-query';
import type { EventoDeBitacora as Evento } from '../api/tipos';
import estilos from './bitacora.module.css';
import { consultaDeCadena } from './consultas';

/** Whether the chain of the object that an event is of holds, from its first event to its last. */
export function EstadoDeCadena({ evento: e }: { evento: Evento }) {
  const { data, error } = useQuery(consultaDeCadena(e.cadena));
  return (
    <p className={estilos.cadena} role="status" data-rota={(data && data.rotaEn !== null) || undefined}>
      Evento {e.secuencia}
      {data && ` de ${data.eventos}`} de su cadena.{' '}
      {error
        ? 'No se pudo comprobar la cadena.'
        : !data
          ? 'Comprobando la cadena…'
          : data.rotaEn === null
            ? 'La cadena está entera: nada se cambió ni se quitó.'
            : `La cadena está rota en el evento ${data.rotaEn}: avise a quien administra el servidor.`}{' '}
      Huella <code>{e.hash.slice(0, 16)}…</code>
    </p>
  );
}
