import { Recoleccion, type DondePreguntar } from './recoleccion';
import { direccionesDe } from './revocacion/direcciones';
import { SIN_PRUEBAS } from './revocacion/estado';

/** What the authorities say of a certificate now; `falta` is why nothing is known, in Spanish. */
export type RevocacionDicha =
  | { readonly estado: 'bueno' }
  | { readonly estado: 'revocado'; readonly desde: Date; readonly fuente: 'CRL' | 'OCSP' }
  | { readonly estado: 'desconocido'; readonly falta: string };

/**
 * Asks where a certificate says whether it, or an authority above it, was revoked.
 * @param der X.509 certificate
 * @param cadena DER of certificates that came with it, in any order
 */
export async function preguntarRevocacion(
  der: Buffer,
  cadena: readonly Buffer[],
  donde: DondePreguntar,
): Promise<RevocacionDicha> {
  const { crl, ocsp } = direccionesDe(der);
  if (crl.length + ocsp.length === 0)
    return { estado: 'desconocido', falta: 'El certificado no dice dónde preguntar si fue revocado.' };
  const recoleccion = new Recoleccion(donde, SIN_PRUEBAS);
  const dicho = await recoleccion.revocacion(der, cadena);
  if (dicho.estado !== 'desconocido') return dicho;
  return { estado: 'desconocido', falta: [...recoleccion.faltas].join(' ') };
}
