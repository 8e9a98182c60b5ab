import { partesDe } from './carta';
import { componer } from './taller';

type Resultado = 'VALIDA' | 'INDETERMINADA' | 'INVALIDA' | 'SIN_FIRMAS';

/** One signature, in words. */
export interface FirmaInformada {
  readonly titulo: string;
  readonly resultado: Resultado;
  readonly veredicto: string;
  readonly mensaje: string;
  /** in the order in which they are read */
  readonly datos: readonly { readonly rotulo: string; readonly valor: string }[];
  /** heads `cambios` */
  readonly despues: string;
  readonly cambios: readonly string[];
}

/** A report on the signatures of a file, to be printed. */
export interface InformeImpreso {
  readonly entidad: string;
  readonly archivo: { readonly nombre: string; readonly sha256: string; readonly bytes: number };
  readonly resultado: Resultado;
  readonly veredicto: string;
  readonly mensaje: string;
  /** what to do with the file */
  readonly consejo: string;
  readonly integridad: string;
  readonly firmas: readonly FirmaInformada[];
  readonly fecha: Date;
}

/** @returns a tagged PDF with PDF/A-2b markers */
export async function renderInformeDeFirmas(informe: InformeImpreso): Promise<Uint8Array> {
  const { pdf } = await componer('informe-de-firmas.typ', {
    ...informe,
    archivo: { ...informe.archivo, bytes: informe.archivo.bytes.toLocaleString('es-BO') },
    titulo: `Informe de firmas de ${informe.archivo.nombre}`,
    fecha: partesDe(informe.fecha),
  });
  return pdf;
}
