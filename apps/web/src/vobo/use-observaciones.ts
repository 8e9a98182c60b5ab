import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto, OrdenObservar } from '../api/tipos';
import { useActo } from '../api/use-acto';
import type { Lugar } from './lugares';
import { useBorrador } from '../ui/use-borrador';

/** A remark while it is written: about some words of the text, a place of a page, or the whole paper. */
export interface ObservacionEscrita {
  id: string;
  desde: number | null;
  cita: string | null;
  /** kept by an older page: none */
  lugar?: Lugar | null;
  texto: string;
}

/** The remarks in the making, kept in this browser until they are sent. */
export function useObservaciones(d: DocumentoVisto, alLograr: () => void) {
  const { valor, cambiar, olvidar } = useBorrador<{ notas: ObservacionEscrita[] }>(
    `observar.${d.id}.${d.version}`,
    { notas: [] },
  );
  const enviar = useActo<OrdenObservar, unknown>({
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/observar', {
          params: { path: { id: d.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      olvidar();
      notifications.show({ message: 'Devuelto a quien lo redacta, con sus observaciones.', autoClose: 5000 });
      alLograr();
    },
  });
  const poner = (fn: (notas: ObservacionEscrita[]) => ObservacionEscrita[]) =>
    cambiar((antes) => ({ notas: fn(antes.notas) }));
  return {
    notas: valor.notas,
    agregar: (lugar: { desde: number; cita: string } | null) =>
      poner((n) => [
        ...n,
        { id: crypto.randomUUID(), desde: lugar?.desde ?? null, cita: lugar?.cita ?? null, texto: '' },
      ]),
    /** @returns id of the new one, at a place of a page */
    marcar: (lugar: Lugar): string => {
      const id = crypto.randomUUID();
      poner((n) => [...n, { id, desde: null, cita: null, lugar, texto: '' }]);
      return id;
    },
    mover: (id: string, lugar: Lugar) => poner((n) => n.map((x) => (x.id === id ? { ...x, lugar } : x))),
    escribir: (id: string, texto: string) => poner((n) => n.map((x) => (x.id === id ? { ...x, texto } : x))),
    quitar: (id: string) => poner((n) => n.filter((x) => x.id !== id)),
    enviar: () =>
      enviar.mutate({
        version: d.version,
        observaciones: valor.notas.map(({ desde, cita, lugar, texto }) => ({
          texto: texto.trim(),
          ...(desde !== null && cita !== null ? { desde, cita } : {}),
          ...(lugar ? { lugar } : {}),
        })),
      }),
    enviando: enviar.isPending,
    problema: enviar.error,
  };
}
