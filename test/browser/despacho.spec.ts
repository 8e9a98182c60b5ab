import { expect, type Locator, type Page } from '@playwright/test';
import { pdfMinimo } from '../support/pdf-minimo';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import {
  abrirHoja,
  bajarPdf,
  derivar,
  escribir,
  firmar,
  recibirDeBandeja,
  redactar,
  registrarPorApi,
  revisar,
  test,
} from './actos';
import { CLAVE, entrar, exigirAccesible } from './soporte';

/** A signed letter of who sits there, on screen. @returns its CITE */
async function cartaFirmada(director: Page, referencia: string): Promise<string> {
  await director.goto('/documentos/nuevo');
  await director.getByRole('radio', { name: 'Carta' }).check();
  await director.getByRole('button', { name: 'Empezar a escribir' }).click();
  await director.getByRole('textbox', { name: 'Destinatario' }).fill('DIRECTOR GENERAL EJECUTIVO\nAGETIC');
  await escribir(director, `Por medio de la presente remito ${referencia}.`);
  return firmar(director);
}

const idDe = (p: Page): string => new URL(p.url()).pathname.split('/').pop() ?? '';

/** The tab dies without a word; another is opened at the same address, in the same browser. */
async function matarPestana(p: Page): Promise<Page> {
  const url = p.url();
  const contexto = p.context();
  await p.close({ runBeforeUnload: false });
  const otra = await contexto.newPage();
  await otra.goto(url);
  return otra;
}

const borradores = (p: Page, acto: string): Promise<string[]> =>
  p.evaluate(
    (prefijo) => Object.keys(localStorage).filter((k) => k.startsWith(prefijo)),
    `hr.borrador.${acto}.`,
  );

async function abrirActo(p: Page, acto: string): Promise<ReturnType<Page['getByRole']>> {
  await p.getByRole('button', { name: acto, exact: true }).click();
  return p.getByRole('dialog');
}

test('sale sin que se pierda lo escrito: muere la pestaña al despachar, cae la red, muere la sesión al acusar', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  let director = await sentarse('director', '/');
  const cite = await cartaFirmada(director, 'el plan');
  let dialogo = await abrirActo(director, 'Despachar');
  await dialogo.getByRole('combobox', { name: 'Medio' }).fill('Valija del Gobierno');
  await dialogo.getByRole('textbox', { name: /Quién lo lleva/ }).fill('Ramón Ñáñez');
  director = await matarPestana(director);
  dialogo = await abrirActo(director, 'Despachar');
  await expect(dialogo.getByRole('combobox', { name: 'Medio' })).toHaveValue('Valija del Gobierno');
  await expect(dialogo.getByRole('textbox', { name: /Quién lo lleva/ })).toHaveValue('Ramón Ñáñez');
  await exigirAccesible(director);

  await director.context().setOffline(true);
  await dialogo.getByRole('button', { name: 'Despachar', exact: true }).click();
  await expect(dialogo.getByText('Lo que escribió sigue aquí.')).toBeVisible({ timeout: 15_000 });
  await expect(dialogo.getByRole('textbox', { name: /Quién lo lleva/ })).toHaveValue('Ramón Ñáñez');
  await director.context().setOffline(false);
  await dialogo.getByRole('button', { name: 'Despachar', exact: true }).click();
  await expect(director.getByText(`Despachado ${cite}. Falta el acuse.`)).toBeVisible();
  await expect(director.getByText(/Salió el .* por Valija del Gobierno \(Ramón Ñáñez\)/)).toBeVisible();
  expect(await borradores(director, 'despachar')).toEqual([]);

  dialogo = await abrirActo(director, 'Registrar acuse');
  await dialogo.getByRole('textbox', { name: 'Fecha del sello' }).fill('hoy');
  await dialogo.getByRole('textbox', { name: /^Hora/ }).fill('17:45');
  await dialogo.getByRole('textbox', { name: /^Código/ }).fill('AG-4411');
  await dialogo.getByRole('textbox', { name: 'Quién recibió' }).fill('Ventanilla AGETIC');
  const sellada = Buffer.from(await pdfMinimo('RECIBIDO AGETIC AG-4411'));
  await dialogo
    .locator('input[type=file]')
    .setInputFiles({ name: 'copia sellada.pdf', mimeType: 'application/pdf', buffer: sellada });
  await expect(dialogo.getByText(/^1 página/)).toBeVisible();
  await revisar(director);
  // The session dies, and while its password is asked for the computer goes off: also what was uploaded is kept.
  const documento = director.url();
  await director.context().clearCookies();
  await dialogo.getByRole('button', { name: 'Registrar acuse', exact: true }).click();
  await expect(director.getByLabel('Contraseña de director')).toBeVisible();
  director = await matarPestana(director);
  await entrar(director, 'director');
  await director.goto(documento);
  dialogo = await abrirActo(director, 'Registrar acuse');
  await expect(dialogo.getByText('copia sellada.pdf')).toBeVisible();
  await expect(dialogo.getByRole('textbox', { name: /^Código/ })).toHaveValue('AG-4411');
  // Signed in again on top of the work, the act goes by itself.
  await director.context().clearCookies();
  await dialogo.getByRole('button', { name: 'Registrar acuse', exact: true }).click();
  await director.getByLabel('Contraseña de director').fill(CLAVE);
  await director.getByRole('button', { name: 'Entrar y seguir' }).click();
  await expect(director.getByText(`Acuse registrado: ${cite}.`)).toBeVisible();
  await expect(director.getByText(/Acuse: .* · 17:45 · código AG-4411 · Ventanilla AGETIC/)).toBeVisible();
  const enlace = director.getByRole('link', { name: 'Ver la copia sellada' });
  const copia = await leerPdf(await bajarPdf(director, (await enlace.getAttribute('href')) ?? ''));
  expect(copia.texto).toContain('RECIBIDO AGETIC AG-4411');
  expect(await borradores(director, 'acuse')).toEqual([]);
  await revisar(director);
});

