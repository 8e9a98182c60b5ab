import { expect, type Locator, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';

export interface Paso {
  gestion: number;
  id: string;
}
/** An HR in the hands of who made it. */
export interface Hilo extends Paso {
  codigo: string;
  /** the step that is mine */
  paso: Paso;
}

/** What is sent: a body in JSON, or a form with its file. */
type Cuerpo =
  { data: object } | { multipart: Record<string, { name: string; mimeType: string; buffer: Buffer }> };

async function enviarPedido<T>(pagina: Page, ruta: string, cuerpo: Cuerpo): Promise<T> {
  const { csrf } = (await (await pagina.request.get('/api/sesion')).json()) as { csrf: string };
  const r = await pagina.request.post(ruta, {
    headers: { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() },
    ...cuerpo,
  });
  expect(r.ok(), `${r.status()} ${await r.text()}`).toBe(true);
  return (await r.json()) as T;
}

/** An act through the API, as the person signed in on that page: what a journey needs before it begins. */
export const pedir = <T>(pagina: Page, ruta: string, data: object): Promise<T> =>
  enviarPedido<T>(pagina, ruta, { data });

/** @returns id of a PDF that came in */
export async function subir(pagina: Page, buffer: Buffer): Promise<string> {
  const archivo = { name: 'nota.pdf', mimeType: 'application/pdf', buffer };
  return (await enviarPedido<{ id: string }>(pagina, '/api/archivos', { multipart: { archivo } })).id;
}

/** A fresh internal HR. */
export async function interna(pagina: Page, referencia: string): Promise<Hilo> {
  const { hoja, derivacionId } = await pedir<{ hoja: Paso & { codigo: string }; derivacionId: string }>(
    pagina,
    '/api/hojas/internas',
    { referencia },
  );
  const { gestion, id, codigo } = hoja;
  return { gestion, id, codigo, paso: { gestion, id: derivacionId } };
}

/** @returns id of the post whose name begins so */
export async function puesto(pagina: Page, cargo: string): Promise<string> {
  const camino = `/api/organizacion/destinos?q=${encodeURIComponent(cargo)}`;
  let r = await pagina.request.get(camino);
  // What a server that has just begun, on a machine that is full, asks for: «intente de nuevo».
  for (let veces = 0; r.status() >= 500 && veces < 10; veces++) {
    await pagina.waitForTimeout(1_000);
    r = await pagina.request.get(camino);
  }
  expect(r.ok(), `${r.status()} ${await r.text()}`).toBe(true);
  const { filas } = (await r.json()) as { filas: { id: string; tipo: string; cargo: string | null }[] };
  return filas.find((d) => d.tipo === 'puesto' && d.cargo?.startsWith(cargo))?.id ?? '';
}

/** Sends an HR on through the API. @returns the new steps, the original first */
export async function enviar(
  pagina: Page,
  h: Hilo,
  original: string,
  copia?: string,
  acciones: readonly string[] = ['para-su-consideracion'],
): Promise<Paso[]> {
  const destino = { acciones, proveido: 'Atender.' };
  const { derivaciones } = await pedir<{ derivaciones: Paso[] }>(
    pagina,
    `/api/derivaciones/${h.paso.gestion}/${h.paso.id}/derivar`,
    {
      oficial: { puestoId: original, ...destino },
      ...(copia ? { copias: [{ puestoId: copia, ...destino }] } : {}),
    },
  );
  return derivaciones;
}

/** The row of that HR in the tray on screen. */
export const fila = (pagina: Page, codigo: string): Locator =>
  pagina.getByRole('article').filter({ has: pagina.getByRole('link', { name: codigo, exact: true }) });

/** A letter of the tecnico's, ready to be read. @param firma cargo of who signs it */
export async function carta(
  tecnico: Page,
  titulo: string,
  firma: string,
): Promise<{ id: string; version: number }> {
  return pedir(tecnico, '/api/documentos', {
    tipo: 'carta',
    titulo,
    firmantePuestoId: await puesto(tecnico, firma),
    contenido: {
      destinatario: { lineas: ['DIRECTOR GENERAL EJECUTIVO', 'AGETIC'] },
      cuerpo: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: `Remito lo pedido: ${titulo}.` }] }],
      },
    },
  });
}

/** @returns id of one that waits for the director's visto bueno, and then for the gobernador's signature */
export async function porVisar(tecnico: Page, titulo: string): Promise<string> {
  const { id, version } = await carta(tecnico, titulo, 'Gobernador');
  await pedir(tecnico, `/api/documentos/${id}/vobo`, {
    version,
    etapas: [{ exige: 'todos', puestoIds: [await puesto(tecnico, 'Director General')] }],
  });
  return id;
}
