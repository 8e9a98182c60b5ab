import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { escribir, firmar, revisar, test } from './actos';
import { exigirAccesible } from './soporte';

const TIPO = 'Acta de conformidad';
const UNIDAD = 'GDAT/SDGI/UPTIC';
const FORMATO = 'GDAT/SDGI/UPTIC/ACTA N° {n:3}/{gestion}';

/** Pages are set for trial, several of them: on a busy machine that takes its time. */
const CON_CALMA = { timeout: 20_000 };
const campo = (p: Page, nombre: string) => p.getByRole('textbox', { name: nombre, exact: true });
const enOrden = (p: Page) => expect(p.getByText('En orden: se puede publicar.')).toBeVisible(CON_CALMA);
/** The text of the page that the settings make, as the viewer has it. */
const papel = (p: Page) => p.getByRole('region', { name: 'Vista previa' });
const nombresDeCampos = (p: Page) =>
  p.getByRole('list', { name: 'Cabeza, antes del texto' }).locator('strong').allTextContents();

async function entrarEnConfiguracion(p: Page, parte: string): Promise<void> {
  await p.getByRole('button', { name: /Cambiar de puesto o salir/ }).click();
  await p.getByRole('menuitem', { name: 'Configuración' }).click();
  await p
    .getByRole('navigation', { name: /Partes/ })
    .getByRole('link', { name: parte })
    .click();
}

/** A unidad's own template, in a draft of its own: nothing of it is ever published here. */
async function borradorDeUnidad(p: Page, deQue: string): Promise<void> {
  await p.goto('/configuracion/plantillas');
  const suya = p.getByRole('link', { name: `${deQue}, ${UNIDAD}` });
  await expect(p.getByRole('link', { name: `${deQue}, Toda la entidad` })).toBeVisible();
  if (await suya.isVisible()) await suya.click();
  else {
    await p.getByRole('button', { name: `${deQue} de una unidad` }).click();
    await p.getByRole('combobox', { name: 'Unidad' }).fill('UPTIC');
    await p.getByRole('option', { name: new RegExp(UNIDAD) }).click();
    await p.getByRole('button', { name: 'Abrir su borrador' }).click();
  }
  await enOrden(p);
}

