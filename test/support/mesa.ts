import { randomUUID } from 'node:crypto';
import { RespuestaInesperada, type Escritorio } from '../../apps/cli/src/hilo/cliente';
import type { AplicacionDePrueba } from './aplicacion';
import { pdfMinimo } from './pdf-minimo';

export interface Alta {
  readonly hoja: { readonly gestion: number; readonly id: string; readonly codigo: string };
  readonly derivacionId: string;
  readonly documentoId: string;
  readonly recepcionId: string;
}
export interface Vista {
  readonly estado: string;
  readonly ruta: readonly {
    readonly id: string;
    readonly secuencia: number;
    readonly tipo: string;
    readonly estado: string;
  }[];
  readonly misPasos: readonly {
    readonly id: string;
    readonly actos: readonly {
      readonly acto: string;
      readonly permitido: boolean;
      readonly motivos: { codigo: string }[];
    }[];
  }[];
  readonly debe: readonly unknown[];
}
export interface Derivadas {
  readonly derivaciones: readonly { readonly id: string; readonly tipo: string }[];
}

/** A reception desk in a test: registers notes and sends them on, through the API. */
export class Mesa {
  constructor(
    private readonly prueba: AplicacionDePrueba,
    readonly recepcion: Escritorio,
  ) {}

  /** The order of a note, with a scan of its own. */
  nota = async (extra: object = {}): Promise<object> => ({
    procedencia: 'Comunidad de Tolomosa',
    remitente: 'Presidente de la OTB',
    referencia: 'Solicitud de conexión a internet',
    fojas: 3,
    archivoId: await this.recepcion.subir('nota.pdf', await pdfMinimo(randomUUID())),
    ...extra,
  });

  registrar = async (extra: object = {}): Promise<Alta> =>
    this.recepcion.acto<Alta>('/api/hojas/externas', await this.nota(extra));

  ver = (a: Alta, quien = this.recepcion): Promise<Vista> =>
    quien.leer<Vista>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);

  /** @param clave key of the person in the demo */
  aPuesto = (clave: string, extra: object = {}): object => ({
    puestoId: this.prueba.demo.puestos[clave],
    acciones: ['para-su-consideracion'],
    proveido: 'Para su consideración',
    ...extra,
  });

  /** Sends a fresh HR on. @returns id of the new step */
  derivada = async (a: Alta, clave = 'director', extra: object = {}): Promise<string> => {
    const r = await this.recepcion.acto<Derivadas>(enPaso(a, a.derivacionId, 'derivar'), {
      oficial: this.aPuesto(clave, extra),
    });
    return r.derivaciones[0]?.id ?? '';
  };
}

export const enPaso = (a: Alta, id: string, acto: string): string =>
  `/api/derivaciones/${a.hoja.gestion}/${id}/${acto}`;

/** @returns the refusal; fails when the act was accepted */
export const rechazo = (p: Promise<unknown>): Promise<RespuestaInesperada> =>
  p.then(
    () => {
      throw new Error('se aceptó lo que debía rechazarse');
    },
    (e: unknown) => {
      if (e instanceof RespuestaInesperada) return e;
      throw e as Error;
    },
  );

/** Steps of an HR as `o1 DERIVADA`: kind, sequence, state. */
export const estados = (v: Vista): string[] => v.ruta.map((p) => `${p.tipo[0]}${p.secuencia} ${p.estado}`);
