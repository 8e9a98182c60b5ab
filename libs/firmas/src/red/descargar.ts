/** What may be fetched, and how much of it. */
export interface Limites {
  readonly maximo: number;
  readonly plazoMs: number;
}

export interface Pedido {
  readonly url: string;
  readonly cuerpo?: Uint8Array;
  /** of the body; also what is accepted in return */
  readonly tipo?: string;
}

/** Hosts that may be asked; certificates made by others name any. */
export type Permiso = (host: string) => boolean;

export const CUALQUIERA: Permiso = () => true;

/** @param lista hosts; `.adsib.gob.bo` is every host under it */
export function soloEstos(lista: readonly string[]): Permiso {
  return (host) => lista.some((p) => (p.startsWith('.') ? `.${host}`.endsWith(p) : host === p));
}

/**
 * Fetches some bytes over http or https: no redirects, a time limit for all of it, and no more bytes than allowed, however
 * many the other side sends.
 * @throws Error with what went wrong, in Spanish
 */
export async function descargar(
  { url, cuerpo, tipo }: Pedido,
  permiso: Permiso,
  { maximo, plazoMs }: Limites,
): Promise<Buffer> {
  const destino = new URL(url);
  if (!/^https?:$/.test(destino.protocol)) throw new Error(`${destino.protocol} no se admite`);
  if (!permiso(destino.hostname)) throw new Error(`${destino.hostname} no está entre los permitidos`);
  const respuesta = await fetch(destino, {
    redirect: 'error',
    signal: AbortSignal.timeout(plazoMs),
    ...(cuerpo
      ? { method: 'POST', body: Buffer.from(cuerpo), headers: { 'content-type': tipo ?? '' } }
      : { method: 'GET' }),
  }).catch((error: unknown) => {
    throw new Error(`${destino.host} ${sinRespuesta(error)}`, { cause: error });
  });
  if (!respuesta.ok) throw new Error(`${destino.hostname} respondió ${respuesta.status}`);
  const trozos: Uint8Array[] = [];
  let bytes = 0;
  for await (const trozo of respuesta.body ?? []) {
    bytes += (trozo as Uint8Array).length;
    if (bytes > maximo) throw new Error(`${destino.hostname} envía más de ${maximo} bytes`);
    trozos.push(trozo as Uint8Array);
  }
  return Buffer.concat(trozos);
}

const sinRespuesta = (error: unknown): string =>
  (error as Error).name === 'TimeoutError' ? 'no respondió a tiempo' : 'no responde';
