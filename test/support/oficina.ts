import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import type { AplicacionDePrueba } from './aplicacion';
import { enPaso, Mesa, type Alta, type Derivadas, type Vista } from './mesa';

/** A step as its page shows it, with who has it. */
export interface PasoVisto {
  readonly id: string;
  readonly secuencia: number;
  readonly tipo: string;
  readonly estado: string;
  readonly recibidoPor: string | null;
  readonly motivo: string | null;
  readonly observacion: string | null;
  readonly documentos: readonly { readonly id: string; readonly cite: string | null }[];
}
export interface VistaCompleta extends Omit<Vista, 'ruta' | 'debe'> {
  readonly codigo: string;
  readonly ruta: readonly PasoVisto[];
  readonly debe: readonly { readonly id: string; readonly texto: string; readonly vence: string | null }[];
  readonly respondido: readonly {
    readonly estado: string;
    readonly documento: { readonly id: string; readonly cite: string | null } | null;
    readonly motivo: string | null;
  }[];
}
export interface FilaVista {
  readonly codigo: string;
  readonly derivacionId: string;
  readonly observacion: string | null;
  readonly plazo: string | null;
  readonly estado: string;
}
export interface BandejaVista {
  readonly conteos: Readonly<Record<string, number>>;
  readonly filas: readonly FilaVista[];
}
export const VISTAS = [
  'por-recibir',
  'en-despacho',
  'enviados',
  'archivados',
  'observados',
  'vencidos',
] as const;

/** The people of the demo at their desks, and what tests ask of an office day. */
export class Oficina {
  private constructor(
    private readonly prueba: AplicacionDePrueba,
    readonly gente: Record<string, Escritorio>,
    readonly mesa: Mesa,
  ) {}

  static async abrir(prueba: AplicacionDePrueba, claves: readonly string[]): Promise<Oficina> {
    const gente: Record<string, Escritorio> = {};
    for (const clave of claves) gente[clave] = await prueba.escritorio(clave);
    const recepcion = gente['recepcion'];
    if (!recepcion) throw new Error('la oficina necesita su ventanilla');
    return new Oficina(prueba, gente, new Mesa(prueba, recepcion));
  }

  de(clave: string): Escritorio {
    const escritorio = this.gente[clave];
    if (!escritorio) throw new Error(`${clave} no está en la oficina`);
    return escritorio;
  }

  /** Somebody who is not of the demo. */
  sentar(clave: string, escritorio: Escritorio): void {
    this.gente[clave] = escritorio;
  }

  ver(a: Alta, clave = 'recepcion'): Promise<VistaCompleta> {
    return this.de(clave).leer(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);
  }

  /** Does an act on a step. @returns ids of the steps that it opened */
  async hacer(clave: string, a: Alta, paso: string, acto: string, orden: object = {}): Promise<string[]> {
    const r = await this.de(clave).acto<Partial<Derivadas>>(enPaso(a, paso, acto), orden);
    return (r.derivaciones ?? []).map((d) => d.id);
  }

  bandeja(clave: string, vista: string, de: 'puesto' | 'unidad' = 'puesto'): Promise<BandejaVista> {
    return this.de(clave).leer(`/api/bandeja?vista=${vista}&de=${de}`);
  }

  /** In which trays of each person a step is: `tecnico/en-despacho`. */
  async donde(paso: string, de: 'puesto' | 'unidad' = 'puesto'): Promise<string[]> {
    const salida: string[] = [];
    for (const clave of Object.keys(this.gente))
      for (const vista of VISTAS) {
        const { filas } = await this.bandeja(clave, vista, de);
        if (filas.some((f) => f.derivacionId === paso)) salida.push(`${clave}/${vista}`);
      }
    return salida.sort();
  }

  /** The post that holds a step, by its key in the demo; null while nobody has it. */
  async tenedor(a: Alta, paso: string): Promise<string | null> {
    const [fila] = await this.prueba.base.dataSource.query<{ puesto: string | null }[]>(
      `SELECT tenedor_puesto_id AS puesto FROM hojas.derivaciones WHERE gestion = $1 AND id = $2`,
      [a.hoja.gestion, paso],
    );
    const puestos = Object.entries(this.prueba.demo.puestos);
    return puestos.find(([, id]) => id === fila?.puesto)?.[0] ?? null;
  }

  async estado(a: Alta): Promise<string> {
    const [fila] = await this.prueba.base.dataSource.query<{ estado: string }[]>(
      `SELECT estado FROM hojas.hojas WHERE gestion = $1 AND id = $2`,
      [a.hoja.gestion, a.hoja.id],
    );
    return fila?.estado ?? '';
  }

  /** Every step with its state and who has it: `o2 RECIBIDA director`; on its way, where to: `o3 ENVIADA →secretario`. */
  async foto(a: Alta): Promise<string[]> {
    const filas = await this.prueba.base.dataSource.query<
      { paso: string; estado: string; tenedor: string | null; a: string | null; unidad: string }[]
    >(
      `SELECT left(tipo, 1) || secuencia AS paso, estado, tenedor_puesto_id AS tenedor, a_puesto_id AS a, a_unidad_id AS unidad
       FROM hojas.derivaciones WHERE gestion = $1 AND hoja_id = $2 ORDER BY secuencia`,
      [a.hoja.gestion, a.hoja.id],
    );
    const clave = (en: Readonly<Record<string, string>>, id: string | null): string =>
      Object.entries(en).find(([, x]) => x === id)?.[0] ?? '?';
    const { puestos, unidades } = this.prueba.demo;
    return filas.map((f) => {
      const va = f.a ? clave(puestos, f.a) : `bandeja de ${clave(unidades, f.unidad)}`;
      return `${f.paso} ${f.estado} ${f.estado === 'ENVIADA' ? `→${va}` : f.tenedor ? clave(puestos, f.tenedor) : '-'}`;
    });
  }

  /** Drafts and signs a note of an HR. @returns the documento and its CITE */
  async firmar(clave: string, a: Alta, titulo = 'Respuesta'): Promise<{ id: string; cite: string }> {
    const escritorio = this.de(clave);
    const { id, version } = await escritorio.acto<{ id: string; version: number }>(
      `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/documentos`,
      {
        // A técnico signs notes within the entidad; letters are an autoridad's.
        tipo: clave === 'tecnico' ? 'nota-interna' : 'carta',
        titulo,
        firmantePuestoId: this.prueba.demo.puestos[clave],
        contenido: {
          destinatario: { tratamiento: 'Señor:', lineas: ['DIRECTOR GENERAL'], lugar: 'Presente.-' },
          ...(clave === 'tecnico' ? { a: [{ nombre: 'Director General', cargo: '' }] } : {}),
          saludo: 'De mi consideración:',
          cuerpo: {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: titulo }] }],
          },
          despedida: 'Atentamente,',
        },
      },
    );
    const { cite } = await escritorio.acto<{ cite: string }>(`/api/documentos/${id}/firmar`, {
      version,
      credencial: { tipo: 'prueba' },
    });
    return { id, cite };
  }
}
