import { fork, type ChildProcess } from 'node:child_process';
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

  private encargar(orden: object): Promise<Orden> {
    const hijo = (this.anfitrion ??= fork(join(__dirname, 'hr-anfitrion.cjs'), { execArgv: [] }));
    return new Promise((bien, mal) => {
      const contesta = (r: { codigo: number; stdout: string; stderr: string }): void => {
        hijo.off('exit', cae);
        bien({ codigo: r.codigo, dicho: r.stdout, queja: r.stderr });
      };
      const cae = (codigo: number | null): void => {
        hijo.off('message', contesta);
        this.anfitrion = null;
        mal(new Error(`el proceso de las órdenes terminó (${String(codigo)})`));
      };
      hijo.once('message', contesta).once('exit', cae);
      hijo.send(orden);
    });
  }
}
