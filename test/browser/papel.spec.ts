import { leerPaginas } from '#lectura';
import { expect, type Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { pdftotext } from '../oracles/jueces';
import { abrirHoja, bajarPdf, derivar, registrarPorApi, revisar, test } from './actos';
import { exigirAccesible } from './soporte';

test('el papel: corregir, dónde está el original, y la planilla que se firma', async ({ sentarse }) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto('/recepcion');
  await mesa.getByRole('checkbox', { name: /Primero el papel/ }).check();
  await mesa.getByRole('combobox', { name: 'Procedencia' }).fill('Comunidad de Tolomoza');
  await mesa.getByRole('textbox', { name: 'Remitente' }).fill('Presidente de la OTB');
  await mesa.getByRole('textbox', { name: 'Referencia' }).fill('Conexión');
  await mesa.getByRole('button', { name: 'Registrar el papel' }).click();
  const hecha = mesa.getByRole('status', { name: /^Registrada / });
  const codigo = ((await hecha.getAttribute('aria-label')) ?? '').replace('Registrada ', '');

  await abrirHoja(mesa, codigo);
  await mesa.getByRole('tab', { name: /^Documentos/ }).click();
  await mesa.getByRole('button', { name: 'Corregir' }).click();
  const dialogo = mesa.getByRole('dialog', { name: `Corregir la recepción de ${codigo}` });
  await dialogo.getByRole('textbox', { name: 'Procedencia' }).fill('Comunidad de Tolomosa');
  await dialogo.getByRole('textbox', { name: 'Motivo de la corrección' }).fill('Error de tipeo');
  await dialogo.getByRole('button', { name: 'Corregir', exact: true }).click();
  await expect(mesa.getByText('Corregida: lo que se imprime lo dice')).toBeVisible();

  await mesa.getByRole('tab', { name: 'Papel' }).click();
  await mesa.getByRole('button', { name: 'Tengo el físico' }).click();
  await expect(mesa.getByText(/según Ventanilla|según Recepción/)).toBeVisible();
  await exigirAccesible(mesa);

  const envio = {
    busca: 'secretario',
    destino: /^Secretario/,
    casilla: 'Para su conocimiento',
    proveido: 'Para su conocimiento.',
  };
  await derivar(mesa, codigo, envio);
  await mesa.goto('/planilla');
  await expect(mesa.getByRole('checkbox', { name: `Llevar ${codigo} en la planilla` })).toBeChecked();
  await mesa.getByRole('button', { name: /^Hacer la planilla/ }).click();
  const imprimir = mesa.getByRole('link', { name: 'Imprimirla para firmar' });
  const numero = /planillas\/(\d+)\//.exec((await imprimir.getAttribute('href')) ?? '')?.[1] ?? '';

  await mesa.reload();
  await expect(mesa.getByText(`ya en la N° ${numero}`).first()).toBeVisible();
  await expect(mesa.getByRole('checkbox', { name: `Llevar ${codigo} en la planilla` })).not.toBeChecked();
  await expect(mesa.getByRole('link', { name: `Imprimir la planilla N° ${numero}` })).toBeVisible();
  await exigirAccesible(mesa);
  await mesa.close();
});

test('el papel que se perdió se declara desde su hoja, con el teléfono también; el acta lo dice, y aparece', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa);
  await mesa.setViewportSize({ width: 360, height: 740 });
  await abrirHoja(mesa, codigo);
  await mesa.getByRole('tab', { name: 'Papel' }).click();
  await mesa.getByRole('button', { name: 'Declarar extravío…' }).click();
  const declarar = mesa.getByRole('button', { name: 'Declarar extraviado' });
  await expect(declarar).toBeDisabled();
  await mesa.getByRole('textbox', { name: 'Cómo se extravió' }).fill('No está en la gaveta ni en el archivo');
  await exigirAccesible(mesa);
  await declarar.click();
  await expect(mesa.getByText(/^El original está extraviado; lo tenía/)).toBeVisible();
  await expect(mesa.getByText('No está en la gaveta ni en el archivo')).toBeVisible();
  await expect(mesa.getByRole('button', { name: 'Declarar extravío…' })).toHaveCount(0);
  await exigirAccesible(mesa);

  const acta = mesa.getByRole('link', { name: 'Imprimir el acta de extravío' });
  const texto = await pdftotext(await bajarPdf(mesa, (await acta.getAttribute('href')) ?? ''), '-layout');
  for (const dice of [codigo, 'No está en la gaveta ni en el archivo', 'Ventanilla del Despacho'])
    expect(texto.replaceAll(/\s+/g, ' ')).toContain(dice);

  await mesa.setViewportSize({ width: 1280, height: 800 });
  await exigirAccesible(mesa);
  await mesa.getByRole('button', { name: 'Tengo el físico' }).click();
  await expect(mesa.getByText(/^El original está con/)).toBeVisible();
  await expect(acta).toHaveCount(0);
});

/** The blank sheet of the hoja on screen, as a scanner gives it back. */
async function escaneoDeLaHojaImpresa(pagina: Page): Promise<Buffer> {
  const enlace = pagina.getByRole('link', { name: 'Imprimirla en blanco, para seguir a mano' });
  const impresa = await (await pagina.request.get((await enlace.getAttribute('href')) ?? '')).body();
  const { leidas } = await leerPaginas(impresa, { paginas: [1], ppp: 200 });
  const doc = await PDFDocument.create();
  const imagen = await doc.embedPng(leidas[0]?.dibujo?.png ?? new Uint8Array());
  doc.addPage([612, 792]).drawImage(imagen, { x: 0, y: 0, width: 612, height: 792 });
  return Buffer.from(await doc.save());
}

test('la hoja impresa, llenada a mano y escaneada, se une al proveído que se usó: en su hoja y en la recepción', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa);
  await abrirHoja(mesa, codigo);
  await derivar(mesa, codigo, {
    busca: 'secretario',
    destino: /^Secretario/,
    casilla: 'Para su conocimiento',
    proveido: 'Para su conocimiento.',
  });
  await mesa.getByRole('tab', { name: 'Papel' }).click();
  const buffer = await escaneoDeLaHojaImpresa(mesa);
  const archivo = { name: 'hoja.pdf', mimeType: 'application/pdf', buffer };
  await mesa.getByLabel('Adjuntar un escaneo').setInputFiles(archivo);
  const lugar = mesa.getByRole('combobox', { name: 'Dónde queda el escaneo' });
  await expect(lugar.getByRole('option', { selected: true })).toHaveText(/^Al proveído N° 1, de Ventanilla/);
  await revisar(mesa);
  await mesa.getByRole('button', { name: 'Adjuntar a ese proveído' }).click();
  await expect(mesa.getByText('El escaneo quedó con la hoja.')).toBeVisible();
  await mesa.getByRole('tab', { name: 'Ruta' }).click();
  await expect(mesa.getByText(`Hoja de ruta ${codigo} escaneada, proveído N° 1`).first()).toBeVisible();

  await mesa.goto('/recepcion');
  await mesa.locator('input[type=file]').first().setInputFiles(archivo);

  const aviso = mesa.getByRole('status').filter({ hasText: 'Este papel lleva la etiqueta de' });
  await expect(aviso).toContainText(codigo);
  await aviso
    .getByRole('combobox', { name: 'Dónde queda el escaneo' })
    .selectOption({ label: 'A la hoja de ruta, sin proveído' });
  await revisar(mesa);
  await aviso.getByRole('button', { name: 'Adjuntar a la hoja' }).click();
  await expect(mesa.getByText(`Escaneo unido a ${codigo}.`)).toBeVisible();
});
