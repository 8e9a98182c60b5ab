import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenDeSerieDocumental, SerieDocumental } from '../api/tipos';
import { consultaDeUnidades } from '../configuracion/consultas';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Choque, loGuardado } from '../ui/Choque';
import { CampoNumero } from '../ui/CampoNumero';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import estilos from './archivo.module.css';
import { DE_ARCHIVO } from './consultas';
import { DISPOSICIONES, nombreDeSerieDocumental, plazosDeSerie } from './retencion';

/** null: nothing is written; the server says that it is missing */
type Anios = Record<'aniosOficina' | 'aniosCentral', number | null>;
type Escrito = Omit<OrdenDeSerieDocumental, keyof Anios> & Anios & { version: number };
type Guardada = OrdenDeSerieDocumental & { sigla: string | null; retirada: boolean };

const TODA = 'toda';
const escritoDe = (s: (OrdenDeSerieDocumental & { version: number }) | null): Escrito => ({
  version: s?.version ?? 1,
  codigo: s?.codigo ?? '',
  nombre: s?.nombre ?? '',
  toma: s?.toma ?? '',
  unidadId: s?.unidadId ?? null,
  aniosOficina: s?.aniosOficina ?? 2,
  aniosCentral: s?.aniosCentral ?? 10,
  disposicion: s?.disposicion ?? 'PERMANENTE',
  norma: s?.norma ?? '',
});

function useGuardar(serie: SerieDocumental | null, alCerrar: () => void) {
  return useActoEscrito<Escrito, Escrito, unknown>(
    `serie-documental.${serie?.id ?? 'nueva'}`,
    escritoDe(serie),
    {
      invalida: DE_ARCHIVO,
      enviar: ({ version, aniosOficina, aniosCentral, ...resto }, clave) => {
        const headers = conClave(clave);
        const escrito = {
          ...resto,
          aniosOficina: aniosOficina ?? Number.NaN,
          aniosCentral: aniosCentral ?? Number.NaN,
        };
        if (!serie) return datos(api.POST('/api/archivo/retencion/series', { headers, body: escrito }));
        const params = { path: { id: serie.id } };
        const body = { ...escrito, version };
        return datos(api.PUT('/api/archivo/retencion/series/{id}', { params, headers, body }));
      },
      alLograr: (_respuesta, { nombre }) => {
        notifications.show({ message: serie ? 'Serie cambiada.' : `«${nombre}» está en la tabla.` });
        alCerrar();
      },
    },
  );
}

const loQueDice = (s: Guardada): string[] =>
  [
    nombreDeSerieDocumental(s),
    s.sigla ?? 'toda la entidad',
    s.toma,
    plazosDeSerie(s),
    DISPOSICIONES.find((d) => d.value === s.disposicion)?.label ?? '',
    s.norma,
    s.retirada ? 'Está retirada' : '',
  ].filter(Boolean);

interface Props {
  /** null: a new one */
  serie: SerieDocumental | null;
  alCerrar: () => void;
}

/** A serie more for the retention table, or what one says. */
export function DialogoSerieDocumental({ serie, alCerrar }: Props) {
  const { escrito: o, cambiar, acto } = useGuardar(serie, alCerrar);
  const [pedido, setPedido] = useState(false);
  const unidades = useQuery(consultaDeUnidades);
  const errores = porCampo(acto.error);
  const suya = loGuardado<Guardada>(acto.error, 'archivo.serie.version');
  const sin = (campo: 'codigo' | 'nombre', dice: string) =>
    pedido && o[campo].trim() === '' ? dice : errores[campo];
  const resolver = (c: Partial<Escrito>) => {
    cambiar(c);
    acto.reset();
  };
  const anios = (campo: 'aniosOficina' | 'aniosCentral', label: string, max: number) => (
    <CampoNumero
      label={label}
      min={0}
      max={max}
      valor={o[campo]}
      error={errores[campo]}
      alCambiar={(n) => cambiar({ [campo]: n })}
    />
  );
  return (
    <Dialogo
      ayuda="archivo#tabla-de-retención"
      titulo={serie ? `Cambiar ${serie.codigo}` : 'Nueva serie documental'}
      alCerrar={alCerrar}
      alConfirmar={() => {
        setPedido(true);
        if (o.codigo.trim() !== '' && o.nombre.trim() !== '') acto.mutate(o);
      }}
      acto={serie ? 'Guardar' : 'Agregar a la tabla'}
      enviando={acto.isPending}
      impedido={suya !== null}
      problema={acto.error}
      quedo="Lo que escribió sigue aquí."
      ancho="lg"
    >
      {suya && (
        <Choque
          dice={loQueDice(suya)}
          alSeguir={() => resolver({ version: suya.version })}
          alTomar={() => resolver(escritoDe(suya))}
        />
      )}
      <div className={estilos.pareja}>
        <TextInput
          label="Código"
          placeholder="SDGI-04"
          withAsterisk
          data-autofocus
          maxLength={30}
          autoComplete="off"
          value={o.codigo}
          error={sin('codigo', 'Escriba el código de la serie.')}
          onChange={(e) => cambiar({ codigo: e.currentTarget.value })}
        />
        <Select
          label="Unidad"
          searchable
          allowDeselect={false}
          value={o.unidadId ?? TODA}
          error={errores['unidadId']}
          data={[
            { value: TODA, label: 'Toda la entidad' },
            ...(unidades.data ?? [])
              .filter((u) => u.activa || u.id === o.unidadId)
              .map((u) => ({ value: u.id, label: `${u.sigla} · ${u.nombre}` })),
          ]}
          onChange={(v) => cambiar({ unidadId: v === TODA ? null : v })}
        />
      </div>
      <TextInput
        label="Nombre de la serie"
        placeholder="Correspondencia recibida"
        withAsterisk
        maxLength={200}
        autoComplete="off"
        value={o.nombre}
        error={sin('nombre', 'Escriba el nombre de la serie.')}
        onChange={(e) => cambiar({ nombre: e.currentTarget.value })}
      />
      <Textarea
        label="Qué toma"
        placeholder="Notas, informes, circulares"
        autosize
        maxLength={500}
        value={o.toma}
        error={errores['toma']}
        onChange={(e) => cambiar({ toma: e.currentTarget.value })}
      />
      <div className={estilos.pareja}>
        {anios('aniosOficina', 'Años en la oficina', 100)}
        {anios('aniosCentral', 'Años en el archivo central', 200)}
      </div>
      <p className={estilos.explica}>
        Se cuentan por gestiones enteras, después de la gestión de la carpeta.
      </p>
      <NativeSelect
        label="Cumplido el plazo"
        value={o.disposicion}
        error={errores['disposicion']}
        data={DISPOSICIONES.map((d) => ({ ...d }))}
        onChange={(e) =>
          cambiar({ disposicion: e.currentTarget.value as OrdenDeSerieDocumental['disposicion'] })
        }
      />
      <TextInput
        label="Norma"
        placeholder="Resolución que aprobó la tabla"
        maxLength={300}
        autoComplete="off"
        value={o.norma}
        error={errores['norma']}
        onChange={(e) => cambiar({ norma: e.currentTarget.value })}
      />
      <AvisoDeSignos en={{ codigo: o.codigo, nombre: o.nombre, toma: o.toma, norma: o.norma }} />
    </Dialogo>
  );
}
