import { expect, test, type Page } from '@playwright/test';
import { abrirHoja, derivar, recibirDeBandeja, revisar, sentarse } from './actos';
import { entrar } from './soporte';
import { pdfDeUnaPagina } from './muestras';

const TITULAR = 'Director General';
const SUPLENTE = 'Secretario Departamental';

/** A fresh HR, registered by the desk through the API of its own session. */
async function registrar(pagina: Page): Promise<string> {
  return pagina.evaluate(
    async (bytes) => {
      const pedir = async (ruta: string, cuerpo: BodyInit, json = true): Promise<Record<string, never>> => {
        const { csrf } = (await (await fetch('/api/sesion')).json()) as { csrf: string };
        const cabeceras: Record<string, string> = {
          'X-CSRF-Token': csrf,
          'Idempotency-Key': crypto.randomUUID(),
          ...(json ? { 'Content-Type': 'application/json' } : {}),
        };
        const r = await fetch(ruta, { method: 'POST', headers: cabeceras, body: cuerpo });
        if (!r.ok) throw new Error(await r.text());
        return r.json() as Promise<Record<string, never>>;
      };
      const formulario = new FormData();
      formulario.append(
        'archivo',
        new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
        'nota.pdf',
      );
      const archivo = await pedir('/api/archivos', formulario, false);
      const alta = await pedir(
        '/api/hojas/externas',
        JSON.stringify({
          procedencia: 'Comunidad de Tolomosa',
          remitente: 'Presidente de la OTB',
          referencia: 'Solicitud de conexión a internet',
          fojas: 1,
          archivoId: archivo['id'],
        }),
      );
      return (alta['hoja'] as unknown as { codigo: string }).codigo;
    },
    [...pdfDeUnaPagina()],
  );
}

async function actuarComo(pagina: Page, cargo: RegExp): Promise<void> {
  await pagina.getByRole('button', { name: /Cambiar de puesto o salir/ }).click();
  await pagina.getByRole('menuitem', { name: cargo }).click();
}

test('una suplencia por las pantallas: se designa, el suplente actúa con los dos nombres, el titular solo lee', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const mesa = await sentarse(browser, 'recepcion');
  const codigo = await registrar(mesa);
  await abrirHoja(mesa, codigo);
  await derivar(mesa, codigo, {
    busca: 'director general',
    destino: /Director General/,
    casilla: 'Elaborar informe',
    proveido: 'Para su informe.',
  });

  const admin = await sentarse(browser, 'admin');
  await actuarComo(admin, /^Administración$/);
  await expect(admin.getByRole('heading', { name: 'Administración' })).toBeVisible();
  await revisar(admin);
  await admin.screenshot({ path: '/tmp/gente-admin-1280.png', fullPage: true });
  await admin.getByRole('button', { name: `Designaciones de ${TITULAR}`, exact: true }).click();
  await admin.getByRole('button', { name: 'Designar', exact: true }).click();
  const dialogo = admin.getByRole('dialog', { name: /^Designar en/ });
  await dialogo.getByRole('combobox', { name: 'Funcionario' }).fill('Secretario Dep');
  await admin.getByRole('option', { name: /Secretario Departamental/ }).click();
  await dialogo.getByRole('textbox', { name: 'Hasta' }).fill('mañana');
  await dialogo.getByRole('textbox', { name: 'Memorándum' }).fill('Memorándum N° 12');
  await admin.screenshot({ path: '/tmp/gente-designar-1280.png' });
  await dialogo.getByRole('button', { name: 'Designar', exact: true }).click();
  await expect(admin.getByText(`Designación registrada en ${TITULAR}.`)).toBeVisible();
  await expect(admin.getByText(`p. ${SUPLENTE}`)).toBeVisible();

  const suplente = await sentarse(browser, 'secretario');
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
  await suplente.screenshot({ path: '/tmp/gente-suplente-1280.png' });
  await suplente.setViewportSize({ width: 360, height: 740 });
  await suplente.screenshot({ path: '/tmp/gente-suplente-360.png' });

  const titular = await browser.newContext().then((c) => c.newPage());
  await entrar(titular, 'director');
  await expect(titular.getByText(/usted lee pero no actúa/)).toBeVisible();
  await abrirHoja(titular, codigo);
  await expect(titular.getByRole('heading', { level: 1 })).toContainText('Solicitud de conexión');
  await titular.getByRole('tab', { name: 'Quién la ve' }).click();
  await expect(titular.getByText('La ven todos los funcionarios de la entidad.')).toBeVisible();
  await revisar(titular);
  await titular.screenshot({ path: '/tmp/gente-titular-1280.png' });

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

test('la administración y la agenda, en el escritorio y en el teléfono', async ({ browser }) => {
  test.setTimeout(120_000);
  const admin = await sentarse(browser, 'admin');
  for (const parte of ['personas', 'funcionarios', 'feriados', 'entregas']) {
    await admin.goto(`/administracion/${parte}`);
    await revisar(admin);
    await admin.screenshot({ path: `/tmp/gente-${parte}-1280.png`, fullPage: true });
    await admin.setViewportSize({ width: 360, height: 740 });
    await admin.screenshot({ path: `/tmp/gente-${parte}-360.png` });
    await admin.setViewportSize({ width: 1280, height: 800 });
  }
  await admin.goto('/administracion/personas');
  await admin.getByRole('button', { name: 'Entregar Director General' }).click();
  await expect(admin.getByRole('dialog', { name: /^Entregar Director General/ })).toBeVisible();
  await admin.screenshot({ path: '/tmp/gente-entregar-1280.png' });
  await admin.keyboard.press('Escape');
  const director = await sentarse(browser, 'director');
  await director.goto('/agenda?vista=mes');
  await revisar(director);
  await director.screenshot({ path: '/tmp/gente-agenda-1280.png', fullPage: true });
});