test('se anula con su motivo: lo escrito sobrevive a la pestaña, la constancia lo dice y el archivo firmado no se toca', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  let director = await sentarse('director', '/');
  const cite = await cartaFirmada(director, 'lo que no corresponde');
  const firmado = `/api/documentos/${idDe(director)}/pdf?revision=1`;
  const antes = await bajarPdf(director, firmado);
  let dialogo = await abrirActo(director, 'Anular');
  const motivo = 'Se firmó con el destinatario equivocado: «Ñuflo» por «Núñez».';
  await dialogo.getByRole('textbox', { name: 'Motivo' }).fill(motivo);
  director = await matarPestana(director);
  dialogo = await abrirActo(director, 'Anular');
  await expect(dialogo.getByRole('textbox', { name: 'Motivo' })).toHaveValue(motivo);
  await revisar(director);
  // Closed without doing it, the words stay too.
  await dialogo.getByRole('button', { name: 'Cancelar' }).click();
  dialogo = await abrirActo(director, 'Anular');
  await expect(dialogo.getByRole('textbox', { name: 'Motivo' })).toHaveValue(motivo);
  await dialogo.getByRole('button', { name: 'Anular', exact: true }).click();
  const nota = director.getByRole('note').filter({ hasText: 'Anulado' });
  await expect(nota).toContainText(motivo);
  expect(await borradores(director, 'anular.documento')).toEqual([]);
  await revisar(director);

  const abierta = director.context().waitForEvent('page');
  await nota.getByRole('link', { name: 'Constancia de anulación' }).click();
  await (await abierta).close();
  const constancia = await leerPdf(
    await bajarPdf(director, `/api/documentos/${idDe(director)}/constancia-de-anulacion.pdf`),
  );
  const dicho = constancia.texto.replace(/\s+/g, ' ');
  for (const parte of [cite, motivo]) expect(dicho).toContain(parte);
  expect(Buffer.compare(await bajarPdf(director, firmado), antes)).toBe(0);
  await expect(director.getByRole('button', { name: 'Despachar', exact: true })).toHaveCount(0);
});

