import { disposicion } from '#platform';
import type { FastifyReply } from 'fastify';

/** What is printed is made for whoever asks: no cache keeps it. */
export async function enviarPdf(
  respuesta: FastifyReply,
  { pdf, nombre }: { pdf: Uint8Array; nombre: string },
): Promise<void> {
  await respuesta
    .type('application/pdf')
    .header('content-disposition', disposicion(nombre, false))
    .header('cache-control', 'no-store')
    .send(Buffer.from(pdf));
}
