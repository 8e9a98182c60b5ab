import type { Browser, Locator } from '@playwright/test';
import { revisar, test } from './actos';
import { carta, porVisar } from './por-api';
import { expect } from './prueba';
import { entrar, exigirAccesible } from './soporte';

/** A phone in the director's hand, just opened; every touch of a finger is counted. */
async function telefono(browser: Browser, viewport: { width: number; height: number }) {
  const contexto = await browser.newContext({ viewport, hasTouch: true, isMobile: true });
  const pagina = await contexto.newPage();
  await entrar(pagina, 'director', '/');
  let toques = 0;
  const tocar = async (que: Locator): Promise<void> => {
    toques += 1;
    await que.tap();
  };
  const contar = (): number => {
    const van = toques;
    toques = 0;
    return van;
  };
  const abajo = pagina.getByRole('navigation', { name: 'Bandejas principales' });
  return { contexto, pagina, tocar, contar, abajo };
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 740, height: 360 },
])
  test(`en el teléfono (${viewport.width} × ${viewport.height}) el visto bueno y la firma van en tres toques, y lo que sigue en dos`, async ({
    browser,
    sentarse,
  }) => {
    const tecnico = await sentarse('tecnico', '/');
    const vez = String(viewport.width);
    const [primero, segundo] = [`Plan de fibra ${vez}`, `Plan de radio ${vez}`];
    const enlaces = [await porVisar(tecnico, primero), await porVisar(tecnico, segundo)];
    await carta(tecnico, `Nota de remisión ${vez}`, 'Director General');

    const { contexto, pagina, tocar, contar, abajo } = await telefono(browser, viewport);
    await tocar(abajo.getByRole('link', { name: /^Para visto bueno/ }));
    await tocar(pagina.getByRole('link', { name: primero }));
    const dar = pagina.getByRole('button', { name: 'Dar visto bueno' });
    await expect(dar).toBeInViewport({ ratio: 1 });
    await tocar(dar);
    await expect(pagina.getByText('Visto bueno dado.')).toBeVisible();
    expect(contar()).toBeLessThanOrEqual(3);

    const sigue = pagina.getByRole('complementary', { name: 'Lo que sigue' });
    await expect(sigue.getByText(/^Quedan? \d+ para su visto bueno/)).toBeVisible();
    await exigirAccesible(pagina);
    // Whatever else waits for the director comes first if it is older: on to the one of this test.
    for (let vueltas = 0; vueltas < 10 && !pagina.url().endsWith(`/${enlaces[1]}`); vueltas++) {
      const antes = pagina.url();
      await tocar(sigue.getByRole('link', { name: 'Siguiente' }));
      await expect(pagina).not.toHaveURL(antes);
      await tocar(dar);
      await expect(sigue).toBeVisible();
      expect(contar()).toBe(2);
    }
    expect(pagina.url()).toContain(`/${enlaces[1]}`);

    await pagina.goto('/');
    contar();
    await tocar(abajo.getByRole('link', { name: /^Por firmar/ }));
    await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Por firmar');
    await exigirAccesible(pagina);
    await tocar(pagina.getByRole('button', { name: `Firmar Carta: Nota de remisión ${vez}` }));
    const firma = pagina.getByRole('dialog', { name: 'Firmar' });
    // What is signed is read first.
    await expect(firma.getByRole('img', { name: 'Vista previa, página 1' })).toBeVisible();
    await tocar(firma.getByRole('button', { name: 'Firmar', exact: true }));
    await expect(pagina.getByText(/^Firmado: /)).toBeVisible();
    expect(contar()).toBeLessThanOrEqual(3);
    await expect(pagina.getByRole('link', { name: `Nota de remisión ${vez}` })).toHaveCount(0);
    await contexto.close();
  });

test('varios se firman de una vez, con un solo certificado, y de cada uno se dice su número', async ({
  sentarse,
}) => {
  const tecnico = await sentarse('tecnico');
  for (const n of [1, 2]) await carta(tecnico, `Circular interna ${n}`, 'Director General');
  const director = await sentarse('director');
  await director.goto('/bandeja/por-firmar');
  for (const n of [1, 2])
    await director.getByRole('checkbox', { name: `Elegir Carta: Circular interna ${n}` }).check();
  await revisar(director);
  await director.getByRole('button', { name: 'Firmar los 2' }).click();
  const dialogo = director.getByRole('dialog', { name: '2 documentos' });
  await dialogo.getByRole('button', { name: 'Firmar los 2' }).click();
  await expect(dialogo.getByText('Firmados 2 de 2.')).toBeVisible();
  await dialogo.getByRole('button', { name: 'Terminar' }).click();
  await expect(director.getByRole('link', { name: /^Circular interna/ })).toHaveCount(0);
});

