import { expect, type Page } from '@playwright/test';
import { abrirHoja, derivar, recibirDeBandeja, registrarPorApi, revisar, test } from './actos';
import { entrar } from './soporte';

const TITULAR = 'Director General';
const SUPLENTE = 'Secretario Departamental';

async function actuarComo(pagina: Page, cargo: RegExp): Promise<void> {
  await pagina.getByRole('button', { name: /Cambiar de puesto o salir/ }).click();
  await pagina.getByRole('menuitem', { name: cargo }).click();
}

test('una suplencia por las pantallas: se designa, el suplente actúa con los dos nombres, el titular solo lee', async ({
  browser,
  sentarse,
}) => {
  test.setTimeout(90_000);
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa);
  await abrirHoja(mesa, codigo);
  await derivar(mesa, codigo, {
    busca: 'director general',
    destino: /Director General/,
    casilla: 'Elaborar informe',
    proveido: 'Para su informe.',
  });

  const admin = await sentarse('admin', '/');
  await actuarComo(admin, /^Administración$/);
  await expect(admin.getByRole('heading', { name: 'Administración' })).toBeVisible();
  await revisar(admin);
  await admin.getByRole('button', { name: `Designaciones de ${TITULAR}`, exact: true }).click();
  await admin.getByRole('button', { name: 'Designar', exact: true }).click();
  const dialogo = admin.getByRole('dialog', { name: /^Designar en/ });
  await dialogo.getByRole('combobox', { name: 'Funcionario' }).fill('Secretario Dep');
  await admin.getByRole('option', { name: /Secretario Departamental/ }).click();
  await dialogo.getByRole('textbox', { name: 'Hasta' }).fill('mañana');
  await dialogo.getByRole('textbox', { name: 'Memorándum' }).fill('Memorándum N° 12');
  await dialogo.getByRole('button', { name: 'Designar', exact: true }).click();
  await expect(admin.getByText(`Designación registrada en ${TITULAR}.`)).toBeVisible();
  await expect(admin.getByText(`p. ${SUPLENTE}`)).toBeVisible();

  const suplente = await sentarse('secretario', '/');
  await actuarComo(suplente, /Director General/);
  await expect(suplente.getByText(`Actúa en suplencia de ${TITULAR}`)).toBeVisible();
  await recibirDeBandeja(suplente, codigo);
  await abrirHoja(suplente, codigo);
  await derivar(suplente, codigo, {
    busca: 'profesional',
    destino: /Profesional en Planificación/,
    casilla: 'Elaborar informe',
    proveido: 'Prepare el informe.',
  });
  await suplente.getByRole('tab', { name: 'Historia' }).click();
  await expect(suplente.getByText(`${SUPLENTE} por ${TITULAR}`).first()).toBeVisible();
  await revisar(suplente);

  const titular = await browser.newContext().then((c) => c.newPage());
  await entrar(titular, 'director', '/');
  await expect(titular.getByRole('status').filter({ hasText: /usted lee pero no actúa/ })).toBeVisible();
  await abrirHoja(titular, codigo);
  await expect(titular.getByRole('heading', { level: 1 })).toContainText('Solicitud de conexión');
  await titular.getByRole('tab', { name: 'Quién la ve' }).click();
  await expect(titular.getByText('La ven todos los funcionarios de la entidad.')).toBeVisible();
  await revisar(titular);

  // It ends: the post is the titular's again.
  await admin.getByRole('button', { name: `Cerrar la designación de ${SUPLENTE}` }).click();
  const cierre = admin.getByRole('dialog', { name: /^Cerrar la designación/ });
  await cierre.getByRole('textbox', { name: 'Último día' }).fill('ayer');
  await cierre.getByRole('textbox', { name: 'Motivo' }).fill('Volvió antes');
  await cierre.getByRole('button', { name: 'Cerrar designación' }).click();
  await expect(cierre.getByRole('alert')).toContainText('Los actos hechos valen');
  await cierre.getByRole('textbox', { name: 'Último día' }).fill('hoy');
  await cierre.getByRole('button', { name: 'Cerrar designación' }).click();
  await expect(admin.getByText(`Designación de ${SUPLENTE} cerrada.`)).toBeVisible();
});

test('la administración y la agenda, en el escritorio y en el teléfono', async ({ sentarse }) => {
  test.setTimeout(120_000);
  const admin = await sentarse('admin');
  for (const parte of ['personas', 'funcionarios', 'entregas']) {
    await admin.goto(`/administracion/${parte}`);
    await revisar(admin);
  }
  await admin.goto('/administracion/personas');
  await admin.getByRole('button', { name: 'Entregar Director General' }).click();
  await expect(admin.getByRole('dialog', { name: /^Entregar Director General/ })).toBeVisible();
  await admin.keyboard.press('Escape');
  const director = await sentarse('director');
  await director.goto('/agenda?vista=mes');
  await revisar(director);
});
