import type { Reloj } from '#kernel';
import type { Buscador, SellarTiempo } from '#pades';
import { CONFIG, ErrorDeConfiguracion, RELOJ, type Config } from '#platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { CredencialesDePrueba } from './credenciales-de-prueba';
import { BuscadorHttp } from './red/buscador-http';
import { soloEstos } from './red/descargar';
import { selladorDe } from './red/sellador';

/** What signing and verifying need from outside: whom to trust, who stamps time, and where to ask about revocation. */
@Injectable()
export class MediosDeFirma {
  private readonly registro = new Logger('firmas');
  private readonly http: BuscadorHttp;
  private leidas: Promise<Buffer[]> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly prueba: CredencialesDePrueba,
    @Inject(RELOJ) reloj: Reloj,
  ) {
    const alFallar = (url: string, causa: string): void => this.anotar(url, causa);
    this.http = new BuscadorHttp(soloEstos(config.firma.red), alFallar, reloj);
  }

  /** @returns DER of the roots that are trusted: those of `HR_RAICES`, and the demo's where there is a demo */
  async raices(): Promise<Uint8Array[]> {
    this.leidas ??= leerRaices(this.config.firma.raices);
    this.leidas.catch(() => (this.leidas = null));
    return [...(await this.leidas), ...(await this.prueba.raices())];
  }

  /**
   * Who stamps time: the authorities of `HR_TSA`, else the demo's own.
   * @param momento that the demo's states; real ones state their own
   * @returns undefined: none, and signatures stay at level B-B
   */
  async tiempo(momento: Date): Promise<SellarTiempo | undefined> {
    const { tsa, tsaPolitica, red } = this.config.firma;
    if (tsa.length > 0) {
      const alFallar = (url: string, causa: string): void => this.anotar(url, causa);
      return selladorDe(tsa, { permiso: soloEstos(red), politica: tsaPolitica, alFallar });
    }
    return this.prueba.permitidas ? this.prueba.tiempo(momento) : undefined;
  }

  /** Who is asked for lists, answers and certificates. */
  buscador(ahora: Date): Buscador {
    return {
      certificado: (url) => this.http.certificado(url),
      crl: async (url) => (await this.prueba.lista(url, ahora)) ?? this.http.crl(url),
      ocsp: (url, pedido) => this.http.ocsp(url, pedido),
    };
  }

  private anotar(url: string, causa: string): void {
    this.registro.warn(`${url}: ${causa}`);
  }
}

/** @throws ErrorDeConfiguracion when the file is not there or holds no certificate */
async function leerRaices(ruta: string | null): Promise<Buffer[]> {
  if (!ruta) return [];
  const texto = await readFile(ruta, 'latin1').catch(() => '');
  const pem = [...texto.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)];
  if (pem.length === 0) throw new ErrorDeConfiguracion([`HR_RAICES: ${ruta} no trae certificados`]);
  return pem.map((m) => Buffer.from(m[1] ?? '', 'base64'));
}
