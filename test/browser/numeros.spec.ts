import { expect, test } from './prueba';
import { entrar, exigirAccesible } from './soporte';

test('la secretaría reserva números para papel con su motivo, los copia o imprime, y anula el que no usó', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // The printing window stays open, as before whoever reads it: a browser without windows closes it at once.
  await context.addInitScript(() => {
    window.print = () => undefined;
  });
  await entrar(page, 'recepcion', '/');
  await page.getByRole('link', { name: 'Números de CITE' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Números de CITE');
  await page.getByRole('button', { name: 'Reservar números' }).click();
  await page.getByRole('button', { name: 'Reservar', exact: true }).click();
  await expect(page.getByText('Elija el tipo de documento.')).toBeVisible();
  await expect(page.getByText('Diga para qué se reserva.')).toBeVisible();
  await exigirAccesible(page);
  await page.getByLabel('Tipo de documento').selectOption({ label: 'Nota interna' });
  await page.getByLabel('Cuántos').fill('3');
  await page.getByRole('textbox', { name: 'Motivo' }).fill('Notas de la comisión <de viaje>');
  await page.getByRole('button', { name: 'Reservar', exact: true }).click();
  const dados = page.getByRole('list', { name: 'Números dados' }).getByRole('listitem');
  await expect(dados).toHaveCount(3);
  const textos = await dados.allInnerTexts();
  await page.getByRole('button', { name: 'Copiar' }).click();
  await expect(page.getByText('Copiado.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(textos.join('\n'));
  await page.getByRole('button', { name: 'Imprimir' }).click();
  const impreso = page.frameLocator('iframe[aria-hidden]');
  await expect(impreso.locator('p')).toHaveText('Motivo: Notas de la comisión <de viaje>');
  await expect(impreso.locator('li')).toHaveText(textos);
  await page.getByRole('button', { name: 'Listo' }).click();

  const reservados = page.getByRole('list', { name: 'Números reservados' });
  await expect(reservados).toContainText(textos[2] ?? '');
  await page.getByRole('button', { name: `Anular ${textos[1]}` }).click();
  await page.getByRole('textbox', { name: 'Motivo' }).fill('No se escribió');
  await page.getByRole('dialog').getByRole('button', { name: 'Anular', exact: true }).click();
  await expect(page.getByRole('button', { name: `Anular ${textos[1]}` })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await exigirAccesible(page);

  await page
    .getByRole('list', { name: 'Libros' })
    .getByRole('button', { name: /^Libro: / })
    .first()
    .click();
  const numeros = page.getByRole('list', { name: 'Últimos números' });
  await expect(numeros.getByRole('listitem').filter({ hasText: textos[1] ?? '' })).toContainText(
    'anulado: No se escribió',
  );
  await exigirAccesible(page);
});

test('quien no lleva números no ve el enlace, y por la dirección se le dice quién los lleva; el administrador lee todos los libros', async ({
  page,
}) => {
  await entrar(page, 'tecnico', '/');
  await expect(page.getByRole('link', { name: 'Redactar' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Números de CITE' })).toHaveCount(0);
  await page.goto('/numeros');
  await expect(page.getByRole('heading', { name: 'Los lleva su secretaría' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reservar números' })).toHaveCount(0);
  await page.context().clearCookies();
  await entrar(page, 'admin', '/');
  await page.getByRole('link', { name: 'Números de CITE' }).click();
  const libros = page.getByRole('list', { name: 'Libros' }).getByRole('listitem');
  await expect(libros.filter({ hasText: 'Desp./Gov./N° {n}/{gestion}' })).toHaveCount(1);
  await expect(libros.filter({ hasText: 'Circular Interna' }).first()).toContainText(
    'Lleva el código de su hoja',
  );
});

test('en el teléfono se llega por «Más» y se reserva sin que nada se salga', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await entrar(page, 'director', '/');
  await page.getByRole('button', { name: 'Más' }).click();
  await page.getByRole('menuitem', { name: 'Números de CITE' }).click();
  await expect(page.getByRole('button', { name: /^Libro: / }).first()).toBeVisible();
  await exigirAccesible(page);
  await page.getByRole('button', { name: 'Reservar números' }).click();
  await expect(page.getByLabel('Cuántos')).toBeVisible();
  await exigirAccesible(page);
});
