import type * as Pades from '#pades';
import type { Credencial } from '#pades';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { X509Certificate } from 'node:crypto';
import forge from 'node-forge';

/** A token in the stand-in: a .p12 behind a PIN. */
export interface TokenDePrueba {
  readonly nombre: string;
  readonly p12: Buffer;
  readonly contrasena: string;
  readonly pin: string;
}

interface Conectado extends TokenDePrueba {
  readonly slot: number;
  readonly credencial: Credencial;
  fallos: number;
}

/** The token that was chosen in its window, and what was typed there. */
export interface EnVentana {
  readonly slot: number;
  readonly pin: string;
}

/** What a caller may set. */
export interface Opciones {
  /** what opens keys and signs files: this program runs with or without the build */
  readonly pades: Pick<typeof Pades, 'abrirP12' | 'firmarPdf'>;
  /** 0: any that is free */
  readonly puerto?: number;
  readonly tokens: readonly TokenDePrueba[];
  /** its own clock, which may be wrong */
  readonly reloj?: () => Date;
  /** what the person does in its window when asked to sign whole files */
  readonly enVentana?: () => EnVentana | null | Promise<EnVentana | null>;
}

/** The stand-in, running. */
export interface Jacobitus {
  /** `https://localhost:puerto` */
  readonly origen: string;
  /** PEM of its own certificate, which no browser knows */
  readonly certificado: string;
  /** each request, in order: method, path and the names of its fields, never their values */
  readonly pedidos: readonly string[];
  conectar(tokens: readonly TokenDePrueba[]): void;
  cerrar(): Promise<void>;
}

/** Wrong PINs after which a token locks itself. */
const INTENTOS = 3;
const BLOQUEADO =
  'El token criptográfico se encuentra bloqueado por demasiados intentos fallidos al ingresar el PIN.';
const DATOS_MAXIMOS = 80 * 1024 * 1024;

class Rehusa extends Error {}

/** As the service answers: what went wrong is said in the envelope, under HTTP 200. */
interface Respuesta {
  readonly finalizado: boolean;
  readonly mensaje: string;
  readonly datos?: unknown;
}

type Cuerpo = Readonly<Record<string, unknown>>;

/**
 * Stands in for Jacobitus Total (ADSIB) on the machine of an official: same addresses, same envelope, keys from .p12 files.
 * It knows only what tests and the demonstration need.
 */
export async function iniciarJacobitus(o: Opciones): Promise<Jacobitus> {
  const servicio = new Servicio(o);
  const tls = certificadoPropio();
  const servidor = createServer(tls, (pedido, respuesta) => void servicio.atender(pedido, respuesta));
  await escuchar(servidor, o.puerto ?? 0);
  const { port } = servidor.address() as AddressInfo;
  return {
    origen: `https://localhost:${port}`,
    certificado: tls.cert,
    pedidos: servicio.pedidos,
    conectar: (tokens) => servicio.conectar(tokens),
    cerrar: () =>
      new Promise((listo) => {
        servidor.close(() => listo());
        servidor.closeAllConnections();
      }),
  };
}

function escuchar(servidor: Server, puerto: number): Promise<void> {
  return new Promise((bien, mal) => {
    servidor.once('error', mal);
    servidor.listen(puerto, 'localhost', bien);
  });
}

class Servicio {
  readonly pedidos: string[] = [];
  private tokens: Conectado[] = [];
  private readonly opciones: Opciones;

  constructor(opciones: Opciones) {
    this.opciones = opciones;
    this.conectar(opciones.tokens);
  }

  conectar(tokens: readonly TokenDePrueba[]): void {
    this.tokens = tokens.map((t, i) => ({
      ...t,
      slot: i + 1,
      fallos: 0,
      credencial: this.opciones.pades.abrirP12(t.p12, t.contrasena),
    }));
  }

