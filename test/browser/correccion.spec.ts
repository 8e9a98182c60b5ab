import { expect, type Page } from '@playwright/test';
import { pdftotext } from '../oracles/jueces';
import { abrirHoja, bajarPdf, registrarPorApi, revisar, test } from './actos';
import { exigirAccesible } from './soporte';

/** Registers an internal HR and stays on its page. @returns its code */
async function nuevaInterna(pagina: Page, referencia: string): Promise<string> {
  await pagina.goto('/bandeja/en-despacho');
  await pagina.getByRole('button', { name: 'Nueva hoja interna' }).click();
  await pagina.getByRole('dialog').getByLabel('Referencia').fill(referencia);
  await pagina.getByRole('dialog').getByRole('button', { name: 'Registrar' }).click();
  await expect(pagina.getByRole('heading', { level: 1, name: referencia })).toBeVisible();
  return (await pagina.title()).match(/\d+-\d\d/)?.[0] ?? '';
}

const corregir = async (pagina: Page, titulo: string) => {
  await pagina.getByRole('button', { name: 'Corregir', exact: true }).first().click();
  return pagina.getByRole('dialog', { name: titulo });
};
const campo = (d: ReturnType<Page['getByRole']>, name: string) =>
  d.getByRole('textbox', { name, exact: true });

test('I02: una interna se corrige con su motivo: lo escrito queda, lo anterior se lee en la historia, y nadie pisa lo que no vio', async ({
  sentarse,
}) => {
  const director = await sentarse('director', '/');
  const codigo = await nuevaInterna(director, 'Solicita equipo');
  const otra = await director.context().newPage();
  await otra.goto(director.url());

  let dialogo = await corregir(director, `Corregir ${codigo}`);
  await campo(dialogo, 'Referencia').fill('Solicita equipos');
  await dialogo.getByRole('button', { name: 'Corregir', exact: true }).click();
  await expect(dialogo.getByText('Diga por qué se corrige.')).toBeVisible();
  await exigirAccesible(director);
  await test.step('cerrado sin confirmar, lo escrito sigue ahí', async () => {
    await director.reload();
    dialogo = await corregir(director, `Corregir ${codigo}`);
    await expect(campo(dialogo, 'Referencia')).toHaveValue('Solicita equipos');
    await campo(dialogo, 'Motivo de la corrección').fill('Faltaba el plural');
  });
  await test.step('otra persona la corrige mientras tanto: se dice qué dice ahora, y se corrige sobre eso', async () => {
    const suyo = await corregir(otra, `Corregir ${codigo}`);
    await campo(suyo, 'Adjuntos').fill('Un catálogo');
    await campo(suyo, 'Referencia').fill('Solicita equipo');
    await campo(suyo, 'Motivo de la corrección').fill('Trae un catálogo');
    await suyo.getByRole('button', { name: 'Corregir', exact: true }).click();
    await expect(suyo).toBeHidden();
    await dialogo.getByRole('button', { name: 'Corregir', exact: true }).click();
    await expect(dialogo.getByText('Nada se cambió: vea lo que dice ahora.')).toBeVisible();
    await expect(dialogo.getByRole('alert').filter({ hasText: 'Ahora dice:' })).toContainText('Un catálogo');
    await exigirAccesible(director);
    await dialogo.getByRole('button', { name: 'Lo vi: corregir sobre eso' }).click();
    await campo(dialogo, 'Adjuntos').fill('Un catálogo');
    await dialogo.getByRole('button', { name: 'Corregir', exact: true }).click();
    await expect(dialogo).toBeHidden();
  });
  await expect(director.getByRole('heading', { level: 1, name: 'Solicita equipos' })).toBeVisible();
  await director.getByRole('tab', { name: 'Historia' }).click();
  await expect(director.getByText('Referencia: Solicita equipo → Solicita equipos')).toBeVisible();
  await expect(director.getByText('Adjuntos: nada → Un catálogo')).toBeVisible();
  await expect(director.getByText('Faltaba el plural')).toBeVisible();
  const camino = `/api${new URL(director.url()).pathname}`;
  expect(await pdftotext(await bajarPdf(director, `${camino}/hoja-de-ruta.pdf`))).toContain('CORREGIDA');
  await revisar(director);

  const tecnico = await sentarse('tecnico');
  await abrirHoja(tecnico, codigo);
  await expect(tecnico.getByRole('link', { name: 'Imprimir la hoja' })).toBeVisible();
  await expect(tecnico.getByRole('button', { name: 'Corregir', exact: true })).toHaveCount(0);
});

test('de una nota se corrigen también sus fojas declaradas, sus adjuntos y su destinatario', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa, { adjuntos: 'Un plano' });
  await abrirHoja(mesa, codigo);
  await mesa.getByRole('tab', { name: /^Documentos/ }).click();
  const dialogo = await corregir(mesa, `Corregir la recepción de ${codigo}`);
  await campo(dialogo, 'Fojas que declara').fill('4');
  await campo(dialogo, 'Adjuntos').fill('Dos planos');
  const destinatario = dialogo.getByRole('combobox', { name: 'Destinatario (como está escrito)' });
  // The list that is on screen gives way to what is found: a click while it does so falls on nobody.
  const hallados = mesa.waitForResponse(/\/destinos\?q=gobernador/);
  await destinatario.fill('gobernador');
  await (await hallados).finished();
  await mesa.getByRole('option', { name: /^Gobernador/ }).click();
  await expect(destinatario).toHaveValue(/^Gobernador/);
  await campo(dialogo, 'Motivo de la corrección').fill('Leí mal la nota');
  for (const width of [360, 1280]) {
    await mesa.setViewportSize({ width, height: 800 });
    await exigirAccesible(mesa);
  }
  await dialogo.getByRole('button', { name: 'Corregir', exact: true }).click();
  await expect(dialogo).toBeHidden();
  await expect(mesa.getByText('Dos planos')).toBeVisible();
  await mesa.getByRole('tab', { name: 'Historia' }).click();
  await expect(mesa.getByText('Destinatario: nada → Gobernador')).toBeVisible();
  await expect(mesa.getByText('Fojas que declara: nada → 4')).toBeVisible();
});
