import type { LecturaDeArchivo, Propuesta } from '../api/tipos';
import { fechaLarga } from '../ui/fechas';
import type { FormularioDeRecepcion } from './formulario';

export type CampoLeido =
  'procedencia' | 'remitente' | 'remitenteCargo' | 'citeOriginal' | 'fechaOriginal' | 'referencia' | 'hoja';

/** The proposals of a reading by the field that they may fill; never a value until somebody accepts it. */
export function porCampoLeido(lectura: LecturaDeArchivo | undefined): Partial<Record<CampoLeido, Propuesta>> {
  const p = lectura?.propuestas;
  if (!p) return {};
  const hoja = p.responde ?? p.sello?.codigo;
  return {
    ...(p.procedencia ? { procedencia: p.procedencia } : {}),
    ...(p.remitente ? { remitente: p.remitente } : {}),
    ...(p.remitenteCargo ? { remitenteCargo: p.remitenteCargo } : {}),
    ...(p.cite ? { citeOriginal: p.cite } : {}),
    ...(p.fecha ? { fechaOriginal: p.fecha } : {}),
    ...(p.referencia ? { referencia: p.referencia } : {}),
    ...(hoja ? { hoja } : {}),
  };
}

/** As people read it; a doubtful one is a question. */
export function textoDePropuesta(campo: CampoLeido, p: Propuesta): string {
  const texto = campo === 'fechaOriginal' ? fechaLarga(p.valor) : p.valor;
  return p.dudosa ? `¿${texto}?` : texto;
}

/** @returns whether the field is empty, so that a proposal may be accepted in it */
export function estaVacio(f: FormularioDeRecepcion, campo: CampoLeido): boolean {
  const valor = f[campo];
  return valor === null || (typeof valor === 'string' && valor.trim() === '');
}

/** What an earlier stamp on the page says, in words; empty when there is none. */
export function textoDeSelloAnterior(lectura: LecturaDeArchivo | undefined): string {
  const sello = lectura?.propuestas.sello;
  if (!sello) return '';
  const partes = [
    sello.fecha && fechaLarga(sello.fecha.valor),
    sello.hora && `a horas ${sello.hora.valor}`,
    sello.codigo && `código ${sello.codigo.dudosa ? `¿${sello.codigo.valor}?` : sello.codigo.valor}`,
  ].filter(Boolean);
  return partes.length > 0 ? `El papel ya trae un sello: ${partes.join(', ')}.` : '';
}
