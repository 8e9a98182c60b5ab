import {
  abrirP12,
  abrirPkiDePrueba,
  crearPkiDePrueba,
  LISTA_DE_PRUEBA,
  selladorDePrueba,
  type Credencial,
  type EmitidoDePrueba,
  type PkiDePrueba,
  type SellarTiempo,
  type TitularDePrueba,
} from '#pades';
import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { archivoUnico } from './archivo-unico';
import { sinCredencialesDePrueba } from './domain/errores';

/** Wide enough for a replay of 2018 and for many years of demos. */
const VIGENCIA = { desde: new Date('2015-01-01T04:00:00Z'), hasta: new Date('2045-01-01T04:00:00Z') };

/** The demo's certification authority and what it issued, under `<HR_DATOS>/pki-prueba/`. Production has none. */
@Injectable()
export class CredencialesDePrueba {
  private pki: Promise<PkiDePrueba> | null = null;
  private readonly abiertas = new Map<string, Promise<Credencial>>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get permitidas(): boolean {
    return !this.config.produccion;
  }

  /**
   * The test credential of a holder, issued the first time it is asked for.
   * @param clave file name: `funcionario-7`, `mesa-2`
   * @throws ErrorDominio `firma.sin-credenciales-de-prueba` in production
   */
  para(clave: string, titular: TitularDePrueba): Promise<Credencial> {
    return this.unaVez(clave, async () => (await this.autoridad()).emitir(titular));
  }

  /** @returns DER of the test root, for the verifier; none in production */
  async raices(): Promise<Uint8Array[]> {
    return this.permitidas ? [(await this.autoridad()).raiz] : [];
  }

  /** The demo's own timestamping authority. */
  async tiempo(momento: Date): Promise<SellarTiempo> {
    const credencial = await this.unaVez('sello-de-tiempo', async () =>
      (await this.autoridad()).emitirSellador('Sellado de tiempo de la demostración'),
    );
    return selladorDePrueba(credencial, momento);
  }

  /** @returns the demo's list of revoked certificates, if that is what the address names */
  async lista(url: string, ahora: Date): Promise<Buffer | null> {
    return this.permitidas && url === LISTA_DE_PRUEBA ? (await this.autoridad()).lista(ahora) : null;
  }

  private exigirPermitidas(): void {
    if (this.permitidas) return;
    throw sinCredencialesDePrueba();
  }

  private autoridad(): Promise<PkiDePrueba> {
    this.pki ??= this.fijar('ca.pem', async () => Buffer.from((await crearPkiDePrueba(VIGENCIA)).pem)).then(
      (pem) => abrirPkiDePrueba(pem.toString('utf8')),
    );
    this.pki.catch(() => (this.pki = null));
    return this.pki;
  }

  private unaVez(clave: string, emitir: () => Promise<EmitidoDePrueba>): Promise<Credencial> {
    this.exigirPermitidas();
    let abierta = this.abiertas.get(clave);
    if (!abierta) {
      abierta = this.abrirGuardada(clave, emitir);
      this.abiertas.set(clave, abierta);
      abierta.catch(() => this.abiertas.delete(clave));
    }
    return abierta;
  }

  private async abrirGuardada(clave: string, emitir: () => Promise<EmitidoDePrueba>): Promise<Credencial> {
    const guardado = await this.fijar(`${clave}.json`, async () => {
      const { p12, contrasena } = await emitir();
      return Buffer.from(JSON.stringify({ p12: p12.toString('base64'), contrasena }));
    });
    const { p12, contrasena } = JSON.parse(guardado.toString('utf8')) as { p12: string; contrasena: string };
    return abrirP12(Buffer.from(p12, 'base64'), contrasena);
  }

  private fijar(nombre: string, crear: () => Promise<Buffer>): Promise<Buffer> {
    return archivoUnico(join(this.config.datos, 'pki-prueba', nombre), crear);
  }
}
