/** Where and who: a person known by the post alone is not said twice. */
export function dondeYQuien(puesto: { cargo: string; unidadSigla: string }, nombre: string): string {
  const igual = puesto.cargo.localeCompare(nombre, 'es', { sensitivity: 'base' }) === 0;
  return igual ? puesto.unidadSigla : `${puesto.unidadSigla} · ${nombre}`;
}

/** @returns the first letters of its two first words that weigh (`Secretaria de Gestión`: `SG`) */
export function iniciales(nombre: string): string {
  const palabras = nombre.split(/\s+/).filter((p) => !/^(de|del|la|las|el|los|en|y|e|para)$/i.test(p));
  return palabras
    .slice(0, 2)
    .map((p) => p.charAt(0).toLocaleUpperCase('es'))
    .join('');
}
