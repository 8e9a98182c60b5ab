import { strToU8, zipSync } from 'fflate';

const parte = (nombre: string, clase: string): string =>
  `<Override PartName="/${nombre}" ContentType="${clase}"/>`;

function ooxml(principal: string, clase: string, mas: Record<string, Uint8Array> = {}): Uint8Array {
  const indice = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${parte(principal, clase)}</Types>`;
  return zipSync({
    '[Content_Types].xml': strToU8(indice),
    '_rels/.rels': strToU8('<Relationships/>'),
    [principal]: strToU8('<x/>'),
    ...mas,
  });
}

const OPEN = 'application/vnd.openxmlformats-officedocument';

/** Files of an office suite, as small as their formats allow, whose bytes depend on the text. */
export const deOficina = {
  docx: (texto = '', mas: Record<string, Uint8Array> = {}): Uint8Array =>
    ooxml('word/document.xml', `${OPEN}.wordprocessingml.document.main+xml`, {
      'docProps/app.xml': strToU8(texto),
      ...mas,
    }),
  xlsx: (texto = '', mas: Record<string, Uint8Array> = {}): Uint8Array =>
    ooxml('xl/workbook.xml', `${OPEN}.spreadsheetml.sheet.main+xml`, {
      'xl/sharedStrings.xml': strToU8(texto),
      ...mas,
    }),
  xlsm: (): Uint8Array =>
    ooxml('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', {
      'xl/vbaProject.bin': strToU8('x'),
    }),
  pptx: (): Uint8Array => ooxml('ppt/presentation.xml', `${OPEN}.presentationml.presentation.main+xml`),
  /** @param clase `text`, `spreadsheet`, `presentation` */
  odf: (clase: string, manifiesto = '<manifest/>'): Uint8Array =>
    zipSync({
      mimetype: [strToU8(`application/vnd.oasis.opendocument.${clase}`), { level: 0 }],
      'content.xml': strToU8('<x/>'),
      'META-INF/manifest.xml': strToU8(manifiesto),
    }),
  /** Old binary format: a header sector and a directory that lists those streams. */
  cfb: (...flujos: string[]): Uint8Array => {
    const b = Buffer.alloc(512 + 128 * (flujos.length + 1));
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(b);
    ['Root Entry', ...flujos].forEach((f, i) => b.write(f, 512 + 128 * i, 'utf16le'));
    return b;
  },
};
