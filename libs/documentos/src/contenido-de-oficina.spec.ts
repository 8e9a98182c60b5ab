import { strToU8, zipSync } from 'fflate';
import { deOficina } from '../../../test/support/archivos-de-oficina';
import { tipoDeAnexo } from './contenido-real';

const OPEN = 'application/vnd.openxmlformats-officedocument';
const oficina = async (bytes: Uint8Array, nombre = 'anexo'): Promise<unknown> => {
  const hallado = await tipoDeAnexo(bytes, nombre);
  if (hallado.papel !== null) throw new Error('se tomó por un papel');
  return hallado.oficina;
};
const codigo = (p: Promise<unknown>): Promise<string> =>
  p.then(
    () => 'entró',
    (e: { codigo?: string }) => e.codigo ?? 'otra falla',
  );

describe('qué es un archivo de oficina, por su contenido', () => {
  it.each([
    ['docx', deOficina.docx(), `${OPEN}.wordprocessingml.document`],
    ['xlsx', deOficina.xlsx(), `${OPEN}.spreadsheetml.sheet`],
    ['pptx', deOficina.pptx(), `${OPEN}.presentationml.presentation`],
    ['odt', deOficina.odf('text'), 'application/vnd.oasis.opendocument.text'],
    ['ods', deOficina.odf('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
    ['odp', deOficina.odf('presentation'), 'application/vnd.oasis.opendocument.presentation'],
    ['doc', deOficina.cfb('WordDocument', '1Table'), 'application/msword'],
    ['xls', deOficina.cfb('Workbook'), 'application/vnd.ms-excel'],
    ['ppt', deOficina.cfb('Current User', 'PowerPoint Document'), 'application/vnd.ms-powerpoint'],
  ])('%s', async (extension, bytes, tipo) => {
    expect(await oficina(bytes, `Anexo.${extension}`)).toEqual({ tipo, macros: false, avisos: [] });
  });

  it('lo incrustado en una planilla antigua no decide: manda su propio flujo', async () => {
    expect(await oficina(deOficina.cfb('Workbook', 'MBD00', 'WordDocument'))).toMatchObject({
      tipo: 'application/vnd.ms-excel',
    });
  });

  it.each([
    ['UTF-8 con tildes y BOM', Buffer.from('\uFEFFCódigo;Monto\nA-1;3,50\n'), 'datos.csv', 'text/csv'],
    ['la codificación de Windows', Buffer.from('C\xf3digo;A\xf1o\r\n', 'latin1'), 'datos.csv', 'text/csv'],
    ['UTF-16', Buffer.from('\uFEFFuno\tdos\r\n', 'utf16le'), 'notas.txt', 'text/plain'],
    ['sin extensión', Buffer.from('hola'), 'LEEME', 'text/plain'],
  ])('texto en %s', async (_, bytes, nombre, tipo) => {
    expect(await oficina(bytes, nombre)).toMatchObject({ tipo, macros: false, avisos: [] });
  });

  it('las macros se dicen, aunque el nombre no las confiese', async () => {
    for (const bytes of [
      deOficina.xlsm(),
      deOficina.docx('', { 'word/vbaProject.bin': strToU8('x') }),
      deOficina.cfb('Workbook', '_VBA_PROJECT'),
    ]) {
      const visto = (await oficina(bytes, 'plan.xlsx')) as { macros: boolean; avisos: string[] };
      expect(visto.macros).toBe(true);
      expect(visto.avisos.join(' ')).toMatch(/macros/);
    }
  });

  it('U06: un nombre que no dice lo que es entra, y se avisa', async () => {
    expect(await oficina(deOficina.xlsx(), 'plan.pdf')).toMatchObject({
      avisos: ['Se llama «.pdf» y es, por su contenido, una planilla de Excel.'],
    });
  });
});

describe('lo que no se anexa, y por qué', () => {
  const NO = 'documentos.archivo.no-admitido';
  it.each([
    ['un ZIP cualquiera', zipSync({ 'a.txt': strToU8('a') }), 'a.zip', NO],
    ['un ZIP con otro nombre', zipSync({ 'a.txt': strToU8('a') }), 'a.docx', NO],
    ['un docx con un programa dentro', deOficina.docx('', { 'word/setup.exe': strToU8('MZ') }), 'a.docx', NO],
    ['un docx cortado', deOficina.docx('x'.repeat(500)).subarray(0, 200), 'a.docx', null],
    [
      'un Office con contraseña',
      deOficina.cfb('EncryptionInfo', 'EncryptedPackage'),
      'a.docx',
      'documentos.archivo.protegido',
    ],
    [
      'un LibreOffice con contraseña',
      deOficina.odf('text', '<manifest:encryption-data/>'),
      'a.odt',
      'documentos.archivo.protegido',
    ],
    ['un instalador de Windows (MSI)', deOficina.cfb('Property'), 'a.doc', NO],
    ['un programa', Buffer.from(`MZ${'\0'.repeat(200)}`), 'a.txt', NO],
    ['una página web llamada .txt', Buffer.from('\uFEFF <!doctype html><html></html>'), 'a.txt', NO],
    ['un SVG llamado .csv', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.csv', NO],
    ['un guion llamado .txt', Buffer.from('#!/bin/sh\nls\n'), 'a.txt', NO],
    ['texto llamado .html', Buffer.from('hola'), 'a.html', NO],
    ['texto llamado .bat', Buffer.from('del *.*'), 'Acta.BAT', 'documentos.archivo.programa'],
    ['un docx llamado .exe', deOficina.docx(), 'a.exe', 'documentos.archivo.programa'],
    ['un RTF', Buffer.from('{\\rtf1 hola}'), 'a.rtf', NO],
    ['bytes sin sentido', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]), 'a.txt', NO],
  ])('%s', async (_, bytes, nombre, esperado) => {
    const dicho = await codigo(oficina(bytes, nombre));
    if (esperado) expect(dicho).toBe(esperado);
    else expect(dicho).toMatch(/^documentos\.archivo\.(danado|no-admitido)$/);
  });
});
