import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { test } from './actos';
import { expect, type Page } from './prueba';
import { carta, cuadro, enElServidor, escribir, guardado, parrafo } from './carta';
import { CLAVE, conMuestras, entrar, exigirAccesible } from './soporte';

type Sentarse = (usuario: string, donde?: string) => Promise<Page>;

async function otraPagina(sentarse: Sentarse, usuario: string, url: string): Promise<Page> {
  const p = await sentarse(usuario, url);
  await expect(cuadro(p)).toBeVisible();
  return p;
}

test('se mata la pestaña mientras se escribe: al volver está todo, y llega al servidor', async ({
  page,
  context,
}) => {
  await entrar(page, 'director', '/');
  const url = await carta(page);
  await escribir(page, 'Lo primero.');
  await guardado(page);
  // The save leaves and the answer never comes: the tab dies with it in the air, and with more typed since.
  await page.route('**/api/documentos/*', (r) =>
    r.request().method() === 'PUT' ? r.fetch().then(() => undefined) : r.continue(),
  );
  const salio = page.waitForRequest((r) => r.method() === 'PUT');
  await page.keyboard.type(' Lo segundo.');
  await salio;
  await page.keyboard.type(' Lo tercero.');
  await page.close({ runBeforeUnload: false });
  const otra = await context.newPage();
  await otra.goto(url);
  await expect(cuadro(otra)).toContainText('Lo primero. Lo segundo. Lo tercero.');
  await guardado(otra);
  expect(await enElServidor(otra)).toContain('Lo primero. Lo segundo. Lo tercero.');
  // Nobody collides with themselves.
  await expect(otra.getByRole('button', { name: 'Comparar y elegir' })).toHaveCount(0);
});

test('se cae la red mientras se escribe: se dice, se sigue, y al volver llega todo', async ({
  page,
  context,
}) => {
  await entrar(page, 'director', '/');
  await carta(page);
  await escribir(page, 'Con red.');
  await guardado(page);
  await context.setOffline(true);
  await page.keyboard.type(' Sin red.');
  await expect(page.getByText('Sin conexión: queda en este navegador y se enviará al volver')).toBeVisible();
  await page.keyboard.type(' Todavía sin red.');
  await context.setOffline(false);
  await guardado(page);
  expect(await enElServidor(page)).toContain('Con red. Sin red. Todavía sin red.');
});

test('termina la sesión mientras se escribe: se entra encima y lo escrito llega', async ({
  page,
  context,
}) => {
  await entrar(page, 'director', '/');
  await carta(page);
  await escribir(page, 'Con sesión.');
  await guardado(page);
  await context.clearCookies();
  await page.keyboard.type(' Sin sesión.');
  await page.getByLabel('Contraseña de director').fill(CLAVE);
  await page.getByRole('button', { name: 'Entrar y seguir' }).click();
  await guardado(page);
  expect(await enElServidor(page)).toContain('Con sesión. Sin sesión.');
});

test('I02 dos escriben en párrafos distintos: se juntan solos y el cursor no se mueve', async ({
  page,
  sentarse,
}) => {
  await entrar(page, 'director', '/');
  const url = await carta(page);
  await escribir(page, 'Primero.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Segundo.');
  await guardado(page);
  const otra = await otraPagina(sentarse, 'recepcion', url);
  await parrafo(otra, 'Segundo.').click();
  await otra.keyboard.press('End');
  await otra.keyboard.type(' De la mesa.');
  await guardado(otra);
  await parrafo(page, 'Primero.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Del director');
  await expect(page.getByText(/Se juntó con lo que guardó .+ \(.+\)\./)).toBeVisible();
  await page.keyboard.type(', que sigue.');
  await guardado(page);
  await expect(parrafo(page, 'Primero. Del director, que sigue.')).toBeVisible();
  const servidor = await enElServidor(page);
  expect(servidor).toContain('Primero. Del director, que sigue.');
  expect(servidor).toContain('Segundo. De la mesa.');
});

