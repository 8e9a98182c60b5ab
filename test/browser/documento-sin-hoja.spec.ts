import { expect } from '@playwright/test';
import { firmar, revisar, test } from './actos';

test('una circular suelta dice que se numera por su hoja, se le abre una sin perder lo escrito, y se firma', async ({
  sentarse,
}) => {
  const p = await sentarse('director');
  await p.goto('/documentos/nuevo');
  await p.getByRole('radio', { name: /^Circular/ }).check();
  await p.getByRole('button', { name: 'Empezar a escribir' }).click();
  await p.getByRole('button', { name: 'Añadir en A' }).click();
  await p.getByLabel('A 1: nombre').fill('Ñusta Peña');
  await p.getByLabel('A 1: cargo').fill('Jefa de Unidad');
  await p.getByRole('textbox', { name: 'Ref.' }).fill('Uso del sistema');
  await p.locator('.ProseMirror').click();
  await p.keyboard.type('Toda nota se registra.');
  await expect(p.getByText('Se numera por su hoja de ruta, y todavía no va en ninguna.')).toBeVisible();
  await expect(p.getByRole('button', { name: 'Firmar', exact: true })).toBeDisabled();
  await revisar(p);
  await p.getByRole('button', { name: 'Abrir una hoja con este documento' }).click();
  const dialogo = p.getByRole('dialog');
  await expect(dialogo.getByRole('textbox', { name: 'Referencia' })).toHaveValue('Uso del sistema');
  await dialogo.getByRole('button', { name: 'Registrar' }).click();
  await expect(p).toHaveURL(/\/hojas\//);
  const aviso = p.getByText(/^Registrada .*\. Está en su despacho\./);
  await expect(aviso).toBeVisible();
  const codigo = /Registrada (\S+)\./.exec((await aviso.textContent()) ?? '')?.[1] ?? '—';
  await p.goBack();
  await expect(
    p.getByText(`si se firma ahora lleva CIRCULAR INTERNA N° ${codigo}`, { exact: false }),
  ).toBeVisible();
  await expect(p.locator('.ProseMirror')).toContainText('Toda nota se registra.');
  expect(await firmar(p)).toContain(codigo);
  await p.close();
});
