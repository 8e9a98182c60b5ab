import { expect, type Locator, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './actos';
import { escaneoLargo, faxEnorme, jbig2Danado, papelLargo } from './papeles-largos';
import { pedir, type Paso } from './por-api';
import { entrar, exigirAccesible } from './soporte';

/** `npm run prueba:archivo-grande`: the size that the case names; in the suite, one that two cores bear. */
const GRANDE =
  process.env['HR_PRUEBA_ARCHIVO'] === 'grande' ? { paginas: 300, mb: 195 } : { paginas: 60, mb: 24 };

/** A paper taken in by the desk on that page. @returns address of its hoja */
async function registrar(pagina: Page, buffer: Buffer, referencia: string): Promise<string> {
  const { csrf } = (await (await pagina.request.get('/api/sesion')).json()) as { csrf: string };
  const r = await pagina.request.post('/api/archivos', {
    headers: { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() },
    multipart: { archivo: { name: 'papel.pdf', mimeType: 'application/pdf', buffer } },
  });
  expect(r.status(), await r.text()).toBe(200);
  const { id } = (await r.json()) as { id: string };
  const { hoja } = await pedir<{ hoja: Paso }>(pagina, '/api/hojas/externas', {
    ...{ procedencia: 'Comunidad de Tolomosa', remitente: 'Presidente de la OTB' },
    ...{ referencia, fojas: 1, archivoId: id },
  });
  const estado = async () => {
    const vista = (await (await pagina.request.get(`/api/hojas/${hoja.gestion}/${hoja.id}`)).json()) as {
      documentos: { sello: { estado: string } | null }[];
    };
    return vista.documentos[0]?.sello?.estado;
  };
  await expect.poll(estado, { timeout: 60_000 }).not.toBe('pendiente');
  return `/hojas/${hoja.gestion}/${hoja.id}?ver=documentos`;
}

const barra = (pagina: Page): Locator => pagina.getByRole('toolbar', { name: 'Visor del documento' });
const hoja = (pagina: Page, n: number): Locator =>
  pagina.getByRole('img', { name: new RegExp(`página ${n}$`) });

async function irA(pagina: Page, n: number): Promise<void> {
  const campo = barra(pagina).getByRole('textbox', { name: /^Página de/ });
  await campo.fill(String(n));
  await campo.press('Enter');
  await expect(hoja(pagina, n)).toBeInViewport();
}

/** Share of dark points, 0 to 100, of a page that is drawn. */
const tinta = (lienzo: Locator): Promise<number> =>
  lienzo.evaluate((c: HTMLCanvasElement) => {
    const puntos = c.width ? c.getContext('2d')!.getImageData(0, 0, c.width, c.height).data : [];
    let oscuros = 0;
    for (let i = 0; i < puntos.length; i += 4) if ((puntos[i] ?? 255) < 160) oscuros++;
    return (400 * oscuros) / Math.max(1, puntos.length);
  });

test('Q01: en el visor «gestion», «GESTIÓN» y «Gestión» hallan lo mismo, con su cuenta y de una a otra', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const papel = await papelLargo(12, {
    textos: { 2: 'Plan de Gestión', 7: 'la GESTIÓN y la gestion', 11: 'Sin nada de eso' },
  });
  await mesa.goto(await registrar(mesa, papel, 'Plan con palabras'));
  await expect(hoja(mesa, 1)).toBeVisible();
  await mesa.getByRole('region', { name: /^Página 1 de 12/ }).press('Control+f');
  const campo = mesa.getByRole('textbox', { name: 'Buscar en el documento' });
  await expect(campo).toBeFocused();
  const cuenta = mesa.getByRole('search', { name: 'En el documento' }).getByRole('status');
  for (const palabra of ['gestion', 'GESTIÓN', 'Gestión']) {
    await campo.fill(palabra);
    await expect(cuenta).toHaveText('1 de 3');
    await expect(hoja(mesa, 2)).toBeInViewport();
    await irA(mesa, 1);
  }
  await campo.press('Enter');
  await expect(cuenta).toHaveText('2 de 3');
  await expect(hoja(mesa, 7)).toBeInViewport();
  const marcas = mesa.locator('mark');
  await expect(marcas).toHaveCount(2);
  await expect(mesa.locator('mark[data-actual]')).toBeInViewport();
  // Over the words themselves: what is marked has ink below.
  const caja = await mesa.locator('mark[data-actual]').boundingBox();
  const palabra = await mesa.locator('.textLayer span', { hasText: 'la GESTIÓN' }).boundingBox();
  expect(Math.abs((caja?.y ?? 0) - (palabra?.y ?? 99))).toBeLessThan(6);
  expect(caja?.width ?? 0).toBeLessThan(palabra?.width ?? 0);
  await campo.press('Shift+Enter');
  await expect(cuenta).toHaveText('1 de 3');
  await campo.fill('zzz');
  await expect(cuenta).toHaveText('No está en este documento');
  await exigirAccesible(mesa);
  await campo.press('Escape');
  await expect(campo).toHaveCount(0);
});

