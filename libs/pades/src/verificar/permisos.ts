import { PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { clave, lista, recorrerFormulario, texto, valorDeFirma } from '../formulario';
import type { Lector } from '../formulario';

/** What the signatures of a revision let others do after them. */
export interface Permisos {
  /** level of the certification: 1 nothing, 2 fill in and sign, 3 also annotate; null without one (ISO 32000-1, 12.8.2.2) */
  readonly certificacion: 1 | 2 | 3 | null;
  /** whether a signature closed this field (12.8.2.4; locks of its own field: ISO 32000-2, 12.7.5.5) */
  readonly cerrado: (campo: string) => boolean;
}

interface Cierre {
  readonly accion: string;
  readonly campos: readonly string[];
}

/** Reads the certification and the locks of every signature of a revision; null values and odd ones close. */
export function permisosDe(lector: Lector): Permisos {
  const cierres: Cierre[] = [];
  let certificacion: Permisos['certificacion'] = null;
  for (const campo of recorrerFormulario(lector).campos) {
    const firma = valorDeFirma(lector, campo);
    if (!firma) continue;
    for (const { metodo, parametros } of transformaciones(lector, firma)) {
      if (metodo === '/DocMDP') certificacion = minimo(certificacion, nivel(lector, parametros));
      if (metodo === '/FieldMDP') cierres.push(cierre(lector, parametros));
    }
    // What its field said would be locked once signed, whether or not the signing program wrote that into the signature too.
    const candado = lector.buscar(campo.dict.get(clave('Lock')));
    if (!(candado instanceof PDFDict)) continue;
    cierres.push(cierre(lector, candado));
    if (candado.has(clave('P'))) certificacion = minimo(certificacion, nivel(lector, candado));
  }
  const permisos = lector.buscar(lector.catalogo.get(clave('Perms')));
  const deCatalogo = permisos instanceof PDFDict ? lector.buscar(permisos.get(clave('DocMDP'))) : null;
  if (deCatalogo instanceof PDFDict && certificacion === null) {
    const suyas = transformaciones(lector, deCatalogo).filter((t) => t.metodo === '/DocMDP');
    for (const { parametros } of suyas) certificacion = minimo(certificacion, nivel(lector, parametros));
  }
  return { certificacion, cerrado: (campo) => cierres.some((c) => alcanza(c, campo)) };
}

function transformaciones(lector: Lector, firma: PDFDict): { metodo: string; parametros: PDFDict }[] {
  return lista(lector, firma, 'Reference').flatMap((r) => {
    const referencia = lector.buscar(r);
    if (!(referencia instanceof PDFDict)) return [];
    const parametros = lector.buscar(referencia.get(clave('TransformParams')));
    const metodo = lector.buscar(referencia.get(clave('TransformMethod')))?.toString() ?? '';
    return [{ metodo, parametros: parametros instanceof PDFDict ? parametros : referencia }];
  });
}

function nivel(lector: Lector, parametros: PDFDict): 1 | 2 | 3 {
  const p = lector.buscar(parametros.get(PDFName.of('P')));
  if (!(p instanceof PDFNumber)) return 2;
  const n = p.asNumber();
  return n === 1 || n === 2 || n === 3 ? n : 1;
}

function minimo(a: Permisos['certificacion'], b: 1 | 2 | 3): 1 | 2 | 3 {
  return a === null || b < a ? b : a;
}

function cierre(lector: Lector, parametros: PDFDict): Cierre {
  return {
    accion: lector.buscar(parametros.get(clave('Action')))?.toString() ?? '/All',
    campos: lista(lector, parametros, 'Fields').map((c) => texto(lector.buscar(c))),
  };
}

/** A name closes the field and all below it. */
function alcanza(c: Cierre, campo: string): boolean {
  const nombrado = c.campos.some((n) => campo === n || campo.startsWith(`${n}.`));
  if (c.accion === '/Include') return nombrado;
  return c.accion === '/Exclude' ? !nombrado : true;
}
