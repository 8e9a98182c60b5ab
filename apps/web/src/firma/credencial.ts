import type { Credencial } from '../api/tipos';

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
): string | null {
  if (tipo === 'prueba') return null;
  if (!archivo) return 'Elija su archivo .p12 o .pfx.';
  if (archivo.size > 1_048_576) return 'Ese archivo es demasiado grande para ser un certificado.';
  return contrasena === '' ? 'Escriba la contraseña del certificado.' : null;
}
