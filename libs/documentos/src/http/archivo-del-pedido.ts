import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { errorDeSubida } from '../application/subir-archivo';
import { archivoAusente } from '../domain/errores';

/**
 * The one file of a multipart request, in memory.
 * @param maximo bytes, for the message when it is larger
 * @throws ErrorDominio `documentos.archivo-ausente`, and those of an upload that is too large or cut short
 */
export async function archivoDelPedido(
  pedido: FastifyRequest,
  maximo: number,
): Promise<{ nombre: string | undefined; bytes: Buffer }> {
  if (!pedido.isMultipart()) throw archivoAusente();
  try {
    const parte = await pedido.file();
    if (parte) return { nombre: parte.filename, bytes: await parte.toBuffer() };
  } catch (error) {
    throw errorDeSubida(error, maximo);
  }
  throw archivoAusente();
}
