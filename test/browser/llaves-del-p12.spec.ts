import { expect, test, type Locator, type Page } from './prueba';
import { unir } from '../support/p12-unido';
import { Autoridad } from '../support/pki';
import { entrar, exigirAccesible } from './soporte';

let autoridad: Autoridad;
test.beforeAll(() => {
  autoridad = new Autoridad('Entidad Certificadora de Prueba');
});
test.afterAll(() => autoridad.cerrar());

/** A letter of his, written. */
async function carta(page: Page): Promise<void> {
  await entrar(page, 'gobernador');
  await page.goto('/documentos/nuevo');
  await page.getByRole('radio', { name: /^Carta/ }).check();
  await page.getByRole('button', { name: 'Empezar a escribir' }).click();
  await page.getByRole('textbox', { name: 'Destinatario' }).fill('AGETIC');
  await page.getByRole('textbox', { name: 'Texto de la carta' }).click();
  await page.keyboard.type('Se remite lo pedido.');
  await expect(page.getByText(/^Guardado \d/)).toBeVisible();
}

/** Presents a file with a key of his and one of somebody else. @returns where one of them is chosen, once it is asked */
async function conDosLlaves(page: Page, dialogo: Locator): Promise<Locator> {
  const [suyo, ajeno] = [
    autoridad.emitirP12({ nombre: 'Gobernador', ci: '1000001', cargo: 'Gobernador' }),
    autoridad.emitirP12({ nombre: 'Otra Persona', ci: '5', cargo: 'Otro' }),
  ];
  await dialogo.getByRole('radio', { name: 'Mi archivo .p12 o .pfx' }).check();
  const elegir = page.waitForEvent('filechooser');
  await dialogo.getByRole('button', { name: 'Archivo del certificado' }).click();
  await (
    await elegir
  ).setFiles({ name: 'dos.p12', mimeType: 'application/x-pkcs12', buffer: unir(suyo, ajeno) });
  await dialogo.getByRole('textbox', { name: 'Contraseña del certificado' }).fill('clave');
  const cual = dialogo.getByRole('combobox', { name: 'Con cuál de sus llaves' });
  await expect(cual).toHaveCount(0);
  return cual;
}

test('un .p12 con varias llaves: se dice de quién es cada una, se elige la suya y firma', async ({
  page,
}) => {
  await carta(page);
  await page.getByRole('button', { name: 'Firmar', exact: true }).click();
  const dialogo = page.getByRole('dialog', { name: 'Firmar' });
  const firmar = () => dialogo.getByRole('button', { name: 'Firmar', exact: true }).click();
  const cual = await conDosLlaves(page, dialogo);
  await firmar();
  await expect(dialogo.getByText('trae varias llaves: elija con cuál firma')).toBeVisible();
  await expect(cual).toBeVisible();
  await exigirAccesible(page);
  await firmar();
  await expect(dialogo.getByText('Elija con cuál de las llaves del archivo firma.')).toBeVisible();
  await cual.click();
  await expect(page.getByRole('option')).toHaveText([/^Gobernador, vence el .*serie …/, /^Otra Persona/]);
  await page.getByRole('option', { name: /^Otra Persona/ }).click();
  await firmar();
  await expect(dialogo.getByText(/no es de usted|CI/).first()).toBeVisible();
  await cual.click();
  await page.getByRole('option', { name: /^Gobernador/ }).click();
  await firmar();
  await expect(page.getByText(/^Firmado: Desp\.\/Gov\./)).toBeVisible();
});

test('por lotes: la llave se pregunta una vez para todos; con la de otro no se firma ninguno, con la suya se firman', async ({
  page,
}) => {
  await carta(page);
  await page.getByRole('button', { name: 'Para varios' }).click();
  const dialogo = page.getByRole('dialog');
  await dialogo.getByRole('button', { name: '+ Otro destinatario' }).click();
  await dialogo.getByLabel('Destinatario 2', { exact: true }).fill('Gobierno Municipal de Villa Montes');
  await dialogo.getByRole('button', { name: 'Hacer 2 documentos' }).click();
  const firmar = () => dialogo.getByRole('button', { name: 'Firmar los 2' }).click();
  const cual = await conDosLlaves(page, dialogo);
  await firmar();
  await expect(dialogo.getByRole('alert').first()).toContainText('trae varias llaves: elija con cuál firma');
  await expect(cual).toBeVisible();
  await exigirAccesible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await exigirAccesible(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await firmar();
  await expect(dialogo.getByText('Elija con cuál de las llaves del archivo firma.')).toBeVisible();

  await cual.click();
  await page.getByRole('option', { name: /^Otra Persona/ }).click();
  await firmar();
  await expect(dialogo.getByText('Firmados 0 de 2.')).toBeVisible();
  // What was missing is not said any more.
  await expect(dialogo.getByText(/elija con cuál firma|Elija con cuál/)).toHaveCount(0);
  const documentos = dialogo.getByRole('list', { name: 'Documentos' }).getByRole('listitem');
  for (const d of await documentos.all()) await expect(d).toContainText('su CI no es el suyo');
  await exigirAccesible(page);

  await cual.click();
  await page.getByRole('option', { name: /^Gobernador/ }).click();
  await firmar();
  await expect(dialogo.getByText('Firmados 2 de 2.')).toBeVisible();
  const numeros = (await dialogo.getByText(/Desp\.\/Gov\./).allTextContents()).map((t) =>
    Number(/(\d+)\/\d{4}/.exec(t)?.[1]),
  );
  expect((numeros[1] ?? 0) - (numeros[0] ?? 0)).toBe(1);
});
