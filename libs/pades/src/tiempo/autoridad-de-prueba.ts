import { randomBytes } from 'node:crypto';
import { armarCms, atributosFirmados, OID } from '../cms';
import type { Credencial } from '../credencial';
import { entero, enteroGrande, fechaGeneralizadaDer, NULO, octetos, oid, secuencia } from '../der';
import { sha256 } from '../huella';
import type { SellarTiempo } from './autoridad';

/** Under the arc of examples: a policy that promises nothing. */
const POLITICA = '2.999.1';

/**
 * A timestamping authority for demos and tests, without network: its tokens are as RFC 3161 (2.4.2) says and prove nothing.
 * @param credencial with a certificate that stamps time
 * @param momento the time that it states
 */
export function selladorDePrueba(credencial: Credencial, momento: Date): SellarTiempo {
  return async (datos) => {
    const info = secuencia(
      entero(1),
      oid(POLITICA),
      secuencia(secuencia(oid(OID.sha256), NULO), octetos(sha256(...datos))),
      enteroGrande(randomBytes(16)),
      fechaGeneralizadaDer(momento),
    );
    const atributos = atributosFirmados(sha256(info), credencial.certificado.der, OID.tstInfo);
    const firma = await credencial.firmarBytes(atributos);
    return armarCms(credencial, atributos, firma, null, { tipo: OID.tstInfo, bytes: info });
  };
}
