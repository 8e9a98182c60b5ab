import { Select, Stack, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema, porCampo } from '../api/problema';
import type { Serie, TipoDeDocumento, UnidadDeOrganigrama } from '../api/tipos';
import { CampoNumero } from '../ui/CampoNumero';
import { Choque, loGuardado } from '../ui/Choque';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import estilos from './configuracion.module.css';
import { consultaDeUnidades, DE_CONFIGURACION } from './consultas';
import { ProximosNumeros } from './ProximosNumeros';

interface Props {
  /** null: a new one */
  serie: Serie | null;
  tipos: readonly TipoDeDocumento[];
  alCerrar: () => void;
}
interface Orden {
  unidadId: string | null;
  tipo: string | null;
  formato: string;
  reinicia: boolean;
  inicial: number | null;
  /** of the series that is changed, as it was seen */
  version: number;
}

type Guardada = Pick<Serie, 'formato' | 'reinicia' | 'retirada'>;
const loQueDice = (s: Guardada): string[] => [
  s.formato,
  s.reinicia ? 'Recomienza cada gestión' : 'Sigue de una gestión a otra',
  ...(s.retirada ? ['Está retirada'] : []),
];
const TODA = 'toda';
const INICIAL_MAXIMO = 999_999_999;
const enUnidades = (unidades: readonly UnidadDeOrganigrama[]) => [
  { value: TODA, label: 'Toda la entidad' },
  ...unidades.filter((u) => u.activa).map((u) => ({ value: u.id, label: `${u.sigla} · ${u.nombre}` })),
];

