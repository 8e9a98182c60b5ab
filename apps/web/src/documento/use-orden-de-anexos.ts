import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { movido } from './movido';

type Anexo = DocumentoVisto['anexos'][number];

/** The annexes in the order that was just given them; a refusal puts them back as the server has them. */
export function useOrdenDeAnexos(d: DocumentoVisto) {
  const [orden, setOrden] = useState<readonly number[] | null>(null);
  const [dicho, setDicho] = useState('');
  const { mutate, error } = useActo<number[], unknown>({
    enviar: (numeros, clave) =>
      datos(
        api.PUT('/api/documentos/{id}/anexos/orden', {
          params: { path: { id: d.id } },
          body: { orden: numeros },
          headers: conClave(clave),
        }),
      ),
  });
  const propio =
    orden?.length === d.anexos.length && d.anexos.every((a) => orden.includes(a.n)) ? orden : null;
  const anexos: readonly Anexo[] = propio
    ? propio.flatMap((n) => d.anexos.find((a) => a.n === n) ?? [])
    : d.anexos;
  const mover = (de: number, a: number): void => {
    const nuevo = movido(anexos, de, a);
    const numeros = nuevo.map((x) => x.n);
    setOrden(numeros);
    setDicho(`«${nuevo[a]?.descripcion ?? ''}»: ahora es el anexo ${a + 1} de ${nuevo.length}.`);
    mutate(numeros, { onError: () => setOrden(null) });
  };
  return { anexos, mover, dicho, error: error?.detalle ?? null };
}
