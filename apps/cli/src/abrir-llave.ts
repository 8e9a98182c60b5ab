import { motivosDeVigencia } from '#firmas';
import { exigir } from '#kernel';
import { abrirP12, motivosDeUso, type Credencial } from '#pades';
import type { Llave } from './llave';

/** @throws ErrorDominio those of `abrirP12`, `firma.certificado` with why it may not sign now */
export function abrirLlave({ p12, clave, serie }: Llave, ahora: Date): Credencial {
  const credencial = abrirP12(p12, clave, serie);
  const { certificado } = credencial;
  const motivos = [...motivosDeUso(certificado), ...motivosDeVigencia(certificado, ahora)];
  exigir('firma.certificado', motivos, 'invalido');
  return credencial;
}
