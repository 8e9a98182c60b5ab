import { leerProblema, sinRed, type ProblemaError } from './problema';
import type { ArchivoSubido } from './tipos';
import { cabeceras, comoJson, reingresar } from './transporte';

/** A paper of the record, or whatever may be annexed to one. */
export type UsoDeArchivo = 'papel' | 'anexo';

interface Opciones {
  clave: string;
  alAvanzar?: (porciento: number) => void;
  uso?: UsoDeArchivo;
  senal?: AbortSignal;
}

function enviar(
  archivo: File,
  { clave, alAvanzar, uso = 'papel', senal }: Opciones,
): Promise<{ status: number; cuerpo: unknown }> {
  return new Promise((resolver, rechazar: (p: ProblemaError) => void) => {
    const x = new XMLHttpRequest();
    x.open('POST', `/api/archivos?uso=${uso}`);
    x.responseType = 'text';
    for (const [nombre, valor] of Object.entries(cabeceras('POST'))) x.setRequestHeader(nombre, valor);
    x.setRequestHeader('Idempotency-Key', clave);
    x.upload.onprogress = (e) => e.lengthComputable && alAvanzar?.(Math.round((e.loaded / e.total) * 100));
    x.onload = () => {
      resolver({ status: x.status, cuerpo: comoJson(x.responseText) });
    };
    x.onerror = () => rechazar(sinRed());
    senal?.addEventListener('abort', () => x.abort());
    x.onabort = () => rechazar(sinRed());
    const cuerpo = new FormData();
    cuerpo.append('archivo', archivo, archivo.name);
    x.send(cuerpo);
  });
}

/**
 * Uploads one file (`subirArchivo`) telling how far it went; fetch cannot tell, hence XMLHttpRequest.
 * @throws ProblemaError
 */
export async function subirArchivo(archivo: File, opciones: Opciones): Promise<ArchivoSubido> {
  let r = await enviar(archivo, opciones);
  if (r.status === 401 && (await reingresar())) r = await enviar(archivo, opciones);
  if (r.status < 200 || r.status > 299) throw leerProblema(r.status, r.cuerpo);
  return r.cuerpo as ArchivoSubido;
}
