import createClient from 'openapi-fetch';
import type { paths } from './esquema';
import { leerProblema } from './problema';
import { fetchDeSesion } from './transporte';

/** The API of the entidad, typed by its own OpenAPI document. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: fetchDeSesion });

interface Respuesta<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The answer's body, or its refusal.
 * @throws ProblemaError
 */
export async function datos<T>(llamada: Promise<Respuesta<T>>): Promise<T> {
  const { data, error, response } = await llamada;
  if (!response.ok) throw leerProblema(response.status, error);
  return data as T;
}

/** The step or hoja that a path names. */
export function enRuta(ref: { gestion: number | string; id: string }): {
  path: { gestion: string; id: string };
} {
  return { path: { gestion: String(ref.gestion), id: ref.id } };
}

/** Header that makes a repeated act safe. */
export function conClave(clave: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': clave };
}
