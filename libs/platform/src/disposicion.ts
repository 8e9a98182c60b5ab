/** Content-Disposition with an ASCII name and the true one (RFC 6266, RFC 8187). */
export function disposicion(nombre: string, descargar: boolean): string {
  const ascii = nombre
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const codificado = encodeURIComponent(nombre).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${descargar ? 'attachment' : 'inline'}; filename="${ascii}"; filename*=UTF-8''${codificado}`;
}
