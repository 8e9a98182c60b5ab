/** How an error is answered over HTTP and what the person can do about it. */
export type ClaseError =
  | 'entrada' // 400: the input cannot be read as what was asked for
  | 'invalido' // 422: readable, but breaks a rule of the form
  | 'no-autenticado' // 401
  | 'prohibido' // 403
  | 'no-encontrado' // 404: unknown, or hidden from this person
  | 'conflicto' // 409: state, duplicate or stale
  | 'demasiado-grande' // 413
  | 'fuera-de-rango' // 416
  | 'demasiadas' // 429
  | 'no-disponible'; // 503: a dependency is down or busy

/** One clause that refuses an act: `codigo` is stable, `texto` is the Spanish sentence shown to people. */
export interface Motivo {
  readonly codigo: string;
  readonly texto: string;
}

/**
 * Every refusal of the product. The one HTTP filter turns it into problem+json.
 * @remarks codes are stable and live in each lib's `errores.ts` (`hojas.derivacion.destino-inactivo`)
 */
export class ErrorDominio extends Error {
  override readonly name = 'ErrorDominio';

  constructor(
    readonly codigo: string,
    readonly clase: ClaseError,
    readonly detalle: string,
    readonly datos: { readonly motivos?: readonly Motivo[]; readonly [clave: string]: unknown } = {},
  ) {
    super(detalle);
  }
}

/**
 * What a check finds, or the clauses that it refuses with: so that an act tells them together with its others.
 * @throws whatever is no refusal
 */
export async function sinRehusar<T>(
  comprobacion: Promise<T>,
): Promise<{ readonly hallado: T | null; readonly motivos: readonly Motivo[] }> {
  try {
    return { hallado: await comprobacion, motivos: [] };
  } catch (error) {
    if (!(error instanceof ErrorDominio)) throw error;
    const { codigo, detalle, datos } = error;
    return { hallado: null, motivos: datos.motivos ?? [{ codigo, texto: detalle }] };
  }
}

/**
 * Refuses an act for all the clauses at once.
 * @throws ErrorDominio of class `conflicto` (or the one given) when `motivos` is not empty
 */
export function exigir(codigo: string, motivos: readonly Motivo[], clase: ClaseError = 'conflicto'): void {
  exigirTodo([codigo, motivos, clase]);
}

/**
 * Refuses an act for the clauses of all its groups at once, under the code and class of the first group that has any.
 * @param grupos code, clauses against it, class when they are no conflict
 */
export function exigirTodo(
  ...grupos: readonly (readonly [codigo: string, motivos: readonly Motivo[], clase?: ClaseError])[]
): void {
  const primero = grupos.find(([, motivos]) => motivos.length > 0);
  if (!primero) return;
  const [codigo, , clase = 'conflicto'] = primero;
  const todos = grupos.flatMap(([, motivos]) => motivos);
  // The same sentence for two copies is said once.
  const motivos = todos.filter((m, i) => todos.findIndex((n) => n.texto === m.texto) === i);
  throw new ErrorDominio(codigo, clase, motivos.map((m) => m.texto).join(' '), { motivos });
}
