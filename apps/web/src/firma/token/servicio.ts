import { ProblemaError } from '../../api/problema';
import { deBase64, enBase64 } from '../credencial';

/** Where the program of the token listens, on the person's own machine. */
export const SERVICIO = 'https://localhost:9000';
/** Where its predecessors did; whoever answers only there has an old one. */
export const ANTERIORES = ['https://localhost:4637', 'https://localhost:3200'] as const;

/** Why a token cannot sign. */
export type Causa =
  | 'sin-servicio'
  | 'version-anterior'
  | 'sin-token'
  | 'pin-incorrecto'
  | 'pin-bloqueado'
  | 'sin-certificado'
  | 'cancelada'
  | 'otra';

export interface TokenConectado {
  readonly slot: number;
  readonly nombre: string;
}

/** A certificate of a token, as its program tells it. */
export interface CertificadoDeToken {
  readonly alias: string;
  /** DER, base64 */
  readonly der: string;
  readonly titular: string;
  readonly ci: string;
  readonly emisor: string;
  readonly desde: Date | null;
  readonly hasta: Date | null;
}

interface Envoltura {
  readonly finalizado?: boolean;
  readonly mensaje?: string;
  readonly datos?: unknown;
}

const TEXTOS: Readonly<Record<Exclude<Causa, 'otra'>, string>> = {
  'sin-servicio': 'Esta página no logra hablar con Jacobitus en este equipo.',
  'version-anterior': 'Este equipo tiene una versión anterior de Jacobitus, que no sirve para firmar aquí.',
  'sin-token': 'Jacobitus no ve ningún token conectado.',
  'pin-incorrecto': 'El PIN no es correcto.',
  'pin-bloqueado': 'El token está bloqueado por escribir mal el PIN varias veces.',
  'sin-certificado': 'El token no trae ningún certificado para firmar.',
  cancelada: 'La ventana de Jacobitus se cerró sin firmar.',
};

/** Nothing that happens between page and token is the server's doing: its answers have other codes. */
export function fallaDeToken(causa: Causa, dicho = ''): ProblemaError {
  const texto = causa === 'otra' ? `Jacobitus contestó: ${dicho || 'que no pudo hacerlo'}.` : TEXTOS[causa];
  return new ProblemaError(424, `token.${causa}`, texto);
}

/** @returns the cause of a failure of the token, or null when it is something else's */
export function causaDe(problema: ProblemaError | null): Causa | null {
  return problema?.codigo.startsWith('token.') ? (problema.codigo.slice('token.'.length) as Causa) : null;
}

/** The service says in words, under HTTP 200, what went wrong. */
export function causaSegun(mensaje: string): Causa {
  if (/bloquead|PIN_LOCKED/i.test(mensaje)) return 'pin-bloqueado';
  if (/pin incorrecto|verifique el pin|PIN_INCORRECT|PIN_LEN_RANGE|PIN_INVALID/i.test(mensaje))
    return 'pin-incorrecto';
  if (/no se encontr\S+ el token|TOKEN_NOT_PRESENT|SLOT_ID_INVALID|DEVICE_REMOVED/i.test(mensaje))
    return 'sin-token';
  return 'otra';
}

async function pedir(ruta: string, cuerpo?: object): Promise<unknown> {
  let envoltura: Envoltura;
  try {
    const respuesta = await fetch(`${SERVICIO}/api/${ruta}`, {
      credentials: 'omit',
      cache: 'no-store',
      ...(cuerpo
        ? {
            method: 'POST',
            body: JSON.stringify(cuerpo),
            headers: { 'content-type': 'application/json' },
          }
        : {}),
    });
    envoltura = (await respuesta.json()) as Envoltura;
  } catch {
    throw fallaDeToken('sin-servicio');
  }
  if (envoltura.finalizado !== true)
    throw fallaDeToken(causaSegun(envoltura.mensaje ?? ''), envoltura.mensaje);
  return envoltura.datos;
}

