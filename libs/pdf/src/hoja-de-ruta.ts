import { fechaDe, fechaDeSello, horaDe, normalizar } from '#kernel';
import bwipjs from 'bwip-js';
import { partesDe } from './carta';
import { componer } from './taller';
import { qr } from './qr';

/** The eight boxes of a proveído, in the order of the paper. */
export const CASILLAS = [
  'Atención urgente',
  'Elaborar informe',
  'Elaborar respuesta',
  'Para su consideración',
  'Para su conocimiento',
  'Para VoBo',
  'Archivar',
  'Otro',
] as const;

export interface ProveidoImpreso {
  /** addressee: cargo and sigla of the unidad */
  readonly a: string;
  /** sender, printed small at the right of the block's head */
  readonly de?: string;
  /** the boxes to tick, by their words or keys (`elaborar-respuesta`); any other ticks "Otro" */
  readonly acciones: readonly string[];
  readonly texto?: string;
  /** when it was sent */
  readonly enviadoEn?: Date;
  readonly recibido?: { readonly unidad: string; readonly nombre: string; readonly en: Date };
  readonly adjunto?: string;
  /** its number on the sheet, when earlier ones were taken back; by default its place in the list */
  readonly bloque?: number;
}

/** What the printed hoja de ruta shows. A part without value leaves its box empty, to be filled by hand. */
export interface HojaImpresa {
  readonly entidad: string;
  /** registro that opened the thread */
  readonly unidad?: string;
  readonly clase: 'interna' | 'externa';
  /** `1648-18`: printed large and as Code 128 */
  readonly codigo: string;
  readonly procedencia?: string;
  readonly citeOriginal?: string;
  /** as printed: `02 de abril de 2018` */
  readonly fechaOriginal?: string;
  readonly remitente?: string;
  readonly remitenteCargo?: string;
  readonly destinatario?: string;
  readonly referencia: string;
  readonly proceso?: string;
  readonly adjunto?: string;
  /** sheets, `1` or `1 + 19` */
  readonly hojas?: string;
  /** first reception (or registration) at the entidad */
  readonly recibidaEn: Date;
  readonly proveidos: readonly ProveidoImpreso[];
  /** false: empty blocks only, so that the sheet goes on by hand */
  readonly conProveidos: boolean;
  readonly impresaEn: Date;
  /** what the QR of a block says, so that a scan of the sheet finds its step; absent: no QR */
  readonly qr?: (bloque: number) => string;
  /** printed again after a correction */
  readonly corregida?: boolean;
}

const fechaCorta = (en: Date): string => fechaDe(en).split('-').reverse().join('/');
const CLAVES = CASILLAS.map(normalizar);

function casillas(acciones: readonly string[]): Array<[string, boolean]> {
  const pedidas = acciones.map((a) => {
    const clave = normalizar(a).replace('visto bueno', 'vobo');
    return Math.max(
      CLAVES.findIndex((c) => c === clave || c === `para ${clave}` || c === `para su ${clave}`),
      acciones.length > 0 && !CLAVES.some((c) => c.endsWith(clave)) ? CASILLAS.length - 1 : -1,
    );
  });
  return CASILLAS.map((texto, i) => [texto, pedidas.includes(i)]);
}

function bloque(n: number, hoja: HojaImpresa, proveido?: ProveidoImpreso): object {
  const { recibido, enviadoEn } = proveido ?? {};
  return {
    n,
    a: proveido?.a ?? '',
    de: proveido?.de ? `De: ${proveido.de}` : '',
    casillas: casillas(proveido?.acciones ?? []),
    texto: proveido?.texto ?? '',
    adjunto: proveido?.adjunto ?? '',
    fecha: enviadoEn ? fechaCorta(enviadoEn) : '',
    hora: enviadoEn ? horaDe(enviadoEn) : '',
    qr: hoja.qr ? qr(hoja.qr(n)) : '',
    recibido: recibido && {
      unidad: recibido.unidad,
      nombre: recibido.nombre,
      fecha: fechaDeSello(fechaDe(recibido.en)),
      hora: horaDe(recibido.en),
    },
  };
}

/** The written blocks, and empty ones that go on counting, as many as the last page may need. */
function bloques(hoja: HojaImpresa): { escritos: object[]; vacios: object[] } {
  const proveidos = hoja.conProveidos ? hoja.proveidos : [];
  let ultimo = 0;
  const escritos = proveidos.map((p) => {
    ultimo = p.bloque ?? ultimo + 1;
    return bloque(ultimo, hoja, p);
  });
  return { escritos, vacios: [1, 2, 3, 4].map((i) => bloque(ultimo + i, hoja)) };
}

/** Code 128 takes ASCII only; a code is digits and a hyphen. */
export function barras(codigo: string): string {
  return bwipjs.toSVG({
    bcid: 'code128',
    text: codigo.replace(/[^ -~]/g, '') || '-',
    height: 12,
    paddingwidth: 0,
  });
}

/**
 * Typesets the hoja de ruta sheet: head with bar code, three blocks "Proveído N° n | A:" on the first page and
 * four on each next one, the last page filled up with empty ones. A proveído that does not fit its block goes on in
 * "Proveído N° n bis": nothing is cut.
 * @returns a tagged PDF with PDF/A-2b markers; hours are those of America/La_Paz
 */
export async function renderHojaDeRuta(hoja: HojaImpresa): Promise<Uint8Array> {
  const { proveidos: _, qr: __, impresaEn, recibidaEn, ...resto } = hoja;
  const datos = {
    ...resto,
    titulo: `Hoja de ruta ${hoja.clase} ${hoja.codigo}`,
    fecha: fechaDeSello(fechaDe(recibidaEn)),
    hora: horaDe(recibidaEn),
    impresa: partesDe(impresaEn),
    impresaTexto: `${fechaCorta(impresaEn)} ${horaDe(impresaEn)}`,
    barras: barras(hoja.codigo),
    ...bloques(hoja),
  };
  return (await componer('hoja-de-ruta.typ', datos)).pdf;
}
