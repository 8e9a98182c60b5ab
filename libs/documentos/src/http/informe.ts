import type { InformeDeFirma, InformeDeFirmas } from '#pades';

/** People read the signer's name; the certificate's other data go beside it. */
const firmaVista = ({ firmante, ...f }: InformeDeFirma) => ({
  ...f,
  firmante: firmante?.titular.nombre ?? '',
  certificado: firmante,
});

export const informeVisto = ({ firmas, sellosDeTiempo, ...informe }: InformeDeFirmas) => ({
  ...informe,
  firmas: firmas.map(firmaVista),
  sellosDeTiempo: sellosDeTiempo.map(firmaVista),
});
