import { expect, type Page, type Request, type Route } from '@playwright/test';
import { ponerAxe, type Tema, type VentanaConAxe } from './axe';
import { bandeja, borrador, destinos, hoja, pdfDeUnaPagina, tipos } from './muestras';

/** The password of every login of the demonstration. */
export const CLAVE = 'hoja-de-ruta-demo';

/**
 * Signs in on the real server, as the door's page asks it to (`acceso.spec.ts` goes through that page).
 * @param donde page to open then; `/` is the person's tray. Absent: none, the journey opens its own
 */
export async function entrar(pagina: Page, usuario: string, donde?: string): Promise<void> {
  const respuesta = await pagina.request.post('/api/sesion', { data: { usuario, clave: CLAVE } });
  expect(respuesta.status(), `${usuario}: ${await respuesta.text()}`).toBe(200);
  if (donde === undefined) return;
  await pagina.goto(donde);
  if (donde === '/') await expect(pagina).toHaveURL(/\/bandeja\//);
}

/**
 * Waits until nothing on screen is half way in or out (what turns for ever is not waited for), and keeps it so:
 * whatever comes or goes until the returned function is called does so at once.
 */
export async function aquietar(pagina: Page): Promise<() => Promise<void>> {
  const quieto = await pagina.evaluateHandle(async () => {
    const enMarcha = () =>
      document
        .getAnimations()
        .filter((a) => a.playState === 'running' && Number.isFinite(a.effect?.getComputedTiming().endTime));
    const cuadro = () => new Promise(requestAnimationFrame);
    // What was just put on the page begins to move in the next frame.
    for (let quietos = 0; quietos < 2; quietos++) {
      await cuadro();
      const moviles = enMarcha();
      if (moviles.length > 0) quietos = -1;
      await Promise.allSettled(moviles.map((a) => a.finished));
    }
    const hoja = new CSSStyleSheet();
    hoja.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets.push(hoja);
    return hoja;
  });
  return () =>
    quieto.evaluate((hoja) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((h) => h !== hoja);
    });
}

/**
 * What axe finds in a page that has come to rest; by night only what colours change.
 * @returns a line for each rule that is broken
 */
export async function faltasDeAxe(pagina: Page, tema: Tema): Promise<string[]> {
  await ponerAxe(pagina);
  return pagina.evaluate((t) => {
    // What is open on top is all there is; a list that drops down is of its field, not of the page's landmarks.
    const dialogo = document.querySelector('[role="dialog"]') !== null;
    const encima = dialogo || document.querySelector('[data-portal] *') !== null;
    const donde = {
      // where pdf.js measures its letters; a heading that its writer left empty
      exclude: [['body > canvas'], ['.ProseMirror th']],
      ...(dialogo && { include: [['[role="dialog"]']] }),
    };
    return (window as unknown as VentanaConAxe).hrFaltas(donde, t, !encima);
  }, tema);
}

/** Axe finds nothing, by day nor by night, and nothing is wider than the screen; measured when all has come to rest. */
export async function exigirAccesible(pagina: Page): Promise<void> {
  // A page that was asked for a moment ago may still have to come.
  await expect(pagina.locator('h1').first()).toBeAttached();
  const soltar = await aquietar(pagina);
  const faltas = [...(await faltasDeAxe(pagina, 'light')), ...(await faltasDeAxe(pagina, 'dark'))];
  await soltar();
  expect(faltas).toEqual([]);
  const sobra = await pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sobra).toBeLessThanOrEqual(0);
}

/** What the screen sent to the desks, in order. */
export interface Enviado {
  metodo: string;
  ruta: string;
  clave: string | undefined;
  cuerpo: unknown;
}

const json = (ruta: Route, cuerpo: unknown, status = 200) =>
  ruta.fulfill({
    status,
    contentType: status < 400 ? 'application/json' : 'application/problem+json',
    body: JSON.stringify(cuerpo),
  });

function anotar(enviados: Enviado[], pedido: Request, ruta: string): void {
  const cuerpo: unknown = pedido.headers()['content-type']?.includes('json') ? pedido.postDataJSON() : null;
  enviados.push({ metodo: pedido.method(), ruta, clave: pedido.headers()['idempotency-key'], cuerpo });
}