test('una circular para muchos, de la entidad y del directorio: un documento, un CITE, y los nombra a todos', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa);
  await abrirHoja(mesa, codigo);
  await derivar(mesa, codigo, {
    busca: 'director general',
    destino: /^Director General ·/,
    casilla: 'Para su conocimiento',
    proveido: 'Para su conocimiento.',
  });
  const director = await sentarse('director');
  await recibirDeBandeja(director, codigo);
  await abrirHoja(director, codigo);
  await redactar(director, 'Circular');
  await director.getByRole('button', { name: 'De la entidad, en A' }).click();
  for (const [busca, cargo] of [
    ['secretario', /^Secretario Departamental de Gestión/],
    ['planificación', /^Profesional en Planificación/],
  ] as const) {
    await director.getByRole('combobox', { name: 'Buscar en la entidad' }).fill(busca);
    await director.getByRole('option', { name: cargo }).click();
  }
  await director.getByRole('button', { name: 'Del directorio, en A' }).click();
  await director.getByLabel('Buscar en el directorio').fill('tolomosa');
  await director.getByRole('button', { name: /Comunidad de Tolomosa/ }).click();
  const nombres: string[] = [];
  for (const n of [1, 2, 3]) {
    const nombre = director.getByRole('textbox', { name: `A ${n}: nombre` });
    await expect(nombre).not.toHaveValue('');
    nombres.push(await nombre.inputValue(), await director.getByLabel(`A ${n}: cargo`).inputValue());
  }
  await director.getByRole('textbox', { name: 'Ref.' }).fill('Horario de atención');
  await escribir(director, 'Se comunica el nuevo horario.');
  await revisar(director);
  expect(await firmar(director)).toBe(`Circular Interna N° ${codigo}`);
  const papel = await leerPdf(await bajarPdf(director, `/api/documentos/${idDe(director)}/pdf?revision=1`));
  const dicho = papel.texto.replace(/\s+/g, ' ');
  for (const parte of nombres.filter((t) => t !== '')) expect(dicho).toContain(parte);
  expect(nombres.filter((t) => /Tolomosa/.test(t))).toHaveLength(1);

  // Whom it names of the house gets it by its hoja; ticked, it goes to all in one act.
  const dialogo = await abrirActo(director, 'Despachar');
  await expect(dialogo.getByRole('checkbox', { name: /^Va a /, checked: true })).toHaveCount(1);
  await expect(dialogo.getByText('De la entidad')).toHaveCount(2);
  await dialogo.getByRole('button', { name: 'Todos' }).click();
  await revisar(director);
  await dialogo.getByRole('button', { name: 'Despachar a 3' }).click();
  await expect(director.getByText(/^Despachado Circular .* a 3\. Faltan sus acuses\.$/)).toBeVisible();
  const salidas = director.getByRole('region', { name: 'Salidas y acuse' });
  await expect(salidas.getByRole('status')).toHaveText('3 de 3 despachadas, 0 con acuse');
  await expect(salidas.getByText('Falta el acuse.')).toHaveCount(3);
  for (const con of [true, false]) {
    await salidas
      .getByRole('button', { name: con ? /^Registrar acuse de .*Tolomosa/ : /^Registrar acuse de / })
      .first()
      .click();
    await acusarHoy(director, con);
  }
  await expect(salidas.getByRole('status')).toHaveText(
    '3 de 3 despachadas, 2 con acuse, 1 sin copia sellada',
  );
  await revisar(director);
  await ponerCopia(director, salidas);
  // The last one came back: it may go again, and meanwhile nobody says that all have it.
  await director.getByRole('button', { name: 'No se entregó', exact: true }).click();
  await director.getByRole('textbox', { name: 'Motivo' }).fill('Está de vacación');
  await director.getByRole('dialog').getByRole('button', { name: 'Registrar', exact: true }).click();
  await expect(salidas.getByText('No se entregó: Está de vacación.')).toBeVisible();
  const cuenta = '2 de 3 despachadas, 2 con acuse, 1 no entregada';
  await expect(salidas.getByRole('status')).toHaveText(cuenta);
  await director.goto('/bandeja/firmados');
  await expect(director.getByText(`No entregada: ${cuenta}`)).toBeVisible();
  await revisar(director);
});

