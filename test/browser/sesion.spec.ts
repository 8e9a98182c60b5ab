import { expect, type BrowserContext, type Page } from '@playwright/test';
import { test } from './actos';
import { enviar, fila, interna, puesto } from './por-api';
import { CLAVE, exigirAccesible } from './soporte';

/** To this browser the session has so many seconds left, until it is lengthened; what the server does is its own. */
async function leQuedan(contexto: BrowserContext, segundos: number): Promise<(otros: number) => void> {
  let [corta, dichos] = [true, segundos];
  await contexto.route(/\/api\//, async (ruta) => {
    if (ruta.request().url().includes('/novedades')) return ruta.continue();
    if (ruta.request().url().endsWith('/sesion/seguir')) corta = false;
    // Its page may be closed meanwhile: then nobody waits for the answer.
    const r = await ruta.fetch().catch(() => null);
    if (!r) return;
    if (!corta) return ruta.fulfill({ response: r });
    const headers = { ...r.headers(), 'x-sesion-quedan': String(dichos) };
    if (!ruta.request().url().endsWith('/sesion/plazo')) return ruta.fulfill({ response: r, headers });
    return ruta.fulfill({ response: r, headers, json: { quedan: dichos } });
  });
  return (otros) => {
    dichos = otros;
  };
}

const aviso = (p: Page) => p.getByRole('dialog', { name: 'Su sesión está por terminar' });

test('A03: dos ventanas avisan a la vez; se sigue en una, las dos siguen, y nadie queda fuera', async ({
  sentarse,
}) => {
  const una = await sentarse('director', '/');
  const otra = await una.context().newPage();
  await otra.goto('/bandeja/en-despacho');
  const pasa = await leQuedan(una.context(), 600);
  // One clock for both windows.
  await una.clock.install();
  for (const p of [una, otra]) {
    await p.reload();
    await expect(p.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  }
  // Nobody touches them for eight minutes and a half.
  pasa(110);
  await una.clock.fastForward(510_000);
  for (const p of [una, otra]) await expect(aviso(p)).toBeVisible();
  await exigirAccesible(una);
  await una.setViewportSize({ width: 360, height: 740 });
  await exigirAccesible(una);
  await una.setViewportSize({ width: 1280, height: 800 });
  await expect(aviso(una).getByRole('button', { name: 'Seguir aquí' })).toBeFocused();
  await una.keyboard.press('Enter');
  await expect(aviso(una)).toBeHidden();
  await expect(aviso(otra)).toBeHidden();
  for (const p of [una, otra]) {
    await p.goto('/bandeja/por-recibir');
    await expect(p.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Por recibir');
  }
});

test('quien está escribiendo no es interrumpido: la sesión sigue sola', async ({ sentarse }) => {
  const director = await sentarse('director');
  await leQuedan(director.context(), 110);
  const sigue = director.waitForRequest((r) => r.url().endsWith('/api/sesion/seguir'));
  await director.goto('/bandeja/por-recibir');
  await director.keyboard.press('f');
  await director.keyboard.type('plan');
  await sigue;
  await expect(aviso(director)).toBeHidden();
});

test('A02: la sesión termina mientras se escribe un proveído; se entra ahí mismo, el texto está y se envía una vez, y la otra ventana sigue también', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const h = await interna(mesa, 'Solicitud de vehículo');
  const [paso] = await enviar(mesa, h, await puesto(mesa, 'Director General'));
  const director = await sentarse('director');
  const otra = await director.context().newPage();
  await otra.goto('/bandeja/por-recibir');
  await director.goto('/bandeja/por-recibir');
  await fila(director, h.codigo)
    .getByRole('button', { name: `Recibir ${h.codigo}` })
    .click();
  await expect(director.getByText(`Recibida ${h.codigo}.`)).toBeVisible();
  await director.goto(`/hojas/${h.gestion}/${h.id}`);
  await director.getByRole('button', { name: 'Derivar', exact: true }).click();
  const dialogo = director.getByRole('dialog', { name: `Derivar ${h.codigo}` });
  await dialogo.getByRole('combobox', { name: 'Para (original)' }).fill('secretario departamental');
  await director
    .getByRole('option', { name: /Secretario Departamental/ })
    .first()
    .click();
  await dialogo.getByRole('textbox', { name: 'Proveído' }).fill('Coordinar con la unidad de transportes.');

  // The real session ends, as an administrator or the clock ends it.
  const { csrf } = (await (await director.request.get('/api/sesion')).json()) as { csrf: string };
  const cookies = await director.context().cookies();
  const fin = await director.request.delete('/api/sesion', { headers: { 'x-csrf-token': csrf } });
  expect(fin.status()).toBe(204);
  await director.context().addCookies(cookies);
  const enviados: string[] = [];
  director.on('request', (r) => {
    if (r.url().endsWith('/derivar')) enviados.push(r.headers()['idempotency-key'] ?? '');
  });
  await director.keyboard.press('Control+Enter');
  const entrar = director.getByRole('dialog', { name: 'Su sesión terminó' });
  await entrar.getByLabel(/^Contraseña de/).fill(CLAVE);
  await exigirAccesible(director);
  await entrar.getByRole('button', { name: 'Entrar y seguir' }).click();
  await expect(director.getByText(`Derivada ${h.codigo}.`)).toBeVisible();
  expect(new Set(enviados).size).toBe(1);
  const { ruta } = (await (await director.request.get(`/api/hojas/${h.gestion}/${h.id}`)).json()) as {
    ruta: { proveido: string | null; origenId?: string }[];
  };
  expect(ruta.filter((p) => p.proveido === 'Coordinar con la unidad de transportes.')).toHaveLength(1);
  expect(paso).toBeTruthy();

  // The other window acts with the new session's mark, without asking for anything.
  const h2 = await interna(mesa, 'Otra solicitud');
  await enviar(mesa, h2, await puesto(mesa, 'Director General'));
  await otra.bringToFront();
  await expect(fila(otra, h2.codigo)).toBeVisible({ timeout: 10_000 });
  await fila(otra, h2.codigo)
    .getByRole('button', { name: `Recibir ${h2.codigo}` })
    .click();
  await expect(otra.getByText(`Recibida ${h2.codigo}.`)).toBeVisible();
});
