import { expect, type Page } from '@playwright/test';
import { test } from './actos';
import { enviar, fila, interna, pedir, puesto, type Hilo, type Paso } from './por-api';
import { exigirAccesible } from './soporte';

const elegida = (p: Page, h: Hilo) => fila(p, h.codigo).getByRole('checkbox');

/** Fills the dialog of derivar, and leaves it to be confirmed. */
async function porDerivar(p: Page, codigo: string, proveido: string) {
  const dialogo = p.getByRole('dialog', { name: `Derivar ${codigo}` });
  await dialogo.getByRole('combobox', { name: 'Para (original)' }).fill('Director General');
  await p
    .getByRole('option', { name: /Director General/ })
    .first()
    .click();
  await dialogo.getByRole('textbox', { name: 'Proveído' }).fill(proveido);
  return dialogo;
}

test('dos en la misma bandeja: uno recibe y la fila se va de la del otro sin recargar, con su foco, su señal y lo que eligió', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const secretario = await puesto(mesa, 'Secretario Departamental');
  const hojas: Hilo[] = [];
  for (const n of ['uno', 'dos', 'tres']) {
    const h = await interna(mesa, `A dos manos ${n}`);
    await enviar(mesa, h, secretario);
    hojas.push(h);
  }
  const [abajo, medio, arriba] = hojas as [Hilo, Hilo, Hilo];
  const el = await sentarse('secretario');
  const ella = await sentarse('secretaria.sdgi');
  for (const p of [el, ella]) await p.goto('/bandeja/por-recibir?q=a+dos+manos');
  for (const p of [el, ella]) await expect(p.getByRole('article')).toHaveCount(3);
  await el.evaluate(() => ((globalThis as { misma?: boolean }).misma = true));
  // He points at the middle one, chooses the last, and his focus is on a button of the middle one.
  await el.keyboard.press('j');
  await expect(fila(el, medio.codigo)).toHaveAttribute('aria-current', 'true');
  await elegida(el, abajo).check();
  const boton = fila(el, medio.codigo).getByRole('button', { name: `Recibir ${medio.codigo}` });
  await boton.focus();
  await fila(ella, arriba.codigo)
    .getByRole('button', { name: `Recibir ${arriba.codigo}` })
    .click();
  await expect(fila(el, arriba.codigo)).toBeHidden({ timeout: 10_000 });
  await expect(el.getByRole('article')).toHaveCount(2);
  await expect(boton).toBeFocused();
  await expect(fila(el, medio.codigo)).toHaveAttribute('aria-current', 'true');
  await expect(elegida(el, abajo)).toBeChecked();
  expect(await el.evaluate(() => (globalThis as { misma?: boolean }).misma)).toBe(true);
  // What comes in does not move him either.
  const nueva = await interna(mesa, 'A dos manos cuatro');
  await enviar(mesa, nueva, secretario);
  await expect(fila(el, nueva.codigo)).toBeVisible({ timeout: 10_000 });
  await expect(boton).toBeFocused();
  await expect(fila(el, medio.codigo)).toHaveAttribute('aria-current', 'true');
  await exigirAccesible(el);
});

test('los dos derivan la misma: va la del primero, y al segundo se le dice quién y cuándo, con lo escrito a la vista', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const h = await interna(mesa, 'Derivada por dos');
  const [paso] = (await enviar(mesa, h, await puesto(mesa, 'Secretario Departamental'))) as [Paso];
  const el = await sentarse('secretario');
  const ella = await sentarse('secretaria.sdgi');
  await pedir(el, `/api/derivaciones/${paso.gestion}/${paso.id}/recibir`, {});
  await el.goto('/bandeja/en-despacho?q=derivada+por+dos');
  await ella.goto('/bandeja/en-despacho?de=unidad&q=derivada+por+dos');
  for (const p of [el, ella]) {
    await expect(fila(p, h.codigo)).toHaveAttribute('aria-current', 'true');
    await p.keyboard.press('d');
  }
  const suyo = await porDerivar(el, h.codigo, 'De él');
  const deElla = await porDerivar(ella, h.codigo, 'De ella');
  await el.keyboard.press('Control+Enter');
  await expect(suyo).toBeHidden();
  await ella.keyboard.press('Control+Enter');
  const aviso = deElla.getByRole('alert');
  await expect(aviso).toContainText(/Lo hizo Secretario Departamental el \d\d\/\d\d\/\d{4} a las \d\d:\d\d/);
  await expect(deElla.getByRole('textbox', { name: 'Proveído' })).toHaveValue('De ella');
  await exigirAccesible(ella);
  await ella.setViewportSize({ width: 360, height: 740 });
  await exigirAccesible(ella);
  const { ruta } = (await (await el.request.get(`/api/hojas/${h.gestion}/${h.id}`)).json()) as {
    ruta: { proveido: string | null }[];
  };
  expect(ruta.map((p) => p.proveido)).toContain('De él');
  expect(ruta.map((p) => p.proveido)).not.toContain('De ella');
});