/** @throws ProblemaError `token.sin-servicio`, `token.version-anterior`, `token.sin-token` */
export async function buscarTokens(): Promise<TokenConectado[]> {
  try {
    const datos = (await pedir('token/connected')) as { tokens?: { slot: number; name?: string }[] } | null;
    const tokens = datos?.tokens ?? [];
    if (tokens.length === 0) throw fallaDeToken('sin-token');
    return tokens.map(({ slot, name }) => ({ slot, nombre: name?.trim() || `Token ${slot}` }));
  } catch (error) {
    const falla = error instanceof ProblemaError ? error : fallaDeToken('otra');
    if (causaDe(falla) === 'sin-servicio' && (await contestaAnterior()))
      throw fallaDeToken('version-anterior');
    throw falla;
  }
}

async function contestaAnterior(): Promise<boolean> {
  const vivos = await Promise.all(
    ANTERIORES.map((url) =>
      fetch(url, { mode: 'no-cors', credentials: 'omit' }).then(
        () => true,
        () => false,
      ),
    ),
  );
  return vivos.some(Boolean);
}

interface Dato {
  readonly tipo: string;
  readonly alias: string;
  readonly pem?: string;
  readonly titular?: { readonly CN?: string; readonly uidNumber?: string; readonly UID?: string };
  readonly validez?: { readonly desde?: string; readonly hasta?: string };
  readonly emisor?: { readonly CN?: string };
}

/** What is in a token; its PIN goes to the program on this machine and nowhere else. */
export async function abrirToken(slot: number, pin: string): Promise<CertificadoDeToken[]> {
  const datos = (await pedir('token/data', { slot, pin })) as { data_token?: { data?: Dato[] } } | null;
  const hallados = (datos?.data_token?.data ?? []).filter((d) => d.tipo === 'X509_CERTIFICATE' && d.pem);
  if (hallados.length === 0) throw fallaDeToken('sin-certificado');
  return hallados.map(leido);
}

function leido({ alias, pem = '', titular, validez, emisor }: Dato): CertificadoDeToken {
  const complemento = titular?.UID?.replace(/^-$/, '');
  return {
    alias,
    der: pem.replace(/-----[A-Z ]+-----|\s/g, ''),
    titular: titular?.CN ?? '',
    ci: [titular?.uidNumber, complemento].filter(Boolean).join('-'),
    emisor: emisor?.CN ?? '',
    desde: fechaDe(validez?.desde),
    hasta: fechaDe(validez?.hasta),
  };
}

/** Some versions write the offset, some only the hour of the machine, which is La Paz. */
function fechaDe(texto = ''): Date | null {
  const conZona = /[zZ]$|[+-]\d\d:?\d\d$/.test(texto) ? texto : `${texto.replace(' ', 'T')}-04:00`;
  const fecha = new Date(conZona);
  return Number.isNaN(fecha.getTime()) ? null : fecha;
}

/** @param atributos DER, base64: the token hashes it itself. @returns the signature, base64 */
export async function firmarConLlave(
  llave: { readonly slot: number; readonly pin: string; readonly alias: string },
  atributos: string,
): Promise<string> {
  const datos = (await pedir('token/firmar_hash', { ...llave, hash: atributos })) as {
    firma?: string;
  } | null;
  if (!datos?.firma) throw fallaDeToken('otra');
  return datos.firma;
}

/** A file that the program signs whole. @property id of the documento, to tell the answers apart */
export interface ParaFirmar {
  readonly id: string;
  readonly pdf: Uint8Array;
}

/**
 * The person chooses the token and types the PIN in the program's own window; this page never sees it.
 * @returns the signed files, in the order given
 * @throws ProblemaError `token.cancelada` when the window was closed
 */
export async function firmarEnSuVentana(archivos: readonly ParaFirmar[]): Promise<Uint8Array[]> {
  const pdfs = archivos.map(({ id, pdf }) => ({ id, pdf: enBase64(pdf) }));
  const datos = (await pedir('token/firmar_modo_seguro', { pdfs })) as {
    pdfs_firmados?: { id: string; pdf_firmado: string }[];
  } | null;
  if (!datos?.pdfs_firmados) throw fallaDeToken('cancelada');
  const firmados = new Map(datos.pdfs_firmados.map((p) => [String(p.id), p.pdf_firmado]));
  return archivos.map(({ id }) => {
    const firmado = firmados.get(id);
    if (!firmado) throw fallaDeToken('otra', 'que no firmó todos los documentos');
    return deBase64(firmado);
  });
}
