import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { abrirP12, crearPkiDePrueba, firmarPdf } from '#pades';
import { renderCarta } from '#pdf';
import { CARTA_DE_AGETIC } from '../../apps/cli/src/hilo/agetic';
import { firmar, revisar, test } from './actos';
import { carta, escribir, guardado } from './carta';

test('verificar un PDF: quién firmó, con qué, y lo que se cambió después; el informe se descarga', async ({
  sentarse,
}) => {
  const p = await sentarse('tecnico');
  const pki = await crearPkiDePrueba({ desde: new Date('2018-01-01'), hasta: new Date('2040-01-01') });
  const titular = { nombre: 'Ñusta Peña Güemes', ci: '1', cargo: 'Secretaria', entidad: 'Otra entidad' };
  const { p12, contrasena } = await pki.emitir(titular);
  const firmado = await firmarPdf((await renderCarta(CARTA_DE_AGETIC)).pdf, {
    campo: { nombre: 'Firma1', pagina: 1, x: 40, y: 40, ancho: 0, alto: 0 },
    credencial: abrirP12(p12, contrasena),
    momento: new Date(),
  });
  await p.goto('/bandeja/por-recibir');
  await p.getByRole('button', { name: /^Actúa como/ }).click();
  await p.getByRole('menuitem', { name: 'Verificar un PDF' }).click();
  await expect(p.getByRole('heading', { name: 'Verificar un PDF' })).toBeVisible();
  const campo = p.locator('input[type=file]');
  const archivo = (buffer: Buffer) => ({ name: 'oficio.pdf', mimeType: 'application/pdf', buffer });
  await campo.setInputFiles(archivo(firmado));
  const resultado = p.getByRole('status', { name: 'Resultado' });
  await expect(resultado.getByRole('heading', { name: 'Firma 1: Ñusta Peña Güemes' })).toBeVisible();
  await expect(resultado.getByText('Nada cambió, pero no todo se pudo comprobar')).toBeVisible();
  await expect(resultado.getByText(/^El archivo está como se firmó\./)).toBeVisible();
  await expect(resultado.getByText(/no se conoce a la autoridad/)).toBeVisible();
  await expect(resultado.getByText('Todo el archivo, tal como está')).toBeVisible();
  await revisar(p);
  const [descarga] = await Promise.all([
    p.waitForEvent('download'),
    resultado.getByRole('button', { name: 'Descargar el informe en PDF' }).click(),
  ]);
  expect(descarga.suggestedFilename()).toBe('Informe de firmas de oficio.pdf');
  expect(
    readFileSync(await descarga.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  // the same name again, changed by one byte
  const alterado = Buffer.from(firmado);
  alterado[200] = (alterado[200] ?? 0) ^ 1;
  await campo.setInputFiles(archivo(alterado));
  await expect(resultado.getByRole('heading', { name: 'Hay una firma que no vale' })).toBeVisible();
  // a page more, appended to what was signed
  const doc = await PDFDocument.load(firmado, { forIncrementalUpdate: true, updateMetadata: false });
  doc.addPage([595, 842]);
  const conOtra = Buffer.from(await doc.save({ useObjectStreams: true, updateFieldAppearances: false }));
  await campo.setInputFiles(archivo(conOtra));
  await expect(resultado.getByRole('heading', { name: 'Modificado después de firmado' })).toBeVisible();
  await expect(resultado.getByText('el documento tenía una página y ahora tiene 2')).toBeVisible();
  await revisar(p);
  await campo.setInputFiles({ name: 'nota.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
  await expect(resultado.getByText('El archivo no se puede leer como PDF.').first()).toBeVisible();
  await p.close();
});

test('el QR de la firma: su página pública se abre sin cuenta y sin JavaScript, y se llega a ella desde el documento', async ({
  sentarse,
  browser,
}) => {
  // Neither has nor is a suplente in any journey: he can sign whatever ran before.
  const p = await sentarse('gobernador', '/');
  await carta(p);
  await p.getByLabel('Destinatario').fill('AGETIC');
  await escribir(p, 'Hemos recibido su nota.');
  await guardado(p);
  const cite = await firmar(p);
  const enlace = p.getByRole('link', { name: 'su página pública' });
  await expect(enlace).toBeVisible();
  const ruta = (await enlace.getAttribute('href')) ?? '';
  await p.close();

  const afuera = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const v = await afuera.newPage();
  await v.goto(ruta);
  await expect(v.getByRole('heading', { level: 1 })).toContainText(cite);
  await expect(v.getByText('Documento firmado y vigente')).toBeVisible();
  await v.getByRole('link', { name: 'Verificar otro documento' }).click();
  await v.getByLabel('Código de verificación').fill(ruta.replace('/v/', '').toLowerCase());
  await v.getByRole('button', { name: 'Verificar' }).click();
  await expect(v.getByRole('heading', { level: 1 })).toContainText(cite);
  await v.goto('/v/0000-0000-0000-0000');
  await expect(v.getByText('Ningún documento firmado tiene ese código')).toBeVisible();
  await afuera.close();

  const mirada = await browser.newPage();
  for (const direccion of [ruta, '/v', '/v/0000']) {
    await mirada.goto(direccion);
    await revisar(mirada);
  }
  await mirada.close();
});
