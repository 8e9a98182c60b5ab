import { expect, test, type Page } from './prueba';
import { entrar, exigirAccesible } from './soporte';

test.use({ serviceWorkers: 'allow' });

/** What this browser keeps, by address. */
const guardado = (p: Page): Promise<string[]> =>
  p.evaluate(async () => {
    const cajas = await Promise.all((await caches.keys()).map((c) => caches.open(c)));
    const pedidos = (await Promise.all(cajas.map((c) => c.keys()))).flat();
    return pedidos.map((r) => new URL(r.url).pathname);
  });

test('el navegador guarda el programa y nada de lo que responde la API; sin red la página abre y dice qué se puede hacer', async ({
  page,
  context,
}) => {
  await entrar(page, 'director', '/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto('/bandeja/en-despacho');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('En despacho');
  const caminos = await guardado(page);
  expect(caminos.length).toBeGreaterThan(5);
  expect(caminos.filter((c) => c !== '/' && !c.startsWith('/assets/'))).toEqual([]);

  await context.setOffline(true);
  await page.goto('/bandeja/por-recibir');
  await expect(page.getByRole('alert')).toContainText('Nada se envía por su cuenta');
  await exigirAccesible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await exigirAccesible(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Por recibir');
});

test('la página pública y los papeles no pasan por lo guardado, y quien no quiere guardar nada lo apaga', async ({
  page,
}) => {
  await entrar(page, 'director', '/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const publica = await page.goto('/v/no-existe');
  expect(publica?.fromServiceWorker()).toBe(false);
  await page.goto('/bandeja/en-despacho');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('En despacho');
  await page.keyboard.press('?');
  await page
    .getByRole('switch', { name: 'Guardar la aplicación en este navegador' })
    .uncheck({ force: true });
  await expect.poll(() => guardado(page)).toEqual([]);
  await page.reload();
  await page.waitForTimeout(4_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('una versión nueva se dice, espera a que se la pida, y lo escrito sigue', async ({ page }) => {
  await entrar(page, 'recepcion', '/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto('/recepcion');
  await page.getByRole('textbox', { name: 'Referencia' }).fill('Solicita información de los linderos');
  // As after two updates of the server, once the page has asked for its own program: another for the same place.
  await page.waitForTimeout(4_000);
  for (const version of ['siguiente', 'ultima'])
    await page.evaluate(async (v) => {
      const registro = await navigator.serviceWorker.register(`/sw.js?${v}`);
      while (!registro.waiting?.scriptURL.endsWith(v)) await new Promise((listo) => setTimeout(listo, 50));
    }, version);
  const aviso = page.getByRole('alert').filter({ hasText: 'Hay una versión nueva' });
  await expect(aviso).toBeVisible();
  const quien = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? '');
  expect(await quien()).toMatch(/\/sw\.js$/);
  const recargada = page.waitForEvent('load');
  await aviso.getByRole('button', { name: 'Recargar' }).click();
  await recargada;
  await expect.poll(quien).toMatch(/\/sw\.js\?ultima$/);
  await expect(page.getByRole('textbox', { name: 'Referencia' })).toHaveValue(
    'Solicita información de los linderos',
  );
});
