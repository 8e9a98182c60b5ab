import * as pades from '#pades';
import { comoFirmante, verificarPdf, type InformeDeFirma } from '#pades';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { armarCms } from '../../libs/pades/src/cms';
import { iniciarAplicacion, type AplicacionDePrueba } from './aplicacion';
import { ClienteDeToken } from './jacobitus/cliente';
import { iniciarJacobitus, type Jacobitus } from './jacobitus/servidor';
import { Personal } from './personal';
import { Autoridad } from './pki';

/** What the server hands out to be signed. */
export interface Preparada {
  readonly id: string;
  readonly version: number;
  readonly cite: string;
  readonly atributos: string;
  readonly certificado: string;
  readonly vence: string;
}
/** The same with its documento, and the name of the key in the token. */
export type Lista = Preparada & { readonly alias: string; readonly documento: string };

interface Visto {
  readonly estado: string;
  readonly version: number;
  readonly cite: string | null;
  readonly revisiones: readonly { n: number; sha256: string; firmas: number }[];
}
interface Borrador {
  readonly id: string;
  readonly version: number;
}

export const PIN = '12345678';
export const SLOTS = { director: 1, secretario: 2, vencido: 3, futuro: 4, ajeno: 5 } as const;
/** `2018-06-29T10:00:00` in La Paz */
export const al = (instante: string): Date => new Date(`${instante}-04:00`);
const EN_2018 = { desde: '20180101040000Z', hasta: '20190101040000Z' };

/** The office on 29 June 2018, with a token of each kind in the machine of who signs. */
export class OficinaConToken {
  private constructor(
    readonly a: AplicacionDePrueba,
    readonly autoridad: Autoridad,
    readonly jacobitus: Jacobitus,
    readonly director: Escritorio,
    readonly secretario: Escritorio,
    readonly personal: Personal,
    /** the director's own, of password `clave` */
    readonly p12: Buffer,
  ) {}

  readonly token = new ClienteDeToken(this.jacobitus);

  static async abrir(): Promise<OficinaConToken> {
    const a = await iniciarAplicacion('2018-06-29T10:00:00-04:00');
    const autoridad = new Autoridad('Entidad Certificadora de Prueba');
    const emitir = (ci: string, vigencia: object): Buffer =>
      autoridad.emitirP12({ nombre: 'Quien Firma', cargo: 'Director General', ci, ...vigencia });
    const p12 = emitir('1000002', EN_2018);
    const deCadaUno = [
      p12,
      emitir('1000004', EN_2018),
      emitir('1000002', { desde: '20160101040000Z', hasta: '20180628040000Z' }),
      emitir('1000002', { desde: '20180630040000Z', hasta: '20190101040000Z' }),
      emitir('9999999', EN_2018),
    ];
    const jacobitus = await iniciarJacobitus({
      pades,
      tokens: deCadaUno.map((uno, i) => ({
        ...{ nombre: `Token ${i + 1}`, p12: uno, contrasena: 'clave', pin: PIN },
      })),
      reloj: () => a.reloj.ahora(),
      enVentana: () => ({ slot: SLOTS.director, pin: PIN }),
    });
    const gente = [await a.escritorio('director'), await a.escritorio('secretario')] as const;
    return new OficinaConToken(a, autoridad, jacobitus, ...gente, await Personal.de(a), p12);
  }

  async cerrar(): Promise<void> {
    await this.jacobitus.cerrar();
    this.autoridad.cerrar();
    await this.a.cerrar();
  }

  /** Everybody at their own desk, at that hour. */
  async poner(instante = '2018-06-29T10:00:00'): Promise<void> {
    this.a.reloj.poner(al(instante));
    for (const e of [this.director, this.secretario, this.personal.admin]) await e.ingresar();
    this.secretario.actuarEn(null);
  }

  carta(): Promise<Borrador> {
    const parrafo = { type: 'paragraph', content: [{ type: 'text', text: 'Texto.' }] };
    return this.director.acto('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: this.a.demo.puestos['director'],
      contenido: {
        destinatario: { lineas: ['AGETIC'] },
        cuerpo: { type: 'doc', content: [parrafo] },
      },
    });
  }

  ver(id: string): Promise<Visto> {
    return this.director.leer(`/api/documentos/${id}`);
  }

  async bytes(id: string, quien = this.director): Promise<Buffer> {
    return Buffer.from(await quien.bytes(`/api/documentos/${id}/pdf`));
  }

  async preparar(d: Borrador, slot: number = SLOTS.director, quien = this.director): Promise<Lista> {
    const { certificado, alias } = await this.token.certificado(slot, PIN);
    const orden = { modo: 'token', version: d.version, certificado };
    const p = await quien.acto<Preparada>(`/api/documentos/${d.id}/firma/preparar`, orden);
    return { ...p, alias, documento: d.id };
  }

  /** What the token answers to a preparation. */
  async firmar(p: Lista, slot: number = SLOTS.director) {
    const valor = await this.token.firmar(slot, PIN, p.alias, p.atributos);
    return { tipo: 'firma', valor, certificado: p.certificado };
  }

  /** A CMS that another program made over the very attributes, with the token's key. */
  async cmsDe(p: Lista, slot: number = SLOTS.director): Promise<Buffer> {
    const { certificado, alias } = await this.token.certificado(slot, PIN);
    const firma = Buffer.from(await this.token.firmar(slot, PIN, alias, p.atributos), 'base64');
    const firmante = comoFirmante(Buffer.from(certificado, 'base64'));
    return armarCms(firmante, Buffer.from(p.atributos, 'base64'), firma);
  }

  completar(p: Lista, devuelta: object, quien = this.director): Promise<{ cite: string; revision: number }> {
    return quien.acto(`/api/documentos/${p.documento}/firma/completar`, { preparadaId: p.id, devuelta });
  }

  async conToken(
    d: Borrador,
    slot: number = SLOTS.director,
    quien = this.director,
  ): Promise<{ cite: string }> {
    const p = await this.preparar(d, slot, quien);
    return this.completar(p, await this.firmar(p, slot), quien);
  }

  async unicaFirma(pdf: Buffer): Promise<InformeDeFirma> {
    const { firmas } = await verificarPdf(pdf, { raices: [this.autoridad.raiz] });
    expect(firmas).toHaveLength(1);
    return firmas[0] as InformeDeFirma;
  }

  /** Nothing half done: no file, and the number still its own. */
  async exigirSinFirmar(id: string, cite: string | null): Promise<void> {
    expect(await this.ver(id)).toMatchObject({ estado: 'EN_FIRMA', cite, revisiones: [] });
  }
}
