import type { DocumentoVisto, FormaDeDocumento } from '../api/tipos';

/** What the register asks of a paper made elsewhere; the rest of its template is in its file. */
const DE_FICHA: readonly string[] = ['destinatario', 'a', 'via', 'de', 'referencia'];

/** @returns the fields to fill in: all of its template's, or those of the register alone */
export function formaDe(d: Pick<DocumentoVisto, 'forma' | 'hechura'>): FormaDeDocumento | null {
  if (!d.forma || d.hechura !== 'subido') return d.forma;
  const propios = d.forma.campos.filter((c) => DE_FICHA.includes(c.campo));
  const sinReferencia = propios.filter((c) => c.campo !== 'referencia');
  const referencia = propios.find((c) => c.campo === 'referencia') ?? { campo: 'referencia' as const };
  return { ...d.forma, campos: [...sinReferencia, { ...referencia, obligatorio: true }] };
}
