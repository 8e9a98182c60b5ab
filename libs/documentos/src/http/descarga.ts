import type { AlmacenDeObjetos } from '#almacen';
import { disposicion } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Descarga } from '../application/consultar-documentos';
import { rangoImposible } from '../domain/errores';

/** One range only; what is not understood is answered whole (RFC 9110, 14.2). */
function rangoDe(cabecera: string | undefined, bytes: number): [number, number] | null {
  const [, desde = '', hasta = ''] = /^bytes=(\d*)-(\d*)$/.exec(cabecera ?? '') ?? [];
  if (!desde && !hasta) return null;
  if (!desde && Number(hasta) === 0) throw rangoImposible(bytes);
  const primero = desde ? Number(desde) : Math.max(0, bytes - Number(hasta));
  const ultimo = desde && hasta ? Math.min(Number(hasta), bytes - 1) : bytes - 1;
  if (primero >= bytes || primero > ultimo) throw rangoImposible(bytes);
  return [primero, ultimo];
}

/** Streams a stored file, whole or by range, under its own name: a PDF to be seen, any other to be saved. */
export async function enviar(
  almacen: AlmacenDeObjetos,
  d: Descarga,
  pedido: FastifyRequest,
  respuesta: FastifyReply,
): Promise<void> {
  const rango = rangoDe(pedido.headers.range, d.bytes);
  const [desde, hasta] = rango ?? [0, d.bytes - 1];
  void respuesta
    .status(rango ? 206 : 200)
    .type(d.tipo ?? 'application/pdf')
    .header('accept-ranges', 'bytes')
    .header('content-length', String(hasta - desde + 1))
    .header('content-disposition', disposicion(d.nombre, d.tipo !== undefined))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .header('etag', `"${d.sha256}"`);
  if (rango) void respuesta.header('content-range', `bytes ${desde}-${hasta}/${d.bytes}`);
  await respuesta.send(
    rango ? await almacen.leerRango(d.sha256, desde, hasta) : await almacen.leer(d.sha256),
  );
}