test('«Ir al sello» lleva al de recepción, en un papel sin firmas', async ({ sentarse }) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto(await registrar(mesa, await papelLargo(9), 'Papel sellado'));
  await expect(hoja(mesa, 1)).toBeVisible();
  await irA(mesa, 9);
  await barra(mesa).getByRole('button', { name: 'Ir al sello' }).click();
  await expect(hoja(mesa, 1)).toBeInViewport();
  await expect(mesa.getByRole('region', { name: 'Página 1 de 9' })).toBeVisible();
});

test('el visor se maneja con el teclado: acercar, al ancho, girar, de página en página; Ctrl y la rueda acercan', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto(await registrar(mesa, await papelLargo(5), 'Papel para el teclado'));
  const ancho = async () => Math.round((await hoja(mesa, 1).boundingBox())?.width ?? 0);
  await expect(hoja(mesa, 1)).toBeVisible();
  const inicial = await ancho();
  const region = mesa.getByRole('region', { name: /^Página \d de 5/ });
  const [pliego, fondo] = [await hoja(mesa, 1).boundingBox(), await region.boundingBox()];
  expect(pliego!.x + pliego!.width).toBeLessThan(fondo!.x + fondo!.width);
  await region.focus();
  await mesa.keyboard.press('+');
  await expect.poll(ancho).toBeGreaterThan(inicial * 1.15);
  await mesa.keyboard.press('0');
  await expect.poll(ancho).toBe(inicial);
  await region.hover();
  await mesa.keyboard.down('Control');
  await mesa.mouse.wheel(0, -60);
  await mesa.keyboard.up('Control');
  await expect.poll(ancho).toBeGreaterThan(inicial * 1.2);
  await mesa.keyboard.press('1');
  const alto = (await region.boundingBox())?.height ?? 0;
  await expect
    .poll(async () => (await hoja(mesa, 1).boundingBox())?.height ?? 9999)
    .toBeLessThanOrEqual(alto);
  await mesa.keyboard.press('r');
  const apaisada = async () => {
    const caja = await hoja(mesa, 1).boundingBox();
    return (caja?.width ?? 0) > (caja?.height ?? 0);
  };
  await expect.poll(apaisada).toBe(true);
  // The words lie where the turned page has them, and can still be chosen.
  const foja = mesa.locator('.textLayer span', { hasText: /^Foja 1$/ });
  const [texto, pagina] = [await foja.boundingBox(), await hoja(mesa, 1).boundingBox()];
  expect(texto!.x).toBeGreaterThan(pagina!.x + pagina!.width * 0.8);
  await mesa.keyboard.press('ArrowRight');
  await expect(mesa.getByRole('region', { name: 'Página 2 de 5' })).toBeVisible();
  await mesa.keyboard.press('End');
  await expect(hoja(mesa, 5)).toBeInViewport();
});

