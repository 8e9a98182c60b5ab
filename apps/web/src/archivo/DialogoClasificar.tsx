import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { CarpetaVista, SerieDocumental } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Choque, loGuardado } from '../ui/Choque';
import { Dialogo } from '../ui/Dialogo';
import { consultaDeTabla, DE_ARCHIVO } from './consultas';
import { nombreDeSerieDocumental, plazosDeSerie } from './retencion';

interface Eleccion {
  version: number;
  serieId: string | null;
}
interface Props {
  carpeta: CarpetaVista;
  alCerrar: () => void;
}

function useClasificar(carpeta: CarpetaVista, alCerrar: () => void) {
  return useActo<Eleccion, unknown>({
    invalida: DE_ARCHIVO,
    enviar: (body, clave) =>
      datos(
        api.PUT('/api/archivo/carpetas/{id}/serie', {
          params: { path: { id: carpeta.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: (_respuesta, { serieId }) => {
      const dice = serieId ? 'tiene su serie documental' : 'quedó sin serie documental';
      notifications.show({ message: `${carpeta.codigo} ${dice}.`, autoClose: 5000 });
      alCerrar();
    },
  });
}

/** Of which serie of the retention table a carpeta is: from it come its years. */
export function DialogoClasificar({ carpeta, alCerrar }: Props) {
  const suya = carpeta.retencion?.serie ?? null;
  const [elegida, setElegida] = useState<Eleccion>({ version: carpeta.version, serieId: suya?.id ?? null });
  const [texto, setTexto] = useState('');
  const [conocidas, setConocidas] = useState<readonly SerieDocumental[]>([]);
  const [buscado] = useDebouncedValue(texto.trim(), 180);
  const nombreSuyo = suya ? nombreDeSerieDocumental(suya) : '';
  const elegidaAhora = conocidas.find((s) => s.id === elegida.serieId);
  const escrita = elegidaAhora ? nombreDeSerieDocumental(elegidaAhora) : nombreSuyo;
  const q = buscado === escrita ? '' : buscado;
  const tabla = useInfiniteQuery(consultaDeTabla({ q, estado: 'vigentes', para: carpeta.unidadId }));
  const filas = tabla.data?.pages.flatMap((p) => p.filas) ?? [];
  const opciones = filas.map((s) => ({ value: s.id, label: nombreDeSerieDocumental(s) }));
  // The one chosen stays named, found by these words or not.
  const dicha = elegida.serieId;
  if (dicha && !opciones.some((o) => o.value === dicha)) opciones.unshift({ value: dicha, label: escrita });
  const acto = useClasificar(carpeta, alCerrar);
  const otra = loGuardado<{ serieId: string | null; serie: string | null }>(
    acto.error,
    'archivo.carpeta.version',
  );
  const resolver = (e: Eleccion) => {
    setElegida(e);
    acto.reset();
  };
  return (
    <Dialogo
      ayuda="archivo#tabla-de-retención"
      titulo={`Serie documental de ${carpeta.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() => acto.mutate(elegida)}
      acto="Guardar"
      enviando={acto.isPending}
      impedido={otra !== null}
      problema={acto.error}
    >
      {otra && (
        <Choque
          dice={[otra.serie ?? 'La carpeta cambió; su serie, no: no tiene ninguna.']}
          alSeguir={() => resolver({ ...elegida, version: otra.version })}
          alTomar={alCerrar}
        />
      )}
      <Select
        label="Serie"
        description="De la tabla de retención: las de su unidad y las de toda la entidad."
        placeholder="Sin serie"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Quitar la serie' }}
        data-autofocus
        nothingFoundMessage={
          tabla.isPending
            ? 'Buscando…'
            : texto.trim()
              ? 'Ninguna serie es así.'
              : 'La tabla de retención está vacía: se llena en Archivo, Retención, La tabla.'
        }
        filter={({ options }) => options}
        data={opciones}
        value={elegida.serieId}
        searchValue={texto}
        onSearchChange={setTexto}
        onChange={(serieId) => {
          setConocidas(filas);
          setElegida((e) => ({ ...e, serieId }));
        }}
      />
      {elegidaAhora && (
        <p>
          {plazosDeSerie(elegidaAhora)}; después, {elegidaAhora.despues}.
        </p>
      )}
      <p className="suave">Solo marca los plazos: nada se mueve ni se borra.</p>
    </Dialogo>
  );
}
