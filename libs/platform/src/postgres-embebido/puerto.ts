import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { ErrorDeBaseEmbebida } from './errores';

const LOCAL = '127.0.0.1';

/** Tries the port on 127.0.0.1; 0 asks for any. Returns the port that was free, null when taken. */
function probar(puerto: number): Promise<number | null> {
  return new Promise((listo) => {
    const servidor = createServer();
    servidor.once('error', () => {
      listo(null);
    });
    servidor.listen({ host: LOCAL, port: puerto, exclusive: true }, () => {
      const direccion = servidor.address();
      const libre = typeof direccion === 'object' && direccion ? direccion.port : null;
      servidor.close(() => {
        listo(libre);
      });
    });
  });
}

/**
 * Port for the database: the one asked for, else the one remembered from the last start, else a free one.
 * @throws ErrorDeBaseEmbebida when the port asked for is taken
 */
export async function elegirPuerto(pedido: number | undefined, recordado: string): Promise<number> {
  if (pedido !== undefined && pedido !== 0) {
    if ((await probar(pedido)) !== null) return pedido;
    throw new ErrorDeBaseEmbebida(
      `El puerto ${pedido}, pedido para la base de datos embebida, ya está ocupado por otro programa. ` +
        'Ciérrelo o elija otro puerto.',
    );
  }
  const anterior = existsSync(recordado) ? Number(readFileSync(recordado, 'utf8')) : 0;
  const deAntes =
    Number.isInteger(anterior) && anterior > 0 && anterior < 65536 ? await probar(anterior) : null;
  const puerto = deAntes ?? (await probar(0));
  if (puerto === null)
    throw new ErrorDeBaseEmbebida(`No hay ningún puerto libre en ${LOCAL} para la base de datos.`);
  return puerto;
}
