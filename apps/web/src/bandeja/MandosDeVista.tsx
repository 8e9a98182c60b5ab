import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Ambito, VistaDeBandeja } from '../api/tipos';
import { filtraAlgo, mismoFiltro } from './filtro';
import { useFiltro } from './use-filtro';
import { consultaDeVistas, useCambiarVista } from './vistas-guardadas';

const DialogoGuardarVista = lazy(async () => ({
  default: (await import('./DialogoGuardarVista')).DialogoGuardarVista,
}));

interface Props {
  vista: VistaDeBandeja;
  de: Ambito;
}

/** Keeps the present filter as a view, or writes the view that is open anew with it. */
export function MandosDeVista({ vista, de }: Props) {
  const { filtro, guardada } = useFiltro();
  const { data } = useQuery(consultaDeVistas);
  const [guardando, setGuardando] = useState(false);
  const abierta = data?.find((v) => v.id === guardada);
  const igual = abierta?.vista === vista && abierta.de === de && mismoFiltro(abierta.filtro, filtro);
  const cambiar = useCambiarVista(() =>
    notifications.show({ message: `La vista «${abierta?.nombre ?? ''}» guarda ahora este filtro.` }),
  );
  if (igual || (!filtraAlgo(filtro) && !filtro.orden && !abierta)) return null;
  return (
    <>
      {abierta?.cambia && (
        <Button
          variant="default"
          size="compact-sm"
          loading={cambiar.isPending}
          onClick={() => cambiar.mutate({ ...abierta, vista, de, filtro })}
        >
          Actualizar «{abierta.nombre}»
        </Button>
      )}
      <Button variant="default" size="compact-sm" onClick={() => setGuardando(true)}>
        Guardar vista
      </Button>
      {cambiar.error && (
        <span role="alert" style={{ color: 'var(--lacre)', fontSize: 13 }}>
          {cambiar.error.detalle}
        </span>
      )}
      {guardando && (
        <Suspense fallback={null}>
          <DialogoGuardarVista vista={vista} de={de} alCerrar={() => setGuardando(false)} />
        </Suspense>
      )}
    </>
  );
}