  async atender(pedido: IncomingMessage, respuesta: ServerResponse): Promise<void> {
    const origen = pedido.headers.origin;
    if (origen) {
      respuesta.setHeader('Access-Control-Allow-Origin', origen);
      respuesta.setHeader('Access-Control-Allow-Headers', 'content-type');
      respuesta.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
      respuesta.setHeader('Access-Control-Allow-Private-Network', 'true');
      respuesta.setHeader('Vary', 'Origin');
    }
    if (pedido.method === 'OPTIONS') return void respuesta.writeHead(204).end();
    const dicho = await this.responder(pedido);
    respuesta.writeHead(dicho ? 200 : 404, { 'content-type': 'application/json; charset=utf-8' });
    respuesta.end(JSON.stringify(dicho ?? { finalizado: false, mensaje: 'No existe' }));
  }

  private async responder(pedido: IncomingMessage): Promise<Respuesta | null> {
    try {
      const cuerpo = await leer(pedido);
      const ruta = `${pedido.method ?? ''} ${pedido.url ?? ''}`;
      this.pedidos.push([ruta, ...Object.keys(cuerpo)].join(' '));
      return await this.elegir(ruta, cuerpo);
    } catch (error) {
      const mensaje = error instanceof Rehusa ? error.message : 'Error interno';
      return { finalizado: false, mensaje };
    }
  }

  private async elegir(ruta: string, cuerpo: Cuerpo): Promise<Respuesta | null> {
    switch (ruta) {
      case 'GET /api/status':
        return bien('Servicio iniciado correctamente', { compilacion: 'de prueba', api_version: '1.0.0' });
      case 'GET /api/token/status':
        return this.conectados((t) => t.nombre);
      case 'GET /api/token/connected':
        return this.conectados(({ slot, nombre: name }) => ({
          slot,
          serial: `PRUEBA${slot}`,
          name,
          model: 'p12',
        }));
      case 'POST /api/token/data':
        return bien('Datos de token obtenidos correctamente', {
          data_token: contenido(this.abrir(cuerpo)),
        });
      case 'POST /api/token/firmar_hash':
        return this.firmarHash(cuerpo);
      case 'POST /api/token/firmar_modo_seguro':
      case 'POST /api/token/sign':
        return this.firmarArchivos(cuerpo);
      default:
        return null;
    }
  }

  private conectados(ver: (t: Conectado) => unknown): Respuesta {
    const connected = this.tokens.length > 0;
    const mensaje = connected ? 'Lista de Tokens obtenida' : 'No se detecto nigun token conectado';
    return bien(mensaje, { connected, tokens: this.tokens.map(ver) });
  }

  /** @throws Rehusa in the words of the service */
  private abrir({ slot, pin }: Cuerpo): Conectado {
    const token = this.tokens.find((t) => t.slot === Number(slot));
    if (!token) throw new Rehusa('No se encontró el token en el slot.');
    if (token.fallos >= INTENTOS) throw new Rehusa(BLOQUEADO);
    if (pin === token.pin) {
      token.fallos = 0;
      return token;
    }
    token.fallos++;
    throw new Rehusa(token.fallos >= INTENTOS ? BLOQUEADO : 'Por favor verifique el pin.');
  }

  private async firmarHash(cuerpo: Cuerpo): Promise<Respuesta> {
    const { credencial } = this.abrir(cuerpo);
    if (cuerpo['alias'] !== aliasDe(credencial))
      throw new Rehusa(`No se encontró la clave con alias: ${texto(cuerpo['alias'])}`);
    const datos = Buffer.from(texto(cuerpo['hash']), 'base64');
    const firma = await credencial.firmarBytes(datos);
    return bien('Firma realizada correctamente.', { firma: firma.toString('base64') });
  }

