import { expect, type Page } from '@playwright/test';
import { revisar, test } from './actos';
import { entrar, exigirAccesible } from './soporte';

/** An institution of 150 units over four levels and 400 posts, as the administration would read it. */
function institucion(): { unidades: object[]; puestos: object[] } {
  const unidades: { id: string; sigla: string; superiorId: string | null; nombre: string }[] = [
    { id: '1', sigla: 'Desp./Gov.', nombre: 'Despacho del Gobernador', superiorId: null },
  ];
  let arriba = unidades;
  for (const [letra, nombre, cuantas] of [
    ['S', 'Secretaría', 12],
    ['D', 'Dirección', 48],
    ['U', 'Unidad', 89],
  ] as const) {
    const nivel = Array.from({ length: cuantas }, (_, i) => {
      const superior = arriba[i % arriba.length];
      return {
        id: `${letra}${i + 1}`,
        sigla: `${superior?.superiorId ? superior.sigla : 'GADT'}/${letra}${i + 1}`,
        nombre: `${nombre} Departamental Número ${i + 1}`,
        superiorId: superior?.id ?? null,
      };
    });
    unidades.push(...nivel);
    arriba = nivel;
  }
  const vigente = { desde: '2018-01-01', hasta: null };
  return {
    unidades: unidades.map((u) => ({ ...u, ...vigente, activa: true, antes: [], heredera: null })),
    puestos: Array.from({ length: 400 }, (_, i) => ({
      id: `${i + 1}`,
      cargo: `${['Responsable', 'Técnico', 'Secretaria'][Math.floor(i / 150)] ?? ''} ${i + 1}`,
      unidadId: unidades[i % unidades.length]?.id,
      ...{ ...vigente, esMae: false, activo: true, calidad: 'titular', heredero: null },
      enEjercicio: `Funcionario Peña ${i + 1}`,
    })),
  };
}

async function conInstitucion(pagina: Page): Promise<void> {
  await entrar(pagina, 'admin');
  await pagina.route('**/api/administracion/organigrama', (ruta) => ruta.fulfill({ json: institucion() }));
  await pagina.goto('/administracion/personas');
}

test('el organigrama de 150 unidades se filtra con el teclado, sin acentos, y cada cosa queda en su lugar', async ({
  page,
}) => {
  await conInstitucion(page);
  const unidades = page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(unidades).toHaveCount(150);
  const filtro = page.getByRole('searchbox', { name: 'Filtrar' });
  await filtro.focus();
  await page.keyboard.type('TECNICO 200');
  await expect(page.getByRole('status').filter({ hasText: 'y 1 puesto' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Designaciones de Técnico 200' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Despacho del Gobernador' })).toBeVisible();
  expect(await unidades.count()).toBeLessThanOrEqual(4);
  await revisar(page);
  await page.setViewportSize({ width: 360, height: 740 });
  // On to what was found, by keyboard alone.
  await filtro.focus();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    if (
      await page
        .getByRole('button', { name: 'Designaciones de Técnico 200' })
        .evaluate((b) => b === document.activeElement)
    )
      break;
  }
  await expect(page.getByRole('button', { name: 'Designaciones de Técnico 200' })).toBeFocused();
  await filtro.focus();
  await page.keyboard.press('Escape');
  await expect(filtro).toHaveValue('');
  await expect(unidades).toHaveCount(150);
  await filtro.fill('gadt/s3');
  await expect(
    page.getByRole('heading', { name: 'Secretaría Departamental Número 3', exact: true }),
  ).toBeVisible();
  await filtro.fill('no hay nadie así');
  await expect(page.getByText('Nada con ese nombre')).toBeVisible();
  await exigirAccesible(page);
});

test('el buscador de destinos dice que hay más cuando no caben, y deja de decirlo al escribir más', async ({
  page,
}) => {
  const destino = (n: number) => ({
    ...{ tipo: 'puesto', id: `9${n}`, cargo: `Técnico ${n}`, unidadId: '2', unidadSigla: `GADT/S${n}` },
    ...{ unidadNombre: `Secretaría ${n}`, funcionario: `Funcionario ${n}` },
  });
  await page.route('**/api/organizacion/destinos*', (ruta) => {
    const exacto = new URL(ruta.request().url()).searchParams.get('q') === 'tecnico 7';
    const filas = exacto ? [destino(7)] : Array.from({ length: 20 }, (_, i) => destino(i + 1));
    return ruta.fulfill({ json: { filas, hayMas: !exacto } });
  });
  await entrar(page, 'recepcion');
  await page.goto('/recepcion');
  const buscador = page.getByRole('combobox', { name: /^Destinatario/ });
  await buscador.fill('tecnico');
  const aviso = page.getByRole('option', { name: 'Hay más: siga escribiendo' });
  await expect(aviso).toBeDisabled();
  await expect(page.getByRole('option')).toHaveCount(21);
  await expect(aviso).toBeInViewport();
  await exigirAccesible(page);
  await buscador.fill('tecnico 7');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(buscador).toHaveValue('Técnico 7 · GADT/S7');
});
