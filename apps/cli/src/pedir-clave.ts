import { ErrorDominio } from '#kernel';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * Reads a password: twice and unseen at a terminal, one line from a pipe.
 * @throws ErrorDominio `acceso.clave-distinta` when the two readings differ
 */
export async function pedirClave(): Promise<string> {
  if (!process.stdin.isTTY) return leerLinea('');
  const clave = await leerLinea('Clave (10 caracteres o más): ');
  const otra = await leerLinea('Repita la clave: ');
  if (clave !== otra)
    throw new ErrorDominio('acceso.clave-distinta', 'invalido', 'Las dos claves no son iguales.');
  return clave;
}

function leerLinea(aviso: string): Promise<string> {
  process.stdout.write(aviso);
  const muda = new Writable({ write: (_trozo, _codificacion, listo) => listo() });
  const lector = createInterface({ input: process.stdin, output: muda, terminal: process.stdin.isTTY });
  return new Promise((bien) => {
    let linea = '';
    lector.once('line', (l) => {
      linea = l;
      lector.close();
    });
    lector.once('close', () => {
      if (aviso) process.stdout.write('\n');
      bien(linea);
    });
  });
}
