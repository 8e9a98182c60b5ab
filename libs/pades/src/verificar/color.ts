import { PDFArray, PDFDict, PDFNumber, PDFRawStream, type PDFObject } from 'pdf-lib';
import { clave } from '../formulario';
import { desinflar } from './flujos';
import type { Vista } from './vista';

const DE_INTENCION = new Set(
  [
    'Type',
    'S',
    'OutputCondition',
    'OutputConditionIdentifier',
    'RegistryName',
    'Info',
    'DestOutputProfile',
  ].map((k) => `/${k}`),
);

/**
 * Whether an output intent (ISO 32000-2, 14.11.5) says that colours are sRGB, as readers take those of a device to be when
 * nothing is said. Programs that sign with a picture put it there; any other profile could make what is written unseen.
 * @param intenciones /OutputIntents of the root
 */
export function soloDiceSrgb(vista: Vista, intenciones: PDFObject | undefined): boolean {
  const lista = vista.buscar(intenciones);
  const una = lista instanceof PDFArray && lista.size() === 1 ? vista.buscar(lista.get(0)) : null;
  if (!(una instanceof PDFDict) || una.keys().some((k) => !DE_INTENCION.has(k.toString()))) return false;
  const perfil = vista.buscar(una.get(clave('DestOutputProfile')));
  if (!(perfil instanceof PDFRawStream)) return false;
  const n = vista.buscar(perfil.dict.get(clave('N')));
  try {
    return n instanceof PDFNumber && n.asNumber() === 3 && esSrgb(desinflar(perfil));
  } catch {
    return false;
  }
}

/** Tags that only describe (ICC.1:2010, 9.2): any other could take the place of the matrix and the curves. */
const DESCRIBEN = new Set([
  'desc',
  'cprt',
  'dmnd',
  'dmdd',
  'wtpt',
  'bkpt',
  'chrm',
  'chad',
  'lumi',
  'meas',
  'tech',
  'view',
  'vued',
]);
/** Of IEC 61966-2-1, adapted to D50. */
const PRIMARIOS: Readonly<Record<string, readonly number[]>> = {
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
};
const CURVAS = new Set(['rTRC', 'gTRC', 'bTRC']);
const CERCA = 0.01;

/** @throws RangeError when it is cut short */
function esSrgb(icc: Buffer): boolean {
  const letras = (en: number): string => icc.toString('latin1', en, en + 4);
  if (letras(12) !== 'mntr' || letras(16) !== 'RGB ' || letras(20) !== 'XYZ ') return false;
  const vistas = new Set<string>();
  for (let i = 0, cuantas = icc.readUInt32BE(128); i < cuantas; i++) {
    const en = 132 + 12 * i;
    const [cual, desde] = [letras(en), icc.readUInt32BE(en + 4)];
    const primario = PRIMARIOS[cual];
    const sirve = primario
      ? esPunto(icc, desde, primario)
      : CURVAS.has(cual)
        ? esCurva(icc, desde)
        : DESCRIBEN.has(cual);
    if (!sirve || vistas.has(cual)) return false;
    vistas.add(cual);
  }
  return [...Object.keys(PRIMARIOS), ...CURVAS].every((cual) => vistas.has(cual));
}

/** XYZType: three numbers of 16 bits before the point and 16 after. */
function esPunto(icc: Buffer, desde: number, esperado: readonly number[]): boolean {
  if (icc.toString('latin1', desde, desde + 4) !== 'XYZ ') return false;
  return esperado.every((v, i) => Math.abs(icc.readInt32BE(desde + 8 + 4 * i) / 65_536 - v) < CERCA);
}

/** curveType: one exponent, or points evenly apart. */
function esCurva(icc: Buffer, desde: number): boolean {
  if (icc.toString('latin1', desde, desde + 4) !== 'curv') return false;
  const puntos = icc.readUInt32BE(desde + 8);
  if (puntos === 1) return Math.abs(icc.readUInt16BE(desde + 12) / 256 - 2.2) < 0.1;
  if (puntos < 16 || puntos > 65_536) return false;
  for (let i = 0; i < puntos; i++) {
    const dicho = icc.readUInt16BE(desde + 12 + 2 * i) / 65_535;
    if (Math.abs(dicho - linealDe(i / (puntos - 1))) > CERCA) return false;
  }
  return true;
}

/** IEC 61966-2-1, 5.2. */
const linealDe = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
