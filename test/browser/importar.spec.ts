import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { revisar, test } from './actos';
import { exigirAccesible } from './soporte';

const CABEZA = 'Sigla;Unidad;Depende de;Cargo;Nombre;CI;Usuario;Roles;Memorándum';
const planilla = (nombre: string, ...filas: string[]) => ({
  ...{ name: nombre, mimeType: 'text/csv' },
  buffer: Buffer.from([CABEZA, ...filas].join('\r\n'), 'latin1'),
});

test('una planilla con errores se ensaya, se corrige, se importa, y quien entra lo hace con la contraseña de la lista', async ({
  sentarse,
  browser,
}) => {
  const admin = await sentarse('admin');
  const n = Date.now() % 1_000_000;
  const [sigla, usuario] = [`NAV/${n}`, `nav${n}`];
  const filas = (arriba: string) => [
    `${sigla};Dirección de Navegación;${arriba};Directora;Iris Peña;66${n};${usuario};autoridad;Memo ${n}`,
    `${sigla};;;Técnico;;;;;`,
  ];
  await admin.goto('/primeros-pasos');
  await admin.getByRole('link', { name: 'Importar desde una planilla' }).click();
  await expect(admin.getByRole('link', { name: 'Plantilla de Excel' })).toBeVisible();
  await revisar(admin);
  const campo = admin.locator('input[type="file"]');
  await campo.setInputFiles({ name: 'foto.xlsx', mimeType: 'image/png', buffer: Buffer.from([1, 0, 2]) });
  await expect(admin.getByRole('alert')).toContainText('No es una planilla');
  await campo.setInputFiles(planilla('con-errores.csv', ...filas('NO-HAY')));
  await expect(admin.getByText('Hay un error')).toBeVisible();
  await expect(admin.getByText('Fila 2, columna Depende de: No hay ninguna unidad')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Importar', exact: true })).toHaveCount(0);
  await revisar(admin);

  await campo.setInputFiles(planilla('personal.csv', ...filas('Desp./Gov.')));
  await expect(
    admin.getByText(/crea 1 unidad, 2 puestos, 1 persona, 1 designación y 1 usuario/),
  ).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await admin.emulateMedia({ colorScheme });
    await revisar(admin);
  }
  if (process.env['HR_CAPTURAS']) {
    await admin.screenshot({ path: `${process.env['HR_CAPTURAS']}/ensayo-1280.png` });
    await admin.setViewportSize({ width: 360, height: 740 });
    await admin.screenshot({ path: `${process.env['HR_CAPTURAS']}/ensayo-360.png` });
  }
  await admin.getByRole('button', { name: 'Importar', exact: true }).click();
  await expect(admin.getByRole('heading', { name: 'Importación hecha' })).toBeFocused();
  await revisar(admin);
  const descarga = admin.waitForEvent('download');
  await admin.getByRole('button', { name: 'Bajar la lista' }).click();
  const lista = await readFile(await (await descarga).path(), 'utf8');
  const clave = new RegExp(`"${usuario}";"([^"]+)"`).exec(lista)?.[1] ?? '';
  expect(clave).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  await admin.getByRole('link', { name: 'Ver unidades y puestos' }).click();
  await expect(admin.getByText('Dirección de Navegación')).toBeVisible();

  const contexto = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const suya = await contexto.newPage();
  await suya.goto('/acceso');
  await suya.getByLabel('Usuario').fill(usuario);
  await suya.getByLabel('Contraseña', { exact: true }).fill(clave);
  await suya.getByRole('button', { name: 'Entrar' }).click();
  await expect(suya.getByRole('heading', { name: 'Elija su contraseña' })).toBeVisible();
  if (process.env['HR_CAPTURAS'])
    await suya.screenshot({ path: `${process.env['HR_CAPTURAS']}/elija-360.png` });
  await exigirAccesible(suya);
  await contexto.close();
});
