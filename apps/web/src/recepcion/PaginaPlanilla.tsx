import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { PorEntregar } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useTitulo } from '../app/use-titulo';
import { Codigo } from '../ui/Codigo';
import { Problema } from '../ui/Problema';
import { Vacio } from '../ui/Vacio';
import { PlanillasHechas } from './PlanillasHechas';
import recepcion from './recepcion.module.css';

const claveDe = (p: PorEntregar): string => `${p.gestion}/${p.pasoId}`;

/** What my post sent, or those that I route for, and is still to be handed over: chosen, it is printed to be signed at the counter. */
export function PaginaPlanilla() {
  useTitulo('Planilla de entrega');
  const { data, error } = useQuery({
    queryKey: ['bandeja', 'por-entregar'],
    queryFn: () => datos(api.GET('/api/planillas/por-entregar')),
  });
  const [cambiados, setCambiados] = useState<ReadonlySet<string>>(new Set());
  const [hecha, setHecha] = useState<string | null>(null);
  const hacer = useActo<readonly PorEntregar[], { id: string }>({
    enviar: (pasos, clave) =>
      datos(
        api.POST('/api/planillas', {
          body: { pasos: pasos.map((p) => ({ gestion: p.gestion, id: p.pasoId })) },
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ id }) => {
      setHecha(id);
      setCambiados(new Set());
    },
  });
  // What already goes in one stays out of the next, unless it is ticked.
  const va = (p: PorEntregar): boolean => (p.planilla === null) !== cambiados.has(claveDe(p));
  const elegidos = (data ?? []).filter(va);
  const alternar = (clave: string) =>
    setCambiados((antes) => {
      const despues = new Set(antes);
      if (!despues.delete(clave)) despues.add(clave);
      return despues;
    });
  return (
    <div className={recepcion.directorio}>
      <header className={recepcion.cabeza}>
        <Link to="/">Bandeja</Link>
        <h1>Planilla de entrega</h1>
      </header>
      <Problema problema={error ? comoProblema(error) : hacer.error} />
      {data?.length === 0 && (
        <Vacio
          titulo="Nada por entregar"
          texto="Aquí aparece lo que su puesto envió, o los puestos por los que usted despacha, y todavía nadie recibió."
        />
      )}
      <ul className={recepcion.entradas}>
        {data?.map((p) => (
          <li key={claveDe(p)}>
            <Checkbox
              aria-label={`Llevar ${p.codigo} en la planilla`}
              checked={va(p)}
              onChange={() => alternar(claveDe(p))}
            />
            <Codigo codigo={p.codigo} gestion={p.gestion} hojaId={p.hojaId} />
            <span className={recepcion.entrega}>
              <strong>{p.a}</strong>
              <span className="suave">
                de {p.de}: {p.referencia}
              </span>
              {p.planilla !== null && <span>ya en la N° {p.planilla}</span>}
            </span>
            <span className="suave">{p.fojas === null ? '' : `fs. ${p.fojas}`}</span>
          </li>
        ))}
      </ul>
      {elegidos.length > 0 && (
        <div>
          <Button loading={hacer.isPending} onClick={() => hacer.mutate(elegidos)}>
            Hacer la planilla de {elegidos.length === 1 ? '1 papel' : `${elegidos.length} papeles`}
          </Button>
        </div>
      )}
      {hecha && (
        <p className={recepcion.etiqueta} role="status">
          <span>Planilla N° {hecha} hecha.</span>
          <a href={`/api/planillas/${hecha}/planilla.pdf`} target="_blank" rel="noopener">
            Imprimirla para firmar
          </a>
        </p>
      )}
      <PlanillasHechas />
    </div>
  );
}
