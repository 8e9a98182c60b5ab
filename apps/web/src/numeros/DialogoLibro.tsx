import { Button, Group, Modal, NativeSelect, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { LibroDeSerie, Serie } from '../api/tipos';
import { fechaCorta, hoyEnLaPaz } from '../ui/fechas';
import { Problema } from '../ui/Problema';
import estilos from './numeros.module.css';

const CUANTOS = 50;
const ESTADOS: Readonly<Record<LibroDeSerie['asientos'][number]['estado'], string>> = {
  emitido: 'emitido',
  reservado: 'reservado',
  anulado: 'anulado',
  ajeno: 'de otra unidad',
};

/** Why it was voided, and what it was kept for before. */
function motivo(a: LibroDeSerie['asientos'][number]): string {
  if (!a.anuladoMotivo) return a.motivo ? `: ${a.motivo}` : '';
  return `: ${a.anuladoMotivo}${a.motivo ? ` (se reservó: ${a.motivo})` : ''}`;
}

/** The libro of a series in a gestión: its account in a sentence, the latest numbers, and the printed one. */
export function DialogoLibro({
  serie: s,
  nombre,
  alCerrar,
}: {
  serie: Serie;
  nombre: string;
  alCerrar: () => void;
}) {
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const esta = s.reinicia ? Number(hoyEnLaPaz().slice(0, 4)) : 0;
  const [gestion, setGestion] = useState(s.gestiones.includes(esta) ? esta : (s.gestiones[0] ?? esta));
  const { data, error } = useQuery({
    queryKey: ['series', s.id, 'libro', gestion],
    queryFn: () =>
      datos(api.GET('/api/series/{id}/libro', { params: { path: { id: s.id }, query: { gestion } } })),
    staleTime: 0,
  });
  const archivo = (tipo: 'pdf' | 'csv') => `/api/series/${s.id}/libro.${tipo}?gestion=${gestion}`;
  const ultimos = data?.asientos.slice(-CUANTOS).reverse() ?? [];
  return (
    <Modal
      opened
      onClose={alCerrar}
      title={`Libro de CITEs: ${nombre}`}
      size="lg"
      fullScreen={enTelefono}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <div className={estilos.libro}>
        <Group gap="sm" align="end">
          {s.reinicia && (
            <NativeSelect
              label="Gestión"
              value={String(gestion)}
              data={[...new Set([...s.gestiones, gestion])].sort((a, b) => b - a).map(String)}
              onChange={(e) => setGestion(Number(e.currentTarget.value))}
            />
          )}
          <Button component="a" variant="default" href={archivo('pdf')} target="_blank" rel="noopener">
            Abrir en PDF
          </Button>
          <Button component="a" variant="default" href={archivo('csv')} download>
            Descargar CSV
          </Button>
        </Group>
        <Problema problema={error ? comoProblema(error) : null} />
        {!data && !error && <Skeleton h={120} role="status" aria-label="Cargando el libro" />}
        {data && (
          <>
            <p className={estilos.cuenta} data-mal={data.cuenta.faltan.length > 0 || undefined}>
              {data.explicacion}
            </p>
            {ultimos.length > 0 && (
              <ol aria-label="Últimos números" className={estilos.asientos} tabIndex={0}>
                {ultimos.map((a) => (
                  <li key={a.numero}>
                    <span className="mono">{a.texto ?? `N° ${a.numero}`}</span>
                    <span>{a.fecha && fechaCorta(a.fecha)}</span>
                    <span data-estado={a.estado}>
                      {ESTADOS[a.estado]}
                      {motivo(a)}
                    </span>
                  </li>
                ))}
              </ol>
            )}
            {data.asientos.length > CUANTOS && (
              <p className={estilos.explica}>
                Los {CUANTOS} últimos de {data.asientos.length}; todos están en el PDF y en el CSV.
              </p>
            )}
          </>
        )}
      </div>
    </Modal>
  );
}
