/** One clause that refuses an act, as the server words it. */
export interface MotivoDeRechazo {
  readonly codigo: string;
  readonly texto: string;
}

/** A field of the form and what is wrong with it, as the server words it. */
export interface FalloDeCampo {
  readonly campo: string;
  readonly mensaje: string;
}

interface CuerpoDeProblema {
  title?: unknown;
  detail?: unknown;
  codigo?: unknown;
  motivos?: unknown;
  campos?: unknown;
  [clave: string]: unknown;
}

/**
 * What the API answers when it refuses (`application/problem+json`), or a network that gave no answer.
 * `status` is 0 when no answer came: the act may or may not have happened.
 */
export class ProblemaError extends Error {
  override readonly name = 'ProblemaError';

  constructor(
    readonly status: number,
    readonly codigo: string,
    readonly detalle: string,
    readonly motivos: readonly MotivoDeRechazo[] = [],
    readonly campos: readonly FalloDeCampo[] = [],
    readonly datos: Readonly<Record<string, unknown>> = {},
  ) {
    super(detalle);
  }
}

const POR_ESTADO: Record<number, string> = {
  401: 'Su sesión terminó. Vuelva a entrar para seguir.',
  403: 'Su puesto no permite este acto.',
  404: 'No se encontró lo que buscaba, o su puesto no lo alcanza.',
  413: 'El archivo es más grande de lo que se admite.',
  429: 'Demasiados intentos seguidos. Espere un momento.',
  503: 'El sistema está ocupado o en mantenimiento. Intente de nuevo en un momento.',
};

function lista<T>(valor: unknown, clave: string): T[] {
  if (!Array.isArray(valor)) return [];
  return valor.filter((v): v is T => typeof v === 'object' && v !== null && clave in v);
}

/**
 * Reads a problem document; tolerates any body, so that a proxy's HTML page is still told in Spanish.
 * @param status HTTP status of the answer
 * @param cuerpo parsed JSON, or anything else
 */
export function leerProblema(status: number, cuerpo: unknown): ProblemaError {
  const c: CuerpoDeProblema =
    typeof cuerpo === 'object' && cuerpo !== null ? (cuerpo as CuerpoDeProblema) : {};
  const detalle =
    (typeof c.detail === 'string' && c.detail) ||
    POR_ESTADO[status] ||
    'El sistema no pudo completar lo pedido.';
  return new ProblemaError(
    status,
    typeof c.codigo === 'string' ? c.codigo : `http.${status}`,
    detalle,
    lista<MotivoDeRechazo>(c.motivos, 'texto'),
    lista<FalloDeCampo>(c.campos, 'mensaje'),
    c,
  );
}

/** @returns the problem for an answer that never came */
export function sinRed(): ProblemaError {
  return new ProblemaError(
    0,
    'red.sin-respuesta',
    'No hubo respuesta del servidor. Revise su conexión; al repetir no se duplicará nada.',
  );
}

/** @returns any thrown value as a problem that can be shown */
export function comoProblema(error: unknown): ProblemaError {
  if (error instanceof ProblemaError) return error;
  if (error instanceof TypeError) return sinRed();
  return new ProblemaError(0, 'pantalla.fallo', 'Algo falló en esta pantalla. Vuelva a intentarlo.');
}

/**
 * Messages by field, for the inputs of a form. Nested names keep their path (`anexos.0.fojas`).
 * @returns the first message of each field
 */
export function porCampo(problema: ProblemaError | null): Record<string, string> {
  const salida: Record<string, string> = {};
  for (const { campo, mensaje } of problema?.campos ?? []) salida[campo] ??= mensaje;
  return salida;
}
