import { createHash, randomUUID } from 'node:crypto';
import { VerificarNumeros } from '#cites';
import { iniciarAplicacion, type AplicacionDePrueba } from './aplicacion';
import type { Alta } from './mesa';
import { Oficina } from './oficina';
import { pdfMinimo } from './pdf-minimo';

export interface Visto {
  readonly version: number;
  readonly estado: string;
  readonly hechura: string;
  readonly cite: string | null;
  readonly fecha: string | null;
  readonly papel: {
    fecha: string | null;
    reserva: { id: string; texto: string } | null;
    citeEnPapel: string | null;
  } | null;
  readonly avisos: readonly string[];
  readonly revisiones: readonly { n: number; clase: string; sha256: string; firmas: number }[];
  readonly actos: readonly { acto: string; permitido: boolean; motivos: { codigo: string }[] }[];
}
export interface Juicio {
  readonly motivos: readonly { codigo: string }[];
  readonly avisos: readonly string[];
  readonly informe: { resultado: string; firmas: { resultado: string; firmante: string }[] };
  readonly reservados: readonly { id: string; texto: string; impreso: boolean }[];
}
export interface Dado {
  readonly id: string;
  readonly version: number;
}
export interface Emitido {
  readonly cite: string;
  readonly fecha: string;
  readonly sha256: string;
  readonly citeEnPapel: string;
}

/** What a letter's template asks of the register. */
export const FICHA = { destinatario: { lineas: ['DIRECTOR EJECUTIVO'] }, referencia: 'Remite plan' };

export const huella = (b: Uint8Array): string => createHash('sha256').update(b).digest('hex');
/** A page of its own, so that no two are the same file. */
export const hoja = (texto: string): Promise<Uint8Array> => pdfMinimo(`${texto}: ${randomUUID()}`);

/** An office of 2018 that hands in papers made elsewhere; letters are the Director's. */
export class OficinaDePapeles {
  private constructor(
    readonly prueba: AplicacionDePrueba,
    readonly oficina: Oficina,
  ) {}

  static async abrir(): Promise<OficinaDePapeles> {
    const prueba = await iniciarAplicacion('2018-06-28T10:00:00-04:00');
    const gente = ['recepcion', 'director', 'secretario', 'secretaria', 'tecnico', 'gobernador'];
    return new OficinaDePapeles(prueba, await Oficina.abrir(prueba, gente));
  }

  ver = (id: string, clave = 'director'): Promise<Visto> =>
    this.oficina.de(clave).leer(`/api/documentos/${id}`);

  subir = (bytes: Uint8Array, clave = 'director'): Promise<string> =>
    this.oficina.de(clave).subir('carta.pdf', bytes);

  juzgar = (id: string, clave = 'director'): Promise<Juicio> =>
    this.oficina.de(clave).leer(`/api/archivos/${id}/papel?tipo=carta`);

  carta = async (
    bytes: Uint8Array,
    {
      clave = 'director',
      papel = {},
      contenido = FICHA,
    }: { clave?: string; papel?: object; contenido?: object } = {},
  ): Promise<Dado> => {
    const archivoId = await this.subir(bytes, clave);
    return this.oficina.de(clave).acto('/api/documentos', {
      ...{ tipo: 'carta', titulo: 'Remite plan', contenido },
      firmantePuestoId: this.prueba.demo.puestos['director'],
      papel: { archivoId, ...papel },
    });
  };

  /** @param idempotencia key; absent: a fresh one */
  emitir = (d: Dado, clave = 'director', idempotencia?: string): Promise<Emitido> =>
    this.oficina
      .de(clave)
      .acto(`/api/documentos/${d.id}/emitir`, { version: d.version }, 'POST', idempotencia);

  firmar = (d: Dado, clave = 'director'): Promise<{ cite: string; revision: number }> =>
    this.oficina.de(clave).acto(`/api/documentos/${d.id}/firmar`, {
      version: d.version,
      credencial: { tipo: 'prueba' },
    });

  bytes = async (id: string): Promise<Buffer> =>
    Buffer.from(await this.oficina.de('director').bytes(`/api/documentos/${id}/pdf`));

  reservar = async (clave = 'recepcion'): Promise<{ id: string; texto: string }> => {
    const { numeros } = await this.oficina
      .de(clave)
      .acto<{ numeros: { id: string; texto: string }[] }>('/api/numeros/reservas', {
        tipo: 'carta',
        motivo: 'Oficio manual',
      });
    return numeros[0] ?? { id: '', texto: '' };
  };

  /** What does not agree in the account of numbers. */
  cuentas = async (): Promise<readonly string[]> =>
    (await this.prueba.app.get(VerificarNumeros, { strict: false }).ejecutar()).faltas;

  /** What the Despacho's next CITE would read. */
  siguiente = async (): Promise<string> => {
    const series = await this.oficina
      .de('recepcion')
      .leer<{ tipo: string | null; ejemplo: string; clase: string }[]>('/api/series');
    return series.find((s) => s.clase === 'CITE' && s.tipo === null)?.ejemplo ?? '';
  };

  enDespacho = async (): Promise<Alta> => {
    const a = await this.oficina.mesa.registrar();
    await this.oficina.hacer('director', a, await this.oficina.mesa.derivada(a, 'director'), 'recibir');
    return a;
  };
}
