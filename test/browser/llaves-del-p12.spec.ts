import { expect, test } from '@playwright/test';
import { unir } from '../support/p12-unido';
import { Autoridad } from '../support/pki';
import { entrar, exigirAccesible } from './soporte';

let autoridad: Autoridad;
test.beforeAll(() => {
  autoridad = new Autoridad('Entidad Certificadora de Prueba');
});
test.afterAll(() => autoridad.cerrar());

test('un .p12 con varias llaves: se dice de quién es cada una, se elige la suya y firma', async ({
  page,
}) => {
  const [suyo, ajeno] = [
    autoridad.emitirP12({ nombre: 'Gobernador', ci: '1000001', cargo: 'Gobernador' }),
    autoridad.emitirP12({ nombre: 'Otra Persona', ci: '5', cargo: 'Otro' }),
  ];
  await entrar(page, 'gobernador');
  await page.goto('/documentos/nuevo');
  await page.getByRole('radio', { name: /^Carta/ }).check();
  await page.getByRole('button', { name: 'Empezar a escribir' }).click();
  await page.getByRole('textbox', { name: 'Destinatario' }).fill('AGETIC');
  await page.getByRole('textbox', { name: 'Texto de la carta' }).click();
  await page.keyboard.type('Se remite lo pedido.');
  await expect(page.getByText(/^Guardado \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Firmar', exact: true }).click();
  const dialogo = page.getByRole('dialog', { name: 'Firmar' });
  const firmar = () => dialogo.getByRole('button', { name: 'Firmar', exact: true }).click();
  await dialogo.getByRole('radio', { name: 'Mi archivo .p12 o .pfx' }).check();
  const elegir = page.waitForEvent('filechooser');
  await dialogo.getByRole('button', { name: 'Archivo del certificado' }).click();
  await (
    await elegir
  ).setFiles({ name: 'dos.p12', mimeType: 'application/x-pkcs12', buffer: unir(suyo, ajeno) });
  await dialogo.getByRole('textbox', { name: 'Contraseña del certificado' }).fill('clave');
  const cual = dialogo.getByRole('combobox', { name: 'Con cuál de sus llaves' });
  await expect(cual).toHaveCount(0);
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
