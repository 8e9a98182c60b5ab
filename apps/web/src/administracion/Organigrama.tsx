import { Button, Skeleton, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { comoProblema } from '../api/problema';
import type { PuestoDePersonal, UnidadDePersonal } from '../api/tipos';
import { Problema } from '../ui/Problema';
import { Vacio } from '../ui/Vacio';
import estilos from './administracion.module.css';
import { consultaDeOrganigrama } from './consultas';
import { DialogoDesignaciones } from './DialogoDesignaciones';
import { DialogoQuienDeriva } from './DialogoQuienDeriva';
import { DialogoPuesto } from './DialogoPuesto';
import { DialogoTraspaso } from './DialogoTraspaso';
import { DialogoUnidad } from './DialogoUnidad';
import { filtrarOrganigrama } from './filtro';
import { cuantos, marcaDe } from './palabras';

type Abierto =
  | { que: 'unidad'; unidad: UnidadDePersonal | null }
  | { que: 'puesto'; unidad: UnidadDePersonal }
  | { que: 'designar'; puesto: PuestoDePersonal; sigla: string }
  | { que: 'quien-deriva'; puesto: PuestoDePersonal }
  | { que: 'entregar'; tipo: 'puesto' | 'unidad'; id: string; nombre: string };

/** Parents before their children, each with its depth; the walk ends even if the data turned in a circle. */
export function enArbol(
  unidades: readonly UnidadDePersonal[],
): { unidad: UnidadDePersonal; nivel: number }[] {
  const vistas = new Set<string>();
  const bajar = (superiorId: string | null, nivel: number): { unidad: UnidadDePersonal; nivel: number }[] =>
    unidades
      .filter((u) => u.superiorId === superiorId && !vistas.has(u.id))
      .flatMap((unidad) => {
        vistas.add(unidad.id);
        return [{ unidad, nivel }, ...bajar(unidad.id, nivel + 1)];
      });
  const arbol = bajar(null, 0);
  return [...arbol, ...unidades.filter((u) => !vistas.has(u.id)).map((unidad) => ({ unidad, nivel: 0 }))];
}

/** The units as a tree, each with its posts and who acts in them. */
export function Organigrama() {
  const { data, error } = useQuery(consultaDeOrganigrama);
  const [conTerminados, setConTerminados] = useState(false);
  const [texto, setTexto] = useState('');
  const q = useDeferredValue(texto.trim());
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const cerrar = () => setAbierto(null);
  if (error) return <Problema problema={comoProblema(error)} />;
  if (!data) return <Skeleton h={240} role="status" aria-label="Cargando el organigrama" />;
  const { unidades: halladas, puestos } = filtrarOrganigrama(
    {
      unidades: data.unidades.filter((u) => conTerminados || u.activa),
      puestos: data.puestos.filter((p) => conTerminados || p.activo),
    },
    q,
  );
  const unidades = enArbol(halladas);
  return (
    <>
      <div className={estilos.mandos}>
        <p className={estilos.explica}>
          El trabajo es del puesto, no de la persona. Nadie termina mientras deba algo: primero se entrega.
        </p>
        <TextInput
          label="Filtrar"
          type="search"
          placeholder="Sigla, unidad, cargo o apellido"
          value={texto}
          onChange={(e) => setTexto(e.currentTarget.value)}
          onKeyDown={(e) => e.key === 'Escape' && setTexto('')}
        />
        <Switch
          label="Ver lo terminado"
          checked={conTerminados}
          onChange={(e) => setConTerminados(e.currentTarget.checked)}
        />
        <Button onClick={() => setAbierto({ que: 'unidad', unidad: null })}>Nueva unidad</Button>
      </div>
      <p className={estilos.explica} role="status">
        {q && cuantos(halladas, puestos)}
      </p>
      {unidades.length === 0 &&
        (q ? (
          <Vacio titulo="Nada con ese nombre" texto="Busque por sigla, unidad, cargo o apellido." />
        ) : (
          <Vacio titulo="Todavía no hay unidades" texto="Empiece por el despacho de la MAE." />
        ))}
      <div className={estilos.hoja}>
        {unidades.map(({ unidad, nivel }) => (
          <FilaDeUnidad
            key={unidad.id}
            unidad={unidad}
            nivel={nivel}
            puestos={puestos.filter((p) => p.unidadId === unidad.id)}
            alAbrir={setAbierto}
          />
        ))}
      </div>
      {abierto?.que === 'unidad' && (
        <DialogoUnidad unidad={abierto.unidad} unidades={data.unidades} alCerrar={cerrar} />
      )}
      {abierto?.que === 'puesto' && <DialogoPuesto unidad={abierto.unidad} alCerrar={cerrar} />}
      {abierto?.que === 'designar' && (
        <DialogoDesignaciones puesto={abierto.puesto} sigla={abierto.sigla} alCerrar={cerrar} />
      )}
      {abierto?.que === 'quien-deriva' && (
        <DialogoQuienDeriva {...data} puesto={abierto.puesto} alCerrar={cerrar} />
      )}
      {abierto?.que === 'entregar' && <DialogoTraspaso {...abierto} alCerrar={cerrar} />}
    </>
  );
}

interface PropsDeFila {
  unidad: UnidadDePersonal;
  nivel: number;
  puestos: readonly PuestoDePersonal[];
  alAbrir: (a: Abierto) => void;
}

function FilaDeUnidad({ unidad: u, nivel, puestos, alAbrir }: PropsDeFila) {
  return (
    <section className={estilos.unidad} aria-label={u.nombre} style={{ marginLeft: Math.min(nivel, 4) * 14 }}>
      <div className={estilos.unidadCabeza}>
        <span className={estilos.sigla}>{u.sigla}</span>
        <div className={estilos.nombre}>
          <h2 className={u.activa ? undefined : estilos.terminado}>{u.nombre}</h2>
          {u.antes.length > 0 && <span>Antes: {u.antes.join(', ')}</span>}
          {u.heredera && <span>Su trabajo pasó a {u.heredera}</span>}
        </div>
        {u.activa && (
          <div className={estilos.botones}>
            <Button size="compact-sm" variant="default" onClick={() => alAbrir({ que: 'puesto', unidad: u })}>
              + Puesto
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => alAbrir({ que: 'unidad', unidad: u })}>
              Cambiar
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              data-peligro
              aria-label={`Disolver ${u.nombre}`}
              onClick={() => alAbrir({ que: 'entregar', tipo: 'unidad', id: u.id, nombre: u.nombre })}
            >
              Disolver
            </Button>
          </div>
        )}
      </div>
      {puestos.map((p) => (
        <div key={p.id} className={estilos.puesto}>
          <div className={estilos.nombre}>
            <strong className={p.activo ? undefined : estilos.terminado}>
              {p.cargo}
              {p.esMae && ' (MAE)'}
            </strong>
            <span className={p.activo && !p.enEjercicio ? estilos.vacante : undefined}>
              {p.activo
                ? p.enEjercicio
                  ? [marcaDe(p.calidad), p.enEjercicio].filter(Boolean).join(' ')
                  : 'Vacante'
                : `Terminado; su trabajo pasó a ${p.heredero ?? 'nadie'}`}
            </span>
          </div>
          {p.activo && (
            <div className={estilos.botones}>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Designaciones de ${p.cargo}`}
                onClick={() => alAbrir({ que: 'designar', puesto: p, sigla: u.sigla })}
              >
                Designaciones
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Quién deriva a ${p.cargo}`}
                onClick={() => alAbrir({ que: 'quien-deriva', puesto: p })}
              >
                Quién le deriva
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Entregar ${p.cargo}`}
                onClick={() =>
                  alAbrir({ que: 'entregar', tipo: 'puesto', id: p.id, nombre: `${p.cargo} — ${u.sigla}` })
                }
              >
                Entregar
              </Button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
