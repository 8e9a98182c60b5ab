import { expect, test } from './prueba';
import { pdfDeUnaPagina, RAZON_DE_RESPONDER } from './muestras';
import { CLAVE, conMuestras, entrar } from './soporte';

test('la bandeja se recorre y se recibe con el teclado, y las teclas no actúan mientras se escribe', async ({
  page,
}) => {
  const enviados = await conMuestras(page);
  await entrar(page, 'director', '/');
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await expect.poll(() => enviados.map((e) => e.ruta)).toEqual(['/derivaciones/2018/16510/recibir']);
  expect(enviados[0]?.clave).toMatch(/^[0-9a-f-]{36}$/);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Buscar una hoja de ruta' })).toBeFocused();
  await page.keyboard.type('rdn');
  expect(enviados).toHaveLength(1);
  await expect(page).toHaveURL(/por-recibir/);
});

test('los atajos de una tecla se pueden apagar', async ({ page }) => {
  const enviados = await conMuestras(page);
  await entrar(page, 'director', '/');
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.keyboard.press('?');
  await page.getByRole('switch', { name: /^Usar atajos/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('r');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(enviados).toEqual([]);
});

test('un acto rechazado se ve, se enfoca y dice su razón', async ({ page }) => {
  await conMuestras(page);
  await entrar(page, 'director');
  await page.goto('/hojas/2018/1648');
  const responder = page.getByRole('button', { name: 'Responder' });
  await expect(responder).toHaveAttribute('aria-disabled', 'true');
  await expect(responder).toHaveAccessibleDescription(RAZON_DE_RESPONDER);
  await responder.focus();
  await expect(responder).toBeFocused();
});

test('derivar lleva destino, casillas y proveído, y se puede deshacer', async ({ page }) => {
  const enviados = await conMuestras(page);
  await entrar(page, 'director');
  await page.goto('/hojas/2018/1648');
  await page.getByRole('button', { name: 'Derivar', exact: true }).click();
  const dialogo = page.getByRole('dialog');
  await page.getByRole('combobox', { name: 'Para (original)' }).fill('secre');
  await page.getByRole('option', { name: /Secretario Departamental/ }).click();
  await dialogo.getByLabel('Elaborar respuesta').check();
  await dialogo.getByRole('textbox', { name: 'Proveído' }).fill('Atender en plazo.');
  await page.keyboard.press('Control+Enter');
  await expect(dialogo).toBeHidden();
  expect(enviados[0]).toMatchObject({
    ruta: '/derivaciones/2018/5/derivar',
    cuerpo: { oficial: { puestoId: '3', acciones: ['elaborar-respuesta'], proveido: 'Atender en plazo.' } },
  });
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect.poll(() => enviados.at(-1)?.ruta).toBe('/derivaciones/lote');
  expect(enviados.at(-1)?.cuerpo).toEqual({
    acto: 'revertir',
    pasos: [{ gestion: 2018, id: '77' }],
    orden: {},
  });
  await expect(page.getByText(/^Se retiró el envío de /)).toBeVisible();
});

test('lo escrito al derivar sigue ahí después de cerrar y recargar', async ({ page }) => {
  await conMuestras(page);
  await entrar(page, 'director');
  await page.goto('/hojas/2018/1648');
  await page.getByRole('button', { name: 'Derivar', exact: true }).click();
  await page.getByRole('textbox', { name: 'Proveído' }).fill('No perder esto.');
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Derivar', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Proveído' })).toHaveValue('No perder esto.');
});

test('A02 si la sesión termina a medio acto se entra encima y el acto va una sola vez, con su misma clave', async ({
  page,
}) => {
  let vencida = true;
  const enviados = await conMuestras(page, async (ruta, camino) => {
    if (!vencida || !camino.endsWith('/derivar')) return false;
    vencida = false;
    await ruta.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: '{"codigo":"acceso.sin-sesion"}',
    });
    return true;
  });
  await entrar(page, 'director');
  await page.goto('/hojas/2018/1648');
  await page.getByRole('button', { name: 'Derivar', exact: true }).click();
  await page.getByRole('combobox', { name: 'Para (original)' }).fill('secre');
  await page.getByRole('option', { name: /Secretario Departamental/ }).click();
  await page.getByRole('textbox', { name: 'Proveído' }).fill('Atender en plazo.');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Contraseña de director').fill(CLAVE);
  await page.getByRole('button', { name: 'Entrar y seguir' }).click();
  await expect(page.getByText('Derivada 1648-18.')).toBeVisible();
  expect(enviados.map((e) => e.ruta)).toEqual([
    '/derivaciones/2018/5/derivar',
    '/derivaciones/2018/5/derivar',
  ]);
  expect(enviados[1]?.clave).toBe(enviados[0]?.clave);
  expect(enviados[1]?.cuerpo).toEqual(enviados[0]?.cuerpo);
});

test('la recepción vacía dice qué falta y lleva al primer campo; el sello se mueve con las flechas', async ({
  page,
}) => {
  await entrar(page, 'recepcion');
  await page.goto('/recepcion');
  await page.getByRole('button', { name: 'Registrar y sellar' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Faltan 4 cosas');
  await expect(page.getByRole('button', { name: 'Elegir el PDF de la nota' })).toBeFocused();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'nota.pdf', mimeType: 'application/pdf', buffer: pdfDeUnaPagina() });
  const sello = page.getByRole('button', { name: /^Sello de recepción/ });
  const antes = await sello.boundingBox();
  await sello.press('Shift+ArrowDown');
  await expect(page.getByText('Sello: en el lugar marcado')).toBeVisible();
  // The page may still be settling: what is asked is where it ends.
  await expect.poll(async () => (await sello.boundingBox())?.y).toBeGreaterThan(antes!.y + 20);
  await page.getByRole('textbox', { name: 'Fecha de la nota' }).fill('2/4/18');
  await expect(page.getByText('lun 2 de abril de 2018')).toBeVisible();
});

test('la carta se guarda sola, y antes de firmar se guarda lo que estaba en la mano', async ({ page }) => {
  const enviados = await conMuestras(page);
  await entrar(page, 'director');
  await page.goto('/documentos/9');
  const texto = page.getByRole('textbox', { name: 'Texto de la carta' });
  await texto.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' me dirijo a su Autoridad');
  await expect.poll(() => JSON.stringify(enviados.at(-1)?.cuerpo)).toContain('me dirijo a su Autoridad');
  expect(enviados.at(-1)).toMatchObject({ metodo: 'PUT', cuerpo: { version: 1 } });
  await page.getByRole('textbox', { name: 'Iniciales' }).fill('RAS-hrg-svg');
  await page.getByRole('button', { name: 'Firmar', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('CERTIFICADO DE PRUEBA');
  expect(enviados.at(-1)).toMatchObject({
    metodo: 'PUT',
    cuerpo: { version: 2, contenido: { iniciales: 'RAS-hrg-svg' } },
  });
});
