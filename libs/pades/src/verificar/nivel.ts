import { type PDFDict } from 'pdf-lib';
import { OID } from '../cms';
import { hijos, leer, puntosDe } from '../der';
import { clave } from '../formulario';
import { estadoDeRevocacion, type Pruebas } from '../revocacion/estado';
import { nombre } from './cobertura';
import { abrir, caminoARaiz } from './confianza';
import { abrirFirmado } from './firmante';
import type { SelloJuzgado } from './momentos';
import type { Vista } from './vista';

/** Baseline levels of PAdES (ETSI EN 319 142-1, 6). */
export type Nivel = 'B-B' | 'B-T' | 'B-LT' | 'B-LTA';

const FECHA_FIRMADA = '1.2.840.113549.1.9.5';

/** What a signature needs to be of the baseline at all: its kind, its certificate named inside, its time outside. */
export function esDeBase(vista: Vista, dict: PDFDict, cms: Buffer): boolean {
  if (nombre(vista, dict, 'SubFilter') !== '/ETSI.CAdES.detached' || !dict.has(clave('M'))) return false;
  try {
    const { atributos } = abrirFirmado(leer(cms).bytes).firmante;
    const tipos = atributos ? hijos(atributos).map((a) => puntosDe(hijos(a)[0])) : [];
    return tipos.includes(OID.signingCertificateV2) && !tipos.includes(FECHA_FIRMADA);
  } catch {
    return false;
  }
}

interface Caudal {
  readonly certificado: Buffer;
  readonly cadena: readonly Buffer[];
  /** timestamps of the signature and of the document that hold */
  readonly sellos: readonly SelloJuzgado[];
  /** what the document itself carries */
  readonly pruebas: Pruebas;
  readonly conDss: boolean;
  /** a document timestamp covers the validation data */
  readonly archivada: boolean;
}

/** Which level the document reaches by what it carries; whom one believes is apart. */
export function nivelDe(c: Caudal): Nivel {
  const [sello] = c.sellos;
  if (!sello) return 'B-B';
  const propia = demostrada(c.certificado, c.cadena, c.pruebas, sello.momento);
  const suya = demostrada(sello.autoridad, sello.cadena, c.pruebas, sello.momento);
  if (!c.conDss || !propia || !suya) return 'B-T';
  return c.archivada ? 'B-LTA' : 'B-LT';
}

/** Every certificate up to the last one at hand was asked about, and what was answered is in the document. */
function demostrada(der: Buffer, cadena: readonly Buffer[], pruebas: Pruebas, en: Date): boolean {
  const [propio] = abrir(der);
  const camino = propio && caminoARaiz(propio, [...cadena, ...pruebas.certificados].flatMap(abrir), null);
  if (!camino || camino.length < 2) return false;
  return camino.slice(0, -1).every((c, i) => {
    const emisor = camino[i + 1];
    return emisor !== undefined && estadoDeRevocacion(c, emisor, pruebas, en).estado !== 'desconocido';
  });
}
