import { expect, type Page } from '@playwright/test';
import { escribirNotaDeAgetic } from '../../apps/cli/src/hilo/agetic';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { REFERENCIA } from '../../apps/cli/src/hilo/papeles';
import { pdfMinimo } from '../support/pdf-minimo';
import {
  abrirHoja,
  bajarPdf,
  derivar,
  escribir,
  firmar,
  recibirDeBandeja,
  redactar,
  revisar,
  test,
} from './actos';
import { exigirAccesible } from './soporte';

// The one journey with what moves on screen.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const CITE = `AGETIC/NE/${Date.now()}/2018`;

async function llenarRecepcion(mesa: Page, nota: Uint8Array): Promise<void> {
  await mesa.goto('/recepcion');
  await mesa
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'AGETIC-NE-1727-2018.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(nota),
    });
  await mesa.getByRole('combobox', { name: 'Procedencia' }).fill('AGETIC');
  await mesa.getByRole('textbox', { name: 'Remitente' }).fill('Director General Ejecutivo');
  await mesa.getByRole('textbox', { name: 'Cite original' }).fill(CITE);
  await mesa.getByRole('textbox', { name: 'Fecha de la nota' }).fill('2/4/18');
  await mesa.getByRole('textbox', { name: 'Referencia' }).fill(REFERENCIA);
}

/** @returns the code of the new hoja, with its stamp already on the paper */
async function registrarNota(mesa: Page): Promise<string> {
  await llenarRecepcion(mesa, await escribirNotaDeAgetic());
  await mesa.getByRole('button', { name: '+ Plazo' }).click();
  await mesa.getByRole('textbox', { name: 'Qué vence' }).fill('Plan Institucional de Gobierno Electrónico');
  await mesa.getByRole('textbox', { name: 'Fecha o días', exact: true }).fill('2/7/18');
  await mesa.getByRole('combobox', { name: 'Responsable (si ya se sabe)' }).fill('director');
  await mesa.getByRole('option', { name: /^Director General · Desp/ }).click();
  await mesa.getByRole('combobox', { name: 'Destinatario (como está escrito)' }).fill('gobernador');
  await mesa.getByRole('option', { name: /^Gobernador · Desp/ }).click();
  const pagina = mesa.locator('[data-sello]');
  const caja = await pagina.boundingBox();
  await pagina.click({ position: { x: caja!.width * 0.75, y: caja!.height * 0.27 } });
  await expect(mesa.getByText('Sello: en el lugar marcado')).toBeVisible();
  await exigirAccesible(mesa);
  await mesa.getByRole('button', { name: 'Registrar y sellar' }).click();
  const hecha = mesa.getByRole('status', { name: /^Registrada / });
  await expect(hecha.getByText('Sello de recepción estampado')).toBeVisible({ timeout: 20_000 });
  const codigo = ((await hecha.getAttribute('aria-label')) ?? '').replace('Registrada ', '');
  expect(codigo).toMatch(/^\d+-\d\d$/);
  const sellada = await hecha.getByRole('link', { name: 'Imprimir la nota sellada' }).getAttribute('href');
  const papel = await leerPdf(await bajarPdf(mesa, sellada ?? ''));
  expect(papel).toMatchObject({ firmas: 2, firmasValidas: 2 });
  for (const parte of ['RECIBIDO', codigo]) expect(papel.texto).toContain(parte);
  return codigo;
}

async function exigirDuplicado(mesa: Page, codigo: string): Promise<void> {
  await llenarRecepcion(mesa, await pdfMinimo('la misma nota otra vez'));
  await mesa.getByRole('button', { name: 'Registrar y sellar' }).click();
  await expect(mesa.getByRole('link', { name: `Ver ${codigo}` })).toBeVisible();
  await expect(mesa.getByRole('textbox', { name: 'Referencia' })).toHaveValue(REFERENCIA);
}

async function circular(director: Page, codigo: string): Promise<void> {
  await abrirHoja(director, codigo);
  await redactar(director, 'Circular');
  await director.getByRole('button', { name: 'Añadir en A' }).click();
  await director.getByRole('textbox', { name: 'A 1: nombre' }).fill('Secretario Departamental');
  await director.getByRole('textbox', { name: 'A 1: cargo' }).fill('Secretario de Gestión Institucional');
  await director.getByRole('textbox', { name: 'Ref.' }).fill('Elaborar respuesta a la AGETIC');
  await escribir(director, 'Se instruye a esa Secretaría elaborar la respuesta y remitir el Plan.');
  await revisar(director);
  expect(await firmar(director)).toBe(`Circular Interna N° ${codigo}`);
  await derivar(director, codigo, {
    busca: 'secretario',
    destino: /^Secretario Departamental/,
    casilla: 'Elaborar respuesta',
    proveido: 'Elaborar respuesta según Circular Interna adjunta.',
  });
}

