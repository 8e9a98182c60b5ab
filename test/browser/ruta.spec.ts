import { expect, type Page } from '@playwright/test';
import { hoja } from './muestras';
import { conMuestras, entrar, exigirAccesible } from './soporte';
import { test } from './actos';

type Paso = ReturnType<typeof hoja>['ruta'][number];

/** A long road: six stops of the original, one of them taken back, and twelve copias of the third, one of which went on. */
function camino(): object[] {
  const base = hoja().ruta[0] as Paso;
  const paso = (n: number, mas: object) => ({
    ...base,
    ...{ id: String(n), secuencia: n, tipo: 'oficial', estado: 'DERIVADA', documentos: [], motivo: null },
    ...{
      enviadoEn: '2018-04-05T13:00:00Z',
      recibidoEn: '2018-04-06T13:00:00Z',
      cerradoEn: '2018-04-09T14:00:00Z',
    },
    ...mas,
  });
  const a = (cargo: string) => ({ cargo, unidadSigla: 'GDAT/SDGI', nombre: null });
  return [
    paso(1, { origenId: null }),
    paso(2, { origenId: '1', a: a('Secretario Departamental') }),
    paso(3, { origenId: '2', a: a('Jefe de Unidad') }),
    ...Array.from({ length: 12 }, (_, i) =>
      paso(10 + i, { tipo: 'copia', origenId: '3', estado: 'ATENDIDA', a: a(`Responsable ${i + 1}`) }),
    ),
    paso(30, {
      tipo: 'copia',
      origenId: '10',
      estado: 'RECIBIDA',
      cerradoEn: null,
      a: a('Técnica de Redes'),
    }),
    paso(31, { origenId: '3', estado: 'REVERTIDA', recibidoEn: null, a: a('Destino equivocado') }),
    paso(32, { origenId: '3', estado: 'DEVUELTA', a: a('Profesional en Planificación') }),
    paso(33, { origenId: '32', estado: 'RECIBIDA', cerradoEn: null, a: a('Director General') }),
  ];
}

async function abrir(pagina: Page): Promise<void> {
  await conMuestras(pagina, async (ruta, deQue) => {
    if (deQue !== '/hojas/2018/1648') return false;
    await ruta.fulfill({ json: { ...hoja(), ruta: camino() } });
    return true;
  });
  await entrar(pagina, 'director');
  await pagina.goto('/hojas/2018/1648');
}

test('la ruta se ve como grafo con ramas, se recorre con las flechas, Enter abre el paso, y lo elegido se recuerda', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await abrir(page);
  await page.getByText('Grafo', { exact: true }).click();
  const grafo = page.getByRole('list', { name: 'Grafo de la ruta' });
  const nodo = (nombre: RegExp) => grafo.getByRole('button', { name: nombre });
  await expect(grafo.getByRole('button')).toHaveCount(19);
  await expect(nodo(/^Paso 3 de 19, original;.*12 copias/)).toBeVisible();
  await expect(nodo(/la tiene ahora$/)).toHaveCount(1);
  // A copia is beside the line of the original; a copia's copia goes on in its own.
  const lugar = async (nombre: RegExp) =>
    (await nodo(nombre).locator('..').locator('b').boundingBox())?.x ?? -1;
  const original = await lugar(/^Paso 3 de 19/);
  expect(await lugar(/a Responsable 5 ·/)).toBeGreaterThan(original);
  expect(await lugar(/a Técnica de Redes/)).toBeCloseTo(await lugar(/a Responsable 1 ·/), 0);
  expect(await lugar(/Destino equivocado/)).toBeGreaterThan(original);

  await nodo(/la tiene ahora$/).focus();
  await page.keyboard.press('Home');
  await expect(nodo(/^Paso 1 de 19/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(nodo(/^Paso 3 de 19/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(nodo(/^Paso 4 de 19, copia;.*Responsable 1 ·/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(nodo(/^Paso 3 de 19/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(nodo(/^Paso 3 de 19/)).toHaveAttribute('aria-expanded', 'true');
  await expect(grafo.getByText('3 días en su poder').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(viewport);
      await expect(grafo).toBeVisible();
      await exigirAccesible(page);
    }
  }
  await page.reload();
  await expect(grafo).toBeVisible();
  await page.getByText('Línea', { exact: true }).click();
  await expect(page.getByRole('list', { name: 'Ruta de la hoja' })).toBeVisible();
  // What nobody has finished says how long it has been there.
  await expect(page.getByText(/^en su poder hace \d+ días$/).first()).toBeVisible();
});
