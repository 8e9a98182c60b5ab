import { recibirDeBandeja, test } from './actos';
import { enviar, fila, interna, puesto } from './por-api';
import { expect } from './prueba';
import { exigirAccesible } from './soporte';

test('la ayuda de una página lleva a la parte del manual que habla de ella, con el teclado', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto('/recepcion/directorio');
  await expect(mesa.getByRole('heading', { level: 1 })).toBeVisible();
  await mesa.keyboard.press('?');
  const ayuda = mesa.getByRole('dialog', { name: 'Ayuda' });
  await expect(ayuda.getByText('Atajos del teclado')).toBeVisible();
  await ayuda.getByRole('link', { name: 'Cómo se usa esta página' }).press('Enter');
  await expect(ayuda).toBeHidden();
  await expect(mesa).toHaveURL(/\/ayuda\/recepcion#/);
  const seccion = mesa.getByRole('heading', { name: 'Rechazar, corregir, directorio' });
  await expect(seccion).toBeFocused();
  await expect(seccion).toBeInViewport();
  await exigirAccesible(mesa);
  // From one page of it to another, without loading the application again.
  await mesa.evaluate(() => Object.assign(window, { laMisma: true }));
  await mesa
    .getByRole('navigation', { name: 'Manual' })
    .getByRole('link', { name: 'Firmas' })
    .first()
    .click();
  await expect(mesa.getByRole('heading', { level: 1 })).toContainText('Firmas');
  expect(await mesa.evaluate(() => 'laMisma' in window)).toBe(true);
  await mesa.goto('/ayuda/no-existe');
  await expect(mesa.getByRole('heading', { level: 1 })).toHaveText('Esa página no está en el manual');
});

test('el manual en el teléfono: se llega por el menú, cabe, y cada imagen es la de su ancho y su tema', async ({
  sentarse,
}) => {
  const mesa = await sentarse('director', '/');
  await mesa.setViewportSize({ width: 360, height: 740 });
  await mesa.getByRole('button', { name: /Cambiar de puesto o salir/ }).click();
  await mesa.getByRole('menuitem', { name: 'Manual' }).click();
  await expect(mesa.getByRole('heading', { level: 1, name: 'Manual' })).toBeVisible();
  await exigirAccesible(mesa);
  await mesa.getByRole('article').getByRole('link', { name: 'Recepción' }).click();
  const imagenes = mesa.getByRole('article').locator('img:visible');
  for (const [tema, final] of [
    ['light', '-telefono.webp'],
    ['dark', '-telefono-oscuro.webp'],
  ] as const) {
    await mesa.evaluate((t) => document.documentElement.setAttribute('data-mantine-color-scheme', t), tema);
    await expect(imagenes.first()).toHaveAttribute('src', new RegExp(`[a-z]${final}$`));
    await imagenes.first().scrollIntoViewIfNeeded();
    await expect
      .poll(() => imagenes.first().evaluate((i) => (i as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
});

test('responder en dos teclas: desde la bandeja, con lo que se escribe ya elegido', async ({ sentarse }) => {
  const mesa = await sentarse('recepcion');
  const h = await interna(mesa, 'Pide un informe del estado de los equipos');
  await enviar(mesa, h, await puesto(mesa, 'Director General'));
  const director = await sentarse('director');
  await recibirDeBandeja(director, h.codigo);
  await director.goto('/bandeja/en-despacho');
  await expect(fila(director, h.codigo)).toBeVisible();
  await director.locator('main').focus();
  for (let i = 0; i < 30; i++) {
    const senalada = director.locator('article[aria-current="true"]');
    if ((await senalada.count()) > 0 && (await senalada.first().textContent())?.includes(h.codigo)) break;
    await director.keyboard.press('j');
  }
  await director.keyboard.press('s');
  await expect(director.getByRole('radio', { name: 'Carta' })).toBeFocused();
  await director.keyboard.press('Enter');
  await expect(director.getByRole('textbox', { name: 'Texto de la carta' })).toBeVisible();
  await expect(director.getByText(h.codigo).first()).toBeVisible();
  // Back is back: the hoja does not open the letter again.
  await director.goBack();
  await director.goBack();
  await expect(director).toHaveURL(/\/(hojas|bandeja)\//);
});
