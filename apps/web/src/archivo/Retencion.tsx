import { SegmentedControl } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import estilos from './archivo.module.css';
import { PlazosDeRetencion } from './PlazosDeRetencion';
import { TablaDeRetencion } from './TablaDeRetencion';

const ruta = getRouteApi('/marco/archivo/$parte');
const VISTAS = [
  { value: 'hasta', label: 'Ya cumplen' },
  { value: 'todos', label: 'Todos los años' },
  { value: 'tabla', label: 'La tabla' },
];

/** What comes due by the retention table, and the table itself. It marks; nothing is moved by it. */
export function Retencion() {
  const { vista: pedida } = ruta.useSearch();
  const navegar = useNavigate();
  const vista = VISTAS.find((v) => v.value === pedida)?.value ?? 'hasta';
  return (
    <section aria-labelledby="titulo-retencion" className={estilos.parte}>
      <div className={estilos.cabeza}>
        <h2 id="titulo-retencion">Retención</h2>
        <SegmentedControl
          aria-label="Qué se mira"
          value={vista}
          onChange={(v) =>
            void navegar({
              to: '/archivo/$parte',
              params: { parte: 'retencion' },
              search: { vista: v },
              replace: true,
            })
          }
          data={VISTAS}
        />
      </div>
      {vista === 'tabla' ? <TablaDeRetencion /> : <PlazosDeRetencion hastaHoy={vista === 'hasta'} />}
    </section>
  );
}
