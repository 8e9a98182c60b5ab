import { expect } from '@playwright/test';
import { test } from './actos';

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
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
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
