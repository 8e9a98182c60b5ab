import type { Fecha, Motivo } from '#kernel';

/** Whether the paper bears its CITE, as far as its text tells. */
export type CiteEnPapel = 'impreso' | 'no-impreso' | 'sin-texto';

/** What an uploaded paper says of itself in the register, beside its file. */
export interface PapelSubido {
  /** date that the paper bears; null: nobody said */
  readonly fecha: Fecha | null;
  /** the reserved number that it bears already */
  readonly reserva: { readonly id: string; readonly texto: string } | null;
  /** null until it is known: the number is given when it is issued */
  readonly citeEnPapel: CiteEnPapel | null;
}

/** What matters here of a signature's verdict. */
export interface FirmaJuzgada {
  readonly integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
  readonly codigos: readonly string[];
  readonly mensaje: string;
}

const llano = (texto: string): string => texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters that make a text layer worth trusting. */
const TEXTO_MINIMO = 20;

/**
 * Looks for a CITE in the text of a paper: its letters and figures in order, however they are separated or set.
 * @param texto as it was read off the PDF
 */
export function citeEnPapel(cite: string, texto: string): CiteEnPapel {
  if (texto.replace(/\s/g, '').length < TEXTO_MINIMO) return 'sin-texto';
  const partes = llano(cite).match(/[a-z]+|\d+/g) ?? [];
  if (partes.length === 0) return 'no-impreso';
  const como = new RegExp(`(?<![a-z0-9])0*${partes.join('[^a-z0-9]*0*')}(?![a-z0-9])`);
  return como.test(llano(texto)) ? 'impreso' : 'no-impreso';
}

/** A file whose signatures no longer say what they signed is never issued: what it would prove is false. */
export function motivosPorFirmas(firmas: readonly FirmaJuzgada[]): Motivo[] {
  return firmas
    .filter((f) => f.integridad !== 'INTEGRA')
    .map((f) => ({
      codigo: 'documentos.papel.firma-alterada',
      texto: `${f.mensaje} Pida el archivo de nuevo a quien lo firmó.`,
    }));
}

/** @param gestion of the reserved number that it bears; null: of none, its number is given when it is issued or does not restart */
export function motivosDeFechaDelPapel(fecha: Fecha | null, hoy: Fecha, gestion: number | null): Motivo[] {
  if (fecha === null) return [];
  if (fecha > hoy)
    return [{ codigo: 'documentos.papel.fecha-futura', texto: 'El papel no puede llevar fecha futura.' }];
  if (gestion !== null && Number(fecha.slice(0, 4)) !== gestion)
    return [
      {
        codigo: 'documentos.papel.otra-gestion',
        texto: `El número reservado es de la gestión ${gestion} y el papel lleva fecha ${fecha.split('-').reverse().join('/')}.`,
      },
    ];
  return [];
}

/** What whoever is about to issue it should know of the file. */
export function avisosPorFirmas(firmas: readonly FirmaJuzgada[], sinComprobar: string | null): string[] {
  if (sinComprobar) return [sinComprobar];
  if (firmas.length === 0)
    return ['El PDF no lleva firma digital: si se firmó en papel, mire que la firma se vea en el escaneo.'];
  return firmas.some((f) => f.codigos.includes('firma.cadena-desconocida'))
    ? [
        'No se conoce a la autoridad que emitió un certificado: la firma está íntegra, y de quién es no se pudo comprobar.',
      ]
    : [];
}

/** @param numerado it was issued already */
export function avisosPorCite(p: PapelSubido, numerado: boolean): string[] {
  if (p.citeEnPapel === 'impreso') return [];
  if (p.citeEnPapel === 'sin-texto' && p.reserva)
    return [`El PDF no tiene texto (es un escaneo): compruebe a ojo que lleve «${p.reserva.texto}».`];
  if (p.reserva) return [`El papel no lleva el CITE: en su texto no está «${p.reserva.texto}».`];
  return [
    numerado
      ? 'El papel no lleva el CITE: el número se asignó al emitirlo y consta en el registro, no impreso.'
      : 'El papel no lleva el CITE: el número se asigna al emitirlo y consta en el registro, no impreso.',
  ];
}

/** What the libro says of a number that its paper does not show. */
export const NOTA_NO_IMPRESO = 'Número asignado, no impreso en el papel.';
