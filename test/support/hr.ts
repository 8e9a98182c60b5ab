import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What an order of `npx hr` left. */
export interface Orden {
  readonly codigo: number;
  readonly dicho: string;
  readonly queja: string;
}

/** `npx hr …`, without loading the product anew for each order (hr-anfitrion.cjs). */
export class OrdenesHr {
  private anfitrion: ChildProcess | null = null;
  private turno: Promise<unknown> = Promise.resolve();

  /**
   * @param entorno all of the order's environment
   * @param entrada what is piped to it
   */
  hacer(
    argumentos: readonly string[],
    entorno: Readonly<Record<string, string | undefined>>,
    entrada = '',
  ): Promise<Orden> {
    const hecha = this.turno.then(() => this.encargar({ argumentos, entorno, entrada }));
    this.turno = hecha.catch(() => undefined);
    return hecha;
  }

  cerrar(): void {
    this.anfitrion?.kill();
  }

  private async encargar(orden: object): Promise<Orden> {
    const hijo = (this.anfitrion ??= fork(join(__dirname, 'hr-anfitrion.cjs'), { execArgv: [] }));
    hijo.send(orden);
    const [respuesta] = (await Promise.race([
      once(hijo, 'message'),
      once(hijo, 'exit').then(([codigo]) => {
        this.anfitrion = null;
        throw new Error(`el proceso de las órdenes terminó (${String(codigo)})`);
      }),
    ])) as [{ codigo: number; stdout: string; stderr: string }];
    return { codigo: respuesta.codigo, dicho: respuesta.stdout, queja: respuesta.stderr };
  }
}
