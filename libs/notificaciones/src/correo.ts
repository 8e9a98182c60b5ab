import { exigirRol } from '#acceso';
import { ErrorDominio, type Contexto } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Transporter } from 'nodemailer';

/** How outgoing mail stands; `causa` is for the administrator, in Spanish. */
export interface EstadoDelCorreo {
  readonly estado: 'sin-configurar' | 'responde' | 'no-responde';
  /** `servidor:puerto`, without who signs in */
  readonly servidor: string | null;
  readonly causa: string | null;
}

/** Milliseconds that a mail server has for each step. */
const ESPERA_MS = 5_000;
/** A server that was asked is not asked again at each look. */
const VIGENCIA_MS = 30_000;

const CAUSAS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nadie contesta en ese servidor y puerto.',
  ESOCKET: 'Nadie contesta en ese servidor y puerto.',
  ECONNECTION: 'El servidor cortó la conexión.',
  ETIMEDOUT: 'El servidor no contestó a tiempo.',
  EDNS: 'No se encuentra ningún servidor con ese nombre.',
  EAUTH: 'El servidor no aceptó el usuario o la contraseña.',
  ETLS: 'No se pudo cifrar la conexión con el servidor.',
  EENVELOPE: 'El servidor no aceptó esa dirección.',
};

/** @returns what went wrong, as an administrator can mend it */
export function causaDe(error: unknown): string {
  const { code = '' } = error as { code?: string };
  return CAUSAS[code] ?? 'El servidor de correo contestó algo que no se esperaba.';
}

/** Mail that goes out. The office works the same without it: it is never waited for, and what ails it is told on screen. */
@Injectable()
export class Correo implements OnApplicationBootstrap {
  private readonly registro = new Logger('Correo');
  private visto: { hasta: number; estado: EstadoDelCorreo } | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  onApplicationBootstrap(): void {
    void this.mirar().then(({ estado, causa }) => {
      if (estado === 'no-responde') this.registro.warn(causa);
    });
  }

  /** @throws ErrorDominio `acceso.rol` */
  estado(ctx: Contexto): Promise<EstadoDelCorreo> {
    exigirRol(ctx, 'administrador');
    return this.mirar();
  }

  /**
   * Sends a message that says only that mail works.
   * @throws ErrorDominio `notificaciones.correo.no-salio` with its cause, `acceso.rol`
   */
  async probar(ctx: Contexto, a: string): Promise<{ a: string }> {
    exigirRol(ctx, 'administrador');
    const { correo } = this.config;
    try {
      if (!correo?.url)
        throw new ErrorDominio('notificaciones.correo.no-salio', 'invalido', sinServidor(correo));
      await this.con(correo.url, (salida) =>
        salida.sendMail({
          ...{ from: correo.de, to: a, subject: 'Prueba del correo de Hoja de Ruta' },
          text: `${ctx.actor.nombre} probó desde Hoja de Ruta que el correo sale. No hace falta responder.`,
        }),
      );
    } catch (error) {
      this.visto = null;
      if (error instanceof ErrorDominio) throw error;
      throw new ErrorDominio(
        'notificaciones.correo.no-salio',
        'invalido',
        `El correo no salió. ${causaDe(error)}`,
      );
    }
    this.visto = null;
    return { a };
  }

  private async mirar(): Promise<EstadoDelCorreo> {
    const { correo } = this.config;
    if (!correo) return { estado: 'sin-configurar', servidor: null, causa: null };
    if (!correo.url) return { estado: 'no-responde', servidor: null, causa: correo.falta };
    const ahora = performance.now();
    if (this.visto && this.visto.hasta > ahora) return this.visto.estado;
    const servidor = new URL(correo.url).host;
    const estado = await this.con(correo.url, (salida) => salida.verify()).then(
      (): EstadoDelCorreo => ({ estado: 'responde', servidor, causa: null }),
      (error: unknown): EstadoDelCorreo => ({ estado: 'no-responde', servidor, causa: causaDe(error) }),
    );
    this.visto = { hasta: performance.now() + VIGENCIA_MS, estado };
    return estado;
  }

  /** Loaded where there is mail only: the rest start without it. */
  private async con<T>(url: string, hacer: (salida: Transporter) => Promise<T>): Promise<T> {
    const { createTransport } = await import('nodemailer');
    const salida = createTransport(url, {
      connectionTimeout: ESPERA_MS,
      greetingTimeout: ESPERA_MS,
      socketTimeout: ESPERA_MS,
      dnsTimeout: ESPERA_MS,
    } as object);
    try {
      return await hacer(salida);
    } finally {
      salida.close();
    }
  }
}

const sinServidor = (correo: Config['correo']): string =>
  correo?.falta ?? 'El correo no está configurado: escriba HR_SMTP y HR_CORREO_DE, y vuelva a iniciar.';
