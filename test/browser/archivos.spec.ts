import { strToU8, zipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { entrar, exigirAccesible } from './soporte';

const XLSX =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const planilla = (name: string) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(XLSX),
      'xl/workbook.xml': strToU8('<x/>'),
      'xl/sharedStrings.xml': strToU8(name),
    }),
  ),
});
const texto = (name: string, contenido = name) => ({ name, mimeType: '', buffer: Buffer.from(contenido) });

async function elegir(p: Page, boton: string, archivos: ReturnType<typeof texto>[]): Promise<void> {
  const [selector] = await Promise.all([
    p.waitForEvent('filechooser'),
    p.getByRole('button', { name: boton, exact: true }).last().click(),
  ]);
  await selector.setFiles(archivos);
}

test('U01, U06 anexos de oficina: entran tal como están, se ordenan con el teclado y se bajan enteros', async ({
  page,
}) => {
  await entrar(page, 'director');
  await page.goto('/documentos/nuevo');
  await page.getByRole('radio', { name: /^Carta/ }).check();
  await page.getByRole('button', { name: 'Empezar a escribir' }).click();
  await expect(page).toHaveURL(/\/documentos\/\d+$/);
  await page.getByRole('button', { name: 'Anexar', exact: true }).click();
  const dialogo = page.getByRole('dialog');
  const nombre = 'Presupuesto Nº 5 – año 2018.xlsx';
  const excel = planilla(nombre);
  await elegir(page, 'Elegir archivo', [excel, texto('datos.csv', 'a;b\n1;2\n'), texto('borrar.bat', 'del')]);
  await expect(dialogo.getByText('planilla de Excel', { exact: false }).first()).toBeVisible();
  await expect(dialogo.getByText(/borrar\.bat: El archivo se llama como un programa/)).toBeVisible();
  // What was refused does not go, and the rest waits for it to be taken away.
  await dialogo.getByRole('button', { name: 'Anexar', exact: true }).click();
  await expect(dialogo.getByText(/borrar\.bat: El archivo se llama como un programa/)).toBeVisible();
  await dialogo.getByRole('button', { name: 'Quitar el anexo 3' }).click();
  await dialogo.getByRole('button', { name: 'Anexar', exact: true }).click();
  const anexos = page.getByRole('region', { name: 'Anexos' });
  await expect(anexos.getByRole('heading')).toHaveText('Anexos, 2 en medio digital');
  await expect(anexos.getByRole('listitem')).toContainText([nombre, 'datos.csv']);
  await exigirAccesible(page);

  await anexos.getByRole('button', { name: 'Subir «datos.csv»' }).focus();
  await page.keyboard.press('Enter');
  await expect(anexos.getByRole('listitem')).toContainText(['datos.csv', nombre]);
  await expect(anexos.getByRole('status')).toHaveText('«datos.csv»: ahora es el anexo 1 de 2.');
  await expect(anexos.getByRole('button', { name: 'Subir «datos.csv»' })).toBeFocused();
  await page.reload();
  await expect(anexos.getByRole('listitem')).toContainText(['datos.csv', nombre]);

  const [bajada] = await Promise.all([
    page.waitForEvent('download'),
    anexos.getByRole('link', { name: nombre }).click(),
  ]);
  expect(bajada.suggestedFilename()).toBe(nombre);
  const trozos: Buffer[] = [];
  for await (const t of await bajada.createReadStream()) trozos.push(t as Buffer);
  expect(Buffer.concat(trozos).equals(excel.buffer)).toBe(true);
});