test.describe('en un teléfono', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('I03: 80 páginas con la firma en la 60: se llega de un toque, la barra no se va y el aumento funciona, también al girar el teléfono', async ({
    page,
  }) => {
    await entrar(page, 'recepcion');
    await page.goto(await registrar(page, await papelLargo(80, { firmaEn: 60 }), 'Expediente de 80 fojas'));
    await expect(hoja(page, 1)).toBeVisible();
    // One to go to: what proves its time is drawn nowhere.
    const ir = barra(page).getByRole('button', { name: 'Ir a la firma', exact: true });
    await ir.tap();
    await expect(hoja(page, 60)).toBeInViewport();
    for (const viewport of [
      { width: 740, height: 360 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(viewport);
      // What was read is still in sight.
      await expect(hoja(page, 60)).toBeInViewport();
      await barra(page).scrollIntoViewIfNeeded();
      for (const nombre of ['Acercar', 'Página siguiente', 'Ir a la firma'])
        await expect(barra(page).getByRole('button', { name: nombre })).toBeInViewport({ ratio: 1 });
      await exigirAccesible(page);
    }
    await barra(page).getByRole('button', { name: 'Pantalla completa' }).tap();
    const visor = page.locator('section[data-entera]');
    for (const viewport of [
      { width: 740, height: 360 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(viewport);
      await expect.poll(async () => (await visor.boundingBox())?.height).toBe(viewport.height);
      await expect(ir).toBeInViewport({ ratio: 1 });
      await exigirAccesible(page);
    }
    const ancho = async () => (await hoja(page, 60).boundingBox())?.width ?? 0;
    const inicial = await ancho();
    await pellizcar(page);
    await expect.poll(ancho).toBeGreaterThan(inicial * 1.5);
    await expect(hoja(page, 60)).toBeInViewport();
    await expect(ir).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(visor).toHaveCount(0);
  });
});

/** Two fingers that part, in the middle of the page. */
async function pellizcar(pagina: Page): Promise<void> {
  const cdp = await pagina.context().newCDPSession(pagina);
  const dedos = (d: number) => [
    { x: 180 - d, y: 400 },
    { x: 180 + d, y: 400 },
  ];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: dedos(30) });
  for (const d of [40, 50, 60])
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: dedos(d) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('300 páginas se recorren sin detenerse: solo se dibujan las que se ven, y sus lienzos se sueltan', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto(await registrar(mesa, await papelLargo(300), 'Expediente de 300 fojas'));
  await expect(hoja(mesa, 1)).toBeVisible();
  for (const n of [300, 150, 7, 222]) {
    await irA(mesa, n);
    await expect.poll(() => tinta(hoja(mesa, n))).toBeGreaterThan(0);
    expect(await mesa.locator('canvas').count()).toBeLessThanOrEqual(5);
  }
  const lienzos = () =>
    mesa.evaluate(() =>
      [...document.querySelectorAll('canvas')].reduce((total, c) => total + c.width * c.height, 0),
    );
  expect(await lienzos()).toBeLessThan(16 * 1024 * 1024);
});

for (const [medida, caja] of [
  ['120 cm', [4444, 2592]],
  ['A0', [2384, 3370]],
] as const)
  test(`P14: un plano de ${medida} se ve entero y, acercado del todo, también se dibuja`, async ({
    sentarse,
  }) => {
    const mesa = await sentarse('recepcion');
    await mesa.goto(await registrar(mesa, await papelLargo(1, { caja: [...caja] }), `Plano de ${medida}`));
    await expect.poll(() => tinta(hoja(mesa, 1))).toBeGreaterThan(0);
    for (let i = 0; i < 13; i++) await barra(mesa).getByRole('button', { name: 'Acercar' }).click();
    await expect(hoja(mesa, 1)).toHaveAttribute('data-estado', 'hecho');
    await expect.poll(() => tinta(hoja(mesa, 1))).toBeGreaterThan(0);
  });

test('P14: un fax de 24 000 por 14 000 puntos se ve a escala o se dice que tarda y se ofrece descargar; la página no se cae', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  let caida = false;
  mesa.on('crash', () => (caida = true));
  await mesa.goto(await registrar(mesa, await faxEnorme(), 'Plano por fax'));
  // Drawn to scale; or, where the machine takes longer, never a white page without a word.
  const tarda = mesa
    .getByText('Esta página tarda en dibujarse.')
    .getByRole('link', { name: 'Descargar el archivo' });
  const seDice = async () => (await tinta(hoja(mesa, 1))) > 1 || (await tarda.isVisible());
  await expect.poll(seDice, { timeout: 15_000 }).toBe(true);
  await barra(mesa).getByRole('button', { name: 'Acercar' }).click();
  await expect(mesa.getByRole('tab', { name: /Documentos/ })).toBeVisible();
  expect(caida).toBe(false);
});

