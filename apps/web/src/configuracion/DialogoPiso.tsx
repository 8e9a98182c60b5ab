import { Stack, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { Serie } from '../api/tipos';
import { CampoNumero } from '../ui/CampoNumero';
import { Dialogo } from '../ui/Dialogo';
import { hoyEnLaPaz } from '../ui/fechas';
import { useActoEscrito } from '../ui/use-acto-escrito';
import estilos from './configuracion.module.css';
import { DE_CONFIGURACION } from './consultas';

interface Escrito {
  gestion: number | null;
  ultimo: number | null;
  motivo: string;
}
interface Orden {
  gestion: number;
  ultimoEnPapel: number;
  motivo: string;
}

function consecuencia(s: Serie, o: { ultimo: number }): string {
  if (s.ultimo === null) return `Del 1 al ${o.ultimo} constarán como «antes del sistema».`;
  const desde = s.ultimo + 1;
  if (o.ultimo < desde) return `La serie ya va por el ${s.ultimo}: tiene que ser mayor.`;
  return desde === o.ultimo
    ? `El ${desde} quedará asentado como reservado para papel, con este motivo.`
    : `Del ${desde} al ${o.ultimo} quedarán asentados como reservados para papel, con este motivo.`;
}

/** After a restore, or in mid-year: the series goes on from the last number that a paper already bears. */
export function DialogoPiso({
  serie: s,
  nombre,
  alCerrar,
}: {
  serie: Serie;
  nombre: string;
  alCerrar: () => void;
}) {
  const esta = Number(hoyEnLaPaz().slice(0, 4));
  const vacio = { gestion: esta, ultimo: null, motivo: '' };
  const {
    escrito: { gestion, ultimo, motivo },
    cambiar,
    acto: fijar,
  } = useActoEscrito<Escrito, Orden, { siguiente: number }>(`piso.${s.id}`, vacio, {
    invalida: DE_CONFIGURACION,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/series/{id}/piso', {
          params: { path: { id: s.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: ({ siguiente }) => {
      notifications.show({ message: `Piso fijado: el próximo será el ${siguiente}.` });
      alCerrar();
    },
  });
  const [visto] = useDebouncedValue(ultimo, 300);
  const prevision = useQuery({
    queryKey: ['series', 'piso', s.id, visto],
    queryFn: () =>
      datos(
        api.GET('/api/series/vista-previa', {
          params: { query: { formato: s.formato, reinicia: String(s.reinicia), inicial: (visto ?? 0) + 1 } },
        }),
      ),
    enabled: visto !== null,
  });
  const errores = porCampo(fijar.error);
  const proximo = gestion === esta || !s.reinicia ? prevision.data?.proximos[0]?.textos[0] : undefined;
  return (
    <Dialogo
      ayuda="configuracion#series-de-cite"
      titulo={`Fijar piso: ${nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() =>
        fijar.mutate({ gestion: gestion ?? Number.NaN, ultimoEnPapel: ultimo ?? Number.NaN, motivo })
      }
      acto="Fijar piso"
      enviando={fijar.isPending}
      problema={fijar.error}
      quedo="La serie sigue como estaba."
    >
      <p className={estilos.explica}>
        Para cuando en papel ya se llegó más lejos: después de restaurar un respaldo, o si la oficina empieza
        a mitad de año. Un piso sube y no baja; ningún número se salta en silencio.
      </p>
      <Stack>
        {s.reinicia && (
          <CampoNumero
            label="Gestión"
            withAsterisk
            min={1825}
            max={2999}
            valor={gestion}
            error={errores['gestion']}
            alCambiar={(n) => cambiar({ gestion: n })}
          />
        )}
        <CampoNumero
          label="Último número que ya está en papel"
          withAsterisk
          data-autofocus
          min={0}
          max={999_999_999}
          valor={ultimo}
          error={errores['ultimoEnPapel']}
          alCambiar={(n) => cambiar({ ultimo: n })}
        />
        <Textarea
          label="Motivo"
          withAsterisk
          autosize
          minRows={2}
          value={motivo}
          error={errores['motivo']}
          onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
        />
        {ultimo !== null && (
          <ul className={estilos.consecuencias} aria-live="polite">
            {(gestion === esta || !s.reinicia) && <li>{consecuencia(s, { ultimo })}</li>}
            {proximo && (
              <li>
                El próximo será <strong className="mono">{proximo}</strong>
              </li>
            )}
          </ul>
        )}
      </Stack>
    </Dialogo>
  );
}
