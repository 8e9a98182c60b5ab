import { expect, type Page } from '@playwright/test';
import { pdftotext } from '../oracles/jueces';
import { abrirHoja, bajarPdf, derivar, registrarPorApi, revisar, test } from './actos';
import { exigirAccesible } from './soporte';

const DIA_MS = 86_400_000;
const iso = (dia: Date): string => dia.toISOString().slice(0, 10);
/** As people write it. */
const aMano = (fecha: string): string => fecha.split('-').reverse().join('/');

/** A Saturday to come and the Monday after it, both of one gestión, where the Monday is nobody's holiday. */
async function sabadoYLunes(admin: Page): Promise<[string, string]> {
  const hoy = new Date(Date.now() - 4 * 3_600_000);
  for (let n = 1; n <= 21; n++) {
    const [sabado, lunes] = [
      new Date(hoy.getTime() + n * DIA_MS),
      new Date(hoy.getTime() + (n + 2) * DIA_MS),
    ];
    if (sabado.getUTCDay() !== 6 || sabado.getUTCFullYear() !== lunes.getUTCFullYear()) continue;
    const { feriados } = (await (
      await admin.request.get(`/api/administracion/feriados?gestion=${lunes.getUTCFullYear()}`)
    ).json()) as { feriados: { observado: string; anulado: boolean }[] };
    if (!feriados.some((f) => f.observado === iso(lunes) && !f.anulado)) return [iso(sabado), iso(lunes)];
  }
  throw new Error('no hay un lunes hábil en tres semanas');
}

test('un decreto traslada un feriado: el plazo abierto se recuenta, y su hoja lo dice', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa, {
    plazos: [{ descripcion: 'Informe al Ministerio', cuenta: { modo: 'habiles', dias: 20 } }],
  });
  await abrirHoja(mesa, codigo);
  await mesa.getByRole('tab', { name: /Se debe/ }).click();
  await expect(mesa.getByText(/día 1 = .*; 20 días hábiles/)).toBeVisible();
  await expect(mesa.getByText(/^Recontado/)).toHaveCount(0);

  const admin = await sentarse('admin', '/');
  const [sabado, lunes] = await sabadoYLunes(admin);
  const nombre = 'Feriado de la Batalla';
  await admin.goto('/configuracion/feriados');
  const gestion = admin.getByRole('heading', { level: 2, name: /^\d{4}$/ });
  if ((await gestion.textContent()) !== lunes.slice(0, 4))
    await admin.getByRole('button', { name: 'Gestión siguiente' }).click();
  await expect(gestion).toHaveText(lunes.slice(0, 4));
  await admin.getByRole('button', { name: 'Nuevo feriado' }).click();
  const nuevo = admin.getByRole('dialog', { name: 'Nuevo feriado' });
  await nuevo.getByRole('button', { name: 'Crear feriado' }).click();
  const resumen = nuevo.getByRole('alert').filter({ hasText: 'Revise 3 datos' });
  await expect(resumen.getByRole('listitem')).toHaveText([
    /^Nombre: Escriba/,
    'Fecha: Escriba una fecha del calendario, como 28/6/18.',
    /^Norma que lo dispone: Escriba/,
  ]);
  await resumen.getByRole('link', { name: 'Fecha' }).click();
  await expect(nuevo.getByRole('textbox', { name: 'Fecha' })).toBeFocused();
  await nuevo.getByRole('textbox', { name: 'Nombre' }).fill(nombre);
  await nuevo.getByRole('textbox', { name: 'Fecha' }).fill(aMano(sabado));
  await nuevo.getByRole('textbox', { name: 'Norma que lo dispone' }).fill('Ley Departamental 40');
  await nuevo.getByRole('button', { name: 'Crear feriado' }).click();
  await expect(nuevo).toHaveCount(0);

  await admin.getByRole('button', { name: `Trasladar ${nombre}`, exact: true }).click();
  const traslado = admin.getByRole('dialog', { name: `Trasladar: ${nombre}` });
  await traslado.getByRole('button', { name: 'Trasladar', exact: true }).click();
  await expect(traslado.locator('[aria-invalid="true"]').first()).toBeVisible();
  await traslado.getByRole('textbox', { name: 'Nuevo día' }).fill(aMano(lunes));
  await traslado.getByRole('textbox', { name: 'Norma que lo dispone' }).fill('D.S. 9999');
  await revisar(admin);
  await traslado.getByRole('button', { name: 'Trasladar', exact: true }).click();
  await expect(
    admin.getByText('Los plazos abiertos se recuentan y lo dicen en su hoja.').first(),
  ).toBeVisible();
  await expect(admin.getByRole('listitem').filter({ hasText: nombre })).toContainText(
    /trasladado del .* por D\.S\. 9999/,
  );
  await revisar(admin);

  const dicho = mesa.getByText(/^Recontado: vencía .*, vence .*D\.S\. 9999/);
  await expect(async () => {
    await mesa.reload();
    await mesa.getByRole('tab', { name: /Se debe/ }).click();
    await expect(dicho).toBeVisible({ timeout: 2000 });
  }).toPass();
  await mesa.setViewportSize({ width: 360, height: 740 });
  await expect(dicho).toBeVisible();
  await exigirAccesible(mesa);
  await mesa.getByRole('tab', { name: 'Historia' }).click();
  await expect(mesa.getByText('Recontar el plazo').first()).toBeVisible();

  // The other specs count with the calendar as it was.
  await admin.getByRole('button', { name: `Anular ${nombre}`, exact: true }).click();
  const anular = admin.getByRole('dialog', { name: `Anular: ${nombre}` });
  await anular.getByRole('textbox', { name: 'Motivo' }).fill('El decreto se abrogó');
  await anular.getByRole('button', { name: 'Anular', exact: true }).click();
  await expect(anular).toHaveCount(0);
});

