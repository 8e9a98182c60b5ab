import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leerCodigosDeImagen } from '../../libs/lectura/src/codigos';
import { registrarPorApi, test } from './actos';
import { enviar, interna, pedir, puesto } from './por-api';
import { expect, type Page } from './prueba';

/** The cases of the field that a person meets on the screen and no other journey names. */

const CODIGO = /^\d+-\d\d$/;
const codigosEn = async (pagina: Page): Promise<string[]> =>
  (await pagina.getByRole('main').getByRole('link').allInnerTexts()).filter((t) => CODIGO.test(t));

test('Q01: «gestion», «GESTIÓN» y «Gestión» dan lo mismo al buscar, al filtrar la bandeja y al elegir a quién', async ({
  sentarse,
}) => {
  const director = await sentarse('director', '/');
  const hojas = [
    await interna(director, 'Plan de Gestión del personal'),
    await interna(director, 'Informe de gestion de almacenes'),
  ].map((h) => h.codigo);
  await interna(director, 'Pide toner');
  const opciones = director.getByRole('option');
  const [dichas, elegibles]: [string[][], string[][]] = [[], []];
  /** What a list shows when it has settled: as the first time, where there was one. */
  const leer = async (leidas: string[][], ver: () => Promise<string[]>) => {
    if (leidas[0]) await expect.poll(ver).toEqual(leidas[0]);
    else leidas.push(await ver());
  };
  for (const q of ['gestion', 'GESTIÓN', 'Gestión']) {
    await director.goto(`/buscar?q=${encodeURIComponent(q)}`);
    for (const h of hojas)
      await expect(
        director.getByRole('main').getByRole('link', { name: h, exact: true }).first(),
      ).toBeVisible();
    await leer(dichas, () => codigosEn(director));
    await director.goto(`/bandeja/en-despacho?q=${encodeURIComponent(q)}`);
    for (const h of hojas)
      await expect(director.getByRole('article').filter({ hasText: h }).first()).toBeVisible();
    await expect(director.getByRole('article').filter({ hasText: 'toner' })).toHaveCount(0);
    await director.goto('/documentos/nuevo');
    const hallados = director.waitForResponse((r) => new URL(r.url()).searchParams.get('q') === q);
    await director.getByRole('combobox', { name: 'Firma' }).fill(q);
    await hallados;
    await expect(opciones.filter({ hasText: 'Gestión Institucional' }).first()).toBeVisible();
    // What was found before stays in sight until the next comes.
    await expect(opciones.filter({ hasText: 'Encargado del Archivo' })).toHaveCount(0);
    await leer(elegibles, () => opciones.allInnerTexts());
  }
  expect(dichas[0]).toEqual(expect.arrayContaining(hojas));
});

test('Q05: lo que espera la firma va por su número, el 2 antes que el 10, en la lista y al firmar varios', async ({
  sentarse,
}) => {
  const director = await sentarse('director');
  const firmantePuestoId = await puesto(director, 'Director General');
  const hojas = [];
  for (let i = 0; i < 12; i++) hojas.push(await interna(director, `Asunto ${i + 1}`));
  for (const h of hojas.toReversed())
    await pedir(director, `/api/hojas/${h.gestion}/${h.id}/documentos`, {
      tipo: 'nota-interna',
      titulo: `Nota de ${h.codigo}`,
      firmantePuestoId,
      contenido: { cuerpo: { type: 'doc', content: [{ type: 'paragraph' }] } },
    });
  await director.goto('/bandeja/por-firmar');
  const filas = director.getByRole('article');
  const suya = (codigo: string) => filas.filter({ hasText: `Nota de ${codigo}` });
  for (const h of hojas) await expect(suya(h.codigo)).toBeVisible();
  const orden = (await filas.allInnerTexts()).flatMap((t) => /Nota de (\d+-\d\d)/.exec(t)?.[1] ?? []);
  expect(orden).toEqual(hojas.map((h) => h.codigo));
});

test('I04: un borrador se baja como BORRADOR; nada se ofrece como terminado antes de firmarse', async ({
  sentarse,
}) => {
  const director = await sentarse('director');
  const { id } = await pedir<{ id: string }>(director, '/api/documentos', {
    tipo: 'carta',
    titulo: 'Informe de marzo',
    firmantePuestoId: await puesto(director, 'Director General'),
    contenido: { cuerpo: { type: 'doc', content: [{ type: 'paragraph' }] } },
  });
  await director.goto(`/documentos/${id}`);
  await expect(director.getByRole('textbox', { name: 'Texto de la carta' })).toBeVisible();
  for (const enlace of await director.getByRole('link', { name: /Descargar|Bajar|PDF/ }).all()) {
    const href = (await enlace.getAttribute('href')) ?? '';
    expect(href).not.toContain(`/documentos/${id}/pdf`);
    const r = await director.request.get(href);
    expect(decodeURIComponent(r.headers()['content-disposition'] ?? '')).toContain('BORRADOR');
  }
  await expect(director.getByRole('button', { name: 'Despachar', exact: true })).toHaveCount(0);
  expect((await director.request.get(`/api/documentos/${id}/pdf`)).status()).toBe(404);
});

