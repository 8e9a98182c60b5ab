import { expect } from '@playwright/test';
import { registrarPorApi, revisar, test } from './actos';

test('dos remitentes que son uno se unen: queda una entrada con su otra forma, y la mesa la propone', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const [buena, mala] = ['Cooperativa San Mateo de Tarija', 'Coop. S. Mateo Tarija'];
  await registrarPorApi(mesa, { procedencia: buena });
  await registrarPorApi(mesa, { procedencia: buena });
  await registrarPorApi(mesa, { procedencia: mala });
  await mesa.goto('/recepcion');
  await mesa.getByRole('link', { name: 'Directorio' }).click();
  await expect(mesa.getByRole('heading', { level: 1 })).toHaveText('Directorio de remitentes');
  await mesa.getByRole('textbox', { name: 'Buscar' }).fill('mateo');
  const entradas = mesa.getByRole('main').getByRole('listitem');
  await expect(entradas).toHaveCount(2);
  await mesa.getByRole('button', { name: `Unir ${mala} con otra`, exact: true }).click();
  await expect(mesa.getByRole('status').filter({ hasText: 'Elija con cuál se une' })).toContainText(mala);
  await revisar(mesa);
  await mesa.getByRole('button', { name: `Unir con ${buena}`, exact: true }).click();
  await expect(mesa.getByText(`«${mala}» es ahora otra forma de «${buena}».`)).toBeVisible();
  await expect(entradas).toHaveCount(1);
  await expect(entradas).toContainText(`también «${mala}»`);
  await expect(entradas).toContainText('3 notas');
  await revisar(mesa);

  // Written the other way, the desk is offered the one entry.
  await mesa.goto('/recepcion');
  await mesa.getByRole('combobox', { name: 'Procedencia' }).fill('coop. s. mateo');
  await expect(mesa.getByRole('option', { name: new RegExp(buena) })).toBeVisible();
});
