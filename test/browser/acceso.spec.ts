import { expect, test, type Page } from './prueba';
import { CLAVE, exigirAccesible } from './soporte';

async function porLaPuerta(pagina: Page, usuario: string, clave: string): Promise<void> {
  await pagina.getByLabel('Usuario').fill(usuario);
  await pagina.getByLabel('Contraseña', { exact: true }).fill(clave);
  await pagina.getByRole('button', { name: 'Entrar' }).click();
}

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
  await porLaPuerta(page, 'director', 'otra');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Usuario')).toHaveValue('director');
});

test('se entra a lo que se pidió, se ve en qué puesto se actúa, y al salir nada queda a la vista', async ({
  page,
}) => {
  await page.goto('/bandeja/enviados');
  await expect(page).toHaveURL(/volver/);
  await porLaPuerta(page, 'director', CLAVE);
  await expect(page).toHaveURL(/\/bandeja\/enviados/);
  await page.getByRole('button', { name: /^Actúa como Director General/ }).click();
  await page.getByRole('menuitem', { name: 'Salir' }).click();
  await expect(page).toHaveURL(/\/acceso/);
  await page.goto('/bandeja/enviados');
  await expect(page).toHaveURL(/\/acceso/);
});

for (const usuario of ['recepcion', 'director', 'secretario', 'secretaria.sdgi']) {
  test(`${usuario} entra a su bandeja`, async ({ page }) => {
    await page.goto('/acceso');
    await porLaPuerta(page, usuario, CLAVE);
    await expect(page).toHaveURL(/\/bandeja\//);
  });
}
