import type { Metodo } from '../../apps/cli/src/hilo/cliente';
import { muestra, type Contrato } from './contrato';
import type { Oficina } from './oficina';

/** Every operation on something that has an id, of the desks that carry HRs and their papers. */
const ESCRITORIOS =
  /^\/api\/(hojas|derivaciones|documentos|recepciones|plazos|archivos|planillas|frases)\/.*\{/;
/** What is of one person or desk alone, on the route or not. */
const DE_UNO_SOLO = /^\/api\/(archivos|planillas|frases)\//;
/** A note that came in has no preview, and none of these its parts. */
const SOLO_BORRADORES_O_PARTES = /anexos|vista-previa|\{(?!gestion|id)/;
export const NINGUNO = '99999999';

/** Ids of one of each, by the desk of their path. */
export interface Objetos {
  readonly hojas: string;
  readonly derivaciones: string;
  readonly documentos: string;
  readonly recepciones: string;
  readonly plazos: string;
  readonly archivos: string;
  readonly planillas: string;
  readonly frases: string;
  readonly adeudo: string;
}
/** An operation of the API, with the least body that its form takes. */
export interface Fila {
  readonly metodo: Metodo;
  readonly camino: string;
  readonly cuerpo: unknown;
}

/** @returns every operation that could tell of something hidden, from the contract itself */
export async function tablaDeOperaciones(oficina: Oficina): Promise<Fila[]> {
  const contrato = await oficina.de('recepcion').leer<Contrato>('/api/openapi.json');
  return Object.entries(contrato.paths)
    .filter(([camino]) => ESCRITORIOS.test(camino))
    .flatMap(([camino, porMetodo]) =>
      Object.entries(porMetodo).map(([metodo, op]): Fila => {
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
    .replace(/\{\w+\}/g, '1');
}

/** All that an answer tells, but for the address that was asked. */
export async function respuesta(
  oficina: Oficina,
  clave: string,
  f: Fila,
  o: Objetos | null,
): Promise<{ estado: number; cuerpo: unknown }> {
  const r = await oficina.de(clave).enviar(f.metodo, conIds(f.camino, o), f.cuerpo);
  const texto = await r.text();
  const json = r.headers.get('content-type')?.includes('json');
  const { instance: _instance, ...cuerpo } = (json ? JSON.parse(texto) : { texto }) as Record<
    string,
    unknown
  >;
  return { estado: r.status, cuerpo: [r.headers.get('content-type'), cuerpo] };
}
