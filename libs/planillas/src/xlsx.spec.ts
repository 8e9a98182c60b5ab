import { strToU8, zipSync } from 'fflate';
import { escribirXlsx } from './escribir-xlsx';
import { leerXlsx } from './xlsx';

/** A workbook as others write it: common strings, styles, formulas. */
function libro(sheetData: string, extra: Record<string, string> = {}): Uint8Array {
  const partes: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet name="Oculta" state="hidden" r:id="r1"/><sheet name="Personal" r:id="r2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/otra.xml"/><Relationship Id="r2" Target="/xl/worksheets/hoja.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Sigla</t></si><si><r><t>Secre</t></r><r><t>taría &amp; más</t></r><rPh><t>ruido</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;día&quot; 0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    'xl/worksheets/hoja.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(partes).map(([n, t]) => [n, strToU8(t)])));
}
const dicho = (bytes: Uint8Array): unknown => {
  try {
    return leerXlsx(bytes);
  } catch (error) {
    return (error as Error).message;
  }
};

describe('planillas de Excel', () => {
  it('lo que se escribe se vuelve a leer igual', () => {
    const filas = [
      ['Sigla', 'Nombre'],
      ['GAM/<A>&"B"', '  Ñuflo, el de allá  '],
    ];
    expect(leerXlsx(escribirXlsx('Personal', filas, [10, 30])).map((f) => f.celdas)).toEqual(filas);
  });

  it('las fórmulas son su valor, las fechas son fechas, las cédulas son cifras y una hoja oculta no es la primera', () => {
    const hoja = libro(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
       <row r="4"><c r="A4" s="1"><v>43279</v></c><c r="B4" s="2"><v>43279.7</v></c><c r="C4" s="3"><v>7</v></c>
         <c r="D4"><f>1+1</f><v>2</v></c><c r="E4" t="str"><f>A1&amp;"x"</f><v>SEC</v></c><c r="F4"><v>4.123456E6</v></c>
         <c r="G4" t="b"><v>1</v></c><c r="H4" t="inlineStr"><is><t>x</t></is></c></row>`,
    );
    expect(dicho(hoja)).toEqual([
      { n: 1, celdas: ['Sigla', '', 'Secretaría & más'] },
      { n: 4, celdas: ['2018-06-28', '2018-06-28', '7', '2', 'SEC', '4123456', 'sí', 'x'] },
    ]);
  });

  it('una fórmula no se calcula ni trae nada de fuera', () => {
    const hoja = libro('<row r="1"><c r="A1"><f>WEBSERVICE("http://x")</f></c><c r="B1"><v>1</v></c></row>');
    expect(dicho(hoja)).toEqual([{ n: 1, celdas: ['', '1'] }]);
  });

  it.each([
    ['lo que no es una planilla', Buffer.from('%PDF-1.7 hola'), 'dañado o no es una planilla'],
    ['un ZIP de otra cosa', zipSync({ 'a.txt': strToU8('a') }), 'no tiene ninguna hoja'],
    ['una bomba', libro(' '.repeat(60 * 1024 * 1024)), 'mucho más de lo que se puede abrir'],
    [
      'mil partes',
      libro('', Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`xl/${i}`, 'x']))),
      'mucho más',
    ],
    ['diez mil columnas', libro('<row r="2"><c r="NTP2"><v>1</v></c></row>'), 'Fila 2: tiene 10000 columnas'],
    [
      'una celda de 1 MB',
      libro(`<row r="3"><c r="B3" t="str"><v>${'y'.repeat(1_048_576)}</v></c></row>`),
      'Fila 3, columna B: tiene más de 2000',
    ],
    [
      'entidades propias',
      libro('', { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><sst/>' }),
      'declaraciones que no se admiten',
    ],
  ])('se rehúsa %s', (_, bytes, dice) => {
    expect(dicho(bytes)).toContain(dice);
  });
});
