import type { InformeDeFirma, InformeDeFirmas } from '#pades';
import { firmaEnPalabras, INTEGRIDADES, juzgarEnPalabras } from '../domain/informe-en-palabras';

/** People read the signer's name; the certificate's other data go beside it. */
const firmaVista = ({ firmante, ...f }: InformeDeFirma) => ({
  ...f,
  firmante: firmante?.titular.nombre ?? '',
  certificado: firmante,
});

/** What programs read, and the very words that people do. */
export const informeVisto = (i: InformeDeFirmas) => ({
  ...i,
  ...juzgarEnPalabras(i),
  estadoDelArchivo: INTEGRIDADES[i.integridad],
  firmas: i.firmas.map((f, n) => ({ ...firmaVista(f), ...firmaEnPalabras(f, n + 1) })),
  sellosDeTiempo: i.sellosDeTiempo.map((f, n) => ({ ...firmaVista(f), ...firmaEnPalabras(f, n + 1, true) })),
});
