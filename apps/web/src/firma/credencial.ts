import type { ProblemaError } from '../api/problema';
import type { Credencial } from '../api/tipos';
import { fechaLarga, type Fecha } from '../ui/fechas';

/** @returns bytes as base64, in slices that no browser refuses */
export function enBase64(bytes: Uint8Array): string {
  let binario = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    binario += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binario);
}

/** @returns the bytes of a base64 text */
export const deBase64 = (texto: string): Uint8Array =>
  Uint8Array.from(atob(texto), (signo) => signo.charCodeAt(0));

/** What is missing before signing with a file, in words, or null. */
export function faltaParaFirmar(
  tipo: Credencial['tipo'],
  archivo: { size: number } | null,
  contrasena: string,
  sinElegir = false,
): string | null {
  if (tipo === 'prueba') return null;
  if (!archivo) return 'Elija su archivo .p12 o .pfx.';
  if (archivo.size > 1_048_576) return 'Ese archivo es demasiado grande para ser un certificado.';
  if (contrasena === '') return 'Escriba la contraseña del certificado.';
  return sinElegir ? 'Elija con cuál de las llaves del archivo firma.' : null;
}

/** One of the keys of a file that carries several. */
export interface OpcionDeLlave {
  readonly titular: string;
  /** hexadecimal */
  readonly serie: string;
  readonly vence: Fecha;
}

/** @returns what a refusal offers to choose from; none when it is another */
export function opcionesDe({ codigo, datos }: ProblemaError): readonly OpcionDeLlave[] {
  if (codigo !== 'firma.p12-varias-llaves' || !Array.isArray(datos['opciones'])) return [];
  return datos['opciones'] as OpcionDeLlave[];
}

/** Serials are long: its last digits tell two of the same person apart. */
export const nombreDeLlave = ({ titular, vence, serie }: OpcionDeLlave): string =>
  `${titular}, vence el ${fechaLarga(vence)} (serie …${serie.slice(-8)})`;
