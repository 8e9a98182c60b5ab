import type { Metodo } from '../../apps/cli/src/hilo/cliente';
import { muestra, type Contrato } from './contrato';
import type { Oficina } from './oficina';

/**
 * Desks whose things are not of HRs nor of their papers: what configures the entidad, and views of trays. What the archive
 * hides has specs of its own (`archivo-*.spec.ts`). All others are in the table.
 */
const FUERA =
  /^\/api\/(administracion|archivo|numeros|plantillas|procedencias|puestos|series|tipos|vistas)\//;
/** What is of one person or desk alone, on the route or not. */
const DE_UNO_SOLO = /^\/api\/(archivos|planillas|frases|certificados)\//;
/** A note that came in has no preview, and none of these its parts. */
const SOLO_BORRADORES_O_PARTES = /anexos|vista-previa|\{(?!gestion|id)/;
export const NINGUNO = '99999999';

const ESCRITORIOS = [
  ...['hojas', 'derivaciones', 'documentos', 'recepciones', 'plazos'],
  ...['archivos', 'planillas', 'frases', 'certificados'],
] as const;
/** Ids of one of each, by the desk of their path; `adeudo`, and other names of a path, where they are known. */
export type Objetos = Readonly<Record<(typeof ESCRITORIOS)[number] | 'adeudo', string>> &
  Readonly<Partial<Record<'documento' | 'n' | 'archivo', string>>>;

/** An operation of the API, with the least body that its form takes. */
export interface Fila {
  readonly metodo: Metodo;
  readonly camino: string;
  readonly cuerpo: unknown;
}

/**
 * @returns every operation that could tell of something hidden, from the contract itself
 * @throws Error when it names a thing of which the tests hide none: a new desk is hidden too, or told to be `FUERA`
 */
export async function tablaDeOperaciones(oficina: Oficina): Promise<Fila[]> {
  const contrato = await oficina.de('recepcion').leer<Contrato>('/api/openapi.json');
  const caminos = Object.keys(contrato.paths).filter((c) => c.includes('{') && !FUERA.test(c));
  const nuevos = caminos.filter((c) => !ESCRITORIOS.some((e) => c.startsWith(`/api/${e}/`)));
  if (nuevos.length > 0) throw new Error(`¿de qué son? ${nuevos.join(', ')}`);
  return caminos.flatMap((camino) =>
    Object.entries(contrato.paths[camino] ?? {}).map(([metodo, op]): Fila => {
      const esquema = op.requestBody?.content['application/json']?.schema;
      return {
        metodo: metodo.toUpperCase() as Metodo,
        camino,
        cuerpo: esquema ? conSentido(muestra(esquema)) : metodo === 'get' ? undefined : {},
      };
    }),
  );
}

/** What whoever is on the route may read. */
export const lecturasDe = (filas: readonly Fila[]): Fila[] =>
  filas.filter(
    ({ metodo, camino }) =>
      metodo === 'GET' && !SOLO_BORRADORES_O_PARTES.test(camino) && !DE_UNO_SOLO.test(camino),
  );

/** What is of an HR, and of nobody alone. */
export const deHojas = (filas: readonly Fila[]): Fila[] => filas.filter((f) => !DE_UNO_SOLO.test(f.camino));

/** The parts whose rules a JSON Schema does not tell: the text of a letter, and a credential. */
function conSentido(cuerpo: unknown): unknown {
  const o = cuerpo as Record<string, unknown>;
  const texto = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] };
  return {
    ...o,
    ...('contenido' in o ? { contenido: { ...(o['contenido'] as object), cuerpo: texto } } : {}),
    ...('credencial' in o ? { credencial: { tipo: 'prueba' } } : {}),
  };
}

/** The path with the ids of something that is there, or of nothing. */
function conIds(camino: string, o: Objetos | null): string {
  const escritorio = camino.split('/')[2] as keyof Objetos;
  return camino
    .replace('{gestion}', '2018')
    .replace('{id}', o?.[escritorio] ?? NINGUNO)
    .replace('{adeudo}', o?.adeudo ?? NINGUNO)
    .replace(/\{(\w+)\}/g, (_, nombre: string) => o?.[nombre as keyof Objetos] ?? '1');
}

/** All that an answer tells, but for the address that was asked. */
export interface Respuesta {
  readonly estado: number;
  readonly cuerpo: unknown;
}

export async function respuesta(
  oficina: Oficina,
  clave: string,
  f: Fila,
  o: Objetos | null,
): Promise<Respuesta> {
  const r = await oficina.de(clave).enviar(f.metodo, conIds(f.camino, o), f.cuerpo);
  const texto = await r.text();
  const json = r.headers.get('content-type')?.includes('json');
  const { instance: _instance, ...cuerpo } = (json ? JSON.parse(texto) : { texto }) as Record<
    string,
    unknown
  >;
  return { estado: r.status, cuerpo: [r.headers.get('content-type'), cuerpo] };
}

/** What is said of what there is not: the same for each person and operation, so each is asked once. */
export class Nada {
  private readonly dichas = new Map<string, Promise<Respuesta>>();
  constructor(private readonly oficina: Oficina) {}

  dicha(clave: string, f: Fila): Promise<Respuesta> {
    const cual = `${clave} ${f.metodo} ${f.camino}`;
    const antes = this.dichas.get(cual);
    if (antes) return antes;
    const ahora = respuesta(this.oficina, clave, f, null);
    this.dichas.set(cual, ahora);
    return ahora;
  }
}
