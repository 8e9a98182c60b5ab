import { relojDelSistema, type Reloj } from '#kernel';
import type { Buscador } from '#pades';
import { CUALQUIERA, descargar, type Limites, type Pedido, type Permiso } from './descargar';

const MB = 1_048_576;
const LISTA: Limites = { maximo: 32 * MB, plazoMs: 30_000 };
const RESPUESTA: Limites = { maximo: MB / 4, plazoMs: 10_000 };
/** Lists are kept this long, and answers that failed are not asked for again. */
const GUARDADO_MS = 15 * 60_000;
const MAXIMO_GUARDADO = 96 * MB;

interface Guardado {
  readonly bytes: Buffer | null;
  readonly hasta: number;
}

/** Fetches what certificates point to, from the hosts that are allowed; what a list or a host said a moment ago is not asked again. */
export class BuscadorHttp implements Buscador {
  private readonly guardados = new Map<string, Guardado>();

  /** @param alFallar told of each address that gave nothing, and why */
  constructor(
    private readonly permiso: Permiso = CUALQUIERA,
    private readonly alFallar: (url: string, causa: string) => void = () => undefined,
    private readonly reloj: Reloj = relojDelSistema,
  ) {}

  certificado(url: string): Promise<Buffer | null> {
    return this.conMemoria(url, RESPUESTA).then((b) => b && comoDer(b));
  }

  crl(url: string): Promise<Buffer | null> {
    return this.conMemoria(url, LISTA).then((b) => b && comoDer(b));
  }

  ocsp(url: string, pedido: Buffer): Promise<Buffer | null> {
    return this.pedir({ url, cuerpo: pedido, tipo: 'application/ocsp-request' }, RESPUESTA);
  }

  private async conMemoria(url: string, limites: Limites): Promise<Buffer | null> {
    const guardado = this.guardados.get(url);
    if (guardado && guardado.hasta > this.reloj.ahora().getTime()) return guardado.bytes;
    const bytes = await this.pedir({ url }, limites);
    this.guardados.delete(url);
    this.guardados.set(url, { bytes, hasta: this.reloj.ahora().getTime() + GUARDADO_MS });
    this.aligerar();
    return bytes;
  }

  private async pedir(pedido: Pedido, limites: Limites): Promise<Buffer | null> {
    try {
      return await descargar(pedido, this.permiso, limites);
    } catch (error) {
      this.alFallar(pedido.url, (error as Error).message);
      return null;
    }
  }

  /** The oldest go first. */
  private aligerar(): void {
    let total = [...this.guardados.values()].reduce((n, g) => n + (g.bytes?.length ?? 0), 0);
    for (const [url, { bytes }] of this.guardados) {
      if (total <= MAXIMO_GUARDADO) return;
      total -= bytes?.length ?? 0;
      this.guardados.delete(url);
    }
  }
}

/** Some serve their lists and certificates as PEM. */
function comoDer(bytes: Buffer): Buffer {
  const pem = /-----BEGIN [^-]+-----([^-]+)-----END/.exec(bytes.subarray(0, 4 * MB).toString('latin1'));
  return pem ? Buffer.from(pem[1] ?? '', 'base64') : bytes;
}