/** A batch of which all went. */
function loteHecho(pedido: Request): object {
  const { pasos } = pedido.postDataJSON() as { pasos: object[] };
  const resultados = pasos.map((p) => ({ ...p, hecho: true, derivaciones: [], problema: null }));
  return { hechos: pasos.length, resultados };
}

/**
 * Answers the desks (trays, hojas, documentos) with the samples; sign-in, sessions and the organigrama stay real.
 * @param antes may answer a request itself, by returning true
 */
export async function conMuestras(
  pagina: Page,
  antes: (ruta: Route, camino: string) => Promise<boolean> = () => Promise.resolve(false),
): Promise<Enviado[]> {
  const enviados: Enviado[] = [];
  let version = 1;
  await pagina.route(/\/api\/(?!sesion|organizacion)/, async (ruta) => {
    const pedido = ruta.request();
    const url = new URL(pedido.url());
    const camino = url.pathname.replace('/api', '');
    if (pedido.method() !== 'GET' && !camino.endsWith('/presencia')) anotar(enviados, pedido, camino);
    if (await antes(ruta, camino)) return;
    if (/\.pdf$|\/pdf$/.test(camino)) {
      return ruta.fulfill({ contentType: 'application/pdf', body: pdfDeUnaPagina() });
    }
    if (camino === '/bandeja') return json(ruta, bandeja(url.searchParams.get('vista') ?? ''));
    if (camino === '/documentos/9' && pedido.method() === 'PUT') return json(ruta, { version: ++version });
    if (camino === '/documentos/9') return json(ruta, borrador(version));
    if (
      ['/documentos', '/remitentes', '/frases', '/destinos/vedados', '/vistas'].includes(camino) ||
      camino.endsWith('/historia')
    )
      return json(ruta, []);
    if (camino.endsWith('/presencia')) return json(ruta, []);
    if (camino.endsWith('/firmas'))
      return json(ruta, {
        resultado: 'SIN_FIRMAS',
        veredicto: 'Sin firmas digitales',
        firmas: [],
        sellosDeTiempo: [],
      });
    if (camino === '/archivos') {
      return json(ruta, {
        id: '5',
        nombre: 'nota.pdf',
        sha256: 'a',
        bytes: 900,
        tipo: 'application/pdf',
        tipoNombre: 'PDF',
        paginas: 1,
        firmas: 0,
        avisos: [],
        original: null,
        yaEsta: null,
        yaEsDe: null,
      });
    }
    if (camino.endsWith('/lectura'))
      return json(ruta, {
        archivoId: '5',
        estado: 'leida',
        fuente: 'ninguna',
        detalle: null,
        propuestas: {},
      });
    if (camino.endsWith('/destino'))
      return json(ruta, { listo: true, hoja: null, recepcionId: null, bloque: null, ajenos: 0 });
    if (camino === '/recepciones/dia')
      return json(ruta, { fecha: '2018-04-04', recepciones: [], rechazos: [] });
    if (/^\/recepciones\/\d+\/\d+$/.test(camino))
      return json(ruta, {
        estado: 'sellado',
        nota: { procedencia: null },
        corregidaEn: null,
        corregir: { permitido: false, motivos: [] },
      });
    if (camino.endsWith('/derivar') || camino.endsWith('/responder'))
      return json(ruta, { derivaciones: [{ gestion: 2018, id: '77', tipo: 'oficial', a: 'Gobernador' }] });
    if (camino === '/derivaciones/lote') return json(ruta, loteHecho(pedido));
    if (camino === '/certificados') return json(ruta, { certificados: [], aviso: null, dePrueba: false });
    if (camino === '/tipos') return json(ruta, tipos());
    if (camino === '/hojas') return json(ruta, [hoja()]);
    if (camino === '/hojas/por-palabras') return json(ruta, { filas: [], siguiente: null });
    return json(ruta, pedido.method() === 'GET' ? hoja() : {});
  });
  await pagina.route('**/api/organizacion/destinos*', (ruta) =>
    json(ruta, { filas: destinos(), hayMas: false }),
  );
  return enviados;
}
