import { expect } from '@playwright/test';
import { test } from './actos';
import { carta, cuadro, escribir, guardado } from './carta';
import { exigirAccesible } from './soporte';

test('quien no puede firmar su carta elige a quién la firma; el borrador que sobra se descarta y se recupera', async ({
  sentarse,
}) => {
  const director = await sentarse('director', '/');
  await carta(director);
  await escribir(director, 'Remito el informe solicitado.');
  await guardado(director);

  await director.getByRole('button', { name: 'Más', exact: true }).click();
  await director.getByRole('menuitem', { name: 'Cambiar quién firma' }).click();
  const dialogo = director.getByRole('dialog', { name: 'Cambiar quién firma' });
  await dialogo.getByRole('button', { name: 'Cambiar', exact: true }).click();
  await expect(dialogo.getByText('Elija quién firma.')).toBeVisible();
  await dialogo.getByRole('combobox', { name: 'Firmará' }).fill('secretario depart');
  await director.getByRole('option', { name: /^Secretario Departamental/ }).click();
  await director.setViewportSize({ width: 360, height: 740 });
  await exigirAccesible(director);
  await director.setViewportSize({ width: 1280, height: 800 });
  await dialogo.getByRole('button', { name: 'Cambiar', exact: true }).click();
  await expect(dialogo).toHaveCount(0);
  await expect(director.getByText(/firma: Secretario Departamental/)).toBeVisible();
  await expect(cuadro(director)).toContainText('Remito el informe solicitado.');

  const direccion = director.url();
  await director.getByRole('button', { name: 'Más', exact: true }).click();
  await director.getByRole('menuitem', { name: 'Descartar el borrador' }).click();
  await expect(director).toHaveURL(/\/bandeja\/borradores$/);
  await director.locator('.mantine-Notification-root').getByRole('button', { name: 'Deshacer' }).click();
  await expect(director).toHaveURL(direccion);
  await expect(cuadro(director)).toContainText('Remito el informe solicitado.');

  await director.getByRole('button', { name: 'Más', exact: true }).click();
  await director.getByRole('menuitem', { name: 'Descartar el borrador' }).click();
  await director.getByRole('link', { name: 'Descartados' }).click();
  await expect(director).toHaveURL(/\/bandeja\/descartados$/);
  await exigirAccesible(director);
  const id = direccion.split('/').pop() ?? '';
  await director.locator(`a[href="/documentos/${id}"]`).click();
  await expect(director.getByText('Se descartó sin tomar número.')).toBeVisible();
  await exigirAccesible(director);
  await director.getByRole('button', { name: 'Recuperar' }).click();
  await expect(cuadro(director)).toContainText('Remito el informe solicitado.');
});
