import bwipjs from 'bwip-js';

/** @returns a QR of level Q as SVG: a quarter of it may be dirty or torn */
export function qr(texto: string): string {
  const orden = { bcid: 'qrcode', text: texto, eclevel: 'Q', paddingwidth: 0, paddingheight: 0 };
  return bwipjs.toSVG(orden);
}
