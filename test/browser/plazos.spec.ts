import { expect } from '@playwright/test';
import { abrirHoja, registrarPorApi, revisar, test } from './actos';
import { exigirAccesible } from './soporte';

test('los plazos de una hoja se explican, se prorrogan con motivo y están en la agenda', async ({
  sentarse,
}) => {
  test.setTimeout(90_000);
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa, {
    plazos: [
      { descripcion: 'Plan Institucional', cuenta: { modo: 'habiles', dias: 20 } },
      { descripcion: 'Informe previo', fecha: '2018-07-02' },
    ],
  });
  await abrirHoja(mesa, codigo);
  await mesa.getByRole('tab', { name: /Se debe/ }).click();
  await expect(mesa.getByText(/día 1 = .*; 20 días hábiles/)).toBeVisible();
  await revisar(mesa);

  await mesa.getByRole('button', { name: 'Prorrogar: Plan Institucional' }).click();
  const prorroga = mesa.getByRole('dialog', { name: /^Prorrogar/ });
  await prorroga.getByRole('textbox', { name: /Nueva fecha/ }).fill('5 hábiles');
  await expect(prorroga.getByText('5 días hábiles más')).toBeVisible();
  await prorroga.getByRole('button', { name: 'Prorrogar' }).click();
  await expect(prorroga.getByText('Escriba el motivo.')).toBeVisible();
  await prorroga.getByRole('textbox', { name: /Motivo/ }).fill('Lo pidió la unidad');
  await exigirAccesible(mesa);
  await prorroga.getByRole('button', { name: 'Prorrogar' }).click();
  await expect(mesa.getByText(/Prorrogado por Ventanilla del Despacho/)).toBeVisible();

  await mesa.getByRole('button', { name: 'Cumplir: Informe previo' }).click();
  const cumplir = mesa.getByRole('dialog', { name: /^Dar por cumplido/ });
  await cumplir.getByRole('button', { name: 'Cumplir' }).click();
  await expect(cumplir.getByText('Venció: diga por qué se cumple tarde.')).toBeVisible();
  await mesa.keyboard.press('Escape');

  await mesa.goto('/agenda');
  const vencidos = mesa.getByRole('region', { name: 'Vencidos' });
  await expect(vencidos.getByText('Informe previo').first()).toBeVisible();
  await revisar(mesa);
  await mesa.getByText('Mi unidad').click();
  await expect(mesa).toHaveURL(/de=unidad/);
  await expect(vencidos.getByText('Informe previo').first()).toBeVisible();
});

test('I02: dos pestañas prorrogan el mismo plazo: la segunda se entera, y los días se dan una sola vez', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion', '/');
  const codigo = await registrarPorApi(mesa, {
    plazos: [{ descripcion: 'Respuesta', cuenta: { modo: 'habiles', dias: 10 } }],
  });
  const otra = await mesa.context().newPage();
  const pestanas = [mesa, otra];
  for (const p of pestanas) {
    await abrirHoja(p, codigo);
    await p.getByRole('tab', { name: /Se debe/ }).click();
    await p.getByRole('button', { name: 'Prorrogar: Respuesta' }).click();
    const dialogo = p.getByRole('dialog', { name: /^Prorrogar/ });
    await dialogo.getByRole('textbox', { name: /Nueva fecha/ }).fill('5 hábiles');
    await dialogo.getByRole('textbox', { name: /Motivo/ }).fill('Lo pidió la unidad');
  }
  await mesa.getByRole('dialog').getByRole('button', { name: 'Prorrogar' }).click();
  await expect(mesa.getByRole('dialog')).toHaveCount(0);
  await otra.getByRole('dialog').getByRole('button', { name: 'Prorrogar' }).click();
  await expect(otra.getByRole('dialog').getByRole('alert')).toContainText('Otra persona movió este plazo');
  await expect(otra.getByRole('dialog').getByRole('textbox', { name: /Motivo/ })).toHaveValue(
    'Lo pidió la unidad',
  );
});
