import { type X509Certificate } from 'node:crypto';
import type { DatosDeValidacion } from './dss';
import { leerCrl } from './revocacion/crl';
import { direccionesDe } from './revocacion/direcciones';
import { estadoDeRevocacion, type EstadoDeRevocacion, type Pruebas } from './revocacion/estado';
import { leerOcsp, pedirOcsp } from './revocacion/ocsp';
import { abrir, caminoARaiz } from './verificar/confianza';
import { comoPruebas, reunirPruebas } from './verificar/pruebas';

/** Fetches what certificates point to. What cannot be had is null: whoever asks goes on without it. */
export interface Buscador {
  certificado(url: string): Promise<Buffer | null>;
  crl(url: string): Promise<Buffer | null>;
  ocsp(url: string, pedido: Buffer): Promise<Buffer | null>;
}

/** Whom to ask, whom to believe, and the moment for which it is asked. */
export interface DondePreguntar {
  readonly buscador: Buscador;
  /** DER of the roots that are trusted */
  readonly raices: readonly Uint8Array[];
  readonly ahora: Date;
}

const SIN_EMISOR = 'No se obtuvo el certificado de la autoridad que lo emitió.';
const SIN_RAIZ = 'Falta algún certificado hasta su autoridad raíz.';

/** Validation data of some certificates, as far as they can be had; in `faltas`, in Spanish, what could not. */
export class Recoleccion {
  readonly faltas = new Set<string>();
  private readonly certificados = new Map<string, Buffer>();
  private readonly crls: Buffer[] = [];
  private readonly ocsps: Buffer[] = [];

  constructor(
    private readonly orden: DondePreguntar,
    private readonly enElArchivo: Pruebas,
  ) {}

  datos(): DatosDeValidacion {
    return { certificados: [...this.certificados.values()], crls: this.crls, ocsps: this.ocsps };
  }

  async cadena(der: Buffer, otros: readonly Buffer[]): Promise<void> {
    const { camino, completo } = await this.camino(der, otros);
    if (completo) await this.preguntarPor(camino);
    else this.faltas.add(SIN_RAIZ);
  }

  /**
   * What is said of one certificate and of those above it. Its issuer's word is enough, whether its root is trusted or not.
   * @returns the first revocation found; else what is known of the certificate itself
   */
  async revocacion(der: Buffer, otros: readonly Buffer[]): Promise<EstadoDeRevocacion> {
    const { camino } = await this.camino(der, otros);
    if (camino.length < 2) this.faltas.add(SIN_EMISOR);
    await this.preguntarPor(camino);
    const estados = camino.slice(0, -1).map((c, i) => this.estado(c, camino[i + 1] ?? c));
    return estados.find((e) => e.estado === 'revocado') ?? estados[0] ?? { estado: 'desconocido' };
  }

  private async preguntarPor(camino: readonly X509Certificate[]): Promise<void> {
    for (const c of camino) this.certificados.set(c.fingerprint256, Buffer.from(c.raw));
    for (const [i, c] of camino.entries()) {
      const emisor = camino[i + 1];
      if (emisor) await this.preguntar(c, emisor);
    }
  }

  /** Up to a root that is trusted, or as far as it leads, fetching issuers that are missing where the certificates say. */
  private async camino(
    der: Buffer,
    otros: readonly Buffer[],
  ): Promise<{ camino: X509Certificate[]; completo: boolean }> {
    const [propio] = abrir(der);
    if (!propio) return { camino: [], completo: false };
    const aLaMano = [...otros, ...this.enElArchivo.certificados].flatMap(abrir);
    const raices = this.orden.raices.flatMap(abrir);
    let alcanzado = [propio];
    for (let intento = 0; intento < 5; intento++) {
      const completo = caminoARaiz(propio, aLaMano, raices);
      if (completo) return { camino: completo, completo: true };
      alcanzado = caminoARaiz(propio, aLaMano, null) ?? alcanzado;
      const hallados = await this.emisores(alcanzado.at(-1) ?? propio);
      if (hallados.length === 0) break;
      aLaMano.push(...hallados);
    }
    return { camino: alcanzado, completo: false };
  }

  private async emisores(c: X509Certificate): Promise<X509Certificate[]> {
    for (const url of direccionesDe(c.raw).emisor) {
      const der = await this.orden.buscador.certificado(url);
      if (der) return abrir(der);
    }
    return [];
  }

  /** A list first: some verifiers believe nothing else. */
  private async preguntar(c: X509Certificate, emisor: X509Certificate): Promise<void> {
    const { crl, ocsp } = direccionesDe(c.raw);
    if (crl.length + ocsp.length === 0 || this.sabe(c, emisor)) return;
    for (const url of crl) {
      const lista = await this.orden.buscador.crl(url);
      if (lista && leerCrl(lista)?.firmadaPor(emisor) && this.guardar(this.crls, lista, c, emisor)) return;
    }
    const pedido = pedirOcsp(Buffer.from(c.raw), Buffer.from(emisor.raw));
    for (const url of ocsp) {
      const dicho = await this.orden.buscador.ocsp(url, pedido);
      const leido = dicho && leerOcsp(dicho);
      if (dicho && leido?.firmadaPor(emisor) && this.guardar(this.ocsps, dicho, c, emisor)) {
        for (const r of leido.certificados.flatMap(abrir))
          this.certificados.set(r.fingerprint256, Buffer.from(r.raw));
        return;
      }
    }
    this.faltas.add('No se obtuvo la lista de revocados de todas las autoridades.');
  }

  private guardar(donde: Buffer[], pieza: Buffer, c: X509Certificate, emisor: X509Certificate): boolean {
    donde.push(pieza);
    if (this.sabe(c, emisor)) return true;
    donde.pop();
    return false;
  }

  private sabe(c: X509Certificate, emisor: X509Certificate): boolean {
    return this.estado(c, emisor).estado !== 'desconocido';
  }

  private estado(c: X509Certificate, emisor: X509Certificate): EstadoDeRevocacion {
    const pruebas = reunirPruebas(this.enElArchivo, comoPruebas([], this.crls, this.ocsps));
    return estadoDeRevocacion(c, emisor, pruebas, this.orden.ahora);
  }
}
