import type { Motivo } from '#kernel';
import type { Falta } from './plantilla';

/** Head and foot of the papers of a unidad, and its habits: settings, never code. */
export interface Membrete {
  /** `gobernacion`: emblem, centred name, double rule; `secretaria`: emblem at the left; `llano`: no emblem */
  readonly estilo: 'gobernacion' | 'secretaria' | 'llano';
  /** `#RRGGBB`; absent: the style's own */
  readonly color?: string | undefined;
  /** may bear marks, as every line: `{entidad}` */
  readonly entidad: string;
  readonly lineas: readonly string[];
  readonly logo?: Logo | undefined;
  readonly pie: readonly string[];
  readonly lema?: string | undefined;
  /** before the CITE: `CITE:` */
  readonly etiquetaCite?: string | undefined;
  /** under the signer's cargo */
  readonly lineasDeFirma: readonly string[];
  /** at the foot: of the CITE (`1995/2018`) and of the HR (`1648/2018`) */
  readonly codigos: readonly ('cite' | 'hilo')[];
}

/** A picture that was looked at and stored as it prints. */
export interface Logo {
  readonly sha256: string;
  /** pixels */
  readonly ancho: number;
  readonly alto: number;
}

/** What a mark stands for on the papers of a unidad. */
export interface ValoresDeMembrete {
  readonly entidad: string;
  readonly sigla: string;
  readonly unidad: string;
  readonly ciudad: string;
}

const MARCA = /\{(entidad|sigla|unidad|ciudad)\}/g;

/** Fills in the marks of a line. */
export function conMarcas(linea: string, v: ValoresDeMembrete): string {
  return linea.replace(MARCA, (_, marca: keyof ValoresDeMembrete) => v[marca]);
}

/** A line with every mark filled in. */
export function membreteDe(m: Membrete, v: ValoresDeMembrete): Membrete {
  const llenar = (l: string): string => conMarcas(l, v);
  return {
    ...m,
    entidad: llenar(m.entidad),
    lineas: m.lineas.map(llenar),
    pie: m.pie.map(llenar),
    lineasDeFirma: m.lineasDeFirma.map(llenar),
  };
}

/** Relative luminance of an sRGB colour. @remarks WCAG 2.2 */
function luminancia(color: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(color.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The least contrast with white paper that a photocopy keeps. */
const CONTRASTE = 3;

const motivo = (codigo: string, texto: string, campo?: string): Falta => ({
  codigo: `documentos.plantilla.${codigo}`,
  texto,
  ...(campo ? { campo } : {}),
});

/** Every line that may bear marks, with the setting that it is. */
function lineasDe(m: Membrete): [campo: string, linea: string][] {
  const varias = (campo: 'lineas' | 'pie' | 'lineasDeFirma'): [string, string][] =>
    m[campo].map((linea, i) => [`${campo}.${i}`, linea]);
  return [['entidad', m.entidad], ...varias('lineas'), ...varias('pie'), ...varias('lineasDeFirma')];
}

/** What is wrong with the settings themselves. */
export function motivosDeMembrete(m: Membrete): Falta[] {
  const motivos: Falta[] = [];
  for (const [campo, linea] of lineasDe(m)) {
    const ajena = /\{[^}]*\}?/.exec(linea.replace(MARCA, ''))?.[0];
    if (ajena)
      motivos.push(
        motivo(
          'marca',
          `En «${linea.slice(0, 60)}» hay una marca desconocida, «${ajena.slice(0, 30)}»: use {entidad}, {sigla}, {unidad} o {ciudad}.`,
          campo,
        ),
      );
  }
  if (m.color && 1.05 / (luminancia(m.color) + 0.05) < CONTRASTE)
    motivos.push(
      motivo('color', `El color ${m.color} es demasiado claro: en una fotocopia no se vería.`, 'color'),
    );
  return motivos;
}

/** Pixels that the longer side needs to print well in 18 mm, and the most elongated that is still read there. */
const LOGO = { lado: 200, proporcion: 6 } as const;

/** What is wrong with a picture as a logo. @param i.enBlanco of one plain colour */
export function motivosDeLogo(i: { ancho: number; alto: number; enBlanco: boolean }): Motivo[] {
  const mayor = Math.max(i.ancho, i.alto);
  const motivos: Motivo[] = [];
  if (mayor < LOGO.lado)
    motivos.push(
      motivo(
        'logo-chico',
        `El logo mide ${i.ancho} × ${i.alto} puntos: en papel saldría borroso. Use uno de ${LOGO.lado} o más.`,
      ),
    );
  if (mayor / Math.max(1, Math.min(i.ancho, i.alto)) > LOGO.proporcion)
    motivos.push(
      motivo(
        'logo-alargado',
        `El logo mide ${i.ancho} × ${i.alto} puntos: es demasiado alargado para el membrete.`,
      ),
    );
  if (i.enBlanco) motivos.push(motivo('logo-vacio', 'El logo está en blanco: no tiene ningún dibujo.'));
  return motivos;
}