test('una carta con copia: lo que falta se ve, y del que no sale se dice por qué', async ({ sentarse }) => {
  test.setTimeout(120_000);
  const director = await sentarse('director');
  await director.goto('/documentos/nuevo');
  await director.getByRole('radio', { name: 'Carta' }).check();
  await director.getByRole('button', { name: 'Empezar a escribir' }).click();
  await director.getByRole('textbox', { name: 'Destinatario' }).fill('DIRECTOR EJECUTIVO\nAGETIC');
  await director.getByRole('textbox', { name: 'C.c.' }).fill('Contraloría General\nArchivo');
  await escribir(director, 'Por medio de la presente remito el plan.');
  await firmar(director);
  const dialogo = await abrirActo(director, 'Despachar');
  await expect(dialogo.getByRole('checkbox', { name: 'Va a Archivo' })).not.toBeChecked();
  await dialogo.getByRole('checkbox', { name: 'Va a Contraloría General' }).uncheck();
  const destino = dialogo.getByRole('textbox', { name: 'Destino 1' });
  await expect(destino).toHaveValue('DIRECTOR EJECUTIVO, AGETIC');
  await destino.fill('AGETIC, ventanilla única');
  await dialogo.getByRole('button', { name: 'Despachar', exact: true }).click();
  const salidas = director.getByRole('region', { name: 'Salidas y acuse' });
  await expect(salidas.getByText('AGETIC, ventanilla única.')).toBeVisible();
  await expect(salidas.getByRole('status')).toHaveText('1 de 2 despachadas, 0 con acuse');
  await expect(salidas.getByText('Por despachar.')).toBeVisible();
  await salidas.getByRole('button', { name: 'No sale para Contraloría General' }).click();
  const porque = director.getByRole('dialog', { name: 'No sale para Contraloría General' });
  await porque.getByRole('textbox', { name: 'Motivo' }).fill('Lo recogió en ventanilla');
  await revisar(director);
  await porque.getByRole('button', { name: 'No sale', exact: true }).click();
  await expect(salidas.getByText(/No sale: Lo recogió en ventanilla\. Director General/)).toBeVisible();
  await (await abrirActo(director, 'Registrar acuse')).waitFor();
  await acusarHoy(director, true);
  await expect(director.getByText(/^Con acuse ·\sfirma/)).toBeVisible();
  await expect(director.getByRole('button', { name: 'Despachar', exact: true })).toHaveCount(0);
  await expect(salidas.getByRole('button', { name: 'Despachar a otro' })).toBeVisible();
  await revisar(director);
  await test.step('un acuse mal anotado se corrige, y después se anula: lo que decía queda a la vista', async () => {
    const abrir = async () => {
      await salidas.getByRole('button', { name: 'Corregir el acuse de AGETIC, ventanilla única' }).click();
      return director.getByRole('dialog', { name: /^Corregir el acuse de / });
    };
    let corregir = await abrir();
    const copia = salidas.getByRole('link', { name: 'Ver la copia sellada' });
    const antes = await copia.getAttribute('href');
    await corregir.getByRole('textbox', { name: 'Código que le dieron' }).fill('AG-4411');
    await corregir.getByRole('button', { name: 'Corregir', exact: true }).click();
    await expect(corregir.getByText('Diga por qué se corrige.')).toBeVisible();
    await revisar(director);
    await corregir.getByRole('textbox', { name: 'Motivo' }).fill('Faltaba su código');
    await corregir.getByRole('button', { name: 'Corregir', exact: true }).click();
    await expect(salidas.getByText(/Acuse: .* · código AG-4411/)).toBeVisible();
    await expect(salidas.getByText(/^Decía: .* Faltaba su código\. Director General/)).toBeVisible();
    expect(await copia.getAttribute('href')).toBe(antes);

    corregir = await abrir();
    await expect(corregir.getByRole('textbox', { name: 'Código que le dieron' })).toHaveValue('AG-4411');
    await corregir.getByRole('checkbox', { name: 'No es de este despacho: anularlo' }).check();
    await corregir.getByRole('textbox', { name: 'Motivo' }).fill('Era de otra carta');
    await revisar(director);
    await corregir.getByRole('button', { name: 'Anular el acuse' }).click();
    await expect(salidas.getByText('Falta el acuse.')).toBeVisible();
    await expect(salidas.getByText(/Acuse anulado: .* Era de otra carta\./)).toBeVisible();
    await expect(salidas.getByRole('link', { name: 'Ver la copia que traía' }).last()).toHaveAttribute(
      'href',
      antes ?? '',
    );
    await revisar(director);
  });
});

/** In the dialog that is open: today's stamp, with the stamped copy or without it. */
async function acusarHoy(p: Page, conCopia: boolean): Promise<void> {
  const dialogo = p.getByRole('dialog');
  await dialogo.getByRole('textbox', { name: 'Fecha del sello' }).fill('hoy');
  if (conCopia) await elegirCopia(dialogo);
  await dialogo.getByRole('button', { name: 'Registrar acuse', exact: true }).click();
  await expect(dialogo).toHaveCount(0);
}

async function elegirCopia(dialogo: Locator): Promise<void> {
  const buffer = Buffer.from(await pdfMinimo('RECIBIDO'));
  await dialogo
    .locator('input[type=file]')
    .setInputFiles({ name: 'sellada.pdf', mimeType: 'application/pdf', buffer });
  await expect(dialogo.getByText(/^1 página/)).toBeVisible();
}

/** The copy that was missing comes later. */
async function ponerCopia(p: Page, salidas: Locator): Promise<void> {
  await expect(salidas.getByText('sin copia sellada', { exact: true })).toBeVisible();
  await salidas.getByRole('button', { name: /^Agregar la copia sellada de / }).click();
  const dialogo = p.getByRole('dialog', { name: /^Copia sellada de / });
  await elegirCopia(dialogo);
  await exigirAccesible(p);
  await dialogo.getByRole('button', { name: 'Guardar la copia' }).click();
  await expect(salidas.getByRole('link', { name: 'Ver la copia sellada' })).toHaveCount(2);
  await expect(salidas.getByText('sin copia sellada', { exact: true })).toHaveCount(0);
}
