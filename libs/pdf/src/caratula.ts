import { fechaDe, horaDe } from '#kernel';
import { partesDe } from './carta';
import { componer } from './taller';
import { barras } from './hoja-de-ruta';

export interface Agrupada {
  readonly codigo: string;
  /** 1: hangs from the HR of the cover itself */
  readonly nivel: number;
  /** code of the one it hangs from */
  readonly en: string;
  readonly clase: 'interna' | 'externa';
  readonly referencia: string;
  readonly procedencia: string;
  readonly cite: string;
  readonly fojas: number | null;
  /** what it says was put right */
  readonly corregida?: boolean;
}

export interface Caratula {
  readonly entidad: string;
  /** of who holds the group; empty while it is on its way */
  readonly unidad: string;
  readonly codigo: string;
  readonly clase: 'interna' | 'externa';
  readonly referencia: string;
  readonly procedencia: string;
  readonly fojas: number | null;
  /** printed again after a correction */
  readonly corregida?: boolean;
  /** parents before their children */
  readonly agrupadas: readonly Agrupada[];
  readonly impresaEn: Date;
}

/**
 * Cover sheet of a group of HRs: the code of the one that moves them, large and as Code 128, and the list of those that
 * travel with it, indented by level.
 * @returns a tagged PDF with PDF/A-2b markers; hours are those of America/La_Paz
 */
export async function renderCaratula(caratula: Caratula): Promise<Uint8Array> {
  const { impresaEn, ...resto } = caratula;
  const fojas = [caratula, ...caratula.agrupadas].reduce((suma, h) => suma + (h.fojas ?? 0), 0);
  const datos = {
    ...resto,
    titulo: `Carátula de agrupación ${caratula.codigo}`,
    total: caratula.agrupadas.length + 1,
    fojasTotal: fojas,
    barras: barras(caratula.codigo),
    impresa: partesDe(impresaEn),
    impresaTexto: `${fechaDe(impresaEn).split('-').reverse().join('/')} ${horaDe(impresaEn)}`,
  };
  return (await componer('caratula.typ', datos)).pdf;
}
