import type { FirmanteVisto } from '#firmas';
import { fechaDe } from '#kernel';

/** What the installation has, or lacks, in one line. */
export type Hallazgo = readonly [bien: boolean, texto: string];

/** Without an answer for so long, nobody knows whether a certificate still stands. */
const SIN_COMPROBAR_MS = 3 * 86_400_000;

/** How many of those who sign have with what, and whose certificate asks to be looked at. */
export function revisarCertificados(firmantes: readonly FirmanteVisto[], ahora: Date): Hallazgo[] {
  const inscritos = firmantes.filter((f) => !f.grupos.includes('sin-certificado')).length;
  const total = `Funcionarios con certificado: ${inscritos} de ${firmantes.length} que firman`;
  return [[true, total], ...firmantes.flatMap((f) => deUno(f, ahora))];
}

function deUno({ nombre, cuenta, grupos, certificados }: FirmanteVisto, ahora: Date): Hallazgo[] {
  const c = certificados.find((uno) => uno.id === cuenta);
  if (!c) return [];
  const fin = fechaDe(new Date(c.hasta));
  if (grupos.includes('por-vencer')) return [[false, `El certificado de ${nombre} vence el ${fin}`]];
  if (grupos.includes('vencidos')) return [[false, `El certificado de ${nombre} venció el ${fin}`]];
  const visto = new Date(c.comprobadoEn ?? c.inscritoEn);
  if (c.estado !== 'VIGENTE' || !c.falta || ahora.getTime() - visto.getTime() <= SIN_COMPROBAR_MS) return [];
  return [[false, `El certificado de ${nombre} no se comprueba desde el ${fechaDe(visto)}: ${c.falta}`]];
}
