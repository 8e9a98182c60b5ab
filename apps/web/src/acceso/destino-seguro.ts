/** Only a place of this site may follow the sign-in. */
export function destinoSeguro(volver: string | undefined): string {
  return volver && /^\/(?![/\\])/.test(volver) && !volver.startsWith('/acceso') ? volver : '/';
}
