import { tomarAdelantado } from './adelantado';
import { huboPersona } from './persona';
import { leerProblema, sinRed } from './problema';

/** What every request of this tab carries; read when the request leaves, so that a retry takes the new values. */
export const credenciales: { csrf: string; usuario: string; puesto: string | null; unico: boolean } = {
  csrf: '',
  usuario: '',
  puesto: null,
  /** the person has no other post */
  unico: false,
};

let oyenteDePlazo: ((segundos: number) => void) | null = null;

/** @param fn told by every answer how long the session lasts, in seconds, if nobody acts */
export function alSaberQuedan(fn: (segundos: number) => void): void {
  oyenteDePlazo = fn;
}

let pedirReingreso: (() => Promise<boolean>) | null = null;
let reingresoEnCurso: Promise<boolean> | null = null;

/**
 * Who asks the person to sign in again, on top of their work, when the session ends.
 * @param fn resolves true once signed in (credentials renewed), false when the person gives up
 */
export function alVencerSesion(fn: (() => Promise<boolean>) | null): void {
  pedirReingreso = fn;
}

/** Waits for the one open question «vuelva a entrar», opening it if needed. */
export function reingresar(): Promise<boolean> {
  if (!pedirReingreso || !credenciales.csrf) return Promise.resolve(false);
  reingresoEnCurso ??= pedirReingreso().finally(() => {
    reingresoEnCurso = null;
  });
  return reingresoEnCurso;
}

/** @returns the headers of the session for a method */
export function cabeceras(metodo: string): Record<string, string> {
  const salida: Record<string, string> = {};
  if (metodo !== 'GET' && credenciales.csrf) salida['X-CSRF-Token'] = credenciales.csrf;
  if (credenciales.puesto) salida['X-Puesto'] = credenciales.puesto;
  // What a page asks for while nobody touches it does not keep the session open.
  if (!huboPersona()) salida['X-De-Fondo'] = 'si';
  return salida;
}

function conSesion(peticion: Request): Request {
  const copia = peticion.clone();
  for (const [nombre, valor] of Object.entries(cabeceras(copia.method))) copia.headers.set(nombre, valor);
  return copia;
}

/**
 * fetch of the session: adds CSRF and puesto; a 401 in the middle of work asks to sign in again and sends the
 * same request once more, with its own Idempotency-Key, so that nothing typed is lost and nothing is done twice.
 */
export async function fetchDeSesion(peticion: Request): Promise<Response> {
  const primera = await adelantada(peticion);
  if (primera.status === 403 && (await esDeOtraVentana(primera)))
    return (await tomarMarca()) ? enviar(peticion) : primera;
  if (primera.status !== 401 || new URL(peticion.url).pathname === '/api/sesion') return primera;
  return (await reingresar()) ? enviar(peticion) : primera;
}

/** What was asked for while the program came, if it came well. */
async function adelantada(peticion: Request): Promise<Response> {
  const { pathname, search } = new URL(peticion.url);
  const venida =
    peticion.method === 'GET'
      ? await tomarAdelantado(pathname + search, credenciales.puesto, credenciales.unico)?.catch(() => null)
      : null;
  // That nobody was in is an answer of the session alone: who came in since then asks again.
  const sirve = venida?.ok || (venida?.status === 401 && pathname === '/api/sesion');
  return venida && sirve ? anotando(venida) : enviar(peticion);
}

function anotando(respuesta: Response): Response {
  const quedan = respuesta.headers.get('x-sesion-quedan');
  if (quedan !== null) oyenteDePlazo?.(Number(quedan));
  return respuesta;
}

async function enviar(peticion: Request): Promise<Response> {
  return anotando(await fetch(conSesion(peticion)).catch(() => Promise.reject(sinRed())));
}

/** The mark of this window is of a session that another window has renewed. */
async function esDeOtraVentana(respuesta: Response): Promise<boolean> {
  return leerProblema(403, comoJson(await respuesta.clone().text())).codigo === 'acceso.csrf';
}

/** Takes the mark of the session that is open now, if it is of the same person. */
async function tomarMarca(): Promise<boolean> {
  const respuesta = await fetch('/api/sesion').catch(() => null);
  if (!respuesta?.ok) return false;
  const { csrf, usuario } = (await respuesta.json()) as { csrf: string; usuario: string };
  if (usuario !== credenciales.usuario) return false;
  credenciales.csrf = csrf;
  return true;
}

/** @returns the value of a JSON text, or the text when it is something else */
export function comoJson(texto: string): unknown {
  try {
    return JSON.parse(texto) as unknown;
  } catch {
    return texto;
  }
}

/**
 * Bytes of an answer of the API, a PDF as a rule, for the viewer and the previews.
 * @param cuerpo of what does not fit in an address, or a file: it is then a POST that changes nothing
 * @throws ProblemaError as any other call
 */
export async function pedirBytes(url: string, senal?: AbortSignal, cuerpo?: unknown): Promise<Uint8Array> {
  const conCuerpo =
    cuerpo instanceof FormData
      ? { method: 'POST', body: cuerpo }
      : cuerpo !== undefined && {
          method: 'POST',
          body: JSON.stringify(cuerpo),
          headers: { 'content-type': 'application/json' },
        };
  const respuesta = await fetchDeSesion(
    new Request(new URL(url, location.origin), { signal: senal ?? null, ...conCuerpo }),
  );
  if (!respuesta.ok) throw leerProblema(respuesta.status, comoJson(await respuesta.text()));
  return new Uint8Array(await respuesta.arrayBuffer());
}
