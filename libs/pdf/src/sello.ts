import { componer } from './taller';

const MM = 72 / 25.4;
/** Size of a reception stamp in points: 62 x 32 mm, as the rubber ones of the desks. */
export const MEDIDA_DE_SELLO = { ancho: 62 * MM, alto: 32 * MM } as const;

export interface Sello {
  readonly entidad: string;
  /** the desk that receives; long names shrink and wrap */
  readonly unidad: string;
  /** as printed, `28 JUN. 2018` */
  readonly fecha: string;
  /** as printed, `17:45` */
  readonly hora: string;
  /** code of the hoja de ruta, `1648-18` */
  readonly codigo: string;
  /** who received */
  readonly nombre: string;
  /** what stands after FIRMA; by default that the seal is electronic */
  readonly firma?: string;
  /** sealed with a test certificate: said on the stamp */
  readonly prueba: boolean;
}

/**
 * Draws a reception stamp.
 * @returns a one-page PDF 1.7 on transparent ground, with its size in points
 */
export async function renderSello(sello: Sello): Promise<{ pdf: Uint8Array; ancho: number; alto: number }> {
  const datos = { firma: 'sello electrónico', ...sello, ...MEDIDA_DE_SELLO };
  const { pdf } = await componer('sello.typ', datos, { norma: '1.7', etiquetado: false });
  return { pdf, ...MEDIDA_DE_SELLO };
}
