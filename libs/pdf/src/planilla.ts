import { partesDe } from './carta';
import { componer } from './taller';

export interface Planilla {
  readonly entidad: string;
  readonly unidad: string;
  readonly numero: string;
  /** as printed: `28 JUN. 2018`, `17:45` */
  readonly fecha: string;
  readonly hora: string;
  readonly hechaPor: string;
  readonly lineas: readonly {
    readonly codigo: string;
    readonly referencia: string;
    readonly fojas: string;
    readonly a: string;
  }[];
  readonly emitida: Date;
}

export interface ActaDeExtravio {
  readonly entidad: string;
  readonly ciudad: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly procedencia: string;
  readonly fojas: string;
  readonly custodio: string;
  readonly declaradoPor: string;
  /** `28 de junio de 2018` and `17:45` */
  readonly fecha: string;
  readonly hora: string;
  readonly detalle: string;
  readonly emitida: Date;
}

/** @returns the delivery sheet, a letter sheet lying, with room to sign on each line; PDF/A-2b markers */
export async function renderPlanilla(p: Planilla): Promise<Uint8Array> {
  const datos = { ...p, titulo: `Planilla de entrega N° ${p.numero}`, emitida: partesDe(p.emitida) };
  return (await componer('planilla.typ', datos)).pdf;
}

/** @returns the act of loss of an original, to be signed; PDF/A-2b markers */
export async function renderActaDeExtravio(a: ActaDeExtravio): Promise<Uint8Array> {
  const datos = { ...a, titulo: `Acta de extravío ${a.codigo}`, emitida: partesDe(a.emitida) };
  return (await componer('extravio.typ', datos)).pdf;
}
