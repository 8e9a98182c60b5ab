import { api, conClave, datos } from '../../api/cliente';
import type { Firmado } from '../../api/tipos';

/** A key that is elsewhere: its certificate, and a way to sign that never shows the key or its PIN. */
export interface LlaveDeToken {
  readonly tipo: 'token';
  /** DER, base64 */
  readonly certificado: string;
  firmar(atributos: string): Promise<string>;
}

/** Versions that our own preparations moved on: a new attempt is on the same text. */
export type Movidas = Map<string, number>;

/**
 * Signs a documento in two steps: the server prepares, the token signs, the server completes.
 * @param clave of the act; each step has its own, made from it: a lost answer is asked again, a new attempt is a new one
 */
export async function firmarConToken(
  d: { readonly id: string; readonly version: number },
  llave: LlaveDeToken,
  clave: string,
  movidas: Movidas,
): Promise<Firmado> {
  const params = { path: { id: d.id } };
  const version = movidas.get(d.id) ?? d.version;
  const preparada = await datos(
    api.POST('/api/documentos/{id}/firma/preparar', {
      params,
      body: {
        modo: 'token',
        version,
        certificado: llave.certificado,
        cadena: [],
      },
      headers: conClave(`${clave}-${version}`),
    }),
  );
  movidas.set(d.id, preparada.version);
  const valor = await llave.firmar(preparada.atributos ?? '').catch(async (error: unknown) => {
    // It would end by itself in some minutes: that it cannot be told now is no matter.
    await api
      .DELETE('/api/documentos/{id}/firma/preparada', {
        params,
        headers: conClave(`${clave}-no-${preparada.id}`),
      })
      .catch(() => undefined);
    throw error;
  });
  return datos(
    api.POST('/api/documentos/{id}/firma/completar', {
      params,
      body: {
        preparadaId: preparada.id,
        devuelta: { tipo: 'firma', valor, certificado: llave.certificado },
      },
      headers: conClave(`${clave}-si-${preparada.id}`),
    }),
  );
}