test('la autoridad delega su visto bueno desde el teléfono, y sabe cómo se pide una suplencia', async ({
  browser,
  sentarse,
}) => {
  const tecnico = await sentarse('tecnico', '/');
  const id = await porVisar(tecnico, 'Convenio con el municipio');
  const { contexto, pagina } = await telefono(browser, { width: 360, height: 740 });
  await pagina.goto(`/documentos/${id}`);
  await pagina.getByRole('button', { name: 'Delegar en otro…' }).tap();
  const dialogo = pagina.getByRole('dialog', { name: 'Delegar su visto bueno' });
  await expect(dialogo.getByText(/pida una suplencia/)).toBeVisible();
  await dialogo.getByRole('combobox', { name: /Quién lo da en su lugar/ }).fill('secretario');
  await pagina.getByRole('option', { name: /^Secretario Departamental de Gestión/ }).tap();
  await dialogo.getByRole('textbox', { name: 'Motivo' }).fill('En comisión de servicio');
  await dialogo.getByRole('button', { name: 'Delegar', exact: true }).tap();
  await expect(pagina.getByText(/^Ahora le toca a Secretario Departamental/)).toBeVisible();
  await expect(pagina.getByRole('complementary', { name: 'Lo que sigue' })).toBeVisible();
  const secretario = await sentarse('secretario');
  await secretario.goto('/bandeja/por-visar');
  await expect(secretario.getByRole('link', { name: 'Convenio con el municipio' })).toBeVisible();
  await contexto.close();
});

test('se observa en la página, con un trazo o con las flechas, y quien redacta lo ve en su lugar y lo resuelve', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  const tecnico = await sentarse('tecnico', '/');
  const id = await porVisar(tecnico, 'Proyecto de convenio');
  const director = await sentarse('director');
  await director.goto(`/documentos/${id}`);
  await director.getByRole('button', { name: 'Observar', exact: true }).click();
  const notas = director.getByRole('region', { name: 'Observaciones' });
  await notas.getByRole('button', { name: 'Señalar en la página' }).click();
  const hoja = (await director.locator('[data-trazo="1"]').boundingBox())!;
  await director.mouse.move(hoja.x + 0.2 * hoja.width, hoja.y + 0.2 * hoja.height);
  await director.mouse.down();
  await director.mouse.move(hoja.x + 0.6 * hoja.width, hoja.y + 0.3 * hoja.height, { steps: 4 });
  await director.mouse.up();
  // Written where it was marked; the list has the same words.
  await director.getByRole('textbox', { name: 'Qué debe cambiar aquí (1)' }).fill('Falta el cargo.');
  await director.getByRole('button', { name: 'Listo' }).click();
  await expect(notas.getByRole('textbox', { name: 'Qué debe cambiar (1)' })).toHaveValue('Falta el cargo.');

  // The same by keyboard alone.
  await notas.getByRole('button', { name: 'Señalar en la página' }).press('Enter');
  await notas.getByRole('button', { name: 'Poner un recuadro' }).press('Enter');
  const segunda = director.getByRole('button', { name: /^Lugar de la observación 2:/ });
  await expect(segunda).toBeFocused();
  const antes = (await segunda.boundingBox())!;
  for (let i = 0; i < 5; i++) await director.keyboard.press('ArrowRight');
  await director.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await segunda.boundingBox())!.x - antes.x).toBeGreaterThan(15);
  await director.keyboard.press('Enter');
  await expect(director.getByRole('textbox', { name: 'Qué debe cambiar aquí (2)' })).toBeFocused();
  await director.keyboard.type('Centre esto.');
  await revisar(director);
  await director.keyboard.press('Escape');
  // Begun and not sent, it is taken up where it was left; on the phone what sends it is always in sight.
  await director.reload();
  const devolver = notas.getByRole('button', { name: 'Devolver con 2 observaciones' });
  await director.setViewportSize({ width: 360, height: 740 });
  await expect(devolver).toBeInViewport({ ratio: 1 });
  await director.setViewportSize({ width: 1280, height: 800 });
  await devolver.click();
  await expect(director.getByText('Devuelto a quien lo redacta')).toBeVisible();

  await tecnico.goto(`/documentos/${id}`);
  await expect(tecnico.getByText('2 observaciones por resolver')).toBeVisible();
  const marca = tecnico.getByRole('button', { name: 'Observación 1: Falta el cargo.' });
  const papel = (await tecnico.getByRole('img', { name: 'Vista previa, página 1' }).boundingBox())!;
  const puesta = (await marca.boundingBox())!;
  expect((puesta.x - papel.x) / papel.width).toBeCloseTo(0.2, 1);
  expect((puesta.y - papel.y) / papel.height).toBeCloseTo(0.2, 1);
  expect(puesta.width / papel.width).toBeCloseTo(0.4, 1);
  await marca.press('Enter');
  await expect(tecnico.getByRole('listitem').filter({ hasText: 'Falta el cargo.' })).toBeFocused();
  await tecnico.getByRole('button', { name: 'Página 1: ver el lugar' }).first().click();
  await revisar(tecnico);
  await tecnico.getByRole('checkbox', { name: 'Resuelta' }).first().check();
  await expect(marca).toHaveCount(0);
  await expect(tecnico.getByText('1 observación por resolver')).toBeVisible();
});
