import { createCanvas } from '@napi-rs/canvas';
import { expect, test, type Page } from './prueba';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { iniciarProceso, type ProcesoDeApi } from '../support/proceso';
import { PostgresPropio } from '../support/postgres-propio';
import { exigirAccesible } from './soporte';

const CLAVE = 'una frase larga y propia';
let postgres: PostgresPropio;
let datos = '';
let api: ProcesoDeApi;

test.beforeAll(async () => {
  postgres = await PostgresPropio.abrir();
  datos = mkdtempSync(join(tmpdir(), 'hr-primer-inicio-'));
  api = await iniciarProceso({ NODE_ENV: 'production', DATABASE_URL: postgres.url, HR_DATOS: datos });
});
test.afterAll(async () => {
  await api.detener();
  await postgres.cerrar();
  rmSync(datos, { recursive: true, force: true });
});

/** What a keyboard does: from where the focus is, forward to the field of that name, and types. */
async function escribir(pagina: Page, nombre: string, texto: string): Promise<void> {
  const campo = pagina.locator(`[name="${nombre}"]`);
  for (let i = 0; i < 14 && !(await campo.evaluate((e) => e === document.activeElement)); i++)
    await pagina.keyboard.press('Tab');
  await expect(campo).toBeFocused();
  await pagina.keyboard.press('ControlOrMeta+A');
  await pagina.keyboard.type(texto);
}

function escudo(lado: number) {
  const lienzo = createCanvas(lado, lado);
  lienzo.getContext('2d').fillRect(5, 5, lado / 2, lado / 2);
  return { name: 'escudo.png', mimeType: 'image/png', buffer: lienzo.toBuffer('image/png') };
}

const titulo = (pagina: Page, texto: string) =>
  expect(pagina.getByRole('heading', { level: 2 })).toContainText(texto);

test('en 360 px y solo con el teclado, una instalación vacía queda lista y quien la hizo entra', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const mirar = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
        await page.emulateMedia({ colorScheme });
        await exigirAccesible(page);
      }
    }
  };
  await page.goto(`${api.origen}/bandeja/por-recibir`);
  await expect(page).toHaveURL(/\/instalacion/);
  await titulo(page, 'Clave de instalación');
  await escribir(page, 'claveDeInstalacion', 'AAAA-BBBB');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('No es la clave de instalación');
  await mirar();
  await page.getByRole('link', { name: 'Clave de instalación' }).press('Enter');
  await escribir(
    page,
    'claveDeInstalacion',
    readFileSync(join(datos, 'clave-de-instalacion'), 'utf8').trim(),
  );
  expect(api.salida()).toContain(await page.locator('[name="claveDeInstalacion"]').inputValue());
  await page.keyboard.press('Enter');

  await titulo(page, 'La entidad');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await escribir(page, 'entidad.nombre', 'Gobierno Autónomo Municipal de Padcaya');
  await page.keyboard.press('Enter');
  // Each fault beside its field, and all of them above, each with its way there.
  await expect(page.getByRole('alert').first()).toContainText('Revise 3 datos para seguir');
  await page.getByRole('link', { name: 'Sigla de la entidad' }).press('Enter');
  await escribir(page, 'entidad.sigla', 'GAMP');
  await escribir(page, 'entidad.ciudad', 'Padcaya');
  await page.getByLabel('Archivo del logo').setInputFiles(escudo(40));
  await expect(page.getByRole('alert').last()).toContainText('saldría borroso');
  await page.getByLabel('Archivo del logo').setInputFiles(escudo(300));
  await expect(page.getByRole('img', { name: 'Logo: escudo.png' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('img', { name: 'Logo: escudo.png' })).toBeVisible();
  await expect(page.getByLabel('Ciudad')).toHaveValue('Padcaya');
  await page.getByLabel('Departamento').focus();
  await page.keyboard.type('Tarija');
  await mirar();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Siguiente' }).press('Enter');

  await titulo(page, 'Primera unidad');
  await escribir(page, 'oficina.nombre', 'Despacho de la Alcaldía');
  await escribir(page, 'oficina.sigla', 'DESP');
  await page.keyboard.press('Tab');
  await page.goBack();
  await titulo(page, 'La entidad');
  await page.getByRole('button', { name: 'Siguiente' }).press('Enter');
  await titulo(page, 'Primera unidad');
  await escribir(page, 'oficina.cargo', 'Encargada de Sistemas');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await titulo(page, 'Numeración');
  await escribir(page, 'numeracion.ultimaHoja', '1648');
  await expect(page.getByLabel('Próximas hojas de ruta')).toContainText('1649-');
  await expect(page.locator('[name="numeracion.formato"]')).toHaveValue('DESP N° {n}/{gestion}');
  await escribir(page, 'numeracion.ultimoCite', '12');
  await expect(page.getByLabel('Próximos CITEs')).toContainText('DESP N° 13/');
  await mirar();
  await page.keyboard.press('Enter');

  await titulo(page, 'Administrador');
  await escribir(page, 'administrador.nombre', 'Ana Ríos');
  await escribir(page, 'administrador.ci', '4455667');
  await escribir(page, 'administrador.memorandum', 'Memorándum N° 12/2026');
  await escribir(page, 'administrador.usuario', 'Ana Ríos');
  await escribir(page, 'administrador.clave', CLAVE);
  await escribir(page, 'administrador.repetida', CLAVE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('letras minúsculas');
  await page.getByRole('link', { name: 'Usuario' }).press('Enter');
  await escribir(page, 'administrador.usuario', 'ana.rios');
  await mirar();
  await page.keyboard.press('Enter');

  await titulo(page, 'Resumen');
  await expect(page.getByText('Despacho de la Alcaldía')).toBeVisible();
  await expect(page.getByText('(MAE)').locator('..')).toContainText('Sí');
  await expect(page.getByText('1648; sigue 1649-')).toBeVisible();
  await mirar();
  const otra = await browser.newPage();
  await otra.goto(`${api.origen}/instalacion`);
  const clave = otra.getByRole('textbox', { name: 'Clave de instalación' });
  await clave.fill(readFileSync(join(datos, 'clave-de-instalacion'), 'utf8'));
  await page.getByRole('button', { name: 'Crear la instalación' }).press('Enter');
  await expect(page).toHaveURL(/\/primeros-pasos/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Padcaya ya puede trabajar');
  await mirar();
  // What was typed is not left behind, and the door is no more.
  const restos = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(restos).not.toMatch(/Padcaya|ana\.rios|instalacion/);
  await page.goto(`${api.origen}/instalacion`);
  await expect(page).toHaveURL(/\/bandeja\//);
  // Whoever had the same page open is told, and can come in.
  await clave.press('Enter');
  await expect(otra.getByRole('alert')).toContainText('La instalación ya está hecha');
  await otra.getByRole('link', { name: 'Entrar' }).press('Enter');
  await expect(otra).toHaveURL(/\/acceso/);
  await otra.close();
});
