import { estadoSegunOficial, esVivo } from './estados';
import type { Hilo } from './tipos';

/** What must hold of an HR after any act, in words; empty = it holds. Used by property tests. */
export function faltasDe(hilo: Hilo): string[] {
  const faltas: string[] = [];
  const oficiales = hilo.pasos.filter((p) => p.tipo === 'oficial');
  const vivos = oficiales.filter((p) => esVivo(p.estado));
  const debeVivo = hilo.estado === 'EN_CURSO' || hilo.estado === 'SUSPENDIDA';
  if (vivos.length !== (debeVivo ? 1 : 0))
    faltas.push(`${vivos.length} oficiales vivos en una hoja ${hilo.estado}`);
  if (hilo.estado !== 'ANULADA' && estadoSegunOficial(oficiales) !== hilo.estado) {
    faltas.push(`la hoja dice ${hilo.estado} y su oficial ${estadoSegunOficial(oficiales) ?? 'nada'}`);
  }
  if ((hilo.estado === 'AGRUPADA') !== hilo.ancestros.length > 0)
    faltas.push(`la hoja ${hilo.estado} ${hilo.ancestros.length > 0 ? 'tiene' : 'no tiene'} quien la agrupe`);
  for (const p of hilo.pasos) {
    if ((p.estado === 'RECIBIDA' || p.estado === 'SUSPENDIDA') && p.tenedorPuestoId === null)
      faltas.push(`el paso ${p.secuencia} no tiene quien lo tenga`);
    if (p.estado === 'ENVIADA' && p.tenedorPuestoId !== null)
      faltas.push(`el paso ${p.secuencia} enviado ya tiene tenedor`);
    const origen = hilo.pasos.find((o) => o.id === p.origenId);
    if (p.origenId !== null && !origen) faltas.push(`el paso ${p.secuencia} sale de ninguno`);
    if (p.tipo === 'oficial' && origen?.tipo === 'copia')
      faltas.push(`el oficial ${p.secuencia} sale de una copia`);
  }
  const secuencias = hilo.pasos.map((p) => p.secuencia);
  if (new Set(secuencias).size !== secuencias.length) faltas.push('hay dos pasos con la misma secuencia');
  return faltas;
}
