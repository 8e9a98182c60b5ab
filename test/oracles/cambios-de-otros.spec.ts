import { verificarPdf } from '#pades';
import { Autoridad } from '../support/pki';

/** Bodies of objects by number, as they stand in a file. */
type Objetos = Readonly<Record<number, string>>;

let raiz: Autoridad;
beforeAll(() => {
  raiz = new Autoridad('Raiz de otros');
});
afterAll(() => raiz.cerrar());

const TITULAR = { nombre: 'Rosa Perez', perfil: 'sin-direcciones' } as const;
const HUECO = `<${'0'.repeat(8_000)}>`;
const RANGO = '[0 0000000000 0000000000 0000000000]';
const FIRMA = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange ${RANGO} /Contents ${HUECO} >>`;
const CERTIFICA = FIRMA.replace(
  '/Type /Sig',
  '/Type /Sig /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>]',
);
const flujo = (contenido: string, claves = ''): string =>
  `<< /Length ${contenido.length} ${claves} >>\nstream\n${contenido}\nendstream`;
const apariencia = (dice: string): string =>
  flujo(`BT (${dice}) Tj ET`, '/Type /XObject /Subtype /Form /BBox [0 0 100 20]');
const PAGINA = '/Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R';
const WIDGET = '/Subtype /Widget /P 3 0 R /F 4';

/** A page, a field of text with two widgets apart, one of choice, and a field signed with a certification that lets fill in. */
const FORMULARIO: Objetos = {
  1: '<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: `<< ${PAGINA} /Annots [7 0 R 8 0 R 9 0 R 12 0 R] >>`,
  4: flujo('BT (Pagar 100) Tj ET'),
  5: '<< /Fields [6 0 R 9 0 R 12 0 R] /DA (/Helv 0 Tf 0 g) >>',
  6: '<< /FT /Tx /T (Texto) /V (uno) /Kids [7 0 R 8 0 R] >>',
  7: `<< ${WIDGET} /Type /Annot /Parent 6 0 R /Rect [40 400 140 420] /AP << /N 10 0 R >> >>`,
  8: `<< ${WIDGET} /Parent 6 0 R /Rect [40 300 140 320] /AP << /N 11 0 R >> >>`,
  9: `<< ${WIDGET} /Type /Annot /FT /Ch /T (Opcion) /Opt [(A) (B)] /V (A) /Rect [40 200 140 220] >>`,
  10: apariencia('uno'),
  11: apariencia('uno'),
  12: `<< ${WIDGET} /Type /Annot /FT /Sig /T (Firma1) /Rect [0 0 0 0] /V 13 0 R >>`,
  13: CERTIFICA,
};

const inicioDe = (pdf: Buffer): number =>
  Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1'))?.[1]);

interface Agregado {
  /** in the stream that a hybrid section names, and not in its table */
  readonly enFlujo?: Objetos;
  readonly generacion?: number;
}

/** Appends a revision, or makes the first one. */
function revision(previo: Buffer, enTabla: Objetos, { enFlujo, generacion = 0 }: Agregado = {}): Buffer {
  let texto = previo.length > 0 ? previo.toString('latin1') : '%PDF-1.7\n';
  const poner = (objetos: Objetos): [number, number][] =>
    Object.entries(objetos).map(([n, cuerpo]) => {
      const desde = texto.length;
      // Without a body it is free.
      if (cuerpo === '') return [Number(n), 0];
      texto += `${n} ${generacion} obj\n${cuerpo}\nendobj\n`;
      return [Number(n), desde];
    });
  const entradas = poner(enTabla);
  const claves = `/Size 60 /Root 1 0 R ${previo.length > 0 ? `/Prev ${inicioDe(previo)}` : ''}`;
  let oculto = '';
  if (enFlujo) {
    const filas = poner(enFlujo);
    const datos = filas.map(([, d]) => `01${d.toString(16).padStart(8, '0')}0000`).join('');
    const indice = filas.map(([n]) => `${n} 1`).join(' ');
    const tipo = `/Type /XRef /W [1 4 2] /Index [${indice}] /Size 60 /Root 1 0 R`;
    const [[, lugar] = [0, 0]] = poner({ 59: flujo(Buffer.from(datos, 'hex').toString('latin1'), tipo) });
    oculto = `/XRefStm ${lugar}`;
  }
  const tabla = entradas.map(
    ([n, d]) => `${n} 1\n${String(d).padStart(10, '0')} 0000${generacion} ${d > 0 ? 'n' : 'f'} \n`,
  );
  const donde = texto.length;
  texto += `xref\n${tabla.join('') || '0 0\n'}trailer\n<< ${claves} ${oculto} >>\nstartxref\n${donde}\n%%EOF\n`;
  return Buffer.from(texto, 'latin1');
}

const NADA = Buffer.alloc(0);

/** Signs what the last place kept for a value covers. */
function firmar(pdf: Buffer): Buffer {
  const texto = pdf.toString('latin1');
  const [desde, rango] = [texto.lastIndexOf(HUECO), texto.lastIndexOf(RANGO)];
  const hasta = desde + HUECO.length;
  const dicho = `[0 ${desde} ${hasta} ${pdf.length - hasta}]`.padEnd(RANGO.length);
  const listo = Buffer.from(texto.slice(0, rango) + dicho + texto.slice(rango + RANGO.length), 'latin1');
  const partes = Buffer.concat([listo.subarray(0, desde), listo.subarray(hasta)]);
  listo.write(raiz.separada(partes, TITULAR, []).toString('hex'), desde + 1, 'latin1');
  return listo;
}

const hechos = new Map<string, Buffer>();
/** The form, signed; each one once. */
function firmado(cambios: Objetos = {}): Buffer {
  const cual = JSON.stringify(cambios);
  const hecho = hechos.get(cual) ?? firmar(revision(NADA, { ...FORMULARIO, ...cambios }));
  hechos.set(cual, hecho);
  return hecho;
}

const integridad = async (pdf: Buffer): Promise<string> => (await verificarPdf(pdf)).integridad;
const con = (n: keyof typeof FORMULARIO, que: string, por: string): Objetos => {
  const cuerpo = FORMULARIO[n] ?? '';
  expect(cuerpo).toContain(que);
  return { [n]: cuerpo.replace(que, por) };
};

describe('campos de firma que otros programas hacen de otro modo', () => {
  const enDosNodos = {
    3: `<< ${PAGINA} /Annots [14 0 R] >>`,
    5: '<< /Fields [12 0 R] >>',
    12: '<< /T (a) /FT /Sig /V 13 0 R /Kids [14 0 R] >>',
    14: `<< ${WIDGET} /T (b) /Parent 12 0 R /Rect [0 0 0 0] >>`,
  };

  it('el valor puede venir del nodo de arriba', async () => {
    const pdf = firmado(enDosNodos);
    const { integridad: dicha, firmas } = await verificarPdf(pdf);
    expect([dicha, firmas.map((f) => f.campo)]).toEqual(['INTACTA', ['a.b']]);
    expect(await integridad(revision(pdf, { 4: flujo('BT (Pagar 900) Tj ET') }))).toBe('MODIFICADA');
  });

  it.each([
    ['no se puede leer', '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00>> >> ]'],
    ['no es un diccionario', '[1 2 3]'],
  ])('uno cuyo valor %s no es un campo vacío', async (_, valor) => {
    expect(await integridad(revision(NADA, { ...FORMULARIO, 13: valor }))).toBe('MALFORMADA');
    expect(await integridad(revision(NADA, { ...FORMULARIO, 13: 'null' }))).toBe('SIN_FIRMA');
  });
});

describe('llenar lo que la certificación deja llenar', () => {
  const VALOR = con(6, '(uno)', '(dos)');

  it.each<[string, Objetos]>([
    [
      'el valor y las apariencias, sin volver a escribir los widgets',
      { ...VALOR, 10: apariencia('dos'), 11: apariencia('dos') },
    ],
    ['la opción, y desde cuál se ve la lista', con(9, '/V (A)', '/V (B) /I [1] /TI 1')],
    ['la opción, y cómo es su borde', con(9, '/V (A)', '/V (B) /BS << /W 1 >>')],
    ['un widget que ahora dice que es una anotación', con(8, WIDGET, `/Type /Annot ${WIDGET}`)],
  ])('%s: se admite', async (_, cambio) => {
    expect(await integridad(revision(firmado(), cambio))).toBe('INTACTA');
  });

  it.each<[string, Objetos]>([
    ['solo lo que se ve, y no el valor', { 10: apariencia('dos') }],
    ['el lugar de un widget', { ...VALOR, ...con(8, '[40 300', '[40 100') }],
    ['un widget que dice ser otra cosa', con(8, WIDGET, `/Type /Otro ${WIDGET}`)],
    ['las opciones', con(9, '[(A) (B)]', '[(A) (C)]')],
  ])('%s: es una modificación', async (_, cambio) => {
    expect(await integridad(revision(firmado(), cambio))).toBe('MODIFICADA');
  });

  it('lo que se volvió a escribir igual no se llenó', async () => {
    const { firmas } = await verificarPdf(revision(firmado(), { ...con(9, '(A) (B)', '(A) (B)') }));
    expect(firmas[0]).toMatchObject({ integridad: 'INTEGRA', cambiosPosteriores: [] });
  });

  it.each([
    ['/Action /All', 'MODIFICADA'],
    ['/Action /Include /Fields [(Texto)]', 'MODIFICADA'],
    ['/Action /Include /Fields [(Otro)] /P 1', 'MODIFICADA'],
    ['/Action /Include /Fields [(Otro)]', 'INTACTA'],
    ['/Action /Exclude /Fields [(Texto)] /P 2', 'INTACTA'],
  ])('el campo firmado que cierra con %s: %s', async (candado, esperada) => {
    const cierra = con(12, '/V 13', `/Lock << /Type /SigFieldLock ${candado} >> /V 13`);
    expect(await integridad(revision(firmado(cierra), VALOR))).toBe(esperada);
  });
});

describe('archivos híbridos', () => {
  const otraPagina = `<< ${PAGINA} /Annots [7 0 R 8 0 R 9 0 R 12 0 R] /Tabs /S >>`;
  const otroContenido = flujo('BT (Pagar 900) Tj ET');
  /** As some programs sign them: the page, as readers of today see it, only in the stream. */
  let hibrido: Buffer;
  beforeAll(() => {
    const { 3: pagina = '', 13: firma = '', ...resto } = FORMULARIO;
    const base = revision(NADA, { ...resto, 3: pagina, 13: 'null' });
    hibrido = firmar(revision(base, { 13: firma }, { enFlujo: { 3: otraPagina } }));
  });

  it('firmado cuando ya se leía de dos modos, y sin cambios para nadie: intacto', async () => {
    expect(await integridad(revision(hibrido, {}))).toBe('INTACTA');
    expect(await integridad(revision(hibrido, { 50: '<< >>' }, { enFlujo: { 51: '<< >>' } }))).toBe(
      'INTACTA',
    );
  });

  it.each<[string, Objetos, Objetos]>([
    ['los que leen la tabla', { 4: otroContenido }, { 4: FORMULARIO[4] ?? '' }],
    ['los que leen el flujo', { 4: FORMULARIO[4] ?? '' }, { 4: otroContenido }],
    ['los que leen ambos', {}, { 4: otroContenido }],
    ['los que leen la tabla, que ya no lo tiene', { 4: '' }, { 4: FORMULARIO[4] ?? '' }],
  ])('si algo cambia para %s: modificado', async (_, enTabla, enFlujo) => {
    for (const pdf of [hibrido, firmado()])
      expect(await integridad(revision(pdf, enTabla, { enFlujo }))).toBe('MODIFICADA');
  });
});

describe('colores y generaciones', () => {
  /** A profile of three colours with one exponent. @param rojo XYZ of the first */
  const perfil = (rojo: readonly number[], exponente = 2.2, ademas = 'desc'): string => {
    const punto = (v: readonly number[]): Buffer => {
      const b = Buffer.alloc(20);
      b.write('XYZ ');
      v.forEach((n, i) => b.writeInt32BE(Math.round(n * 65_536), 8 + 4 * i));
      return b;
    };
    const curva = Buffer.alloc(20);
    curva.write('curv');
    curva.writeUInt32BE(1, 8);
    curva.writeUInt16BE(Math.round(exponente * 256), 12);
    const datos: [string, Buffer][] = [
      ['rXYZ', punto(rojo)],
      ['gXYZ', punto([0.3851, 0.7169, 0.0971])],
      ['bXYZ', punto([0.1431, 0.0606, 0.7141])],
      ...['rTRC', 'gTRC', 'bTRC', ademas].map((c): [string, Buffer] => [c, curva]),
    ];
    const cabeza = Buffer.alloc(132 + 12 * datos.length);
    cabeza.write('mntrRGB XYZ ', 12);
    cabeza.writeUInt32BE(datos.length, 128);
    datos.forEach(([cual], i) => {
      cabeza.write(cual, 132 + 12 * i);
      cabeza.writeUInt32BE(cabeza.length + 20 * i, 136 + 12 * i);
      cabeza.writeUInt32BE(20, 140 + 12 * i);
    });
    return Buffer.concat([cabeza, ...datos.map(([, b]) => b)]).toString('latin1');
  };
  const SRGB = [0.4361, 0.2225, 0.0139] as const;
  const intencion = (icc: string, mas = ''): Objetos => ({
    ...con(1, '/Pages', '/OutputIntents [50 0 R] /Pages'),
    50: `<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 51 0 R ${mas} >>`,
    51: flujo(icc, '/N 3'),
  });

  it('decir que los colores son sRGB, como ya se leían, no cambia nada', async () => {
    expect(await integridad(revision(firmado(), intencion(perfil(SRGB))))).toBe('INTACTA');
  });

  it.each<[string, Objetos]>([
    ['con otros colores', intencion(perfil([0, 0, 0]))],
    ['con otra curva', intencion(perfil(SRGB, 0.01))],
    ['con una tabla de colores', intencion(perfil(SRGB, 2.2, 'A2B0'))],
    ['cortado', intencion(perfil(SRGB).slice(0, 200))],
    ['con algo más', intencion(perfil(SRGB), '/Mixing << >>')],
  ])('un perfil %s: es una modificación', async (_, cambio) => {
    expect(await integridad(revision(firmado(), cambio))).toBe('MODIFICADA');
  });

  it('un objeto que vuelve igual con otra generación ya no está para quien lo nombra', async () => {
    const mismo = { 4: FORMULARIO[4] ?? '' };
    expect(await integridad(revision(firmado(), mismo))).toBe('INTACTA');
    expect(await integridad(revision(firmado(), mismo, { generacion: 1 }))).toBe('MODIFICADA');
  });
});
