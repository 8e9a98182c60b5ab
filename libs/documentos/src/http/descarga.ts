import type { AlmacenDeObjetos } from '#almacen';
import { disposicion } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Descarga } from '../application/consultar-documentos';
import { cabezaDeParte, finDePartes, rangosDe, type Rango } from './rangos';

/** Streams a stored file, whole or by ranges, under its own name: a PDF to be seen, any other to be saved. */
export async function enviar(
  almacen: AlmacenDeObjetos,
  d: Descarga,
  pedido: FastifyRequest,
  respuesta: FastifyReply,
): Promise<void> {
  const rangos = rangosDe(pedido.headers.range, d.bytes);
  const tipo = d.tipo ?? 'application/pdf';
  void respuesta
    .status(rangos.length > 0 ? 206 : 200)
    .header('accept-ranges', 'bytes')
    .header('content-disposition', disposicion(d.nombre, d.tipo !== undefined))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .header('etag', `"${d.sha256}"`);
  if (rangos.length > 1) return enviarPartes(almacen, { ...d, tipo }, rangos, respuesta);
  const [rango] = rangos;
  const [desde, hasta] = rango ?? [0, d.bytes - 1];
  void respuesta.type(tipo).header('content-length', String(hasta - desde + 1));
  if (rango) void respuesta.header('content-range', `bytes ${desde}-${hasta}/${d.bytes}`);
  await respuesta.send(
    rango ? await almacen.leerRango(d.sha256, desde, hasta) : await almacen.leer(d.sha256),
  );
}

/** Several ranges in one answer: what a reader needs of a large file before its first page. */
async function enviarPartes(
  almacen: AlmacenDeObjetos,
  { sha256, bytes, tipo }: Descarga & { tipo: string },
  rangos: readonly Rango[],
  respuesta: FastifyReply,
): Promise<void> {
  const limite = randomUUID();
  async function* partes(): AsyncGenerator<Buffer | string> {
    for (const rango of rangos) {
      yield cabezaDeParte(rango, { tipo, bytes, limite });
      for await (const trozo of await almacen.leerRango(sha256, rango[0], rango[1])) yield trozo as Buffer;
    }
    yield finDePartes(limite);
  }
  await respuesta
    .type(`multipart/byteranges; boundary=${limite}`)
    .send(Readable.from(partes(), { objectMode: false }));
}
