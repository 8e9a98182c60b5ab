import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** An API process in a time zone of its own, whose clock stands where the test puts it. */
export class ProcesoConReloj {
  private constructor(
    private readonly hijo: ChildProcess,
    readonly origen: string,
    /** minutes by which the process' own zone is behind UTC */
    readonly desfase: number,
  ) {}

  /** @param entorno DATABASE_URL, HR_DATOS, TZ */
  static async iniciar(entorno: Record<string, string>, instante: string): Promise<ProcesoConReloj> {
    const hijo = fork(join(__dirname, 'servidor-con-reloj.cjs'), {
      env: { PATH: process.env.PATH, HR_REGISTRO: 'error', HR_PRUEBA_RELOJ: instante, ...entorno },
    });
    const listo = once(hijo, 'message') as Promise<[{ origen: string; desfase: number }]>;
    const fin = once(hijo, 'exit').then(() => Promise.reject(new Error('el proceso no sirvió')));
    const [{ origen, desfase }] = await Promise.race([listo, fin]);
    fin.catch(() => undefined); // from now on its end is asked for
    return new ProcesoConReloj(hijo, origen.replace('[::1]', '127.0.0.1'), desfase);
  }

  /** @param instante `2018-12-31T23:59:59-04:00` */
  poner(instante: string): Promise<void> {
    return this.pedir({ instante });
  }

  async detener(): Promise<void> {
    const fin = once(this.hijo, 'exit');
    await this.pedir({});
    await fin;
  }

  private async pedir(mensaje: object): Promise<void> {
    const hecho = once(this.hijo, 'message');
    this.hijo.send(mensaje);
    await hecho;
  }
}
