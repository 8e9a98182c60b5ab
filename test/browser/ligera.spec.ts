import { expect, type Page } from '@playwright/test';
import { test } from './actos';
import { bandeja } from './muestras';

test('G12: la primera bandeja trae a lo sumo 250 KB de programa comprimido, y nada se mueve al cargar', async ({
  sentarse,
  browser,
}) => {
  const director = await sentarse('director');
  const contexto = await browser.newContext({ storageState: await director.context().storageState() });
  const pagina = await contexto.newPage();
  const cdp = await contexto.newCDPSession(pagina);
  await cdp.send('Network.enable');
  const programas = new Set<string>();
  let bytes = 0;
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) programas.add(requestId);
  });
  // What the files measure as they travel, compressed; their headers are not program.
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (programas.has(requestId)) bytes += encodedDataLength;
  });
  await pagina.addInitScript(() => {
    const aqui = globalThis as { movido?: number };
    aqui.movido = 0;
    new PerformanceObserver((lista) => {
      for (const m of lista.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!m.hadRecentInput) aqui.movido = (aqui.movido ?? 0) + m.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await pagina.goto('/bandeja/en-despacho');
  await expect(pagina.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('En despacho');
  await pagina.waitForTimeout(1_000);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(250 * 1024);
  expect(await pagina.evaluate(() => (globalThis as { movido?: number }).movido)).toBeLessThan(0.02);
  await contexto.close();
});

const FILAS = 50;

/** Fifty rows, whatever the day has brought. */
function cincuenta(): object {
  const muestra = bandeja('en-despacho');
  const filas = Array.from({ length: FILAS }, (_, i) => ({
    ...muestra.filas[i % muestra.filas.length],
    derivacionId: String(1_000 + i),
    ordenId: String(1_000 + i),
  }));
  return { ...muestra, vista: 'en-despacho', filas };
}

/** Every request waits until no other leaves: what leaves together is one round trip, however long each takes. @returns how many until it is there */
async function vueltas(pagina: Page, camino: string, esta: () => Promise<boolean>): Promise<number> {
  let [esperan, movimientos]: [(() => void)[], number] = [[], 0];
  await pagina.route('**/*', async (ruta) => {
    movimientos++;
    await new Promise<void>((soltar) => esperan.push(soltar));
    const url = new URL(ruta.request().url());
    if (url.pathname === '/api/bandeja') return ruta.fulfill({ json: cincuenta() });
    await ruta.continue().catch(() => undefined);
  });
  const visita = pagina.goto(camino, { waitUntil: 'commit' }).catch(() => undefined);
  let cuantas = 0;
  for (let miradas = 0; miradas < 40; miradas++) {
    // While the page itself has not come there is nothing to look at.
    if (cuantas > 0 && (await esta())) break;
    for (let antes = -1; antes !== movimientos;) {
      antes = movimientos;
      await pagina.waitForTimeout(400);
    }
    const juntas = esperan;
    esperan = [];
    if (juntas.length > 0) cuantas++;
    for (const soltar of juntas) soltar();
    if (cuantas === 1) await visita;
    // Time for what came to be read and shown: a slow machine is not one more round trip.
    for (let i = 0; i < 10 && cuantas > 1 && !(await esta()); i++) await pagina.waitForTimeout(300);
  }
  for (const soltar of esperan) soltar();
  await pagina.unrouteAll({ behavior: 'ignoreErrors' });
  await visita;
  return cuantas;
}

test('la primera bandeja está en tres idas y vueltas: la página; el programa; la sesión y sus cincuenta filas', async ({
  sentarse,
  browser,
}) => {
  const director = await sentarse('director');
  const contexto = await browser.newContext({ storageState: await director.context().storageState() });
  const pagina = await contexto.newPage();
  await pagina.addInitScript(() => {
    const aqui = globalThis as { movido?: number };
    aqui.movido = 0;
    new PerformanceObserver((lista) => {
      for (const m of lista.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!m.hadRecentInput) aqui.movido = (aqui.movido ?? 0) + m.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const filas = pagina.getByRole('article');
  const n = await vueltas(pagina, '/bandeja/en-despacho', async () => (await filas.count()) === FILAS);
  expect(n).toBeLessThanOrEqual(3);
  await expect(pagina.getByRole('navigation', { name: 'Bandejas', exact: true })).toContainText('Redactar');
  expect(await pagina.evaluate(() => (globalThis as { movido?: number }).movido)).toBeLessThan(0.005);
  await contexto.close();
});

test('las letras de la casa llegan tarde, y nada se mueve por ellas', async ({ sentarse }) => {
  const pagina = await sentarse('director');
  let soltar = (): void => undefined;
  const tarde = new Promise<void>((listo) => (soltar = listo));
  await pagina.route('**/*.woff2', async (ruta) => {
    await tarde;
    await ruta.continue();
  });
  await pagina.goto('/bandeja/en-despacho', { waitUntil: 'domcontentloaded' });
  await expect(pagina.getByRole('navigation', { name: 'Bandejas', exact: true })).toContainText('Redactar');
  await expect(pagina.getByRole('main').locator('.mantine-Skeleton-root')).toHaveCount(0);
  await pagina.evaluate(() => {
    const aqui = globalThis as { movido?: number };
    aqui.movido = 0;
    new PerformanceObserver((lista) => {
      for (const m of lista.getEntries() as (PerformanceEntry & { value: number })[])
        aqui.movido = (aqui.movido ?? 0) + m.value;
    }).observe({ type: 'layout-shift' });
  });
  soltar();
  await pagina.waitForFunction(() => document.fonts.check("14px 'IBM Plex Sans'"));
  await pagina.evaluate(() => document.fonts.ready);
  await pagina.waitForTimeout(500);
  expect(await pagina.evaluate(() => (globalThis as { movido?: number }).movido)).toBeLessThan(0.0005);
});
