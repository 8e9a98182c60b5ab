import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test, type Page } from './prueba';
import { COMPRESIONES, escaneoCon } from '../support/escaneos-raros';
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

/** A one-page PDF with those words. */
async function pdf(name: string, palabras: string) {
  const doc = await PDFDocument.create();
  const fuente = await doc.embedFont(StandardFonts.Helvetica);
  doc.addPage([595, 842]).drawText(palabras, { x: 60, y: 700, size: 13, font: fuente });
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await doc.save()) };
}

async function abrirSubida(p: Page): Promise<void> {
  await p.goto('/documentos/nuevo');
  await p.getByText('Subir un PDF ya hecho').click();
}

test('un PDF ya hecho: se sube, se ve, se completa su ficha y se emite con su número sin tocarlo', async ({
  page,
}) => {
  await entrar(page, 'director', '/');
  await abrirSubida(page);
  await page.getByRole('button', { name: 'Registrar el PDF' }).click();
  await expect(page.getByText('Elija el PDF y espere a que termine de subir.')).toBeVisible();
  const archivo = await pdf('carta hecha.pdf', 'Carta hecha en otro programa, sin numero de la casa.');
  await elegir(page, 'Elegir el PDF', [archivo]);
  await expect(page.getByText('Este archivo no lleva firmas digitales.')).toBeVisible();
  await expect(page.getByRole('note').filter({ hasText: 'no lleva firma digital' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Página 1 de 1' })).toBeVisible();
  await page.getByLabel('Referencia').fill('Remite el plan ya firmado');
  await exigirAccesible(page);
  await page.getByRole('button', { name: 'Registrar el PDF' }).click();
  await expect(page).toHaveURL(/\/documentos\/\d+$/);

  // What its template asks for is said beside the act, and filling it in lets it be issued.
  const emitir = page.getByRole('button', { name: 'Emitir', exact: true });
  await expect(emitir).toBeDisabled();
  await expect(page.getByText('Falta el destinatario', { exact: false })).toBeVisible();
  await page.getByLabel('Destinatario').fill('DIRECTOR EJECUTIVO');
  await expect(page.getByText(/^Guardado \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Destinatario')).toHaveValue('DIRECTOR EJECUTIVO');
  await expect(page.getByRole('textbox', { name: 'Texto de la carta' })).toHaveCount(0);
  await exigirAccesible(page);
  await emitir.click();
  const dialogo = page.getByRole('dialog');
  await expect(dialogo.getByText('El papel no lleva el CITE', { exact: false })).toBeVisible();
  await dialogo.getByRole('button', { name: 'Emitir', exact: true }).click();
  await expect(page.getByText(/^Emitido: Desp\.\/Gov\./)).toBeVisible();
  await expect(page.getByText('consta en el registro, no impreso', { exact: false })).toBeVisible();
  await expect(page.getByText(/^Emitida ·\sfirma/)).toBeVisible();
  const igual = await page.evaluate(async () => {
    const id = location.pathname.split('/').pop();
    const bytes = await (await fetch(`/api/documentos/${id}/pdf`)).arrayBuffer();
    return Array.from(new Uint8Array(bytes));
  });
  expect(Buffer.from(igual).equals(archivo.buffer)).toBe(true);
  await exigirAccesible(page);
});

test('U10 un PDF dañado o alterado después de firmado se dice al lado, y cambiado por otro sigue', async ({
  page,
}) => {
  await entrar(page, 'director', '/');
  await abrirSubida(page);
  await elegir(page, 'Elegir el PDF', [texto('carta.pdf', '<!doctype html><html></html>')]);
  await expect(page.getByRole('alert').filter({ hasText: 'no es un PDF' })).toBeVisible();
  const alterado = '../shared/corpus/signed/derived-flip-content-pades-bes.pdf';
  if (existsSync(alterado)) {
    const buffer = readFileSync(alterado);
    await elegir(page, 'Cambiar', [{ name: 'alterado.pdf', mimeType: 'application/pdf', buffer }]);
    await expect(page.getByRole('alert').filter({ hasText: 'Pida el archivo de nuevo' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Registrar el PDF' })).toBeDisabled();
  } else console.warn('Corpus omitido: no está ../shared/corpus/signed');
  await elegir(page, 'Cambiar', [await pdf('bueno.pdf', 'Una carta como debe ser')]);
  await expect(page.getByText('Este archivo no lleva firmas digitales.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Registrar el PDF' })).toBeEnabled();
});

test('el CITE reservado que el papel ya lleva se propone y se usa; el PDF se cambia antes de emitir sin perder lo escrito', async ({
  page,
}) => {
  await entrar(page, 'director', '/');
  await page.getByRole('link', { name: 'Números de CITE' }).click();
  await page.getByRole('button', { name: 'Reservar números' }).click();
  await page.getByLabel('Tipo de documento').selectOption({ label: 'Carta' });
  await page.getByRole('textbox', { name: 'Motivo' }).fill('Oficio manual');
  await page.getByRole('button', { name: 'Reservar', exact: true }).click();
  const cite = await page.getByRole('list', { name: 'Números dados' }).getByRole('listitem').innerText();
  await exigirAccesible(page);
  await page.getByRole('button', { name: 'Listo' }).click();
  await expect(page.getByRole('list', { name: 'Números reservados' })).toContainText(cite);
  await abrirSubida(page);
  await elegir(page, 'Elegir el PDF', [await pdf('con cite.pdf', `CITE: ${cite}. Carta con su numero.`)]);
  await page.getByRole('button', { name: 'Usarlo' }).click();
  await page.getByLabel('Referencia').fill('Carta numerada a mano');
  await page.getByRole('button', { name: 'Registrar el PDF' }).click();
  await expect(page).toHaveURL(/\/documentos\/\d+$/);
  const papel = page.getByRole('region', { name: 'Qué es el PDF subido' });
  await expect(papel).toContainText(cite);
  await expect(papel.getByRole('note')).toHaveCount(0);

  // Still in the hand when the file is changed: it is kept first.
  await page.getByLabel('Destinatario').fill('DIRECTOR EJECUTIVO');
  await page.getByRole('button', { name: /Cambiar el PDF/ }).click();
  await elegir(page, 'Elegir otro PDF (si quiere)', [await pdf('otro.pdf', 'Otra version, sin el numero')]);
  const dialogo = page.getByRole('dialog');
  await expect(dialogo.getByText('no lleva firma digital', { exact: false })).toBeVisible();
  await dialogo.getByRole('button', { name: 'Cambiar', exact: true }).last().click();
  await expect(papel.getByRole('note')).toContainText(`en su texto no está «${cite}»`);
  await expect(page.getByLabel('Destinatario')).toHaveValue('DIRECTOR EJECUTIVO');
  await page.getByRole('button', { name: 'Emitir', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Emitir', exact: true }).click();
  await expect(page.getByText(`Emitido: ${cite}`)).toBeVisible();
});

for (const compresion of COMPRESIONES)
  test(`P15: un escaneo en ${compresion} se ve en el visor, y no en blanco`, async ({ page }) => {
    await entrar(page, 'recepcion');
    await page.goto('/recepcion');
    const buffer = Buffer.from(await escaneoCon(compresion));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'escaneo.pdf', mimeType: 'application/pdf', buffer });
    const negro = () =>
      page
        .locator('canvas')
        .first()
        .evaluate((lienzo: HTMLCanvasElement) => {
          const { width, height } = lienzo;
          const puntos = lienzo.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
          let oscuros = 0;
          for (let i = 0; i < puntos.length; i += 4) if ((puntos[i] ?? 255) < 128) oscuros++;
          return (100 * oscuros) / (width * height);
        });
    // A square of 500 points on a sheet of 612 by 792.
    await expect.poll(negro).toBeGreaterThan(20);
  });
