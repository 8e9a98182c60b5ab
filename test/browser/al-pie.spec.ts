import type { Locator } from '@playwright/test';
import { expect, test } from './prueba';
import { conMuestras, entrar } from './soporte';

const VENTANAS = [
  { width: 360, height: 740 },
  { width: 1280, height: 560 },
];

const enVentana = (l: Locator) =>
  l.evaluate((e) => {
    const c = e.getBoundingClientRect();
    return c.top >= 0 && c.bottom <= window.innerHeight && c.left >= 0 && c.right <= window.innerWidth;
  });

for (const viewport of VENTANAS) {
  test(`a ${viewport.width} × ${viewport.height} los actos de un diálogo largo están a la vista, y no tapan lo que lleva el foco`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await conMuestras(page);
    await entrar(page, 'director');
    await page.goto('/hojas/2018/1648');
    await page.getByRole('button', { name: 'Derivar', exact: true }).first().click();
    const dialogo = page.getByRole('dialog');
    const derivar = dialogo.getByRole('button', { name: 'Derivar', exact: true });
    await expect(derivar).toBeVisible();
    // Longer than its window: without a foot of its own the act would be below.
    expect(await dialogo.evaluate((d) => d.scrollHeight > d.clientHeight)).toBe(true);
    expect(await enVentana(derivar)).toBe(true);
    for (let i = 0; i < 24; i++) {
      await page.keyboard.press('Tab');
      const tapado = await page.evaluate(() => {
        const foco = document.activeElement!;
        const pie = document.querySelector('[role="dialog"] [data-al-pie]')!;
        if (pie.contains(foco)) return null;
        return foco.getBoundingClientRect().bottom > pie.getBoundingClientRect().top
          ? foco.outerHTML.slice(0, 120)
          : null;
      });
      expect(tapado).toBeNull();
    }
  });
}

test('en el teléfono las fichas caben en una línea que corre, con la abierta a la vista; lo demás de la hoja, bajo «Más»', async ({
  page,
}) => {
  await page.setViewportSize(VENTANAS[0]!);
  await conMuestras(page);
  await entrar(page, 'director');
  await page.goto('/hojas/2018/1648?ver=historia');
  const fichas = page.getByRole('tab');
  const abierta = page.getByRole('tab', { name: 'Historia' });
  await expect(abierta).toHaveAttribute('aria-selected', 'true');
  const lugares = await fichas.evaluateAll((t) => t.map((e) => Math.round(e.getBoundingClientRect().top)));
  expect(new Set(lugares).size).toBe(1);
  await expect.poll(() => enVentana(abierta)).toBe(true);
  await abierta.press('Home');
  await expect(fichas.first()).toBeFocused();
  await expect.poll(() => enVentana(fichas.first())).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expect(page.getByRole('button', { name: 'Copiar código' })).toBeHidden();
  await page.getByRole('button', { name: 'Más', exact: true }).click();
  for (const nombre of ['Imprimir la hoja', 'Copiar código', 'Un solo PDF, foliado'])
    await expect(page.getByRole('menuitem', { name: nombre })).toBeVisible();
});
