import { ErrorDominio } from '#kernel';

/** Files that are kept as they came, and annexed: their type, and how each is called. */
export const TIPOS_DE_OFICINA = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'documento de Word',
  'application/vnd.ms-word.document.macroEnabled.12': 'documento de Word con macros',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'planilla de Excel',
  'application/vnd.ms-excel.sheet.macroEnabled.12': 'planilla de Excel con macros',
  'application/vnd.ms-excel.sheet.binary.macroEnabled.12': 'planilla binaria de Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'presentación de PowerPoint',
  'application/vnd.openxmlformats-officedocument.presentationml.slideshow': 'presentación de PowerPoint',
  'application/vnd.ms-powerpoint.presentation.macroEnabled.12': 'presentación de PowerPoint con macros',
  'application/msword': 'documento de Word (formato antiguo)',
  'application/vnd.ms-excel': 'planilla de Excel (formato antiguo)',
  'application/vnd.ms-powerpoint': 'presentación de PowerPoint (formato antiguo)',
  'application/vnd.oasis.opendocument.text': 'documento de LibreOffice',
  'application/vnd.oasis.opendocument.spreadsheet': 'planilla de LibreOffice',
  'application/vnd.oasis.opendocument.presentation': 'presentación de LibreOffice',
  'text/csv': 'tabla en texto (CSV)',
  'text/plain': 'archivo de texto',
} as const;
export type TipoDeOficina = keyof typeof TIPOS_DE_OFICINA;

export const PDF = 'application/pdf';

/** @returns how a kept file is called: `planilla de Excel` */
export const nombreDeTipo = (tipo: string): string =>
  tipo === PDF ? 'PDF' : (TIPOS_DE_OFICINA[tipo as TipoDeOficina] ?? tipo);

const EXTENSIONES: Readonly<Record<TipoDeOficina, readonly string[]>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.ms-word.document.macroEnabled.12': ['docm'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.ms-excel.sheet.macroEnabled.12': ['xlsm'],
  'application/vnd.ms-excel.sheet.binary.macroEnabled.12': ['xlsb'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.openxmlformats-officedocument.presentationml.slideshow': ['ppsx'],
  'application/vnd.ms-powerpoint.presentation.macroEnabled.12': ['pptm'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.ms-powerpoint': ['ppt', 'pps'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'text/csv': ['csv', 'tsv'],
  'text/plain': ['txt'],
};

/** What Windows runs at a double click, whatever lies inside. */
const PROGRAMA =
  /^(exe|com|bat|cmd|scr|pif|cpl|dll|msi|msp|jar|js|jse|vbs|vbe|wsf|wsh|hta|ps1|lnk|reg|url|sh|apk|iso)$/;

/** What text may be called: anything else, a browser or an interpreter would take by its name. */
const DE_TEXTO: ReadonlySet<string> = new Set(['', 'txt', 'csv', 'tsv', 'md', 'log']);

/** @returns `xlsx` of «Plan.v2.XLSX»; empty without one */
export const extensionDe = (nombre: string): string =>
  /\.([A-Za-z0-9]{1,8})$/.exec(nombre)?.[1]?.toLowerCase() ?? '';

const QUE_SE_ANEXA =
  'Como anexo se admite PDF, fotos, Word, Excel, PowerPoint, LibreOffice (odt, ods, odp), CSV y texto.';

/** @param que `es un archivo comprimido (ZIP)` */
export const noSeAnexa = (que: string, consejo = ''): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.no-admitido',
    'invalido',
    `El archivo ${que}. ${QUE_SE_ANEXA}${consejo && ` ${consejo}`}`,
  );
export const oficinaDanada = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.danado',
    'invalido',
    'El archivo parece de oficina, pero está dañado o incompleto: ábralo, guárdelo de nuevo y vuelva a subirlo.',
  );
export const conContrasena = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.protegido',
    'invalido',
    'El archivo está protegido con contraseña: quien lo reciba no podría abrirlo. Guárdelo sin contraseña.',
  );
const conNombreDePrograma = (extension: string): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.programa',
    'invalido',
    `El archivo se llama como un programa («.${extension}»): no se admite. Si es un documento, cámbiele el nombre.`,
  );

/** What a kept file is, and what people must be told of it. */
export interface Juzgado {
  readonly tipo: TipoDeOficina;
  readonly macros: boolean;
  readonly avisos: readonly string[];
}

/**
 * The name never decides what a file is; but one that lies is told, and one that would run is refused.
 * @param hallado as its bytes say; text is CSV only by its name
 * @throws ErrorDominio `documentos.archivo.programa`, `documentos.archivo.no-admitido`
 */
export function juzgarNombre(hallado: { tipo: TipoDeOficina; macros: boolean }, nombre: string): Juzgado {
  const extension = extensionDe(nombre);
  if (PROGRAMA.test(extension)) throw conNombreDePrograma(extension);
  const esTexto = hallado.tipo === 'text/plain';
  if (esTexto && !DE_TEXTO.has(extension))
    throw noSeAnexa(`es texto con nombre «.${extension}»`, 'Si es un texto, llámelo .txt o .csv.');
  const tipo = esTexto && EXTENSIONES['text/csv'].includes(extension) ? 'text/csv' : hallado.tipo;
  const avisos: string[] = [];
  if (hallado.macros)
    avisos.push(
      'Trae macros: se guarda como llegó y nunca se abre aquí. Ábralo solo si confía en quien lo envió.',
    );
  if (!esTexto && extension !== '' && !EXTENSIONES[tipo].includes(extension))
    avisos.push(`Se llama «.${extension}» y es, por su contenido, ${conArticulo(tipo)}.`);
  return { tipo, macros: hallado.macros, avisos };
}

const conArticulo = (tipo: TipoDeOficina): string => {
  const nombre = TIPOS_DE_OFICINA[tipo];
  return `${/^(planilla|presentación|tabla)/.test(nombre) ? 'una' : 'un'} ${nombre}`;
};