/** What the server would print and refuse, as it is typed. */
function usePrevision(serie: Serie | null, o: Orden) {
  const [visto] = useDebouncedValue(o, 300);
  const { formato, reinicia, unidadId, tipo, inicial } = visto;
  const query = {
    formato,
    reinicia: String(reinicia),
    ...(serie ? { id: serie.id } : {}),
    ...(!serie && unidadId ? { unidadId } : {}),
    ...(!serie && tipo ? { tipo } : {}),
    ...(!serie && inicial !== null && inicial >= 1 && inicial <= INICIAL_MAXIMO ? { inicial } : {}),
  };
  return useQuery({
    queryKey: ['series', 'prevision', query],
    queryFn: () => datos(api.GET('/api/series/vista-previa', { params: { query } })),
    enabled: formato.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
}

function useGuardarSerie(serie: Serie | null, alCerrar: () => void) {
  const inicial: Orden = {
    unidadId: serie?.unidadId ?? null,
    tipo: serie?.tipo ?? null,
    formato: serie?.formato ?? '',
    reinicia: serie?.reinicia ?? true,
    inicial: null,
    version: serie?.version ?? 1,
  };
  return useActoEscrito<Orden, Orden, unknown>(`serie.${serie?.id ?? 'nueva'}`, inicial, {
    invalida: DE_CONFIGURACION,
    enviar: ({ formato, reinicia, inicial: primero, version, ...de }, clave) => {
      const headers = conClave(clave);
      if (serie) {
        const params = { path: { id: serie.id } };
        const body = { formato, reinicia, version };
        return datos(api.PUT('/api/series/{id}', { params, headers, body }));
      }
      const body = {
        clase: 'CITE' as const,
        ...de,
        formato,
        reinicia,
        ...(primero === null ? {} : { inicial: primero }),
      };
      return datos(api.POST('/api/series', { headers, body }));
    },
    alLograr: () => {
      notifications.show({ message: serie ? 'Formato cambiado.' : 'Serie creada.' });
      alCerrar();
    },
  });
}

/** A new series, or another format for one; the next numbers are shown as they would be printed. */
export function DialogoSerie({ serie, tipos, alCerrar }: Props) {
  const unidades = useQuery(consultaDeUnidades);
  const { escrito: o, cambiar, acto: guardar } = useGuardarSerie(serie, alCerrar);
  const prevision = usePrevision(serie, o);
  const errores = porCampo(guardar.error);
  const suya = loGuardado<Guardada>(guardar.error, 'cites.formato.version');
  const aceptar = (c: Partial<Orden>) => {
    cambiar(c);
    guardar.reset();
  };
  const vista = o.formato.trim() === '' ? undefined : prevision.data;
  const falla = prevision.error ? comoProblema(prevision.error) : null;
  const motivos = falla ? [falla.detalle] : (vista?.motivos.map((m) => m.texto) ?? []);
  // A series that gave numbers keeps its way; one numbered by its thread counts nothing.
  const conReinicio =
    !o.formato.includes('{hr}') && (!serie || serie.gestiones.length === 0 || serie.ultimo === null);
  return (
    <Dialogo
      ayuda="configuracion#series-de-cite"
      titulo={serie ? 'Cambiar el formato' : 'Nueva serie de CITE'}
      alCerrar={alCerrar}
      alConfirmar={() => guardar.mutate(o)}
      acto={serie ? 'Cambiar' : 'Crear'}
      enviando={guardar.isPending}
      impedido={motivos.length > 0 || suya !== null}
      problema={guardar.error}
      ancho="lg"
    >
      <Stack>
        {suya && (
          <Choque
            dice={loQueDice(suya)}
            alSeguir={() => aceptar({ version: suya.version })}
            alTomar={() => aceptar({ version: suya.version, formato: suya.formato, reinicia: suya.reinicia })}
          />
        )}
        {!serie && (
          <div className={estilos.rejilla}>
            <Select
              label="Unidad"
              searchable
              allowDeselect={false}
              value={o.unidadId ?? TODA}
              error={errores['unidadId']}
              data={enUnidades(unidades.data ?? [])}
              onChange={(v) => cambiar({ unidadId: v === TODA ? null : v })}
            />
            <Select
              label="Tipo de documento"
              searchable
              allowDeselect={false}
              value={o.tipo ?? TODA}
              error={errores['tipo']}
              data={[
                { value: TODA, label: 'Todos los tipos' },
                ...tipos.filter((t) => t.activo).map((t) => ({ value: t.clave, label: t.nombre })),
              ]}
              onChange={(v) => cambiar({ tipo: v === TODA ? null : v })}
            />
          </div>
        )}
        <TextInput
          label="Formato"
          description="{n} es el número ({n:5}: con cinco cifras), {gestion} el año (2018), {gg} sus dos cifras (18), {hr} el código de la hoja de ruta."
          placeholder="GDAT/SDGI N° {n}/{gestion}"
          withAsterisk
          data-autofocus
          classNames={{ input: estilos.mono }}
          value={o.formato}
          error={errores['formato'] ?? (motivos.length > 0 && motivos.map((m) => <div key={m}>{m}</div>))}
          onChange={(e) => cambiar({ formato: e.currentTarget.value })}
        />
        {conReinicio && (
          <Switch
            label="Recomienza cada gestión"
            description={o.reinicia ? 'El 1 de enero vuelve al número 1.' : 'El 1 de enero sigue contando.'}
            checked={o.reinicia}
            onChange={(e) => cambiar({ reinicia: e.currentTarget.checked })}
          />
        )}
        {!serie && !o.formato.includes('{hr}') && (
          <CampoNumero
            label="Primer número (si la oficina ya numeraba en papel)"
            description="Los anteriores constan en el libro como «antes del sistema»."
            placeholder="1"
            min={1}
            max={INICIAL_MAXIMO}
            valor={o.inicial}
            error={errores['inicial']}
            alCambiar={(inicial) => cambiar({ inicial })}
          />
        )}
        <ProximosNumeros proximos={vista?.proximos ?? []} escrito={vista !== undefined} />
        {serie && <p className={estilos.explica}>Lo ya numerado conserva su texto.</p>}
      </Stack>
    </Dialogo>
  );
}
