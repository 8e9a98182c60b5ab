import { type X509Certificate } from 'node:crypto';
import type { DatosDeValidacion } from './dss';
import { leerCrl } from './revocacion/crl';
import { direccionesDe } from './revocacion/direcciones';
import { estadoDeRevocacion, type Pruebas } from './revocacion/estado';
import { leerOcsp, pedirOcsp } from './revocacion/ocsp';
import type { SellarTiempo } from './tiempo/autoridad';
import { sellarDocumento } from './tiempo/sello-de-documento';
import { abrir, caminoARaiz } from './verificar/confianza';
import { certificadosEnJuego } from './verificar/en-juego';
import { comoPruebas, reunirPruebas } from './verificar/pruebas';
import { verificarPdf } from './verificar/verificar';
import { agregarDss } from './taller';

/** Fetches what certificates point to. What cannot be had is null: whoever asks goes on without it. */
export interface Buscador {
  certificado(url: string): Promise<Buffer | null>;
  crl(url: string): Promise<Buffer | null>;
  ocsp(url: string, pedido: Buffer): Promise<Buffer | null>;
}

export interface OrdenDeProlongar {
  readonly hasta: 'B-LT' | 'B-LTA';
  readonly buscador: Buscador;
  readonly sellar: SellarTiempo;
  readonly raices: readonly Uint8Array[];
  readonly ahora: Date;
  /** one more timestamp over all of it, also when it has one */
  readonly renovar?: boolean;
}

/** What could be done to a document, and what is still missing. */
export interface Prolongado {
  readonly pdf: Uint8Array;
  /** in Spanish; empty when all that was asked was reached */
  readonly faltas: readonly string[];
}

/**
 * Lifts the signatures of a document to B-LT or B-LTA (ETSI EN 319 142-1, 6): a time for those that have none, then the
 * certificates, lists and answers that prove each chain, then a timestamp over all of it. Each step is kept even when the
 * next cannot be done.
 * @throws ErrorDominio those of `sellarDocumento` and `agregarDss`
 */
export async function prolongarFirmas(pdf: Uint8Array, orden: OrdenDeProlongar): Promise<Prolongado> {
  const faltas: string[] = [];
  let actual = pdf;
  const { firmas } = await verificarPdf(actual, orden);
  if (firmas.some((f) => f.integridad === 'INTEGRA' && f.nivel === 'B-B'))
    actual = await conTiempo(actual, orden, faltas);
  const reunido = await reunirDatos(actual, orden);
  faltas.push(...reunido.faltas);
  actual = await agregarDss(actual, reunido.datos);
  const archivadas = firmas.every((f) => f.integridad !== 'INTEGRA' || f.nivel === 'B-LTA');
  if (orden.hasta === 'B-LTA' && faltas.length === 0 && (!archivadas || orden.renovar))
    actual = await conTiempo(actual, orden, faltas);
  return { pdf: actual, faltas };
}

async function conTiempo(pdf: Uint8Array, orden: OrdenDeProlongar, faltas: string[]): Promise<Uint8Array> {
  const sellado = await sellarDocumento(pdf, orden.sellar);
  if (!sellado) faltas.push('La autoridad de sellado de tiempo no respondió.');
  return sellado ?? pdf;
}

/**
 * Walks each chain in play up to its root and asks about every certificate that says where to ask.
 * @returns what was found, and in Spanish what was not
 */
export async function reunirDatos(
  pdf: Uint8Array,
  orden: Pick<OrdenDeProlongar, 'buscador' | 'raices' | 'ahora'>,
): Promise<{ datos: DatosDeValidacion; faltas: string[] }> {
  const enJuego = certificadosEnJuego(pdf);
  const recoleccion = new Recoleccion(orden, enJuego.pruebas);
  for (const { certificado, cadena } of enJuego.cadenas) await recoleccion.cadena(certificado, cadena);
  return { datos: recoleccion.datos(), faltas: [...recoleccion.faltas] };
}

class Recoleccion {
  readonly faltas = new Set<string>();
  private readonly certificados = new Map<string, Buffer>();
  private readonly crls: Buffer[] = [];
  private readonly ocsps: Buffer[] = [];

  constructor(
    private readonly orden: Pick<OrdenDeProlongar, 'buscador' | 'raices' | 'ahora'>,
    private readonly enElArchivo: Pruebas,
  ) {}

  datos(): DatosDeValidacion {
    return { certificados: [...this.certificados.values()], crls: this.crls, ocsps: this.ocsps };
  }

  async cadena(der: Buffer, otros: readonly Buffer[]): Promise<void> {
    const camino = await this.camino(der, otros);
    if (!camino) {
      this.faltas.add('Falta algún certificado hasta su autoridad raíz.');
      return;
    }
    for (const c of camino) this.certificados.set(c.fingerprint256, Buffer.from(c.raw));
    for (const [i, c] of camino.entries()) {
      const emisor = camino[i + 1];
      if (emisor) await this.preguntar(c, emisor);
    }
  }

  /** Up to a root that is trusted, fetching issuers that are missing where the certificates say. */
  private async camino(der: Buffer, otros: readonly Buffer[]): Promise<X509Certificate[] | null> {
    const [propio] = abrir(der);
    if (!propio) return null;
    const aLaMano = [...otros, ...this.enElArchivo.certificados].flatMap(abrir);
    const raices = this.orden.raices.flatMap(abrir);
    for (let intento = 0; intento < 5; intento++) {
      const completo = caminoARaiz(propio, aLaMano, raices);
      if (completo) return completo;
      const ultimo = caminoARaiz(propio, aLaMano, null)?.at(-1);
      const hallados = ultimo ? await this.emisores(ultimo) : [];
      if (hallados.length === 0) return null;
      aLaMano.push(...hallados);
    }
    return null;
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
    const pruebas = reunirPruebas(this.enElArchivo, comoPruebas([], this.crls, this.ocsps));
    return estadoDeRevocacion(c, emisor, pruebas, this.orden.ahora).estado !== 'desconocido';
  }
}
