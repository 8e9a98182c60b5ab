/** A piece of JSON Schema as the API's contract has it. */
export interface Esquema {
  /** several: it may be null too */
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Esquema[];
  readonly oneOf?: readonly Esquema[];
  readonly allOf?: readonly Esquema[];
  readonly properties?: Readonly<Record<string, Esquema>>;
  readonly required?: readonly string[];
  readonly items?: Esquema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly additionalProperties?: boolean | Esquema;
}
export interface Operacion {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Esquema }>> };
}
export interface Contrato {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operacion>>>>;
}

/** One of them is what a text field asks for: words, a number, a key. */
const TEXTOS = ['Texto de la tabla', '99999999', 'carta'];

/** The least value that a schema admits: only what is required, the first of each choice. */
export function muestra(e: Esquema): unknown {
  if (e.const !== undefined) return e.const;
  if (e.enum) return e.enum[0];
  const opcion = e.anyOf?.[0] ?? e.oneOf?.[0];
  if (opcion) return muestra(opcion);
  if (e.allOf) return Object.assign({}, ...e.allOf.map(muestra)) as unknown;
  switch ([e.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        (e.required ?? []).map((clave) => [clave, muestra(e.properties?.[clave] ?? { type: 'string' })]),
      );
    case 'array':
      return Array.from({ length: e.minItems ?? 0 }, () => muestra(e.items ?? {}));
    case 'number':
    case 'integer':
      return Math.max(e.minimum ?? 1, 1);
    case 'boolean':
      return true;
    default:
      if (e.format === 'date-time') return '2018-06-30T12:00:00.000Z';
      return e.format === 'date'
        ? '2018-06-30'
        : TEXTOS.find((t) => new RegExp(e.pattern ?? '', 'u').test(t));
  }
}

/** The paths of the objects within `e` that take names they do not know. */
export function abiertos(e: Esquema, camino = ''): string[] {
  const dentro = [
    ...[...(e.anyOf ?? []), ...(e.oneOf ?? []), ...(e.allOf ?? [])].map((x) => abiertos(x, camino)),
    ...Object.entries(e.properties ?? {}).map(([clave, x]) => abiertos(x, `${camino}.${clave}`)),
    ...(e.items ? [abiertos(e.items, `${camino}[]`)] : []),
  ].flat();
  return [e.type].flat().includes('object') && e.additionalProperties !== false
    ? [camino, ...dentro]
    : dentro;
}