test('P15: la imagen que no se puede leer no queda como una página blanca: se dice, y se ofrece descargar', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto(await registrar(mesa, await jbig2Danado(), 'Escaneo ilegible'));
  const aviso = mesa.getByText('Esta página tiene una imagen que no se puede mostrar aquí.');
  await expect(aviso).toBeVisible({ timeout: 5_000 });
  await expect(aviso.getByRole('link', { name: 'Descargar el archivo' })).toHaveAttribute('href', /\/pdf\?/);
  await exigirAccesible(mesa);
});

test(`P16: ${GRANDE.paginas} páginas y ${GRANDE.mb} MB suben con su avance a la vista mientras otra persona trabaja, y se leen por partes`, async ({
  sentarse,
}) => {
  test.setTimeout(600_000);
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-visor-'));
  const mesa = await sentarse('recepcion');
  const otra = await sentarse('director', '/');
  try {
    const camino = join(carpeta, 'expediente.pdf');
    writeFileSync(camino, await escaneoLargo(GRANDE.paginas, GRANDE.mb));
    const tiempos = trabajar(otra);
    await mesa.goto('/recepcion');
    await mesa.locator('input[type=file]').first().setInputFiles(camino);
    await expect(mesa.getByRole('progressbar', { name: 'Progreso de la subida' })).toBeVisible();
    await expect(mesa.getByText(`${GRANDE.paginas} páginas`).first()).toBeVisible({ timeout: 300_000 });
    const suyos = await tiempos();
    expect(suyos.length).toBeGreaterThan(0);
    const mediana = suyos.toSorted((a, b) => a - b)[Math.floor(suyos.length / 2)];
    process.stdout.write(`      mientras, una bandeja: ${mediana} ms\n`);
  } finally {
    rmSync(carpeta, { recursive: true, force: true });
  }
  let bajados = 0;
  const parciales: number[] = [];
  mesa.on('response', (r) => {
    if (!/\/documentos\/\d+\/pdf/.test(r.url())) return;
    parciales.push(r.status());
    if (r.status() === 206)
      void r.body().then(
        (b) => (bajados += b.length),
        () => undefined,
      );
  });
  const papel = await escaneoLargo(GRANDE.paginas, Math.min(40, GRANDE.mb));
  const direccion = await registrar(mesa, papel, 'Expediente escaneado');
  let mejor = Infinity;
  for (let i = 0; i < 3; i++) {
    await mesa.goto('/bandeja/en-despacho');
    await mesa.goto(direccion);
    await expect(barra(mesa)).toBeVisible();
    const inicio = Date.now();
    await mesa.waitForFunction(() => document.querySelector('canvas')?.dataset['estado'] === 'hecho');
    mejor = Math.min(mejor, Date.now() - inicio);
  }
  process.stdout.write(`      primera página de ${GRANDE.paginas}: ${mejor} ms\n`);
  // The goal is asserted in the long form alone, where nothing else runs.
  if (GRANDE.mb > 100) expect(mejor).toBeLessThan(1_000);
  expect(parciales).toContain(206);
  // Three times opened, and less came than the file once.
  expect(bajados).toBeLessThan(papel.length);
  await irA(mesa, GRANDE.paginas);
  await expect.poll(() => tinta(hoja(mesa, GRANDE.paginas))).toBeGreaterThan(10);
});

/** Somebody who goes from tray to tray meanwhile. @returns how to stop, and how long each took, ms */
function trabajar(pagina: Page): () => Promise<number[]> {
  const tiempos: number[] = [];
  let seguir = true;
  const paseo = (async () => {
    while (seguir) {
      const inicio = Date.now();
      await pagina.goto(`/bandeja/${tiempos.length % 2 ? 'por-recibir' : 'en-despacho'}`);
      await expect(pagina.getByRole('heading', { level: 1 })).toBeVisible();
      tiempos.push(Date.now() - inicio);
    }
  })();
  return async () => {
    seguir = false;
    await paseo;
    return tiempos;
  };
}
