import { fechaDeCarta, normalizar, type Fecha } from '#kernel';

/** A paper that is answered, as far as it is known. */
export interface PapelAnterior {
  readonly tipo: string;
  readonly cite: string | null;
  readonly fecha: Fecha | null;
}

const legible = (tipo: string): string => (tipo === 'nota-externa' ? 'nota' : tipo.replaceAll('-', ' '));

/**
 * How an answer begins: `En atención a su nota AGETIC/NE/1727/2018, de 2 de abril de 2018, `. A CITE that says what it is
 * (`Circular Interna N° 1648-18`) is not told twice.
 */
export function enAtencionA({ tipo, cite, fecha }: PapelAnterior): string {
  const clase = legible(tipo);
  const yaLoDice = cite !== null && normalizar(cite).startsWith(normalizar(clase).split(' ')[0] ?? '');
  const papel = cite === null ? clase : yaLoDice ? cite : `${clase} ${cite}`;
  return `En atención a su ${papel}${fecha ? `, de ${fechaDeCarta(fecha)}` : ''}, `;
}
