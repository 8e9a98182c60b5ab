import { camposDeFirma } from './campos';
import { hojaDe, ladosDeCaja, pagina } from './apariencia';
import { bytesAntes, documentoBloqueado } from './errores';
import { abrir, lectorDe } from './incremental';
import { numeroDePagina } from './preparar';
import { permisosDe } from './verificar/permisos';

/** Where a file made elsewhere can be signed: an empty field of its own, or one more that is made without drawing. */
export interface LugarDeFirma {
  /** name of the empty field, or of the one to make */
  readonly campo: string;
  readonly existe: boolean;
  /** box of the empty field as the reader sees it, points; 0: it shows nothing */
  readonly ancho: number;
  readonly alto: number;
  /** whether a program that always makes a field of its own may sign it too */
  readonly admiteOtro: boolean;
}

/** Kept for those who receive it. */
const DE_RECEPCION = /^Recepcion\d+$/;

/**
 * @throws ErrorDominio `firma.documento-bloqueado` when an earlier signature allows no other; `pdf.cifrado`, `pdf.danado`,
 * `pdf.bytes-antes`
 */
export async function lugarDeFirma(pdf: Uint8Array): Promise<LugarDeFirma> {
  const { doc, basura } = await abrir(pdf);
  if (basura > 0) throw bytesAntes();
  const { certificacion, cerrado } = permisosDe(lectorDe(doc));
  if (certificacion === 1) throw documentoBloqueado();
  const campos = camposDeFirma(doc);
  let n = 1;
  while (campos.some((c) => c.nombre === `FirmaAgregada${n}`)) n++;
  const campo = `FirmaAgregada${n}`;
  const admiteOtro = certificacion === null && !cerrado(campo);
  const libre = campos.find((c) => !c.firmado && !cerrado(c.nombre) && !DE_RECEPCION.test(c.nombre));
  if (libre) {
    const widget = libre.apariciones[0] ?? libre.dict;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ladosDeCaja(widget) ?? [];
    const lados = [Math.abs(x2 - x1), Math.abs(y2 - y1)] as const;
    const { rotacion } = hojaDe(pagina(doc, numeroDePagina(doc, widget)));
    const [ancho, alto] = rotacion % 180 === 0 ? lados : ([lados[1], lados[0]] as const);
    return { campo: libre.nombre, existe: true, ancho, alto, admiteOtro };
  }
  if (!admiteOtro) throw documentoBloqueado();
  return { campo, existe: false, ancho: 0, alto: 0, admiteOtro };
}
