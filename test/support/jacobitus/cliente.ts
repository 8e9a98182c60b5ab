import { request } from 'node:https';
import type { Jacobitus } from './servidor';

interface Envoltura<T> {
  readonly finalizado: boolean;
  readonly mensaje: string;
  readonly datos?: T;
}

/** A program on the official's machine that talks to the service, as the page in the browser does. */
export class ClienteDeToken {
  constructor(private readonly servicio: Jacobitus) {}

  pedir<T>(ruta: string, cuerpo?: object): Promise<Envoltura<T>> {
    const { origen, certificado: ca } = this.servicio;
    return new Promise((bien, mal) => {
      const pedido = request(`${origen}/api/${ruta}`, { ca, method: cuerpo ? 'POST' : 'GET' }, (r) => {
        const trozos: Buffer[] = [];
        r.on('data', (t: Buffer) => trozos.push(t));
        r.on('end', () => bien(JSON.parse(Buffer.concat(trozos).toString('utf8')) as Envoltura<T>));
      });
      pedido.on('error', mal);
      if (cuerpo) pedido.setHeader('content-type', 'application/json');
      pedido.end(cuerpo ? JSON.stringify(cuerpo) : undefined);
    });
  }

  /** DER of the certificate in a token, base64, with its alias. */
  async certificado(slot: number, pin: string): Promise<{ certificado: string; alias: string }> {
    const { datos, mensaje } = await this.pedir<{
      data_token: { data: { tipo: string; pem?: string; alias: string }[] };
    }>('token/data', { slot, pin });
    const x509 = datos?.data_token.data.find((d) => d.tipo === 'X509_CERTIFICATE');
    if (!x509?.pem) throw new Error(mensaje);
    return { certificado: x509.pem.replace(/-----[A-Z ]+-----|\s/g, ''), alias: x509.alias };
  }

  /** @returns the signature, base64 */
  async firmar(slot: number, pin: string, alias: string, hash: string): Promise<string> {
    const { datos, mensaje } = await this.pedir<{ firma: string }>('token/firmar_hash', {
      ...{ slot, pin, alias, hash },
    });
    if (!datos) throw new Error(mensaje);
    return datos.firma;
  }
}
