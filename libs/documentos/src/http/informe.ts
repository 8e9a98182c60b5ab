import type { InformeDeFirmas } from '#pades';

/** People read the signer's name; the certificate's other data go beside it. */
export const informeVisto = ({ firmas, ...informe }: InformeDeFirmas) => ({
  ...informe,
  firmas: firmas.map(({ firmante, ...f }) => ({
    ...f,
    firmante: firmante?.titular.nombre ?? '',
    certificado: firmante,
  })),
});
