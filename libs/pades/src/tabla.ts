import { PDFContext } from 'pdf-lib';
import { pdfIlegible } from './errores';
import { reconstruir } from './verificar/reparacion';
import type { Seccion } from './verificar/referencias';

const LIBRE = '0000000000 65535 f \n';

/**
 * Appends a cross-reference table of the whole file, found by its objects, to a file whose own references are broken.
 * @throws ErrorDominio `pdf.danado` when some objects lie in streams, which a table cannot name
 */
export function tablaCompleta(pdf: Buffer): Buffer {
  const { entradas, trailer } = reconstruir(pdf, PDFContext.create());
  const mayor = Math.max(...entradas.keys());
  const lineas = [LIBRE];
  for (let n = 1; n <= mayor; n++) lineas.push(linea(entradas.get(n)));
  const claves = ['Root', 'Info', 'ID'].flatMap((k) => {
    const valor = [...trailer.entries()].find(([nombre]) => nombre.toString() === `/${k}`)?.[1];
    return valor ? [`/${k} ${valor.toString()}`] : [];
  });
  const cola = [
    `\nxref\n0 ${mayor + 1}\n${lineas.join('')}`,
    `trailer\n<< /Size ${mayor + 1} ${claves.join(' ')} >>\nstartxref\n${pdf.length + 1}\n%%EOF\n`,
  ];
  return Buffer.concat([pdf, Buffer.from(cola.join(''), 'latin1')]);
}

function linea(lugar: ReturnType<Seccion['entradas']['get']>): string {
  if (!lugar || lugar.tipo === 'libre') return LIBRE;
  if (lugar.tipo === 'flujo') throw pdfIlegible();
  return `${String(lugar.desde).padStart(10, '0')} ${String(lugar.generacion).padStart(5, '0')} n \n`;
}
