import { expect, test, type Page } from '@playwright/test';
import { interna, pedir, puesto } from './por-api';
import { entrar, exigirAccesible } from './soporte';

const MARCA = String(Date.now()).slice(-6);

/** An internal HR of whoever is signed in, archived into that carpeta. */
async function archivada(pagina: Page, carpeta: string, referencia: string) {
  const h = await interna(pagina, referencia);
  await pedir(pagina, `/api/derivaciones/${h.paso.gestion}/${h.paso.id}/archivar`, {
    carpeta,
    motivo: 'Concluida',
  });
  return h;
}
const abrir = (pagina: Page, nombre: string) =>
  pedir<{ id: string }>(pagina, '/api/archivo/carpetas', { nombre, lugar: 'Estante 3, caja 7' });
const filaDe = (pagina: Page, texto: string) => pagina.getByRole('listitem').filter({ hasText: texto });

test('el archivista abre una carpeta, la presta con su fecha, la renueva y la recibe de vuelta', async ({
  page,
}) => {
  const nombre = `Inversión ${MARCA}`;
  await entrar(page, 'archivo', '/');
  await page.getByRole('link', { name: 'Archivo', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archivo');
  await exigirAccesible(page);
  await page.getByRole('button', { name: 'Nueva carpeta' }).click();
  await page.getByRole('button', { name: 'Abrir carpeta' }).click();
  await expect(page.getByText('Escriba el nombre de la carpeta.')).toBeVisible();
  await exigirAccesible(page);
  await page.getByLabel('Nombre').fill(nombre);
  await page.getByLabel('Lugar').fill('Estante 2, caja 14');
  const gestion = page.getByRole('dialog').getByRole('textbox', { name: 'Gestión' });
  const esta = await gestion.inputValue();
  await gestion.fill('20266');
  await page.getByRole('button', { name: 'Abrir carpeta' }).click();
  const resumen = page.getByRole('dialog').getByRole('alert').filter({ hasText: 'Revise un dato' });
  await expect(resumen.getByRole('listitem')).toHaveText(/^Gestión: La gestión es un año de cuatro cifras/);
  await expect(gestion).toHaveValue('20266');
  await gestion.fill(esta);
  await page.getByRole('button', { name: 'Abrir carpeta' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nombre);
  await expect(page.getByText('Aún no guarda nada')).toBeVisible();
  await exigirAccesible(page);

  const h = await archivada(page, nombre, `Plano vial ${MARCA}`);
  await page.reload();
  const piezas = page.getByRole('list', { name: 'Hojas de ruta de la carpeta' });
  await expect(piezas.getByRole('listitem')).toContainText([`Plano vial ${MARCA}`]);
  await page.getByRole('button', { name: `Prestar ${h.codigo}` }).click();
  const dialogo = page.getByRole('dialog');
  await dialogo.getByRole('button', { name: 'Prestar', exact: true }).click();
  await expect(dialogo.getByText('Elija a qué puesto se presta.')).toBeVisible();
  await exigirAccesible(page);
  await dialogo.getByRole('combobox', { name: 'A qué puesto' }).fill('director');
  await page.getByRole('option', { name: /Director General/ }).click();
  await dialogo.getByLabel('Se devuelve').fill('3 hábiles');
  await dialogo.getByRole('button', { name: 'Prestar', exact: true }).click();
  await expect(dialogo).toHaveCount(0);
  await expect(piezas).toContainText('Prestada a: Director General');

  await page.goto(`/hojas/${h.gestion}/${h.id}`);
  await expect(page.getByText('Prestada a:').locator('..')).toContainText('Director General');
  await page.getByRole('tab', { name: 'Papel' }).click();
  // The head and the tab say the same of where it is.
  await expect(page.getByText(`Su papel está en «${nombre}»`)).toHaveCount(2);
  await expect(page.getByText(/^El original está con/)).toHaveCount(0);
  await page.getByRole('tab', { name: 'Ruta' }).click();
  await exigirAccesible(page);

  await page.goto('/archivo/prestamos');
  const fila = filaDe(page, h.codigo);
  await expect(fila).toContainText('retiró: Director General');
  await fila.getByRole('button', { name: `Renovar ${h.codigo}` }).click();
  await dialogo.getByLabel('Se devuelve').fill('20 hábiles');
  await dialogo.getByLabel('Motivo').fill('Sigue el informe');
  await dialogo.getByRole('button', { name: 'Renovar', exact: true }).click();
  await expect(fila).toContainText('renovado 1 vez');
  await exigirAccesible(page);
  const recibo = await page.request.get(
    (await fila.getByRole('link', { name: /^Recibo/ }).getAttribute('href')) ?? '',
  );
  expect(recibo.headers()['content-type']).toBe('application/pdf');
  await fila.getByRole('button', { name: `Devolver ${h.codigo}` }).click();
  await dialogo.getByLabel('Nota').fill('Completo');
  await dialogo.getByRole('button', { name: 'Recibir', exact: true }).click();
  await expect(fila).toHaveCount(0);
  await page.getByText('Devueltos', { exact: true }).click();
  await expect(filaDe(page, h.codigo)).toContainText('Completo');
  await exigirAccesible(page);
});

test('quien tiene algo prestado lo ve como suyo, y nada más que de su unidad', async ({ page, browser }) => {
  const nombre = `Del archivo ${MARCA}`;
  await entrar(page, 'archivo', '/');
  const { id } = await abrir(page, nombre);
  await archivada(page, nombre, `Del archivo ${MARCA}`);
  const aPuestoId = await puesto(page, 'Director General');
  await pedir(page, '/api/archivo/prestamos', {
    carpetaId: id,
    aPuestoId,
    plazo: { modo: 'habiles', dias: 2 },
  });
  const suya = await browser.newPage();
  await entrar(suya, 'director');
  await suya.goto('/archivo/prestamos?mios=si');
  await expect(filaDe(suya, nombre)).toContainText('vence');
  await expect(filaDe(suya, nombre).getByRole('button', { name: /Devolver/ })).toHaveCount(0);
  await suya.goto('/archivo/carpetas');
  await expect(suya.getByRole('heading', { name: 'Carpetas', exact: true })).toBeVisible();
  await expect(suya.getByText(nombre)).toHaveCount(0);
  await suya.close();
});

test('solo con el teclado: buscar sin acentos, abrir, cerrar; y cerrada dice por qué no se archiva en ella', async ({
  page,
}) => {
  const nombre = `Teclado Ñandú ${MARCA}`;
  await entrar(page, 'secretaria.sdgi');
  await abrir(page, nombre);
  await page.goto('/archivo/carpetas');
  await page.getByLabel('Buscar', { exact: true }).focus();
  await page.keyboard.type(`nandu ${MARCA}`);
  await expect(page).toHaveURL(/q=nandu/);
  const enlace = page.getByRole('list', { name: 'Carpetas' }).getByRole('link', { name: nombre });
  await expect(page.getByRole('list', { name: 'Carpetas' }).getByRole('listitem')).toHaveCount(1);
  await enlace.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nombre);
  await page.getByRole('button', { name: 'Cerrar', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('nadie archiva más en ella');
  await page.getByRole('button', { name: 'Cerrar carpeta' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reabrir' })).toBeVisible();

  const h = await interna(page, `Al teclado ${MARCA}`);
  await page.goto(`/hojas/${h.gestion}/${h.id}`);
  await page.getByRole('button', { name: 'Archivar' }).click();
  await page.getByRole('combobox', { name: 'Carpeta' }).fill(nombre);
  await page.getByRole('dialog').getByRole('button', { name: 'Archivar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('está cerrada');
});

test('en el teléfono se llega por «Más» y nada se sale de la pantalla', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await entrar(page, 'archivo', '/');
  const { id } = await abrir(page, `Teléfono ${MARCA}`);
  await page.getByRole('button', { name: 'Más' }).click();
  await page.getByRole('menuitem', { name: 'Archivo' }).click();
  await expect(page.getByRole('list', { name: 'Carpetas' })).toContainText(`Teléfono ${MARCA}`);
  await exigirAccesible(page);
  await archivada(page, `Teléfono ${MARCA}`, `Del teléfono ${MARCA}`);
  await page.goto(`/archivo/carpetas/${id}`);
  await page.getByRole('button', { name: 'Prestar', exact: true }).click();
  await exigirAccesible(page);
});

test('quien solo administra no lleva carpetas: se le dice', async ({ page }) => {
  await entrar(page, 'admin', '/');
  await expect(page.getByRole('link', { name: 'Archivo', exact: true })).toHaveCount(0);
  await page.goto('/archivo');
  await expect(page.getByText('Esta parte corresponde a otro rol')).toBeVisible();
});

test('la unidad transfiere sus carpetas cerradas, y el archivo recibe una y devuelve otra', async ({
  page,
  browser,
}) => {
  const nombres = [`Va ${MARCA}`, `Vuelve ${MARCA}`];
  await entrar(page, 'secretaria.sdgi', '/');
  for (const nombre of nombres) {
    const { id } = await abrir(page, nombre);
    await archivada(page, nombre, `En ${nombre}`);
    await pedir(page, `/api/archivo/carpetas/${id}/cerrar`, {});
  }
  await page.goto('/archivo/transferencias');
  await page.getByRole('button', { name: 'Preparar transferencia' }).click();
  const dialogo = page.getByRole('dialog');
  for (const nombre of nombres) await dialogo.getByRole('checkbox', { name: new RegExp(nombre) }).check();
  await dialogo.getByLabel('Nota').fill('Gestión concluida');
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Preparar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Transferencia en preparación');
  await exigirAccesible(page);
  await page.getByRole('button', { name: 'Enviar al archivo central' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Transferencia N° \d+\/\d{4}$/);
  const numero = ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').replace(
    'Transferencia ',
    '',
  );

  const archivo = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await entrar(archivo, 'archivo');
  await archivo.goto('/archivo/transferencias');
  await archivo.getByRole('link', { name: new RegExp(numero) }).click();
  await exigirAccesible(archivo);
  const va = filaDe(archivo, nombres[0] ?? '');
  await va.getByRole('button', { name: 'Recibir' }).click();
  await archivo.getByLabel('Lugar en el archivo central').fill('Depósito 1, estante 9');
  await exigirAccesible(archivo);
  await archivo.getByRole('dialog').getByRole('button', { name: 'Recibir', exact: true }).click();
  await expect(va).toContainText('Depósito 1, estante 9');
  const vuelve = filaDe(archivo, nombres[1] ?? '');
  await vuelve.getByRole('button', { name: 'Devolver' }).click();
  await archivo.getByRole('textbox', { name: 'Motivo' }).fill('Falta foliar');
  await archivo.getByRole('dialog').getByRole('button', { name: 'Devolver', exact: true }).click();
  await expect(vuelve).toContainText('Falta foliar');
  await expect(archivo.getByText('Concluida', { exact: true })).toBeVisible();
  const acta = await archivo.request.get(
    (await archivo.getByRole('link', { name: /acta/i }).getAttribute('href')) ?? '',
  );
  expect(acta.headers()['content-type']).toBe('application/pdf');
  await archivo.close();

  await page.goto('/archivo/carpetas?estado=central');
  await expect(filaDe(page, nombres[0] ?? '')).toContainText('En el archivo central');
  await expect(page.getByText(nombres[1] ?? '')).toHaveCount(0);
});

test('la tabla de retención: el archivo la escribe, la carpeta toma su serie y dice cuándo cumple', async ({
  page,
  browser,
}) => {
  const codigo = `S-${MARCA}`;
  await entrar(page, 'archivo');
  const { id } = await abrir(page, `Con plazo ${MARCA}`);
  await page.goto('/archivo/retencion?vista=tabla');
  await page.getByRole('button', { name: 'Nueva serie' }).click();
  const dialogo = page.getByRole('dialog');
  await dialogo.getByRole('button', { name: 'Agregar a la tabla' }).click();
  await expect(dialogo.getByText('Escriba el código de la serie.')).toBeVisible();
  await exigirAccesible(page);
  await dialogo.getByLabel('Código').fill(codigo);
  await dialogo.getByLabel('Nombre de la serie').fill('Contratos');
  await dialogo.getByLabel('Años en la oficina').fill('0');
  await dialogo.getByLabel('Cumplido el plazo').selectOption('A consulta del archivo nacional');
  await dialogo.getByRole('button', { name: 'Agregar a la tabla' }).click();
  await expect(dialogo).toHaveCount(0);
  await page.getByLabel('Buscar serie').fill(codigo);
  await expect(filaDe(page, codigo)).toContainText('después, a consulta del archivo nacional');
  await exigirAccesible(page);

  await page.goto(`/archivo/carpetas/${id}`);
  await page.getByRole('button', { name: 'Serie documental' }).click();
  await dialogo.getByRole('combobox', { name: 'Serie' }).fill(codigo);
  await page.getByRole('option', { name: new RegExp(codigo) }).click();
  await expect(dialogo).toContainText('0 años en la oficina y 10 años en el archivo central');
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialogo).toHaveCount(0);
  await expect(page.getByText(/^Cumple su plazo en la oficina en \d{4}$/)).toBeVisible();
  await exigirAccesible(page);

  await page.goto('/archivo/retencion');
  const lista = page.getByRole('list', { name: 'Carpetas por su plazo' });
  await expect(lista).toContainText(`Con plazo ${MARCA}`);
  await page
    .getByRole('button', { name: /^\d{4}, .+: \d+ carpetas?$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/unidad=/);
  await expect(page.getByRole('button', { name: 'Quitar filtro' })).toBeVisible();
  await exigirAccesible(page);
  const planilla = await page.request.get(
    (await page.getByRole('link', { name: 'Bajar planilla' }).getAttribute('href')) ?? '',
  );
  expect(planilla.headers()['content-type']).toContain('text/csv');

  const telefono = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await entrar(telefono, 'admin');
  await telefono.goto('/configuracion/retencion');
  await telefono.getByLabel('Buscar serie').fill(codigo);
  await telefono.getByRole('button', { name: `Retirar ${codigo} Contratos` }).click();
  await telefono.getByRole('textbox', { name: 'Motivo' }).fill('La reemplaza otra');
  await exigirAccesible(telefono);
  await telefono.getByRole('dialog').getByRole('button', { name: 'Retirar', exact: true }).click();
  await expect(filaDe(telefono, codigo)).toHaveCount(0);
  await telefono.getByRole('switch', { name: 'También las retiradas' }).check();
  await expect(filaDe(telefono, codigo)).toContainText('Retirada');
  await exigirAccesible(telefono);
  await telefono.close();
  await page.goto(`/archivo/carpetas/${id}`);
  await expect(page.getByText(`${codigo} Contratos`)).toBeVisible();
});