async function responder(secretario: Page, codigo: string): Promise<string> {
  await abrirHoja(secretario, codigo);
  await redactar(secretario, 'Carta');
  await secretario
    .getByRole('textbox', { name: 'Destinatario' })
    .fill('DIRECTOR GENERAL\nDESPACHO DEL GOBERNADOR');
  await secretario.getByRole('textbox', { name: 'Saludo' }).fill('Señor Director:');
  await escribir(secretario, `En atención a su Circular Interna N° ${codigo}, remito el Plan.`);
  const cite = await firmar(secretario);
  expect(cite).toMatch(/^GDAT\/SDGI Cite N° \d+\/\d{4}$/);
  await secretario.getByRole('button', { name: 'Responder', exact: true }).click();
  const dialogo = secretario.getByRole('dialog', { name: `Responder ${codigo}` });
  await expect(dialogo).toContainText('Director General');
  await dialogo.getByRole('button', { name: '+ Anexo' }).click();
  const plan = Buffer.from(await pdfMinimo('Plan de Implementación de Gobierno Electrónico'));
  await dialogo
    .locator('input[type=file]')
    .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: plan });
  await dialogo.getByRole('textbox', { name: 'Qué es' }).fill('Plan de Implementación');
  await expect(dialogo.getByText(/^1 página/)).toBeVisible();
  await dialogo.getByRole('textbox', { name: 'Fojas' }).fill('19');
  await exigirAccesible(secretario);
  await dialogo.getByRole('button', { name: 'Responder', exact: true }).click();
  await expect(secretario.getByText(`Respondida ${codigo}.`)).toBeVisible();
  return cite;
}

async function recibirRespuesta(mesa: Page, codigo: string, cite: string): Promise<void> {
  await abrirHoja(mesa, codigo);
  await mesa.getByRole('button', { name: 'Recibir', exact: true }).click();
  const dialogo = mesa.getByRole('dialog', { name: `Recibir ${codigo}` });
  await dialogo.getByRole('textbox', { name: 'Fojas contadas' }).fill('20');
  await expect(dialogo.getByRole('checkbox', { name: 'Estampar el sello de recepción' })).toBeChecked();
  await expect(dialogo.getByRole('combobox', { name: 'En el documento' })).toHaveValue(new RegExp(cite));
  await exigirAccesible(mesa);
  await dialogo.getByRole('button', { name: 'Recibir', exact: true }).click();
  await expect(mesa.getByText(`Recibida ${codigo}.`)).toBeVisible();
  await mesa.getByRole('tab', { name: /^Documentos/ }).click();
  await expect(mesa.getByText('Sello de recepción estampado')).toHaveCount(2, { timeout: 20_000 });
  await expect(
    mesa.getByRole('button', { name: /^Anexo: Plan de Implementación \(fs\. 19\)/ }),
  ).toBeVisible();
  await revisar(mesa);
}

async function despachar(director: Page, codigo: string, cite267: string): Promise<void> {
  await abrirHoja(director, codigo);
  await redactar(director, 'Carta');
  await director.getByRole('textbox', { name: 'Destinatario' }).fill('DIRECTOR GENERAL EJECUTIVO\nAGETIC');
  await escribir(director, `Por medio de la presente remito la nota ${cite267}.`);
  expect(await firmar(director)).toMatch(/^Desp\.\/Gov\.\/N° \d+\/\d{4}$/);
  await director.getByRole('button', { name: 'Despachar', exact: true }).click();
  const dialogo = director.getByRole('dialog', { name: /^Despachar/ });
  await dialogo.getByRole('combobox', { name: 'Medio' }).fill('Valija del Gobierno');
  await dialogo.getByRole('button', { name: 'Despachar', exact: true }).click();
  await expect(director.getByText(/^Despachado /).first()).toBeVisible();
  await expect(director.getByText(/Despachada ·\sfirma/)).toBeVisible();
}

/** As somebody remembers it: without its signs. */
async function hallarPorCite(director: Page, cite: string): Promise<void> {
  const buscador = director.getByRole('combobox', { name: 'Buscar una hoja de ruta' });
  await buscador.fill(cite.replace(/\W+/g, ' ').toLowerCase());
  await buscador.press('Enter');
  const hallados = director.getByRole('list', { name: 'Documentos hallados' });
  await expect(hallados.getByRole('link', { name: cite })).toBeVisible();
  await revisar(director);
}

test('el hilo de 2018 se recorre por las pantallas, con cinco accesos', async ({ sentarse }) => {
  test.setTimeout(480_000);
  const mesa = await sentarse('recepcion', '/');
  const codigo = await registrarNota(mesa);
  await revisar(mesa);
  await exigirDuplicado(mesa, codigo);
  await abrirHoja(mesa, codigo);
  await revisar(mesa);
  await derivar(mesa, codigo, {
    busca: 'director',
    destino: /^Director General · Desp/,
    casilla: 'Para su consideración',
    proveido: 'Para su consideración.',
  });

  const director = await sentarse('director', '/');
  await revisar(director);
  await recibirDeBandeja(director, codigo);
  await circular(director, codigo);

  const secretaria = await sentarse('secretaria.sdgi');
  await recibirDeBandeja(secretaria, codigo);
  const secretario = await sentarse('secretario');
  await secretario.goto('/bandeja/en-despacho');
  await expect(secretario.getByRole('article').filter({ hasText: codigo })).toBeVisible();
  await revisar(secretario);
  const cite267 = await responder(secretario, codigo);

  await recibirRespuesta(mesa, codigo, cite267);
  await despachar(director, codigo, cite267);
  await abrirHoja(director, codigo);
  await revisar(director);
  const ruta = director.getByRole('list', { name: 'Ruta de la hoja' });
  await expect(ruta.getByText('Derivada', { exact: true })).toHaveCount(3);
  await expect(ruta.getByText('En despacho', { exact: true })).toHaveCount(1);
  await expect(ruta).toContainText('por Recepción del Despacho');
  await hallarPorCite(director, cite267);
});
