import { expect, test } from './prueba';
import { misCertificados } from './muestras';
import { conMuestras, entrar, exigirAccesible } from './soporte';

const PAGINAS = [
  '/bandeja/por-recibir',
  '/bandeja/archivados',
  '/recepcion',
  '/hojas/2018/1648',
  '/hojas/2018/1648?ver=documentos',
  '/hojas/2018/1648?ver=debe',
  '/documentos/9',
  '/documentos/nuevo',
  '/mi-certificado',
];
const PANTALLAS = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

for (const viewport of PANTALLAS) {
  test(`a ${viewport.width} px ninguna página tiene faltas de accesibilidad ni se desborda, de día ni de noche`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await conMuestras(page, async (ruta, camino) => {
      if (camino !== '/certificados') return false;
      await ruta.fulfill({ json: misCertificados() });
      return true;
    });
    await entrar(page, 'director');
    for (const camino of PAGINAS) {
      await page.goto(camino);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await exigirAccesible(page);
    }
    await page.goto('/hojas/2018/1648');
    await page.getByRole('button', { name: 'Derivar', exact: true }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await exigirAccesible(page);
  });
}

test('en la bandeja, también la angosta, el atraso se lee entero, con su unidad', async ({ page }) => {
  await conMuestras(page);
  await entrar(page, 'director');
  for (const viewport of PANTALLAS) {
    await page.setViewportSize(viewport);
    await page.goto('/bandeja/por-recibir');
    const plazo = page.getByText('vencido hace 128 días').first();
    await expect(plazo).toBeVisible();
    const caja = await plazo.boundingBox();
    expect((caja?.x ?? 0) + (caja?.width ?? 999)).toBeLessThanOrEqual(viewport.width);
    // One line, nothing cut.
    expect(caja?.height ?? 99).toBeLessThan(28);
    expect(await plazo.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
  }
});
