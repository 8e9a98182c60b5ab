import { partesDe } from './carta';
import { componer } from './taller';

/** What is in a carpeta, as its carátula and its inventario say it. */
export interface Inventario {
  readonly entidad: string;
  readonly unidad: string;
  readonly sigla: string;
  /** `C-17` */
  readonly codigo: string;
  readonly nombre: string;
  readonly descripcion: string;
  readonly gestion: string;
  readonly lugar: string;
  /** who has it: `Archivo central` */
  readonly custodia: string;
  /** `Abierta`, `Cerrada el 28 de junio de 2018` */
  readonly estado: string;
  /** first and last date of its HRs: `04 ABR. 2018 a 28 JUN. 2018`; empty with none */
  readonly extremos: string;
  readonly fojas: string;
  readonly piezas: readonly {
    readonly codigo: string;
    readonly referencia: string;
    readonly procedencia: string;
    readonly fecha: string;
    readonly archivada: string;
    readonly fojas: string;
  }[];
  readonly hechoPor: string;
  readonly emitida: Date;
}

export interface ReciboDePrestamo {
  readonly entidad: string;
  readonly numero: string;
  /** `28 de junio de 2018` */
  readonly fecha: string;
  /** what is lent: `Carpeta C-17 Inversión 2018`, `Hoja de ruta 1648-18` */
  readonly que: string;
  readonly detalle: string;
  readonly fojas: string;
  /** post that answers for it */
  readonly a: string;
  readonly retira: string;
  readonly presta: string;
  readonly nota: string;
  readonly vence: string;
  readonly explicacion: string;
  /** when it came back and to whom; empty while it is out */
  readonly devuelto: string;
  readonly emitida: Date;
}

/** What a unidad hands over to the central archive. */
export interface ActaDeTransferencia {
  readonly entidad: string;
  readonly unidad: string;
  readonly sigla: string;
  /** `3/2018`; empty while it is a draft */
  readonly numero: string;
  /** `28 de junio de 2018` and `17:45` */
  readonly fecha: string;
  readonly hora: string;
  readonly nota: string;
  readonly entrega: string;
  readonly carpetas: readonly {
    readonly codigo: string;
    readonly nombre: string;
    readonly gestion: string;
    readonly extremos: string;
    readonly hojas: string;
    readonly fojas: string;
    readonly lugar: string;
    /** `Por recibir`, `Recibida`, `Devuelta`; empty in a draft */
    readonly estado: string;
    /** why it was returned */
    readonly motivo: string;
    readonly piezas: readonly {
      readonly codigo: string;
      readonly referencia: string;
      readonly fojas: string;
    }[];
  }[];
  readonly emitida: Date;
}

/** @returns the acta of a transferencia with its inventario, to be signed by both; PDF/A-2b markers */
export async function renderActaDeTransferencia(a: ActaDeTransferencia): Promise<Uint8Array> {
  const titulo = a.numero ? `Acta de transferencia N° ${a.numero}` : 'Transferencia en preparación';
  return (await componer('acta-de-transferencia.typ', { ...a, titulo, emitida: partesDe(a.emitida) })).pdf;
}

/** @returns the carátula of a carpeta and, from the second page on, its inventario; PDF/A-2b markers */
export async function renderInventario(i: Inventario): Promise<Uint8Array> {
  const datos = { ...i, titulo: `Inventario ${i.codigo}`, emitida: partesDe(i.emitida) };
  return (await componer('inventario.typ', datos)).pdf;
}

/** @returns the receipt of a loan, on one sheet, with room for both signatures; PDF/A-2b markers */
export async function renderReciboDePrestamo(r: ReciboDePrestamo): Promise<Uint8Array> {
  const datos = { ...r, titulo: `Recibo de préstamo N° ${r.numero}`, emitida: partesDe(r.emitida) };
  return (await componer('recibo-de-prestamo.typ', datos)).pdf;
}
