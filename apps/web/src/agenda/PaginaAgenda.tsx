import { ActionIcon, Button, SegmentedControl, Skeleton } from '@mantine/core';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { api, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { PlazoDeAgenda } from '../api/tipos';
import { useTitulo } from '../app/use-titulo';
import { Codigo } from '../ui/Codigo';
import { hoyEnLaPaz } from '../ui/fechas';
import { Plazo } from '../ui/Plazo';
import { Problema } from '../ui/Problema';
import { Vacio } from '../ui/Vacio';
import estilos from './agenda.module.css';
import { agrupar, mover, rangoDe, tituloDeRango, VISTAS } from './dias';

const ruta = getRouteApi('/marco/agenda');

const consultaDeAgenda = (de: 'puesto' | 'unidad', hasta: string) =>
  queryOptions({
    queryKey: ['agenda', de, hasta],
    queryFn: () => datos(api.GET('/api/plazos', { params: { query: { de, hasta } } })),
    placeholderData: keepPreviousData,
  });

/** One calendar of what is due: for my post or my unidad, by day, week or month. */
export function PaginaAgenda() {
  useTitulo('Agenda de plazos');
  const busqueda = ruta.useSearch();
  const navegar = useNavigate();
  const de = busqueda.de === 'unidad' ? 'unidad' : 'puesto';
  const vista = VISTAS.find((v) => v.value === busqueda.vista)?.value ?? 'semana';
  const dia = /^\d{4}-\d{2}-\d{2}$/.test(busqueda.dia ?? '') ? (busqueda.dia ?? '') : hoyEnLaPaz();
  const { desde, hasta } = rangoDe(vista, dia);
  const { data, error } = useQuery(consultaDeAgenda(de, hasta));
  const ir = (cambios: { de?: string; vista?: string; dia?: string }) =>
    void navegar({ to: '/agenda', search: (s) => ({ ...s, ...cambios }), replace: true });
  const grupos = data ? agrupar(data.plazos, desde, hasta, data.hoy) : null;
  return (
    <div className={estilos.pagina}>
      <nav className={estilos.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
      </nav>
      <h1>Agenda de plazos</h1>
      <div className={estilos.mandos}>
        <SegmentedControl
          aria-label="De quién"
          value={de}
          onChange={(v) => ir({ de: v })}
          data={[
            { value: 'puesto', label: 'Mi puesto' },
            { value: 'unidad', label: 'Mi unidad' },
          ]}
        />
        <SegmentedControl
          aria-label="Cuánto se ve"
          value={vista}
          onChange={(v) => ir({ vista: v })}
          data={[...VISTAS]}
        />
        <Button variant="default" onClick={() => ir({ dia: hoyEnLaPaz() })}>
          Hoy
        </Button>
        <div className={estilos.rango}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Antes"
            onClick={() => ir({ dia: mover(vista, dia, -1) })}
          >
            ‹
          </ActionIcon>
          <h2 aria-live="polite">{tituloDeRango(vista, dia)}</h2>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Después"
            onClick={() => ir({ dia: mover(vista, dia, 1) })}
          >
            ›
          </ActionIcon>
        </div>
      </div>
      <Problema problema={error ? comoProblema(error) : null} />
      {!grupos && !error && <Skeleton h={160} role="status" aria-label="Cargando la agenda" />}
      {grupos?.length === 0 && (
        <Vacio
          titulo="Nada vence en estos días"
          texto="Aquí verá los plazos abiertos de las hojas que dependen de usted, y primero los vencidos."
        />
      )}
      {grupos && grupos.length > 0 && grupos.every((g) => g.vencido) && (
        <p className="suave">Nada vence en estos días.</p>
      )}
      {grupos?.map((g) => (
        <section
          key={g.titulo}
          aria-label={g.titulo}
          className={estilos.grupo}
          data-vencido={g.vencido || undefined}
        >
          <h2>{g.titulo}</h2>
          <ul>
            {g.plazos.map((p) => (
              <li key={`${p.gestion}/${p.id}`}>
                <Fila plazo={p} conResponsable={de === 'unidad'} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Fila({ plazo: p, conResponsable }: { plazo: PlazoDeAgenda; conResponsable: boolean }) {
  return (
    <div className={estilos.fila}>
      <Codigo codigo={p.codigo} gestion={p.gestion} hojaId={p.hojaId} />
      <span className={estilos.que}>
        <strong>{p.descripcion}</strong>
        <span>{[p.referencia, conResponsable ? p.responsable : null].filter(Boolean).join(' · ')}</span>
        {p.nota && <span>{p.nota}</span>}
      </span>
      <Plazo texto={p.texto} nivel={p.nivel} titulo={p.explicacion} />
    </div>
  );
}
