import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { comoProblema } from '../api/problema';
import type { VistaGuardada } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { Problema } from '../ui/Problema';
import { FilaDeVista } from './FilaDeVista';
import estilos from './filtro.module.css';
import { fijaLasDeLaUnidad, movida } from './orden-de-vistas';
import { consultaDeVistas, useOrdenarVistas } from './vistas-guardadas';

/** The saved views: another name, another order, out of the rail. */
export function DialogoDeVistas({ alCerrar }: { alCerrar: () => void }) {
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const { data, error } = useQuery(consultaDeVistas);
  const { sesion } = useSesion();
  const ordenar = useOrdenarVistas();
  const grupo = (titulo: string, deLaUnidad: boolean, vistas: VistaGuardada[]) => {
    const ids = vistas.map((v) => v.id);
    const ordena = !deLaUnidad || fijaLasDeLaUnidad(sesion.roles);
    return (
      vistas.length > 0 && (
        <section aria-label={titulo}>
          <h3 className={estilos.grupo}>{titulo}</h3>
          <ol className={estilos.vistas}>
            {vistas.map((v, i) => (
              <li key={v.id}>
                <FilaDeVista
                  vista={v}
                  sube={ordena && i > 0}
                  baja={ordena && i < vistas.length - 1}
                  alMover={(paso) => ordenar.mutate({ deLaUnidad, ids: movida(ids, v.id, paso) })}
                />
              </li>
            ))}
          </ol>
        </section>
      )
    );
  };
  return (
    <Modal
      opened
      onClose={alCerrar}
      title="Vistas guardadas"
      size="lg"
      fullScreen={enTelefono}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Problema problema={ordenar.error ?? (error ? comoProblema(error) : null)} />
      {grupo('Mías', false, data?.filter((v) => !v.deLaUnidad) ?? [])}
      {grupo('De la unidad', true, data?.filter((v) => v.deLaUnidad) ?? [])}
      {data?.length === 0 && <p className="suave">Ya no queda ninguna. Filtre una bandeja y guárdela.</p>}
    </Modal>
  );
}
