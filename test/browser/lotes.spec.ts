import { expect, test, type Page } from './prueba';
import { randomUUID } from 'node:crypto';
import { revisar } from './actos';
import { entrar, exigirAccesible } from './soporte';

/** Internal HRs made through the API by the person signed in on that page. @returns their codes */
async function internas(pagina: Page, cuantas: number): Promise<string[]> {
  const csrf = ((await (await pagina.request.get('/api/sesion')).json()) as { csrf: string }).csrf;
  const codigos: string[] = [];
  for (let i = 0; i < cuantas; i++) {
    const r = await pagina.request.post('/api/hojas/internas', {
      headers: { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() },
      data: { referencia: `Pedido de material número ${i + 1}` },
    });
    expect(r.status()).toBe(200);
    codigos.push(((await r.json()) as { hoja: { codigo: string } }).hoja.codigo);
  }
  return codigos.reverse();
}

test('por lotes, con el teclado: se eligen, se derivan, y se lee cuál no fue y por qué', async ({ page }) => {
  await entrar(page, 'secretario');
  const codigos = await internas(page, 4);
  await page.goto('/bandeja/en-despacho');
  const filas = page.getByRole('article');
  await expect(filas.first()).toContainText(codigos[0] ?? '');
  // The second one is put on hold: it will not go with the others.
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  // The tray's preview has the same acts: wait for the page of the hoja itself.
  await expect(page.getByRole('tab', { name: 'Historia' })).toBeVisible();
  await page.getByRole('button', { name: 'Más', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Suspender' }).click();
  await page.getByRole('textbox', { name: 'Motivo' }).fill('Falta la especificación técnica');
  await page.getByRole('dialog').getByRole('button', { name: 'Suspender' }).click();
  await expect(page.getByRole('button', { name: 'Reanudar' })).toBeVisible();

  await page.goto('/bandeja/en-despacho');
  await expect(filas.first()).toBeVisible();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  const barra = page.getByRole('toolbar', { name: 'Con las elegidas' });
  await expect(barra).toContainText('4 elegidas');
  await revisar(page);
  await page.keyboard.press('d');
  const dialogo = page.getByRole('dialog', { name: 'Derivar 4 hojas de ruta' });
  await dialogo.getByRole('combobox', { name: 'Para (original)' }).fill('profesional');
  await page.getByRole('option', { name: /^Profesional en/ }).click();
  await dialogo.getByRole('textbox', { name: 'Proveído' }).fill('Atender juntas.');
  await exigirAccesible(page);
  await page.keyboard.press('Control+Enter');
  const resultado = page.getByRole('region', { name: 'Resultado del lote' });
  await expect(resultado).toContainText('3 derivadas, 1 no.');
  await expect(resultado.getByRole('listitem')).toHaveCount(1);
  await expect(resultado).toContainText('suspendido: no se puede derivar');
  await expect(barra).toBeHidden();
  await revisar(page);

  await page.goto('/bandeja/enviados');
  for (const codigo of [codigos[0], codigos[2], codigos[3]])
    await expect(filas.filter({ hasText: codigo })).toHaveCount(1);
  await page.getByText('De mi unidad').click();
  await expect(page).toHaveURL(/de=unidad/);
  await expect(filas.first()).toBeVisible();
});

test('I01 cinco golpes sobre «Registrar» con la red lenta dan una sola hoja', async ({ page }) => {
  await entrar(page, 'gobernador');
  await page.goto('/bandeja/en-despacho');
  const referencia = `Invitación a reunión ${randomUUID().slice(0, 8)}`;
  const claves = new Set<string | undefined>();
  await page.route('**/api/hojas/internas', async (ruta) => {
    claves.add(ruta.request().headers()['idempotency-key']);
    const respuesta = await ruta.fetch();
    await new Promise((listo) => setTimeout(listo, 1_500));
    await ruta.fulfill({ response: respuesta });
  });
  await page.getByRole('button', { name: 'Nueva hoja interna' }).click();
  const dialogo = page.getByRole('dialog');
  await dialogo.getByLabel('Referencia').fill(referencia);
  const boton = dialogo.getByRole('button', { name: 'Registrar' });
  await boton.evaluate((b: HTMLButtonElement) => {
    for (let i = 0; i < 5; i++) b.click();
  });
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/hojas\/\d+\/\d+/);
  expect(claves.size).toBe(1);
  await page.goto('/bandeja/en-despacho');
  await expect(page.getByRole('article').filter({ hasText: referencia })).toHaveCount(1);
});

/** Opens the MAE's post to everybody again, as the demonstration has it. */
async function sinRestriccion(admin: Page, puestoId: string): Promise<void> {
  const csrf = ((await (await admin.request.get('/api/sesion')).json()) as { csrf: string }).csrf;
  const r = await admin.request.put(`/api/puestos/${puestoId}/remitentes`, {
    headers: { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() },
    data: { soloDe: [] },
  });
  expect(r.status()).toBe(200);
}

test('la administración dice quién deriva a la MAE, y al derivar no se ofrece a los demás, con su razón', async ({
  page,
  browser,
}) => {
  await entrar(page, 'admin');
  const { filas } = (await (await page.request.get('/api/organizacion/destinos?q=gobernador')).json()) as {
    filas: { id: string; tipo: string; cargo: string | null }[];
  };
  const mae = filas.find((d) => d.tipo === 'puesto' && d.cargo === 'Gobernador')?.id ?? '';
  await sinRestriccion(page, mae);
  await page.goto('/administracion/personas');
  await page.getByRole('button', { name: 'Quién deriva a Gobernador' }).click();
  const dialogo = page.getByRole('dialog', { name: 'Quién deriva a Gobernador' });
  await dialogo.getByRole('combobox', { name: 'Solo le derivan' }).fill('Director');
  await page.getByRole('option', { name: /^Director General/ }).click();
  // The list stays open for the next one: leaving the field closes it.
  await page.keyboard.press('Tab');
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialogo).toBeHidden();

  const otra = await (await browser.newContext()).newPage();
  await entrar(otra, 'secretario');
  await internas(otra, 1);
  await otra.goto('/bandeja/en-despacho');
  await expect(otra.getByRole('article').first()).toBeVisible();
  await otra.keyboard.press('d');
  const derivar = otra.getByRole('dialog', { name: /^Derivar/ });
  await derivar.getByRole('combobox', { name: 'Para (original)' }).fill('gobernador');
  const vedado = otra.getByRole('option', { name: /^Gobernador · Desp/ });
  await expect(vedado).toContainText('Solo le deriva Director General');
  await expect(vedado).toHaveAttribute('data-combobox-disabled', 'true');
  await sinRestriccion(page, mae);
});
