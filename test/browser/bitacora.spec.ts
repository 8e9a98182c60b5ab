import { expect } from '@playwright/test';
import { revisar, test } from './actos';
import { interna, pedir } from './por-api';

test('en la bitácora se halla una hoja por su código, cada evento dice qué cambió y si su cadena está entera', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const { codigo } = await interna(mesa, 'Asunto de la bitácora');
  const admin = await sentarse('admin', '/');
  const sigla = `BIT/${Date.now() % 1_000_000}`;
  const { id } = await pedir<{ id: string }>(admin, '/api/administracion/unidades', {
    nombre: 'Antes',
    sigla,
  });
  const { csrf } = (await (await admin.request.get('/api/sesion')).json()) as { csrf: string };
  const cambio = await admin.request.put(`/api/administracion/unidades/${id}`, {
    headers: { 'x-csrf-token': csrf, 'idempotency-key': `cambio-${id}-${sigla.replace('/', '-')}` },
    data: { nombre: 'Ahora', sigla, base: 'Ley 9' },
  });
  expect(cambio.status()).toBe(200);
  await admin.getByRole('button', { name: /^Actúa como/ }).click();
  await admin.getByRole('menuitem', { name: 'Bitácora' }).click();
  await expect(admin.getByRole('heading', { name: 'Bitácora' })).toBeVisible();
  const lista = admin.getByRole('list', { name: 'Eventos de la bitácora' });
  await lista
    .getByRole('button', { name: /^Renombrar unidad/ })
    .first()
    .click();
  await expect(lista.getByText('Antes', { exact: true })).toBeVisible();
  await expect(lista.getByText('La cadena está entera')).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await admin.emulateMedia({ colorScheme });
    await revisar(admin);
    if (process.env['HR_CAPTURAS'])
      await admin.screenshot({ path: `${process.env['HR_CAPTURAS']}/bitacora-${colorScheme}.png` });
  }
  await admin.setViewportSize({ width: 360, height: 740 });
  if (process.env['HR_CAPTURAS'])
    await admin.screenshot({ path: `${process.env['HR_CAPTURAS']}/bitacora-360.png` });
  await admin.getByRole('button', { name: 'Filtrar', exact: true }).click();
  await admin.getByRole('textbox', { name: 'Hoja o CITE' }).fill(`000${codigo.replace('-', ' / ')}`);
  await admin.getByRole('button', { name: 'Buscar', exact: true }).press('Enter');
  await expect(admin).toHaveURL(/objeto=/);
  await expect(lista.getByRole('listitem').first()).toContainText(codigo);
  await expect(lista.getByText(sigla)).toHaveCount(0);
  const descarga = admin.waitForEvent('download');
  await admin.getByRole('link', { name: 'Exportar CSV' }).click();
  expect((await descarga).suggestedFilename()).toContain('.csv');
  await admin.getByRole('textbox', { name: 'Persona' }).fill('nadie con ese nombre');
  await admin.getByRole('button', { name: 'Buscar', exact: true }).click();
  await expect(admin.getByText('Ningún acto así')).toBeVisible();
  await admin.getByRole('button', { name: 'Quitar filtros' }).click();
  await expect(lista.getByRole('listitem').first()).toBeVisible();
  await mesa.goto('/bitacora');
  await expect(mesa.getByText('La bitácora la leen el auditor y el administrador.')).toBeVisible();
});