test('I02 dos cambian el mismo párrafo: se ve quién y cuándo, los dos textos, y se elige; nada se pierde', async ({
  page,
  sentarse,
}) => {
  await entrar(page, 'director', '/');
  const url = await carta(page);
  await escribir(page, 'Se remite el plan.');
  await guardado(page);
  const otra = await otraPagina(sentarse, 'recepcion', url);
  await escribir(otra, ' De la mesa.');
  await guardado(otra);
  await escribir(page, ' Del director.');
  const aviso = page.getByRole('alert').filter({ hasText: 'guardó este documento mientras usted escribía' });
  await expect(aviso).toContainText(/\d\d:\d\d/);
  await aviso.getByRole('button', { name: 'Comparar y elegir' }).click();
  const dialogo = page.getByRole('dialog', { name: 'Dos textos del mismo documento' });
  await expect(dialogo).toContainText('De la mesa.');
  await expect(dialogo).toContainText('Del director.');
  await expect(dialogo.getByRole('button', { name: 'Juntar y guardar' })).toBeDisabled();
  await exigirAccesible(page);
  await dialogo
    .getByRole('group')
    .getByRole('radio', { name: /^Lo de/ })
    .check();
  await dialogo.getByRole('button', { name: 'Juntar y guardar' }).click();
  await guardado(page);
  await expect(cuadro(page)).toHaveText('Se remite el plan. De la mesa.');
  // What the director left out is in the history.
  await page.getByRole('button', { name: 'Historial' }).click();
  const historial = page.getByRole('dialog', { name: 'Historial del texto' });
  await historial.getByRole('button', { name: /apartada/ }).click();
  await expect(historial.locator('ins').filter({ hasText: 'director' })).toBeVisible();
});

