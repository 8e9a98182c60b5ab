import type { Azar } from './azar';
import type { Base } from './bases';

/** Changes that know nothing of the document. */
export type Cruda = (base: Base, azar: Azar) => Buffer;

const cambiar = (pdf: Buffer, azar: Azar, donde: number): void => {
  const antes = pdf[donde] ?? 0;
  pdf[donde] = azar.unaDe(2) ? antes ^ (1 << azar.entero(0, 8)) : azar.entero(0, 256);
};

const bytes = ({ pdf }: Pick<Base, 'pdf'>, azar: Azar): Buffer => {
  const copia = Buffer.from(pdf);
  for (let n = azar.entero(1, 9); n > 0; n--) cambiar(copia, azar, azar.entero(0, copia.length));
  return copia;
};

/** In the last signature's own place, which no signature covers, and beside it. */
const hueco: Cruda = ({ pdf, firmas }, azar) => {
  const copia = Buffer.from(pdf);
  const { hueco: desde, trasHueco } = azar.de(firmas);
  for (let n = azar.entero(1, 4); n > 0; n--) {
    const donde = azar.entero(Math.max(0, desde - 8), Math.min(copia.length, trasHueco + 8));
    copia[donde] = azar.unaDe(3) ? azar.entero(0, 256) : azar.de([...Buffer.from('0123456789abcdefAF <>\n')]);
  }
  return copia;
};

const truncar: Cruda = ({ pdf, firmas }, azar) => {
  const cortes = firmas.map((f) => f.fin + azar.entero(-3, 4));
  return pdf.subarray(0, azar.unaDe(2) ? azar.de(cortes) : azar.entero(0, pdf.length));
};

const insertar: Cruda = ({ pdf }, azar) => {
  const donde = azar.entero(0, pdf.length + 1);
  const largo = azar.entero(1, 40);
  const origen = azar.entero(0, pdf.length - largo);
  const que = azar.unaDe(2) ? pdf.subarray(origen, origen + largo) : Buffer.alloc(largo, azar.entero(0, 256));
  return Buffer.concat([pdf.subarray(0, donde), que, pdf.subarray(donde)]);
};

const borrar: Cruda = ({ pdf }, azar) => {
  const donde = azar.entero(0, pdf.length);
  return Buffer.concat([pdf.subarray(0, donde), pdf.subarray(donde + azar.entero(1, 40))]);
};

/** Two objects in each other's place, bodies and headers. */
const permutar: Cruda = ({ pdf }, azar) => {
  const objetos = [...pdf.toString('latin1').matchAll(/\d+ 0 obj[\s\S]*?endobj/g)];
  const [a, b] = [azar.de(objetos), azar.de(objetos)].sort((x, y) => x.index - y.index);
  if (!a || !b || a === b) return bytes({ pdf }, azar);
  const trozo = (m: RegExpExecArray): Buffer => pdf.subarray(m.index, m.index + m[0].length);
  const [finA, finB] = [a.index + a[0].length, b.index + b[0].length];
  return Buffer.concat([
    pdf.subarray(0, a.index),
    trozo(b),
    pdf.subarray(finA, b.index),
    trozo(a),
    pdf.subarray(finB),
  ]);
};

/** Another number of the same length where a number stands: references, offsets, ranges, sizes. */
const numeros: Cruda = ({ pdf }, azar) => {
  const copia = Buffer.from(pdf);
  const patron = azar.de([
    /\/ByteRange \[[^\]]*\]/g,
    /startxref\s+\d+/g,
    /\/(?:Prev|Size|Root|Info|Length|First|N) \d+/g,
    /\d+ 0 R/g,
    /\d{10} \d{5} [nf]/g,
  ]);
  const halladas = [...pdf.toString('latin1').matchAll(patron)];
  if (halladas.length === 0) return bytes({ pdf }, azar);
  const { 0: texto, index } = azar.de(halladas);
  const digitos = [...texto.matchAll(/\d/g)].map((m) => m.index);
  for (let n = azar.entero(1, 4); n > 0; n--)
    copia.write(String(azar.entero(0, 10)), index + azar.de(digitos), 'latin1');
  return copia;
};

/** A range rewritten in the same place: more or fewer numbers, negative, beyond the end, a wider gap. */
const rango: Cruda = ({ pdf, firmas }, azar) => {
  const copia = Buffer.from(pdf);
  const hallados = [...pdf.toString('latin1').matchAll(/\/ByteRange \[([^\]]*)\]\s*/g)];
  const { 0: texto, index } = azar.de(hallados);
  const { hueco: b, trasHueco: c, fin } = azar.de(firmas);
  const nuevo = azar.de([
    `[0 ${b - azar.entero(0, 99)} ${c} ${fin - c}]`,
    `[0 ${b} ${c + azar.entero(0, 99)} ${fin - c}]`,
    `[0 ${b} ${c} ${fin - c - azar.entero(1, 99)}]`,
    `[0 ${b} ${c} ${fin - c + azar.entero(1, 9999)}]`,
    `[0 ${b}]`,
    `[0 ${b} ${c}]`,
    `[0 9 9 ${b - 9} ${c} 9]`,
    `[-1 ${b} ${c} ${fin - c}]`,
    `[0 ${b} ${c} -1]`,
    `[0 0 0 ${fin}]`,
    `[1 ${b - 1} ${c} ${fin - c}]`,
    `[0.0 ${b}.5 ${c} 1]`,
    '[0 1e9 9e9 1]',
    '[]',
    'null',
    `[${c} 9 0 ${b}]`,
  ]);
  copia.write(`/ByteRange ${nuevo}`.padEnd(texto.length).slice(0, texto.length), index, 'latin1');
  return copia;
};

const cola: Cruda = ({ pdf }, azar) => {
  const basura = azar.de([
    '\n',
    '\r\n \0\t',
    '%%EOF\n',
    'x',
    '\n%comentario',
    'startxref\n0\n%%EOF\n',
    '\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF',
  ]);
  return Buffer.concat([pdf, Buffer.from(basura.repeat(azar.entero(1, 4)), 'latin1')]);
};

export const CRUDAS: Readonly<Record<string, Cruda>> = {
  bytes,
  hueco,
  truncar,
  insertar,
  borrar,
  permutar,
  numeros,
  rango,
  cola,
};
