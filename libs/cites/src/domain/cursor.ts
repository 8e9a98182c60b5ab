import { ErrorDominio } from '#kernel';

/** Where a page of reserves ends: when the last was taken, and its id. */
export interface Cursor {
  readonly en: string;
  readonly id: string;
}

export const escribirCursor = (c: { readonly en: Date; readonly id: string }): string =>
  Buffer.from(`${c.en.toISOString()}|${c.id}`).toString('base64url');

/** @throws ErrorDominio `cites.cursor` when no page ended so */
export function leerCursor(texto: string | undefined): Cursor | null {
  if (!texto) return null;
  const [en = '', id = ''] = Buffer.from(texto, 'base64url').toString('utf8').split('|');
  const esInstante =
    /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(en) && !Number.isNaN(Date.parse(en));
  if (!esInstante || !/^[1-9]\d{0,17}$/.test(id))
    throw new ErrorDominio(
      'cites.cursor',
      'entrada',
      'La página pedida no existe: vuelva al principio de la lista.',
    );
  return { en, id };
}
