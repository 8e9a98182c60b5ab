/** @returns the same body with nothing where its secrets are; the one given is left as it is */
export function sinSecretos(cuerpo: unknown, caminos: readonly string[]): unknown {
  return caminos.reduce((resto, camino) => sinUno(resto, camino.split('.')), cuerpo);
}

function sinUno(valor: unknown, [paso, ...resto]: readonly string[]): unknown {
  if (paso === undefined) return null;
  if (typeof valor !== 'object' || valor === null || Array.isArray(valor) || !(paso in valor)) return valor;
  return { ...valor, [paso]: sinUno((valor as Record<string, unknown>)[paso], resto) };
}