  /** The person chooses token and types the PIN in the program's own window; closed, it gives nothing back. */
  private async firmarArchivos({ pdfs }: Cuerpo): Promise<Respuesta> {
    const hecho = (await this.opciones.enVentana?.()) ?? null;
    if (!hecho) return { finalizado: true, mensaje: 'Se canceló la firma de los documentos' };
    const { credencial } = this.abrir({ ...hecho });
    const momento = (this.opciones.reloj ?? (() => new Date()))();
    const firmados: object[] = [];
    for (const { id, pdf } of pdfs as { id: string; pdf: string }[]) {
      const campo = { nombre: `Jacobitus${id}`, pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 };
      const nombre = credencial.certificado.titular.nombre;
      const firmado = await this.opciones.pades.firmarPdf(Buffer.from(pdf, 'base64'), {
        campo,
        momento,
        nombre,
        credencial,
      });
      firmados.push({ id, pdf_firmado: firmado.toString('base64') });
    }
    return bien('Se firmaron los documentos correctamente!', { pdfs_firmados: firmados });
  }
}

const bien = (mensaje: string, datos: unknown): Respuesta => ({ finalizado: true, mensaje, datos });
const texto = (valor: unknown): string => (typeof valor === 'string' ? valor : '');

/** La Paz time with its offset. */
const comoEscribe = (instante: Date): string =>
  `${new Date(instante.getTime() - 4 * 3_600_000).toISOString().slice(0, -1)}-04:00`;

/** The name of key and certificate within the token. */
const aliasDe = ({ certificado }: Credencial): string => certificado.serie.toLowerCase();

function contenido({ credencial }: Conectado): object {
  const { certificado } = credencial;
  const { nombre, ci, cargo, entidad } = certificado.titular;
  const [numero, complemento] = (ci ?? '').split('-');
  const alias = aliasDe(credencial);
  return {
    certificates: 1,
    private_keys: 1,
    data: [
      { tipo: 'PRIMARY_KEY', tipo_desc: 'Clave Privada', alias, id: alias, tiene_certificado: true },
      {
        ...{ tipo: 'X509_CERTIFICATE', tipo_desc: 'Certificado', adsib: false, alias, id: alias },
        ...{ serialNumber: certificado.serie, pem: new X509Certificate(certificado.der).toString() },
        titular: {
          ...{ dnQualifier: 'CI', uidNumber: numero, UID: complemento ?? '-' },
          ...{ CN: nombre, T: cargo ?? '', O: entidad ?? '' },
        },
        validez: { desde: comoEscribe(certificado.desde), hasta: comoEscribe(certificado.hasta) },
        emisor: { CN: certificado.emisor },
      },
    ],
  };
}

async function leer(pedido: IncomingMessage): Promise<Cuerpo> {
  const trozos: Buffer[] = [];
  let total = 0;
  for await (const trozo of pedido as AsyncIterable<Buffer>) {
    total += trozo.length;
    if (total > DATOS_MAXIMOS) throw new Rehusa('Demasiado grande');
    trozos.push(trozo);
  }
  if (total === 0) return {};
  const leido: unknown = JSON.parse(Buffer.concat(trozos).toString('utf8'));
  return typeof leido === 'object' && leido !== null ? (leido as Cuerpo) : {};
}

/** Self-signed, for localhost: as that of the real service before its owner accepts it. */
function certificadoPropio(): { key: string; cert: string } {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048);
  const c = forge.pki.createCertificate();
  c.publicKey = publicKey;
  c.serialNumber = '01';
  c.validity = {
    notBefore: new Date(Date.now() - 86_400_000),
    notAfter: new Date(Date.now() + 31_536_000_000),
  };
  const nombre = [{ name: 'commonName', value: 'localhost' }];
  c.setSubject(nombre);
  c.setIssuer(nombre);
  c.setExtensions([
    { name: 'basicConstraints', cA: true },
    { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
  ]);
  c.sign(privateKey, forge.md.sha256.create());
  return { key: forge.pki.privateKeyToPem(privateKey), cert: forge.pki.certificateToPem(c) };
}
