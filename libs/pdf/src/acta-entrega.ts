import { fechaDe, fechaDeCarta, horaDe } from '#kernel';
import { partesDe } from './carta';
import { componer } from './taller';

/** What a post or unidad hands over, and to whom. */
export interface ActaDeEntrega {
  readonly entidad: string;
  /** `Director General — Desp./Gov.` */
  readonly origen: string;
  /** who hands over; absent: the post was vacant */
  readonly persona?: string;
  readonly heredero: string;
  readonly personaHeredera?: string;
  readonly motivo: string;
  /** the post or unidad ends with this acta */
  readonly termina: boolean;
  readonly filas: readonly {
    readonly codigo?: string;
    readonly titulo: string;
    readonly detalle: string;
    readonly recibe: string;
  }[];
  /** what stays as it is and is the heir's from now on: archived HRs, issued papers without acuse, papers at hand */
  readonly siguen: readonly { readonly codigo?: string; readonly titulo: string; readonly detalle: string }[];
  readonly hechaPor: string;
  readonly fecha: Date;
}

/** @returns a tagged PDF with PDF/A-2b markers: the same bytes for the same acta */
export async function renderActaDeEntrega(acta: ActaDeEntrega): Promise<Uint8Array> {
  const { fecha, ...resto } = acta;
  const { pdf } = await componer('acta-entrega.typ', {
    ...resto,
    titulo: `Acta de entrega: ${acta.origen}`,
    fecha: partesDe(fecha),
    fechaLarga: fechaDeCarta(fechaDe(fecha)),
    hora: horaDe(fecha),
  });
  return pdf;
}
