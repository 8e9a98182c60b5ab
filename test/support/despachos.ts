import type { Escritorio } from '../../apps/cli/src/hilo/cliente';

export interface DestinoVisto {
  readonly texto: string;
  readonly estado: string;
  readonly cuenta: boolean;
  readonly sinCopia: boolean;
}

/** Sends a documento out to all those that it is for, as its page proposes them. */
export async function despachar(quien: Escritorio, id: string, orden: object = { medio: 'mensajeria' }) {
  const { destinos } = await quien.leer<{ destinos: DestinoVisto[] }>(`/api/documentos/${id}`);
  return quien.acto<{ estado: string; resultados: { destino: string; n: number | null }[] }>(
    `/api/documentos/${id}/despachar`,
    {
      ...{ destinos: destinos.filter((d) => d.cuenta).map((d) => ({ destino: d.texto })) },
      ...orden,
    },
  );
}