test('el configurador hace un tipo, su plantilla y su serie; lo roto se ve antes de publicar; el CITE es el previsto', async ({
  sentarse,
}) => {
  test.setTimeout(480_000);
  const admin = await sentarse('admin', '/');

  await test.step('un tipo nuevo lleva a su plantilla', async () => {
    await entrarEnConfiguracion(admin, 'Tipos de documento');
    await admin.getByRole('button', { name: 'Nuevo tipo' }).click();
    await campo(admin, 'Nombre').fill(TIPO);
    await admin.getByRole('button', { name: 'Crear y hacer su plantilla' }).click();
    await expect(admin.getByRole('alert')).toContainText('Escriba la descripción.');
    await campo(admin, 'Descripción').fill('Da por recibido un bien o un servicio.');
    await exigirAccesible(admin);
    await admin.getByRole('button', { name: 'Crear y hacer su plantilla' }).click();
    await expect(admin.getByRole('heading', { level: 1 })).toHaveText(`${TIPO}, de toda la entidad`);
    await expect(papel(admin)).toContainText('ACTA DE CONFORMIDAD', CON_CALMA);
  });

  await test.step('un ajuste roto se dice en su campo y no se publica; arreglado, sí', async () => {
    await campo(admin, 'Título').fill('');
    await expect(admin.getByText('El CITE va en el título, y la plantilla no tiene título.')).toHaveCount(2);
    await expect(campo(admin, 'Título')).toHaveAttribute('aria-invalid', 'true');
    await expect(admin.getByRole('button', { name: 'Publicar' })).toBeDisabled();
    await revisar(admin);
    await admin.getByRole('alert').getByRole('link', { name: 'Título' }).click();
    await expect(campo(admin, 'Título')).toBeFocused();
    await campo(admin, 'Título').fill('Acta de conformidad y recepción');
    await enOrden(admin);
    await expect(papel(admin)).toContainText('ACTA DE CONFORMIDAD Y RECEPCIÓN', CON_CALMA);
  });

  await test.step('los campos se reordenan con el teclado, y el papel los sigue', async () => {
    expect(await nombresDeCampos(admin)).toEqual(['A', 'Vía', 'De', 'Fecha', 'Referencia']);
    const bajar = admin.getByRole('button', { name: 'Bajar de quién es' });
    await bajar.focus();
    await admin.keyboard.press('Enter');
    await expect(admin.getByText('De: lugar 4 de 5.')).toBeAttached();
    await expect(bajar).toBeFocused();
    await admin.keyboard.press('Alt+ArrowUp');
    await admin.keyboard.press('Alt+ArrowUp');
    expect(await nombresDeCampos(admin)).toEqual(['A', 'De', 'Vía', 'Fecha', 'Referencia']);
    await expect(papel(admin)).toContainText(/Director General.*De.*Profesional.*Vía/s, CON_CALMA);
  });

  await test.step('el papel se rehace a la vista, en la página que se mira', async () => {
    await admin.getByText('Texto difícil').click();
    await expect(papel(admin)).toContainText('Ñusta', CON_CALMA);
    await papel(admin).getByRole('button', { name: 'Página siguiente' }).click();
    await admin.getByRole('textbox', { name: 'Tamaño de la letra' }).fill('13');
    await expect(admin.getByText(/^Guardado \d/)).toBeVisible(CON_CALMA);
    await expect(admin.getByText('Al día')).toBeVisible(CON_CALMA);
    await expect(papel(admin).getByRole('textbox', { name: /^Página de/ })).toHaveValue('2');
    await admin.getByRole('textbox', { name: 'Tamaño de la letra' }).fill('40');
    // In the list, beside the setting, and over the page, which stays.
    await expect(admin.getByText('El tamaño de la letra va de 9 a 14.')).toHaveCount(3);
    await expect(papel(admin).getByRole('textbox', { name: /^Página de/ })).toHaveValue('2');
    await admin.getByRole('textbox', { name: 'Tamaño de la letra' }).fill('12');
    await enOrden(admin);
    await admin.getByText('Texto corriente').click();
  });

  await test.step('publicado con su nota, queda en las versiones', async () => {
    await expect(admin.getByText(/^Guardado \d/)).toBeVisible();
    await admin.getByRole('button', { name: 'Publicar' }).click();
    const dialogo = admin.getByRole('dialog', { name: 'Publicar la versión 1' });
    await dialogo.getByRole('textbox', { name: 'Qué cambió' }).fill('Primera versión');
    await dialogo.getByRole('button', { name: 'Publicar' }).click();
    await expect(admin.getByText('Versión 1 publicada')).toBeVisible();
    await admin.getByRole('button', { name: 'Versiones' }).click();
    await expect(admin.getByRole('list', { name: 'Versiones' })).toContainText('Primera versión');
    await revisar(admin);
    await admin.keyboard.press('Escape');
  });

  const previsto = await test.step('la serie nueva muestra sus próximos números', async () => {
    await admin.goto('/configuracion/series');
    await admin.getByRole('button', { name: 'Nueva serie' }).click();
    const dialogo = admin.getByRole('dialog', { name: 'Nueva serie de CITE' });
    await dialogo.getByRole('combobox', { name: 'Unidad' }).fill('UPTIC');
    await admin.getByRole('option', { name: new RegExp(UNIDAD) }).click();
    await dialogo.getByRole('combobox', { name: 'Tipo de documento' }).fill('Acta');
    await admin.getByRole('option', { name: TIPO }).click();
    const formato = dialogo.getByRole('textbox', { name: 'Formato' });
    await formato.fill('ACTA N° {n:3}');
    await expect(dialogo.getByText('lleva el año: {gestion} o {gg}')).toBeVisible();
    await expect(dialogo.getByRole('button', { name: 'Crear' })).toBeDisabled();
    await formato.fill('GDAT/SDGI/UPTIC N° {n}/{gestion}');
    await expect(dialogo.getByText('Otra serie ya imprime o imprimía así')).toBeVisible();
    await formato.fill(FORMATO);
    await dialogo.getByRole('textbox', { name: /^Primer número/ }).fill('41');
    const proximos = dialogo.getByRole('region', { name: 'Próximos números' }).getByRole('listitem');
    await expect(proximos).toHaveText([/ACTA N° 041\//, /ACTA N° 042\//, /ACTA N° 043\//, /ACTA N° 001\//]);
    await exigirAccesible(admin);
    const [primero] = await proximos.allTextContents();
    await dialogo.getByRole('button', { name: 'Crear' }).click();
    await expect(admin.getByText('Serie creada.')).toBeVisible();
    await expect(admin.getByRole('list', { name: 'Series' })).toContainText(primero ?? '');
    return primero;
  });

  await test.step('un funcionario escribe con ella, y su CITE es el que se había visto', async () => {
    const tecnico = await sentarse('tecnico');
    await tecnico.goto('/documentos/nuevo');
    await tecnico.getByRole('radio', { name: TIPO }).check();
    await tecnico.getByRole('button', { name: 'Empezar a escribir' }).click();
    await tecnico.getByRole('button', { name: 'Añadir en A' }).click();
    await campo(tecnico, 'A 1: nombre').fill('Secretario Departamental');
    await escribir(tecnico, 'Se recibieron los equipos a conformidad.');
    expect(await firmar(tecnico)).toBe(previsto);
    await admin.reload();
    await admin.getByRole('button', { name: `Libro: ${TIPO}, ${UNIDAD}` }).click();
    await expect(admin.getByText('Del 41 al 41: 1 emitidos')).toBeVisible();
    await revisar(admin);
    await admin.keyboard.press('Escape');
  });

  await test.step('el piso sube con su motivo, y lo saltado consta', async () => {
    await admin.getByRole('button', { name: `Fijar piso: ${TIPO}, ${UNIDAD}` }).click();
    const dialogo = admin.getByRole('dialog', { name: /^Fijar piso/ });
    await dialogo.getByRole('textbox', { name: 'Último número que ya está en papel' }).fill('44');
    await expect(dialogo.getByText('Del 42 al 44 quedarán asentados')).toBeVisible();
    await expect(dialogo.getByText(/ACTA N° 045\//)).toBeVisible();
    await dialogo.getByRole('textbox', { name: 'Motivo' }).fill('Actas a mano del corte de luz');
    await dialogo.getByRole('button', { name: 'Fijar piso' }).click();
    await expect(admin.getByText('Piso fijado: el próximo será el 45.')).toBeVisible();
  });

  await test.step('retirada la serie, se dice cuál sigue; su libro queda', async () => {
    const nombre = `${TIPO}, ${UNIDAD}`;
    await admin.getByRole('button', { name: `Retirar: ${nombre}` }).click();
    const dialogo = admin.getByRole('dialog', { name: /^Retirar la serie/ });
    await expect(dialogo.getByText('GDAT/SDGI/UPTIC N° {n}/{gestion}')).toBeVisible();
    await dialogo.getByRole('textbox', { name: 'Motivo' }).fill('Vuelve a numerarse con las demás');
    await exigirAccesible(admin);
    await dialogo.getByRole('button', { name: 'Retirar' }).click();
    await expect(admin.getByRole('button', { name: `Reponer: ${nombre}` })).toBeVisible();
    await expect(admin.getByRole('button', { name: `Libro: ${nombre}` })).toBeVisible();
  });

  await test.step('retirado el tipo, nadie empieza otro', async () => {
    await admin.goto('/configuracion/tipos');
    await admin.getByRole('button', { name: `Retirar ${TIPO}` }).click();
    const dialogo = admin.getByRole('dialog', { name: `Retirar ${TIPO}` });
    await expect(dialogo.getByText('Hay 1 emitido: queda como está')).toBeVisible();
    await dialogo.getByRole('textbox', { name: 'Motivo' }).fill('Se usa el formulario de Almacenes');
    await dialogo.getByRole('button', { name: 'Retirar' }).click();
    await expect(admin.getByRole('button', { name: `Reponer ${TIPO}` })).toBeVisible();
    await expect(admin.getByText('Se usa el formulario de Almacenes.')).toBeVisible();
    await admin.goto('/documentos/nuevo');
    await expect(admin.getByRole('radio', { name: 'Informe' })).toBeVisible();
    await expect(admin.getByRole('radio', { name: TIPO })).toHaveCount(0);
  });
});

test('dos manos en un borrador: la segunda se entera, elige, y nada de lo escrito se pierde', async ({
  sentarse,
}) => {
  test.setTimeout(90_000);
  const una = await sentarse('admin', '/');
  await borradorDeUnidad(una, 'Comunicado');
  const otra = await sentarse('admin', '/');
  await borradorDeUnidad(otra, 'Comunicado');
  await campo(una, 'Título').fill('Comunicado de la unidad');
  await expect(una.getByText(/^Guardado \d/)).toBeVisible();

  await campo(otra, 'Título').fill('Aviso de la unidad');
  const choque = otra.getByRole('alert').filter({ hasText: 'Otra sesión guardó este borrador' });
  await expect(choque).toContainText('Título: «Comunicado de la unidad» → «Aviso de la unidad».');
  await revisar(otra);
  // The tab dies: what it had is asked about again.
  await otra.reload();
  await expect(choque).toContainText('«Aviso de la unidad»');
  await choque.getByRole('button', { name: 'Guardar lo mío' }).click();
  await expect(otra.getByText(/^Guardado \d/)).toBeVisible();
  await una.reload();
  await expect(campo(una, 'Título')).toHaveValue('Aviso de la unidad');

  await una.getByRole('button', { name: 'Descartar' }).click();
  await una.getByRole('dialog').getByRole('button', { name: 'Descartar' }).click();
  await expect(una.getByText('Borrador 1 descartado.')).toBeVisible();
  await una.getByRole('button', { name: 'Versiones' }).click();
  await una.getByRole('button', { name: 'Abrir borrador desde la versión 1' }).click();
  await expect(una.getByText('Borrador 2 abierto desde la versión 1.')).toBeVisible();
  await expect(campo(una, 'Título')).toHaveValue('Aviso de la unidad');
  await una.getByRole('button', { name: 'Descartar' }).click();
  await una.getByRole('dialog').getByRole('button', { name: 'Descartar' }).click();
});

test('I02: dos cambian el mismo tipo y la misma serie: quien llega después lee quién guardó y qué dice; lo escrito sigue', async ({
  sentarse,
}) => {
  const [una, otra] = [await sentarse('admin', '/'), await sentarse('admin', '/')];
  const abrir = async (p: Page, parte: string, boton: string): Promise<Locator> => {
    await p.goto(`/configuracion/${parte}`);
    await p.getByRole('button', { name: boton, exact: true }).click();
    return p.getByRole('dialog');
  };
  await test.step('el tipo: se sigue con lo propio', async () => {
    const boton = 'Cambiar Instructivo';
    const [primero, segundo] = [await abrir(una, 'tipos', boton), await abrir(otra, 'tipos', boton)];
    const descripcion = (p: Locator) => p.getByRole('textbox', { name: 'Descripción' });
    await descripcion(segundo).fill('Dice cómo se hace algo.');
    await descripcion(primero).fill('Manda cómo se hace.');
    await primero.getByRole('button', { name: 'Cambiar' }).click();
    await expect(primero).toBeHidden();
    await segundo.getByRole('button', { name: 'Cambiar' }).click();
    await expect(segundo.getByRole('alert')).toContainText(/guardó este tipo el .* a las /);
    await expect(segundo.getByText('Manda cómo se hace.')).toBeVisible();
    await expect(descripcion(segundo)).toHaveValue('Dice cómo se hace algo.');
    await revisar(otra);
    await segundo.getByRole('button', { name: 'Seguir con lo mío' }).click();
    await segundo.getByRole('button', { name: 'Cambiar' }).click();
    await expect(segundo).toBeHidden();
    await expect(otra.getByText('Dice cómo se hace algo.')).toBeVisible();
  });
  await test.step('la serie: se toma lo guardado', async () => {
    const boton = 'Cambiar formato: Todos los tipos, GDAT/SDGI/UPTIC';
    const [primero, segundo] = [await abrir(una, 'series', boton), await abrir(otra, 'series', boton)];
    const formato = (p: Locator) => p.getByRole('textbox', { name: 'Formato' });
    const antes = await formato(primero).inputValue();
    await formato(primero).fill('UPTIC {n}/{gestion}');
    await primero.getByRole('button', { name: 'Cambiar' }).click();
    await expect(primero).toBeHidden();
    await formato(segundo).fill('UPTIC-{n}-{gestion}');
    await segundo.getByRole('button', { name: 'Cambiar' }).click();
    await expect(segundo.getByRole('alert')).toContainText(/guardó esta serie el .* a las /);
    await expect(formato(segundo)).toHaveValue('UPTIC-{n}-{gestion}');
    await revisar(otra);
    await segundo.getByRole('button', { name: 'Tomar lo guardado' }).click();
    await expect(formato(segundo)).toHaveValue('UPTIC {n}/{gestion}');
    // As it was, for the other journeys.
    await formato(segundo).fill(antes);
    await segundo.getByRole('button', { name: 'Cambiar' }).click();
    await expect(segundo).toBeHidden();
  });
});

test('el membrete: un logo malo se rechaza con su razón, uno bueno se ve; una marca desconocida, en su campo', async ({
  sentarse,
}) => {
  test.setTimeout(90_000);
  const admin = await sentarse('admin', '/');
  await borradorDeUnidad(admin, 'Membrete');
  const dibujo = (lado: number) =>
    sharp({ create: { width: lado, height: lado, channels: 3, background: '#fff' } })
      .composite([
        {
          input: { create: { width: 40, height: 40, channels: 3, background: '#23408E' } },
          top: 20,
          left: 20,
        },
      ])
      .png()
      .toBuffer();
  const subir = async (lado: number) =>
    admin
      .getByLabel('Archivo del logo')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await dibujo(lado) });
  await subir(90);
  await expect(admin.getByRole('alert')).toContainText('en papel saldría borroso');
  await subir(400);
  await expect(admin.getByRole('img', { name: 'Logo del membrete' })).toBeVisible();
  await campo(admin, 'Renglones del pie').fill('Calle {direccion}');
  await expect(campo(admin, 'Renglones del pie')).toHaveAttribute('aria-invalid', 'true');
  await expect(admin.getByRole('button', { name: 'Publicar' })).toBeDisabled();
  await campo(admin, 'Renglones del pie').fill('Calle General Trigo, {ciudad}');
  await enOrden(admin);
  await expect(papel(admin)).toContainText('Calle General Trigo, Tarija', CON_CALMA);
  await revisar(admin);
  await admin.getByRole('button', { name: 'Descartar' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Descartar' }).click();
});

test('la configuración, en el escritorio y en el teléfono, de día y de noche', async ({ sentarse }) => {
  test.setTimeout(120_000);
  const admin = await sentarse('admin', '/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await admin.emulateMedia({ colorScheme });
    for (const parte of ['tipos', 'plantillas', 'series', 'feriados']) {
      await admin.goto(`/configuracion/${parte}`);
      await revisar(admin);
    }
    await admin.goto('/configuracion/plantillas');
    await admin.getByRole('link', { name: 'Carta, Desp./Gov.' }).click();
    await expect(admin.getByRole('heading', { level: 1 })).toHaveText('Carta, de Desp./Gov.');
    await expect(papel(admin)).toContainText('De mi consideración:', CON_CALMA);
    await revisar(admin);
  }
  await admin.setViewportSize({ width: 360, height: 740 });
  await admin.getByRole('radiogroup', { name: 'Qué ver' }).getByText('Papel').click();
  await expect(papel(admin)).toContainText('De mi consideración:', CON_CALMA);
  await exigirAccesible(admin);
});

test('quien no configura no entra', async ({ sentarse }) => {
  const tecnico = await sentarse('tecnico');
  await tecnico.goto('/configuracion/plantillas');
  await expect(tecnico.getByText('Esta parte corresponde a otro rol.')).toBeVisible();
  await tecnico.getByRole('button', { name: /Cambiar de puesto o salir/ }).click();
  await expect(tecnico.getByRole('menuitem', { name: 'Configuración' })).toHaveCount(0);
});

test('lo que se escribe para fijar un piso sigue ahí si se recarga la página', async ({ sentarse }) => {
  const page = await sentarse('admin');
  await page.goto('/configuracion/series');
  const abrir = () => page.getByRole('button', { name: 'Fijar piso' }).first().click();
  await abrir();
  await page.getByLabel(/Último número/).fill('500');
  await page.getByRole('textbox', { name: 'Motivo' }).fill('Se empezó a mitad de año');
  await page.reload();
  await abrir();
  await expect(page.getByLabel(/Último número/)).toHaveValue('500');
  await expect(page.getByRole('textbox', { name: 'Motivo' })).toHaveValue('Se empezó a mitad de año');
  await exigirAccesible(page);
});
