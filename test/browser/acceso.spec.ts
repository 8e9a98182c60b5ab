import { expect, test } from './prueba';
import { CLAVE, entrar, exigirAccesible } from './soporte';

test('la puerta de la demostración dice que sus certificados son de prueba y llena la cuenta elegida', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/acceso/);
  await expect(page.getByText('Certificado de prueba')).toBeVisible();
  await page.getByRole('button', { name: /^Director General/ }).click();
  await expect(page.getByLabel('Usuario')).toHaveValue('director');
  await expect(page.getByLabel('Contraseña', { exact: true })).toHaveValue(CLAVE);
  await exigirAccesible(page);
});

test('una contraseña equivocada lo dice y no borra el usuario', async ({ page }) => {
  await page.goto('/acceso');
  await page.getByLabel('Usuario').fill('director');
  await page.getByLabel('Contraseña', { exact: true }).fill('otra');
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Usuario')).toHaveValue('director');
});

test('se entra a lo que se pidió, se ve en qué puesto se actúa, y al salir nada queda a la vista', async ({
  page,
}) => {
  await page.goto('/bandeja/enviados');
  await expect(page).toHaveURL(/volver/);
  await page.getByLabel('Usuario').fill('director');
  await page.getByLabel('Contraseña', { exact: true }).fill(CLAVE);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page).toHaveURL(/\/bandeja\/enviados/);
  await page.getByRole('button', { name: /^Actúa como Director General/ }).click();
  await page.getByRole('menuitem', { name: 'Salir' }).click();
  await expect(page).toHaveURL(/\/acceso/);
  await page.goto('/bandeja/enviados');
  await expect(page).toHaveURL(/\/acceso/);
});

for (const usuario of ['recepcion', 'director', 'secretario', 'secretaria.sdgi']) {
  test(`${usuario} entra a su bandeja`, async ({ page }) => {
    await entrar(page, usuario);
    await expect(page).toHaveURL(/\/bandeja\//);
  });
}
