import { partesDe } from './carta';
import { componer } from './taller';

/** The account of a numbering series, to be printed. */
export interface LibroImpreso {
  readonly entidad: string;
  readonly unidad: string;
  /** as data: `Desp./Gov./N° {n}/{gestion}` */
  readonly formato: string;
  /** 0: a series that does not restart */
  readonly gestion: number;
  /** the account in one sentence */
  readonly explicacion: string;
  readonly columnas: readonly string[];
  readonly filas: readonly (readonly string[])[];
  readonly fecha: Date;
}

/** @returns a tagged PDF with PDF/A-2b markers, its head repeated on every page */
export async function renderLibro(libro: LibroImpreso): Promise<Uint8Array> {
  const { pdf } = await componer('libro.typ', {
    ...libro,
    titulo: `Libro de CITEs ${libro.gestion || ''} — ${libro.formato}`,
    fecha: partesDe(libro.fecha),
  });
  return pdf;
}
