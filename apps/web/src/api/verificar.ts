import type { Verificacion } from './tipos';
import { pedirBytes } from './transporte';

function conArchivo(archivo: File): FormData {
  const cuerpo = new FormData();
  cuerpo.append('archivo', archivo, archivo.name);
  return cuerpo;
}

/** What the signatures of a file prove; the server keeps nothing of it. @throws ProblemaError */
export async function verificarArchivo(archivo: File): Promise<Verificacion> {
  const bytes = await pedirBytes('/api/verificaciones', undefined, conArchivo(archivo));
  return JSON.parse(new TextDecoder().decode(bytes)) as Verificacion;
}

/** The same, as a PDF. @throws ProblemaError */
export async function informeDeFirmas(archivo: File): Promise<Blob> {
  const bytes = await pedirBytes('/api/verificaciones/informe.pdf', undefined, conArchivo(archivo));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}