test('I05: lo que se baja por la pantalla no se ejecuta como fórmula, y los números siguen siendo números', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto('/numeros');
  const motivos = ['=HYPERLINK("http://malo")', '+591', '@todos', '-5'];
  for (const motivo of motivos) {
    await mesa.getByRole('button', { name: 'Reservar números' }).click();
    await mesa.getByLabel('Tipo de documento').selectOption({ label: 'Nota interna' });
    await mesa.getByLabel('Cuántos').fill('1');
    await mesa.getByRole('textbox', { name: 'Motivo' }).fill(motivo);
    await mesa.getByRole('button', { name: 'Reservar', exact: true }).click();
    await mesa.getByRole('button', { name: 'Listo' }).click();
  }
  await mesa
    .getByRole('list', { name: 'Libros' })
    .getByRole('button', { name: /^Libro: / })
    .first()
    .click();
  const bajada = mesa.waitForEvent('download');
  await mesa.getByRole('link', { name: 'Descargar CSV' }).click();
  const texto = readFileSync(await (await bajada).path(), 'utf8');
  expect(texto.startsWith('\uFEFF')).toBe(true);
  const celdas = texto
    .slice(1)
    .split('\r\n')
    .flatMap((f) => f.split(';'))
    .map((c) => c.replace(/^"|"$/g, '').replaceAll('""', '"'));
  for (const motivo of motivos)
    expect(celdas.filter((c) => c.includes(motivo)).every((c) => c.startsWith("'"))).toBe(true);
  expect(celdas.some((c) => c.includes('HYPERLINK'))).toBe(true);
  expect(celdas.filter((c) => /^[=+@\t]/.test(c))).toEqual([]);
  expect(celdas.some((c) => /^\d+$/.test(c))).toBe(true);
});

test('I06: la etiqueta mide lo que el rollo, y su código se lee a 203 y a 300 puntos por pulgada', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa);
  await mesa.goto('/recepcion');
  const enlace = mesa.getByRole('link', { name: `Etiqueta de ${codigo}` });
  const pdf = await (await mesa.request.get((await enlace.getAttribute('href')) ?? '')).body();
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-etiqueta-'));
  const archivo = join(carpeta, 'etiqueta.pdf');
  writeFileSync(archivo, pdf);
  const [, ancho = 0, alto = 0] = (
    /Page size:\s+([\d.]+) x ([\d.]+)/.exec(execFileSync('pdfinfo', [archivo], { encoding: 'utf8' })) ?? []
  ).map(Number);
  expect([Math.round((ancho / 72) * 25.4), Math.round((alto / 72) * 25.4)]).toEqual([62, 29]);
  for (const puntos of [203, 300]) {
    // Thermal heads print black or nothing.
    execFileSync('pdftoppm', ['-png', '-mono', '-r', String(puntos), archivo, join(carpeta, `e${puntos}`)]);
    const leidos = await leerCodigosDeImagen(readFileSync(join(carpeta, `e${puntos}-1.png`)));
    expect(
      leidos.some((l) => l.startsWith('HR:') && l.endsWith(`/${codigo}`)),
      `a ${puntos} puntos`,
    ).toBe(true);
  }
  rmSync(carpeta, { recursive: true, force: true });
});

test('una hoja enviada a otra mesa se abre por su código en cualquiera de sus formas', async ({
  sentarse,
}) => {
  const director = await sentarse('director', '/');
  const h = await interna(director, 'Remite el plan de compras');
  await enviar(director, h, await puesto(director, 'Secretario'));
  const [numero, corto] = h.codigo.split('-');
  const buscador = director.getByRole('combobox', { name: 'Buscar una hoja de ruta' });
  for (const forma of [`${numero}/20${corto}`, `000${numero}-${corto}`, `HR ${numero} - 20${corto}`]) {
    await director.goto('/');
    await buscador.fill(forma);
    await expect(
      director.getByRole('option', { name: new RegExp(`(?<!\\d)${h.codigo}(?!\\d)`) }).first(),
    ).toBeVisible();
  }
});
