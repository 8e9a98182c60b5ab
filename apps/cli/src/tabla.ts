/** A column of a table for the terminal. */
export interface Columna<F> {
  readonly titulo: string;
  readonly de: (fila: F) => string | number | null;
}

/** @returns one line per row under its titles; numbers to the right, what has no value as a dash */
export function tabla<F>(columnas: readonly Columna<F>[], filas: readonly F[]): string[] {
  const celdas = filas.map((f) => columnas.map((c) => c.de(f)));
  const ancho = columnas.map((c, i) =>
    Math.max(c.titulo.length, ...celdas.map((fila) => String(fila[i] ?? '—').length)),
  );
  const derecha = columnas.map((_, i) => celdas.every((fila) => typeof fila[i] !== 'string'));
  const linea = (textos: readonly string[]): string =>
    textos
      .map((t, i) => (derecha[i] ? t.padStart(ancho[i] ?? 0) : t.padEnd(ancho[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    linea(columnas.map((c) => c.titulo)),
    linea(ancho.map((a) => '─'.repeat(a))),
    ...celdas.map((fila) => linea(fila.map((v) => String(v ?? '—')))),
  ];
}
