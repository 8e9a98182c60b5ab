import { expect } from '@playwright/test';
import { bajarPdf, revisar, test } from './actos';

test('N06: subido en la recepción, un papel con la etiqueta de una anulada lo dice, no ofrece unirlo, y se registra como nota nueva', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto('/bandeja/en-despacho');
  await mesa.getByRole('button', { name: 'Nueva hoja interna' }).click();
  await mesa.getByRole('dialog').getByLabel('Referencia').fill('Abierta por error');
  await mesa.getByRole('dialog').getByRole('button', { name: 'Registrar' }).click();
  await expect(mesa.getByRole('heading', { level: 1, name: 'Abierta por error' })).toBeVisible();
  const codigo = (await mesa.title()).match(/\d+-\d\d/)?.[0] ?? '';
  const impresa = await bajarPdf(mesa, `/api${new URL(mesa.url()).pathname}/hoja-de-ruta.pdf`);
  await mesa.getByRole('button', { name: 'Más', exact: true }).click();
  await mesa.getByRole('menuitem', { name: 'Anular' }).click();
  await mesa
    .getByRole('dialog')
    .getByRole('textbox', { name: /Motivo/ })
    .fill('Repetida');
  await mesa.getByRole('dialog').getByRole('button', { name: 'Anular' }).click();
  await expect(mesa.getByText('Hoja de ruta anulada: Repetida')).toBeVisible();

  await mesa.goto('/recepcion');
  const archivo = { name: 'escaneo.pdf', mimeType: 'application/pdf', buffer: Buffer.from(impresa) };
  await mesa.locator('input[type=file]').first().setInputFiles(archivo);
  const aviso = mesa.getByRole('status').filter({ hasText: 'Este papel lleva la etiqueta de' });
  await expect(aviso).toContainText(`${codigo}, que fue anulada: regístrelo como nota nueva.`, {
    timeout: 20_000,
  });
  await expect(aviso.getByRole('button')).toHaveCount(0);
  await revisar(mesa);
  await mesa.getByRole('combobox', { name: 'Procedencia' }).fill('Vecino');
  await mesa.getByRole('textbox', { name: 'Remitente' }).fill('Vecino');
  await mesa.getByRole('textbox', { name: 'Referencia' }).fill('La que valía');
  await mesa.getByRole('button', { name: 'Registrar y sellar' }).click();
  const hecha = mesa.getByRole('status', { name: /^Registrada / });
  await expect(hecha).toBeVisible({ timeout: 20_000 });
  expect(await hecha.getAttribute('aria-label')).not.toContain(codigo);
});
