import { strToU8, zipSync } from 'fflate';

const CABEZA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DE_LIBRO = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DE_HOJA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DE_PAQUETE = 'http://schemas.openxmlformats.org/package/2006';
const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const enXml = (t: string): string =>
  t.replace(/[<>&"]/g, (c) => `&${({ '<': 'lt', '>': 'gt', '&': 'amp' } as const)[c as '<'] ?? 'quot'};`);
const letra = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letra(Math.floor(n / 26) - 1) + letra(n % 26);

/**
 * A workbook of one sheet, every cell text; the first row is in bold and stays in sight.
 * @param anchos of its columns, in letters
 */
export function escribirXlsx(
  nombre: string,
  filas: readonly (readonly string[])[],
  anchos: readonly number[],
): Uint8Array {
  const celda = (texto: string, c: number, f: number): string =>
    `<c r="${letra(c)}${f + 1}" t="inlineStr"${f === 0 ? ' s="1"' : ''}><is><t xml:space="preserve">${enXml(texto)}</t></is></c>`;
  const rows = filas.map(
    (fila, f) => `<row r="${f + 1}">${fila.map((t, c) => celda(t, c, f)).join('')}</row>`,
  );
  const cols = anchos.map((a, i) => `<col min="${i + 1}" max="${i + 1}" width="${a}" customWidth="1"/>`);
  const vista = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const partes: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${DE_PAQUETE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TIPO}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TIPO}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TIPO}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${DE_PAQUETE}/relationships"><Relationship Id="rId1" Type="${DE_LIBRO}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${DE_HOJA}" xmlns:r="${DE_LIBRO}"><sheets><sheet name="${enXml(nombre)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${DE_PAQUETE}/relationships"><Relationship Id="rId1" Type="${DE_LIBRO}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DE_LIBRO}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${DE_HOJA}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${DE_HOJA}">${vista}<cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(partes).map(([n, t]) => [n, strToU8(CABEZA + t)])), {
    // The same rows give the same bytes.
    mtime: '1980-01-02T00:00:00',
  });
}
