import { expect, test, type Page } from './prueba';
import { carta, cuadro } from './carta';
import { entrar } from './soporte';

/** The tab dies as when the browser falls: nothing is asked, nothing is sent. */
async function morir(page: Page): Promise<Page> {
  const url = page.url();
  const contexto = page.context();
  await page.close({ runBeforeUnload: false });
  const otra = await contexto.newPage();
  await otra.goto(url);
  return otra;
}

test('muere la pestaña mientras se escribe una frase: al volver está, y guardada deja de estar', async ({
  page,
}) => {
  await entrar(page, 'director', '/');
  await carta(page);
  const abrir = async (p: Page) => {
    await cuadro(p).click();
    await p.keyboard.press('/');
    const dialogo = p.getByRole('dialog', { name: /^Frases/ });
    await dialogo.getByRole('button', { name: 'Nueva frase' }).click();
    return dialogo;
  };
  await (await abrir(page)).getByRole('textbox', { name: 'Frase', exact: true }).fill('Quedo a la espera');
  const otra = await morir(page);
  const dialogo = await abrir(otra);
  const frase = dialogo.getByRole('textbox', { name: 'Frase', exact: true });
  await expect(frase).toHaveValue('Quedo a la espera');
  await frase.fill('Quedo a la espera de su respuesta.');
  await dialogo.getByRole('button', { name: 'Guardar la frase' }).click();
  await expect(dialogo.getByRole('button', { name: 'Quedo a la espera de su respuesta.' })).toBeVisible();
  await dialogo.getByRole('button', { name: 'Nueva frase' }).click();
  await expect(frase).toHaveValue('');
});

test('muere la pestaña mientras se crea una unidad o un tipo: al volver está lo escrito', async ({
  page,
}) => {
  await entrar(page, 'admin');
  await page.goto('/administracion/personas');
  const abrirUnidad = async (p: Page) => {
    await p.getByRole('button', { name: 'Nueva unidad' }).click();
    return p.getByRole('dialog', { name: 'Nueva unidad' });
  };
  const unidad = await abrirUnidad(page);
  await unidad.getByRole('textbox', { name: 'Nombre' }).fill('Unidad de Archivo Histórico');
  await unidad.getByRole('textbox', { name: /^Sigla/ }).fill('GDAT/UAH');
  const segunda = await morir(page);
  const dialogo = await abrirUnidad(segunda);
  await expect(dialogo.getByRole('textbox', { name: 'Nombre' })).toHaveValue('Unidad de Archivo Histórico');
  await expect(dialogo.getByRole('textbox', { name: /^Sigla/ })).toHaveValue('GDAT/UAH');
  await segunda.goto('/configuracion/tipos');
  await segunda.getByRole('button', { name: 'Nuevo tipo' }).click();
  await segunda.getByRole('dialog').getByRole('textbox', { name: 'Nombre' }).fill('Carta poder');
  const tercera = await morir(segunda);
  await tercera.getByRole('button', { name: 'Nuevo tipo' }).click();
  await expect(tercera.getByRole('dialog').getByRole('textbox', { name: 'Nombre' })).toHaveValue(
    'Carta poder',
  );
});

test('la clave inicial de un funcionario no queda en el navegador; lo demás sí', async ({ page }) => {
  await entrar(page, 'admin');
  await page.goto('/administracion/funcionarios');
  const abrir = async (p: Page) => {
    await p.getByRole('button', { name: 'Nuevo funcionario' }).click();
    return p.getByRole('dialog', { name: 'Nuevo funcionario' });
  };
  const dialogo = await abrir(page);
  await dialogo.getByRole('textbox', { name: 'Nombre completo' }).fill('Ñusta Quispe');
  await dialogo.getByRole('textbox', { name: /^Usuario/ }).fill('n.quispe');
  await dialogo.getByLabel(/^Contraseña inicial/).fill('secreta-y-larga');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('secreta-y-larga');
  const otra = await morir(page);
  const devuelto = await abrir(otra);
  await expect(devuelto.getByRole('textbox', { name: 'Nombre completo' })).toHaveValue('Ñusta Quispe');
  await expect(devuelto.getByLabel(/^Contraseña inicial/)).toHaveValue('');
});
