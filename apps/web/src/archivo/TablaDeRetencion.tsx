import { Button, Skeleton, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { SerieDocumental } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';
import { dePaginas } from '../ui/de-paginas';
import { Lista } from '../ui/Lista';
import { Problema } from '../ui/Problema';
import estilos from './archivo.module.css';
import { consultaDeTabla, DE_ARCHIVO } from './consultas';
import { DialogoSerieDocumental } from './DialogoSerieDocumental';
import { FilaDeSerieDocumental } from './FilaDeSerieDocumental';
import { nombreDeSerieDocumental } from './retencion';

type Abierto = { que: 'serie'; serie: SerieDocumental | null } | { que: 'retirar'; serie: SerieDocumental };

/** The retention table: how long each serie documental is kept where, and what then. */
export function TablaDeRetencion() {
  const [q, setQ] = useState('');
  const [conRetiradas, setConRetiradas] = useState(false);
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const [buscado] = useDebouncedValue(q.trim(), 180);
  const lista = useInfiniteQuery(
    consultaDeTabla({ q: buscado, estado: conRetiradas ? 'todas' : 'vigentes' }),
  );
  const reponer = useActo<string, unknown>({
    invalida: DE_ARCHIVO,
    enviar: (id, clave) => {
      const params = { path: { id } };
      return datos(
        api.POST('/api/archivo/retencion/series/{id}/reponer', {
          params,
          headers: conClave(clave),
          body: {},
        }),
      );
    },
    alLograr: () => notifications.show({ message: 'Serie repuesta en la tabla.' }),
  });
  const edita = lista.data?.pages[0]?.edita ?? false;
  const cerrar = () => setAbierto(null);
  return (
    <>
      <div className={estilos.cabeza}>
        <TextInput
          className={estilos.buscarSerie}
          label="Buscar serie"
          placeholder="Código, nombre, qué toma"
          value={q}
          autoComplete="off"
          onChange={(e) => setQ(e.currentTarget.value)}
        />
        <Switch
          label="También las retiradas"
          checked={conRetiradas}
          onChange={(e) => setConRetiradas(e.currentTarget.checked)}
        />
        <div className={estilos.botones}>
          <Button variant="default" component="a" href="/api/archivo/retencion/tabla.csv" download>
            Bajar planilla
          </Button>
          {edita && <Button onClick={() => setAbierto({ que: 'serie', serie: null })}>Nueva serie</Button>}
        </div>
      </div>
      <Problema problema={reponer.error} />
      <div className={estilos.hoja}>
        <Lista
          nombre="Tabla de retención"
          {...dePaginas(lista)}
          claveDe={(s) => s.id}
          esqueleto={<Skeleton h={60} my={4} />}
          vacio={
            buscado
              ? { titulo: 'Ninguna serie es así', texto: 'Pruebe con menos palabras.' }
              : {
                  titulo: 'La tabla está vacía',
                  texto: 'Cada serie dice cuántos años se guarda en la oficina y en el archivo central.',
                }
          }
        >
          {(s) => (
            <FilaDeSerieDocumental
              serie={s}
              edita={edita}
              alCambiar={() => setAbierto({ que: 'serie', serie: s })}
              alRetirar={() => setAbierto({ que: 'retirar', serie: s })}
              alReponer={() => reponer.mutate(s.id)}
            />
          )}
        </Lista>
      </div>
      {abierto?.que === 'serie' && <DialogoSerieDocumental serie={abierto.serie} alCerrar={cerrar} />}
      {abierto?.que === 'retirar' && <DialogoRetirar serie={abierto.serie} alCerrar={cerrar} />}
    </>
  );
}

function DialogoRetirar({ serie: s, alCerrar }: { serie: SerieDocumental; alCerrar: () => void }) {
  const params = { path: { id: s.id } };
  return (
    <DialogoDeMotivo
      borrador={`retirar-serie-documental.${s.id}`}
      titulo={`Retirar ${nombreDeSerieDocumental(s)}`}
      acto="Retirar"
      hecho="Serie retirada de la tabla."
      invalida={DE_ARCHIVO}
      enviar={(body, clave) =>
        datos(
          api.POST('/api/archivo/retencion/series/{id}/retirar', { params, headers: conClave(clave), body }),
        )
      }
      alCerrar={alCerrar}
    >
      <p>
        Ninguna otra carpeta podrá tomarla. Las que la tienen la conservan, con sus plazos. Se puede reponer.
      </p>
    </DialogoDeMotivo>
  );
}