test('el historial dice quién y cuándo, compara sin depender del color y restaura', async ({
  page,
  sentarse,
}) => {
  await entrar(page, 'director', '/');
  const url = await carta(page);
  await escribir(page, 'Remito el plan.');
  await guardado(page);
  const otra = await otraPagina(sentarse, 'recepcion', url);
  await escribir(otra, ' Es cuanto informo.');
  await guardado(otra);
  await page.reload();
  await expect(cuadro(page)).toContainText('Es cuanto informo.');
  await page.getByRole('button', { name: 'Historial' }).click();
  const historial = page.getByRole('dialog', { name: 'Historial del texto' });
  await expect(historial.getByRole('listitem')).toHaveCount(3);
  await expect(historial).toContainText('3 palabras agregadas');
  await expect(historial.locator('ins').last()).toHaveText(/agregado:.*Es cuanto informo/);
  await exigirAccesible(page);
  await historial.getByRole('button', { name: /^Versión 2/ }).click();
  await historial.getByRole('button', { name: 'Restaurar la versión 2' }).click();
  await expect(cuadro(page)).toHaveText('Remito el plan.');
  await page.getByRole('button', { name: 'Historial' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(4);
  await expect(page.getByRole('dialog')).toContainText('restaura la 2');
});

test('el salto de página parte el papel, y la barra da tablas, listas y subtítulos', async ({ page }) => {
  await entrar(page, 'director', '/');
  await carta(page);
  await escribir(page, 'Antes.');
  const barra = page.getByRole('toolbar', { name: 'Formato del texto' });
  await barra.getByRole('button', { name: 'Salto de página' }).click();
  await page.keyboard.type('Después.');
  await barra.getByRole('button', { name: 'Subtítulo' }).click();
  await page.keyboard.press('Enter');
  await barra.getByRole('button', { name: 'Tabla' }).click();
  await page.keyboard.type('Plan');
  await page.getByRole('button', { name: 'Añadir fila' }).click();
  await expect(cuadro(page).locator('tr')).toHaveCount(4);
  await guardado(page);
  await expect(cuadro(page).locator('h3')).toHaveText('Después.');
  await expect(page.getByText(/de 2$/).first()).toBeVisible();
  await exigirAccesible(page);
});

test('una frase se guarda, se busca con / y se pone en la carta; la de la unidad la ve su mesa', async ({
  page,
  sentarse,
}) => {
  await entrar(page, 'director', '/');
  const url = await carta(page);
  await cuadro(page).click();
  await page.keyboard.press('/');
  const dialogo = page.getByRole('dialog', { name: /^Frases/ });
  await dialogo.getByRole('button', { name: 'Nueva frase' }).click();
  await dialogo
    .getByRole('textbox', { name: 'Frase', exact: true })
    .fill('Sin otro particular, saludo a usted.');
  await dialogo.getByLabel('Para toda la unidad').check();
  await dialogo.getByRole('button', { name: 'Guardar la frase' }).click();
  await expect(dialogo.getByText('de la unidad')).toBeVisible();
  await exigirAccesible(page);
  await dialogo.getByLabel('Buscar una frase').fill('SALUDO');
  await page.keyboard.press('Enter');
  await expect(cuadro(page)).toHaveText('Sin otro particular, saludo a usted.');
  await page.keyboard.type(' Y sigo.');
  await expect(cuadro(page)).toHaveText('Sin otro particular, saludo a usted. Y sigo.');
  const otra = await otraPagina(sentarse, 'recepcion', url);
  await otra.getByRole('button', { name: 'Frases' }).click();
  await expect(otra.getByRole('dialog')).toContainText('Sin otro particular');
});

test('las frases de proveído sirven al derivar, y cerrarlas no cierra lo que se escribe', async ({
  page,
}) => {
  await conMuestras(page, async (ruta, camino) => {
    if (camino !== '/frases') return false;
    await ruta.continue();
    return true;
  });
  // Who asked for no motion has the same keys.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await entrar(page, 'director');
  await page.goto('/hojas/2018/1648');
  await page.getByRole('button', { name: 'Derivar', exact: true }).click();
  const proveido = page.getByRole('textbox', { name: 'Proveído' });
  await proveido.fill('Atender con copia a la SDGI.');
  await page.getByRole('button', { name: 'Textos frecuentes' }).click();
  await page.getByRole('menuitem', { name: /Buscar, guardar/ }).click();
  const frases = page.getByRole('dialog', { name: /^Frases/ });
  await frases.getByRole('button', { name: 'Guardar lo escrito como frase' }).click();
  await frases.getByRole('button', { name: 'Guardar la frase' }).click();
  await expect(frases.getByRole('listitem')).toHaveText([/Atender con copia a la SDGI\./]);
  await page.keyboard.press('Escape');
  await expect(frases).toBeHidden();
  await expect(proveido).toHaveValue('Atender con copia a la SDGI.');
  await proveido.fill('');
  await proveido.press('/');
  await expect(page.getByRole('menuitem', { name: 'Atender con copia a la SDGI.' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(proveido).toHaveValue('Atender con copia a la SDGI.');
});

/** A picture of one colour, as a phone would send it. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAT0lEQVR42u3PQQkAAAgEsOtiEROa2Qi+hcEKLNXzWgQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQELgvL0BDijMcCZAAAAABJRU5ErkJggg==',
  'base64',
);

/** How many pictures the page that the draft on screen makes has. */
async function imagenesDelPapel(page: Page): Promise<number> {
  const papel = await page.request.get(`/api${new URL(page.url()).pathname}/vista-previa.pdf`);
  const { context } = await PDFDocument.load(await papel.body());
  return context
    .enumerateIndirectObjects()
    .filter(
      ([, o]) => o instanceof PDFRawStream && o.dict.get(PDFName.of('Subtype'))?.toString() === '/Image',
    ).length;
}

test('una imagen se sube, se describe, se achica y sale en el papel', async ({ page }) => {
  await entrar(page, 'director', '/');
  await carta(page);
  await escribir(page, 'Croquis:');
  const antes = await imagenesDelPapel(page);
  const boton = page.getByRole('button', { name: 'Imagen', exact: true });
  const rota = PNG.subarray(0, 20);
  for (const [name, mimeType, buffer] of [
    ['programa.exe', 'application/x-msdownload', Buffer.from('MZ')],
    ['nota.pdf', 'application/pdf', Buffer.from('%PDF-1.7')],
    ['rota.png', 'image/png', rota],
  ] as const) {
    const ajena = page.waitForEvent('filechooser');
    await boton.click();
    await (await ajena).setFiles({ name, mimeType, buffer });
    await expect(page.getByText(`${name}: No es una imagen: use PNG o JPEG.`)).toBeVisible();
  }
  const elegir = page.waitForEvent('filechooser');
  await boton.click();
  await (await elegir).setFiles({ name: 'croquis del lote.png', mimeType: 'image/png', buffer: PNG });
  const imagen = cuadro(page).getByRole('img', { name: 'croquis del lote' });
  await expect(imagen).toBeVisible();
  await imagen.click();
  await page.getByRole('button', { name: 'Imagen al 50 %' }).click();
  await page.getByLabel('Qué muestra').fill('Croquis de ubicación');
  await guardado(page);
  await page.reload();
  const otraVez = cuadro(page).getByRole('img', { name: 'Croquis de ubicación' });
  await expect(otraVez).toBeVisible();
  await expect
    .poll(() => otraVez.evaluate((i: HTMLImageElement) => [i.naturalWidth, i.style.width]))
    .toEqual([64, '50%']);
  expect(await imagenesDelPapel(page)).toBe(antes + 1);
});

test('la misma carta para varios: del directorio o a mano, cada una con su CITE, firmadas juntas', async ({
  page,
}) => {
  await page.route('**/api/remitentes*', (r) =>
    r.fulfill({
      json: [{ procedencia: 'AGETIC', remitente: 'Director General Ejecutivo', remitenteCargo: null }],
    }),
  );
  await entrar(page, 'director', '/');
  await carta(page);
  await page.getByRole('textbox', { name: 'Destinatario' }).fill('Gobierno Municipal de Yacuiba');
  await escribir(page, 'Se invita al acto.');
  await guardado(page);
  await page.getByRole('button', { name: 'Para varios' }).click();
  const dialogo = page.getByRole('dialog');
  await dialogo.getByLabel('Buscar en el directorio').fill('agetic');
  await dialogo.getByRole('button', { name: /AGETIC/ }).click();
  await expect(dialogo.getByLabel('Destinatario 2', { exact: true })).toHaveValue(
    'Director General Ejecutivo\nAGETIC',
  );
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Hacer 2 documentos' }).click();
  await dialogo.getByRole('button', { name: 'Firmar los 2' }).click();
  await expect(dialogo.getByText('Firmados 2 de 2.')).toBeVisible();
  const numeros = (await dialogo.getByText(/Desp\.\/Gov\./).allTextContents()).map((t) =>
    Number(/(\d+)\/\d{4}/.exec(t)?.[1]),
  );
  expect((numeros[1] ?? 0) - (numeros[0] ?? 0)).toBe(1);
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Terminar' }).click();
  await expect(page.getByRole('heading', { name: /Desp\.\/Gov\./ })).toBeVisible();
});

/** From here on, what the page saves goes by a vía too, as a template that asks for one would have it. */
async function conVia(page: Page, busca: string): Promise<void> {
  const [destino] = await page.evaluate(
    async (q) => (await (await fetch(`/api/organizacion/destinos?q=${q}`)).json()).filas,
    busca,
  );
  const via = [{ nombre: 'Lic. Primera Autoridad', cargo: destino.cargo, puestoId: destino.id }];
  await page.route(/\/api\/documentos\/\d+$/, (ruta) => {
    if (ruta.request().method() !== 'PUT') return ruta.fallback();
    const cuerpo = ruta.request().postDataJSON();
    return ruta.continue({ postData: { ...cuerpo, contenido: { ...cuerpo.contenido, via } } });
  });
}

test('al firmar varios se avisa, en cada uno, de la vía sin visto bueno y de lo que no se imprimirá', async ({
  page,
}) => {
  await entrar(page, 'director', '/');
  await carta(page);
  await conVia(page, 'gobernador');
  await page.getByRole('textbox', { name: 'Destinatario' }).fill('Gobierno Municipal de Yacuiba');
  await escribir(page, 'Se invita al acto.');
  await guardado(page);
  await page.getByRole('button', { name: 'Para varios' }).click();
  const dialogo = page.getByRole('dialog');
  await dialogo.getByRole('button', { name: '+ Otro destinatario' }).click();
  await dialogo.getByLabel('Destinatario 2', { exact: true }).fill('Gobierno Municipal 😀 de Bermejo');
  await dialogo.getByRole('button', { name: 'Hacer 2 documentos' }).click();
  const avisos = (i: number) =>
    dialogo.getByRole('list', { name: 'Documentos' }).getByRole('listitem').nth(i).getByRole('note');
  const deVia = 'La vía no dio su visto bueno: Lic. Primera Autoridad, Gobernador.';
  await expect(avisos(0)).toHaveText([deVia]);
  await expect(avisos(1)).toHaveText([/se imprimirá como □: 😀/, deVia]);
  await exigirAccesible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Firmar los 2' }).click();
  await expect(dialogo.getByText('Firmados 2 de 2.')).toBeVisible();
  await expect(dialogo.getByRole('note')).toHaveCount(0);
});