test('quien se va entrega: lo que debe pasa a su heredero y a quien se elija, y el acta lo dice en papel', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  const [CARGO, HEREDERO] = ['Secretaria de Gestión Institucional', 'Profesional en Planificación TIC'];
  const mesa = await sentarse('recepcion');
  const codigos: string[] = [];
  for (let n = 0; n < 2; n++) {
    const codigo = await registrarPorApi(mesa);
    await abrirHoja(mesa, codigo);
    await derivar(mesa, codigo, {
      busca: 'secretaria de gestión',
      destino: new RegExp(`^${CARGO}`),
      casilla: 'Elaborar informe',
      proveido: 'Para su informe.',
    });
    codigos.push(codigo);
  }
  const [una = '', otra = ''] = codigos;

  const admin = await sentarse('admin');
  await admin.goto('/administracion/personas');
  await admin.getByRole('button', { name: `Entregar ${CARGO}`, exact: true }).click();
  const dialogo = admin.getByRole('dialog', { name: `Entregar ${CARGO}` });
  const debe = dialogo.getByRole('list', { name: 'Lo que se entrega' });
  for (const codigo of codigos) await expect(debe).toContainText(codigo);
  await expect(dialogo.getByRole('button', { name: 'Entregar', exact: true })).toBeDisabled();
  await dialogo.getByRole('combobox', { name: 'Recibe' }).fill('profesional');
  await admin.getByRole('option', { name: new RegExp(`^${HEREDERO}`) }).click();
  await dialogo
    .getByRole('combobox', { name: `A otro: ${otra}` })
    .first()
    .fill('director general');
  await admin.getByRole('option', { name: /^Director General/ }).click();
  await dialogo.getByRole('textbox', { name: 'Motivo' }).fill('Conclusión de funciones, Memorándum 12');
  await revisar(admin);
  await dialogo.getByRole('button', { name: 'Entregar', exact: true }).click();
  const abrir = admin.getByRole('alert').getByRole('link', { name: 'Abrir el acta' });
  const papel = admin.context().waitForEvent('page');
  await abrir.click();
  const ruta = (await abrir.getAttribute('href')) ?? '';
  await (await papel).close();

  const pdf = await bajarPdf(admin, ruta);
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  const texto = (await pdftotext(pdf, '-layout')).replaceAll(/\s+/g, ' ');
  for (const dice of [CARGO, HEREDERO, una, otra, 'Director General', 'Memorándum 12'])
    expect(texto).toContain(dice);

  await admin.goto('/administracion/entregas');
  await expect(admin.getByRole('listitem').filter({ has: admin.locator(`a[href="${ruta}"]`) })).toContainText(
    'Conclusión de funciones, Memorándum 12',
  );
  await revisar(admin);
  for (const [usuario, suyo, ajeno] of [
    ['tecnico', una, otra],
    ['director', otra, una],
  ] as const) {
    const pagina = await sentarse(usuario);
    await pagina.goto('/bandeja/por-recibir');
    await expect(pagina.getByRole('button', { name: `Recibir ${suyo}`, exact: true })).toBeVisible();
    await expect(pagina.getByRole('button', { name: `Recibir ${ajeno}`, exact: true })).toHaveCount(0);
  }
});

test('las tareas del sistema: la que falló dice su causa, y se intenta de nuevo', async ({ sentarse }) => {
  const admin = await sentarse('admin');
  let fallida = true;
  const tarea = {
    ...{ id: '7', titulo: 'Sellar una nota recibida', estado: 'fallida', intentos: 25 },
    ...{ creadaEn: '2026-03-02T14:00:00.000Z', proximaEn: null, causa: 'el almacén no responde' },
  };
  await admin.route('**/api/administracion/tareas', (ruta) => ruta.fulfill({ json: fallida ? [tarea] : [] }));
  await admin.route('**/api/administracion/tareas/7/reintentar', (ruta) => {
    fallida = false;
    return ruta.fulfill({ json: { id: '7' } });
  });
  await admin.goto('/administracion/tareas');
  await expect(admin.getByText('Falló; ya no se intenta sola · 25 intentos')).toBeVisible();
  await expect(admin.getByText('Causa: el almacén no responde')).toBeVisible();
  await revisar(admin);
  await admin.getByRole('button', { name: 'Intentar ahora: Sellar una nota recibida' }).click();
  await expect(admin.getByText('La tarea se intenta ahora.')).toBeVisible();
  await expect(admin.getByText('Nada pendiente')).toBeVisible();
});
