import { Button, Checkbox, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenDeTransferencia, TransferenciaVista } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import estilos from './archivo.module.css';
import { consultaDeCarpetas, DE_ARCHIVO } from './consultas';
import { cuantoGuarda } from './palabras';

interface Props {
  /** null: a new one */
  transferencia: TransferenciaVista | null;
  alCerrar: () => void;
}
type Escrito = { carpetas: string[]; nota: string };

function useGuardar(t: TransferenciaVista | null, alCerrar: () => void) {
  const navegar = useNavigate();
  const inicial: Escrito = { carpetas: t?.envios.map((e) => e.carpetaId) ?? [], nota: t?.nota ?? '' };
  return useActoEscrito<Escrito, OrdenDeTransferencia, { id?: string }>(
    `transferencia.${t ? `${t.id}.${t.version}` : 'nueva'}`,
    inicial,
    {
      invalida: DE_ARCHIVO,
      enviar: async (body, clave) => {
        const headers = conClave(clave);
        if (!t) return datos(api.POST('/api/archivo/transferencias', { headers, body }));
        const orden = { nota: '', ...body, version: t.version };
        await datos(
          api.PUT('/api/archivo/transferencias/{id}', {
            params: { path: { id: t.id } },
            headers,
            body: orden,
          }),
        );
        return {};
      },
      alLograr: ({ id }) => {
        notifications.show({ message: t ? 'Transferencia cambiada.' : 'Preparada: revísela y envíela.' });
        alCerrar();
        if (id) void navegar({ to: '/archivo/transferencias/$id', params: { id } });
      },
    },
  );
}

/** Which closed carpetas go, of one unidad. */
export function DialogoTransferencia({ transferencia, alCerrar }: Props) {
  const { puesto } = useSesion();
  const unidad = transferencia?.unidadId ?? puesto?.unidadId;
  const { escrito, cambiar, acto } = useGuardar(transferencia, alCerrar);
  const lista = useInfiniteQuery(consultaDeCarpetas({ q: '', unidad, estado: 'cerradas' }));
  const [pedido, setPedido] = useState(false);
  const ofrecidas = (lista.data?.pages.flatMap((p) => p.filas) ?? []).filter((c) => !c.enviada);
  const ids = new Set(ofrecidas.map((c) => c.id));
  // What is no longer on the list is not sent unseen.
  const elegidas = lista.data ? escrito.carpetas.filter((id) => ids.has(id)) : escrito.carpetas;
  return (
    <Dialogo
      titulo={transferencia ? 'Cambiar la transferencia' : 'Preparar transferencia'}
      ancho="lg"
      alCerrar={alCerrar}
      alConfirmar={() => {
        setPedido(true);
        if (elegidas.length > 0) acto.mutate({ ...escrito, carpetas: elegidas });
      }}
      acto={transferencia ? 'Guardar' : 'Preparar'}
      enviando={acto.isPending}
      problema={acto.error}
      quedo="Lo que eligió sigue aquí."
    >
      <Checkbox.Group
        label="Carpetas cerradas de la unidad"
        withAsterisk
        value={elegidas}
        onChange={(carpetas) => cambiar({ carpetas })}
        error={
          pedido && elegidas.length === 0 ? 'Elija al menos una carpeta.' : porCampo(acto.error)['carpetas']
        }
      >
        <ul className={estilos.elegibles}>
          {ofrecidas.map((c) => (
            <li key={c.id}>
              <Checkbox
                value={c.id}
                label={`${c.codigo} ${c.nombre}`}
                description={[
                  `gestión ${c.gestion}`,
                  cuantoGuarda(c).toLowerCase(),
                  c.prestamo && `prestada a ${c.prestamo.a}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            </li>
          ))}
        </ul>
        {lista.data && ofrecidas.length === 0 && (
          <p className="suave">Ninguna carpeta cerrada espera en su oficina: ciérrelas en su página.</p>
        )}
        {lista.hasNextPage && (
          <Button variant="default" size="compact-sm" onClick={() => void lista.fetchNextPage()}>
            Ver más carpetas
          </Button>
        )}
      </Checkbox.Group>
      <Textarea
        label="Nota"
        description="Va en el acta."
        autosize
        maxLength={500}
        value={escrito.nota}
        error={porCampo(acto.error)['nota']}
        onChange={(e) => cambiar({ nota: e.currentTarget.value })}
      />
      <AvisoDeSignos en={{ nota: escrito.nota }} />
    </Dialogo>
  );
}
