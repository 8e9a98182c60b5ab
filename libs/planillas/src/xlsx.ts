import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { esDeFecha, fechaDeSerie } from './domain/fechas-de-excel';
import { grande, ilegible, Recogida, TOPES, type FilaDePlanilla } from './domain/planilla';

type Nodo = Readonly<Record<string, unknown>>;

/** Only what is named here is a list whatever it holds; what is written is kept as text, formulas are not run. */
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  isArray: (nombre) => ['sheet', 'Relationship', 'row', 'c', 'si', 'r', 'xf', 'numFmt', 't'].includes(nombre),
});

const NECESARIAS =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

const hijo = (n: unknown, nombre: string): unknown =>
  typeof n === 'object' && n !== null ? (n as Nodo)[nombre] : undefined;
const lista = (n: unknown, nombre: string): unknown[] => {
  const v = hijo(n, nombre);
  return Array.isArray(v) ? v : v === undefined || v === '' ? [] : [v];
};
const cadena = (v: unknown): string =>
  typeof v === 'string' ? v : typeof v === 'object' && v !== null ? cadena((v as Nodo)['#text'] ?? '') : '';

/** @throws ErrorDominio when what is within grows beyond measure: it is seen before anything is opened */
function abrir(bytes: Uint8Array): Map<string, string> {
  let [partes, abierto] = [0, 0];
  let exceso = false;
  let dentro: Record<string, Uint8Array>;
  try {
    dentro = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++partes > TOPES.partes) exceso = true;
        if (exceso || !NECESARIAS.test(name)) return false;
        abierto += originalSize;
        if (abierto > TOPES.abierto) exceso = true;
        return !exceso;
      },
    });
  } catch {
    throw ilegible('El archivo está dañado o no es una planilla de Excel (.xlsx).');
  }
  if (exceso) throw grande('La planilla trae dentro mucho más de lo que se puede abrir con seguridad.');
  return new Map(Object.entries(dentro).map(([n, b]) => [n, new TextDecoder().decode(b)]));
}

function leerParte(partes: ReadonlyMap<string, string>, nombre: string): Nodo | null {
  const texto = partes.get(nombre);
  if (texto === undefined) return null;
  if (/<!(DOCTYPE|ENTITY)/i.test(texto)) throw ilegible('La planilla trae declaraciones que no se admiten.');
  try {
    return xml.parse(texto) as Nodo;
  } catch {
    throw ilegible('El archivo está dañado o no es una planilla de Excel (.xlsx).');
  }
}

/** The first sheet that is seen. */
function hojaDe(partes: ReadonlyMap<string, string>): { hoja: Nodo; desde1904: boolean } {
  const libro = hijo(leerParte(partes, 'xl/workbook.xml'), 'workbook');
  const elegida = lista(hijo(libro, 'sheets'), 'sheet').find(
    (s) => !cadena(hijo(s, 'state')).includes('idden'),
  );
  const relaciones = lista(
    hijo(leerParte(partes, 'xl/_rels/workbook.xml.rels'), 'Relationships'),
    'Relationship',
  );
  const destino = cadena(
    hijo(
      relaciones.find((r) => hijo(r, 'Id') === hijo(elegida, 'id')),
      'Target',
    ),
  );
  const hoja = leerParte(partes, destino.startsWith('/') ? destino.slice(1) : `xl/${destino}`);
  if (!hoja) throw ilegible('El archivo no es una planilla de Excel (.xlsx), o no tiene ninguna hoja.');
  const fecha1904 = cadena(hijo(hijo(libro, 'workbookPr'), 'date1904'));
  return { hoja, desde1904: fecha1904 === '1' || fecha1904 === 'true' };
}

/** Text of a string with its runs; how Japanese is read aloud is not of it. */
const textoDe = (si: unknown): string =>
  [...lista(si, 't'), ...lista(si, 'r').flatMap((r) => lista(r, 't'))].map(cadena).join('');

/** For each style, whether its number is a date. */
function estilosDeFecha(partes: ReadonlyMap<string, string>): boolean[] {
  const estilos = hijo(leerParte(partes, 'xl/styles.xml'), 'styleSheet');
  const propios = new Map(
    lista(hijo(estilos, 'numFmts'), 'numFmt').map((f) => [
      cadena(hijo(f, 'numFmtId')),
      cadena(hijo(f, 'formatCode')),
    ]),
  );
  return lista(hijo(estilos, 'cellXfs'), 'xf').map((xf) => {
    const id = cadena(hijo(xf, 'numFmtId'));
    return esDeFecha(Number(id), propios.get(id));
  });
}

/** `BC12` is column 54. */
function columnaDe(referencia: string): number {
  let n = 0;
  for (const letra of /^[A-Z]{1,3}/.exec(referencia)?.[0] ?? '') n = n * 26 + letra.charCodeAt(0) - 64;
  return n - 1;
}

/**
 * Rows of the first sheet: a formula is the value it last had, a date is `AAAA-MM-DD`.
 * @throws ErrorDominio `planillas.ilegible`, `planillas.grande`
 */
export function leerXlsx(bytes: Uint8Array): FilaDePlanilla[] {
  const partes = abrir(bytes);
  const { hoja, desde1904 } = hojaDe(partes);
  const comunes = lista(hijo(leerParte(partes, 'xl/sharedStrings.xml'), 'sst'), 'si').map(textoDe);
  const fechas = estilosDeFecha(partes);
  const recogida = new Recogida();
  let n = 0;
  for (const fila of lista(hijo(hijo(hoja, 'worksheet'), 'sheetData'), 'row')) {
    n = Number(cadena(hijo(fila, 'r'))) || lista(fila, 'r').map(cadena).map(Number)[0] || n + 1;
    const celdas: string[] = [];
    for (const c of lista(fila, 'c')) {
      const en = columnaDe(cadena(lista(c, 'r')[0]));
      const columna = en >= 0 ? en : celdas.length;
      if (columna >= TOPES.columnas && valorDe(c, comunes, fechas, desde1904).trim() === '') continue;
      if (columna >= TOPES.columnas)
        throw grande(`Fila ${n}: tiene ${columna + 1} columnas, y se leen hasta ${TOPES.columnas}.`);
      while (celdas.length < columna) celdas.push('');
      celdas[columna] = valorDe(c, comunes, fechas, desde1904);
    }
    recogida.agregar(n, celdas);
  }
  return recogida.filas;
}

function valorDe(
  c: unknown,
  comunes: readonly string[],
  fechas: readonly boolean[],
  desde1904: boolean,
): string {
  const tipo = cadena(lista(c, 't')[0]);
  if (tipo === 'inlineStr') return textoDe(hijo(c, 'is'));
  const escrito = cadena(hijo(c, 'v'));
  if (tipo === 's') return comunes[Number(escrito)] ?? '';
  if (tipo === 'b') return escrito === '1' ? 'sí' : 'no';
  if (tipo === 'd') return escrito.slice(0, 10);
  if (tipo === '' || tipo === 'n') {
    const numero = Number(escrito);
    if (escrito === '' || !Number.isFinite(numero)) return escrito;
    if (fechas[Number(cadena(hijo(c, 's')))]) return fechaDeSerie(numero, desde1904) ?? escrito;
    // As it is seen, and not `4.123456E6`.
    return Number.isSafeInteger(numero) ? String(numero) : escrito;
  }
  return escrito;
}
