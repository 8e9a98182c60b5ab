import { expect, type Page, type Route } from '@playwright/test';
import { abrirHoja, recibirDeBandeja, registrarPorApi, test } from './actos';
import { enviar, fila, interna, pedir, puesto, type Hilo } from './por-api';
import { CLAVE, exigirAccesible } from './soporte';

const abrir = async (pagina: Page, h: Hilo): Promise<void> => {
  await pagina.goto(`/hojas/${h.gestion}/${h.id}`);
  await expect(pagina.getByRole('navigation', { name: 'Camino' })).toContainText(/\d+-\d{2}/);
};

/** Does an act that asks little: its button, or its line under «Más», and its dialog. */
async function actuar(pagina: Page, acto: string, h: Hilo, o: { motivo?: string; boton?: string } = {}) {
  const boton = pagina.getByRole('button', { name: acto, exact: true });
  const mas = pagina.getByRole('button', { name: 'Más', exact: true });
  await expect(boton.or(mas).first()).toBeVisible();
  if (await boton.isVisible()) await boton.click();
  else {
    await mas.click();
    await pagina.getByRole('menuitem', { name: acto, exact: true }).click();
  }
  const dialogo = pagina.getByRole('dialog');
  await expect(dialogo).toContainText(h.codigo);
  if (o.motivo) await dialogo.getByRole('textbox', { name: /^(Motivo|Nota)/ }).fill(o.motivo);
  await dialogo.getByRole('button', { name: o.boton ?? acto, exact: true }).click();
  await expect(dialogo).toBeHidden();
}

test('devolver con su motivo, retirar lo enviado cuando ya pasaron los diez segundos, y atender la copia', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const director = await sentarse('director');
  const h = await interna(mesa, 'Informe de la feria');
  const [alDirector, alSecretario] = [
    await puesto(mesa, 'Director General'),
    await puesto(mesa, 'Secretario'),
  ];
  await enviar(mesa, h, alDirector, alSecretario);

  await recibirDeBandeja(director, h.codigo);
  await abrir(director, h);
  await director.getByRole('button', { name: 'Más', exact: true }).click();
  await director.getByRole('menuitem', { name: 'Por qué no se puede…' }).click();
  await expect(director.getByRole('menuitem', { name: /^Recibir/ })).toContainText('no se puede recibir');
  await exigirAccesible(director);
  await director.keyboard.press('Escape');
  await actuar(director, 'Devolver', h, { motivo: 'Falta el anexo' });

  const secretario = await sentarse('secretario');
  await recibirDeBandeja(secretario, h.codigo);
  await abrir(secretario, h);
  await actuar(secretario, 'Atender', h, { motivo: 'Se tomó nota' });
  await expect(secretario.getByText(`Copia atendida: ${h.codigo}.`)).toBeVisible();

  await recibirDeBandeja(mesa, h.codigo);
  await abrir(mesa, h);
  await expect(mesa.getByText('Falta el anexo').first()).toBeVisible();
  const vuelta = (await (await mesa.request.get(`/api/hojas/${h.gestion}/${h.id}`)).json()) as {
    misPasos: { gestion: number; id: string; tipo: string }[];
  };
  const mio = vuelta.misPasos.find((p) => p.tipo === 'oficial');
  await enviar(mesa, { ...h, paso: { gestion: h.gestion, id: mio?.id ?? '' } }, alDirector);
  await mesa.goto('/bandeja/enviados');
  await fila(mesa, h.codigo).first().getByRole('link', { name: h.codigo, exact: true }).click();
  await actuar(mesa, 'Retirar envío', h, { motivo: 'Va con el anexo' });
  await mesa.goto('/bandeja/en-despacho');
  await expect(fila(mesa, h.codigo)).toHaveCount(1);
  await director.goto('/bandeja/por-recibir');
  await expect(director.getByRole('heading', { name: 'Por recibir', exact: true })).toBeVisible();
  await expect(fila(director, h.codigo)).toHaveCount(0);
});

test('archivar en su carpeta, con su cuenta en la bandeja; desarchivar; anular, y N06: la etiqueta de la anulada lo dice', async ({
  sentarse,
}) => {
  const director = await sentarse('director', '/');
  const h = await interna(director, 'Pedido de material');
  await abrir(director, h);
  await director.getByRole('button', { name: 'Archivar', exact: true }).click();
  const dialogo = director.getByRole('dialog', { name: `Archivar ${h.codigo}` });
  await dialogo.getByRole('combobox', { name: 'Carpeta' }).fill('Pedidos');
  await dialogo.getByRole('textbox', { name: 'Lugar' }).fill('Gaveta 2');
  await dialogo.getByRole('button', { name: 'Archivar', exact: true }).click();
  await expect(dialogo).toBeHidden();
  await director.goto('/bandeja/archivados');
  await expect(fila(director, h.codigo)).toHaveCount(1);
  await expect(
    director.getByRole('navigation', { name: 'Bandejas' }).getByRole('link', { name: /^Archivados ?[1-9]/ }),
  ).toBeVisible();
  await abrir(director, h);
  await actuar(director, 'Desarchivar', h);
  await expect(director.getByRole('button', { name: 'Derivar', exact: true })).toBeVisible();
  await actuar(director, 'Anular', h, { motivo: 'Abierta por error', boton: 'Anular la hoja' });
  await expect(director.getByText('Abierta por error').first()).toBeVisible();

  const mesa = await sentarse('recepcion');
  await mesa.goto('/recepcion');
  const escaner = mesa.getByRole('textbox', { name: 'Escanear o escribir un código' });
  await escaner.fill(`HR:${h.gestion}/${h.id}/${h.codigo}`);
  await escaner.press('Enter');
  await expect(mesa.getByRole('form', { name: 'Recibir escaneando' })).toContainText(
    `${h.codigo} fue anulada: su número queda tomado`,
  );
});

test('en la mesa: se rechaza un papel con su razón, y R08: leer el código de una agrupada recibe la que la lleva', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const [madre, hija] = [await interna(mesa, 'Contratación'), await interna(mesa, 'Cotización')];
  await pedir(mesa, `/api/derivaciones/${hija.gestion}/${hija.paso.id}/agrupar`, {
    padre: { gestion: madre.gestion, id: madre.id },
  });
  await enviar(mesa, madre, await puesto(mesa, 'Secretario'));
  await mesa.goto('/recepcion');
  await mesa.getByRole('button', { name: 'Rechazar un papel' }).click();
  const dialogo = mesa.getByRole('dialog', { name: 'Rechazar en ventanilla' });
  await dialogo.getByRole('button', { name: 'Registrar el rechazo' }).click();
  await expect(dialogo.getByText('Diga por qué no se recibe.')).toBeVisible();
  await dialogo.getByRole('textbox', { name: 'Procedencia' }).fill('Vecino del barrio');
  await dialogo.getByRole('textbox', { name: 'Quién lo trajo' }).fill('Su hijo');
  await dialogo.getByRole('textbox', { name: 'Motivo' }).fill('Llegó sin firma');
  await dialogo.getByRole('button', { name: 'Registrar el rechazo' }).click();
  await expect(
    mesa
      .getByRole('region', { name: 'Hoy en esta mesa' })
      .getByText('Lo trajo: Su hijo · Llegó sin firma')
      .first(),
  ).toBeVisible();

  const secretaria = await sentarse('secretaria.sdgi');
  await secretaria.goto('/recepcion');
  const escaner = secretaria.getByRole('textbox', { name: 'Escanear o escribir un código' });
  await escaner.fill(hija.codigo);
  await escaner.press('Enter');
  await expect(
    secretaria.getByText(`${hija.codigo} está agrupada en ${madre.codigo}, que espera ser recibida`),
  ).toBeVisible();
  await exigirAccesible(secretaria);
  await escaner.press('Enter');
  await expect(secretaria.getByText(`Recibida ${madre.codigo}, con ${hija.codigo}.`)).toBeVisible();
});

test('cambiar quién la ve: desde entonces, para los demás es como si no existiera', async ({ sentarse }) => {
  const director = await sentarse('director', '/');
  const tecnico = await sentarse('tecnico', '/');
  const h = await interna(director, 'Proceso interno');
  await abrir(tecnico, h);
  await abrir(director, h);
  await director.getByRole('tab', { name: 'Quién la ve' }).click();
  await director.getByRole('button', { name: 'Cambiar quién la ve' }).click();
  const dialogo = director.getByRole('dialog', { name: `Quién puede ver ${h.codigo}` });
  await dialogo.getByRole('radio', { name: 'Confidencial' }).check();
  await dialogo.getByRole('textbox', { name: 'Motivo' }).fill('Datos de personas');
  await dialogo.getByRole('button', { name: 'Cambiar', exact: true }).click();
  await expect(director.getByText(`Cambió quién ve ${h.codigo}.`)).toBeVisible();
  await expect(director.getByText('Acceso confidencial:', { exact: true })).toBeVisible();
  await tecnico.reload();
  await expect(tecnico.getByRole('navigation', { name: 'Camino' })).toBeHidden();
  const inexistente = await tecnico.request.get(`/api/hojas/${h.gestion}/99999999`);
  const oculta = await tecnico.request.get(`/api/hojas/${h.gestion}/${h.id}`);
  expect([oculta.status(), ((await oculta.json()) as { detail: string }).detail]).toEqual([
    404,
    ((await inexistente.json()) as { detail: string }).detail,
  ]);
});

test('por lotes: se derivan con plazo y copia y se deshace, diciendo cuál no volvió; se reciben y se archivan', async ({
  sentarse,
}) => {
  const secretario = await sentarse('secretario', '/');
  const director = await sentarse('director');
  const hojas = [await interna(director, 'Lote uno'), await interna(director, 'Lote dos')];
  const [una, dos] = hojas as [Hilo, Hilo];
  const elegir = async (pagina: Page): Promise<void> => {
    for (const h of hojas)
      await pagina.getByRole('checkbox', { name: `Elegir ${h.codigo}`, exact: true }).check();
  };
  await director.goto('/bandeja/en-despacho');
  await elegir(director);
  await director.keyboard.press('d');
  const derivar = director.getByRole('dialog', { name: 'Derivar 2 hojas de ruta' });
  await derivar.getByRole('combobox', { name: 'Para (original)' }).fill('secretario');
  await director.getByRole('option', { name: /^Secretario Departamental/ }).click();
  await derivar.getByRole('textbox', { name: 'Proveído' }).fill('Atender juntas.');
  await derivar.getByRole('textbox', { name: 'Plazo (si lo hay)' }).fill('5 hábiles');
  await derivar.getByRole('button', { name: '+ Copia' }).click();
  await derivar.getByRole('combobox', { name: 'Copia 1 para' }).fill('profesional');
  await director.getByRole('option', { name: /^Profesional en/ }).click();
  await exigirAccesible(director);
  await director.keyboard.press('Control+Enter');
  const deshacer = director.getByRole('button', { name: 'Deshacer' });
  await expect(deshacer).toBeVisible();
  const porRecibir = (await (
    await secretario.request.get('/api/bandeja?vista=por-recibir&de=puesto')
  ).json()) as { filas: { codigo: string; derivacionId: string; plazo: string | null }[] };
  const paso = porRecibir.filas.find((f) => f.codigo === una.codigo);
  await pedir(secretario, `/api/derivaciones/${una.gestion}/${paso?.derivacionId ?? ''}/recibir`, {});
  await deshacer.click();
  const aviso = director.getByRole('alert').filter({ hasText: 'No se retiró todo' });
  await expect(aviso).toContainText(`${una.codigo} a Secretario Departamental`);
  await expect(aviso).toContainText(`copia de ${una.codigo} a Profesional`);
  await expect(aviso).toContainText(`${dos.codigo} a Secretario Departamental`);
  await expect(aviso.getByRole('listitem')).toHaveCount(1);
  await expect(fila(director, dos.codigo)).toHaveCount(1);
  await expect(fila(director, una.codigo)).toHaveCount(0);
  await expect(deshacer).toHaveCount(0);
  await exigirAccesible(director);

  // What came back goes out again; both are then received and archived together.
  await enviar(director, dos, await puesto(director, 'Secretario'));
  const tercera = await interna(director, 'Lote tres');
  await enviar(director, tercera, await puesto(director, 'Secretario'));
  hojas.splice(0, 1);
  hojas.push(tercera);
  await secretario.goto('/bandeja/por-recibir');
  await elegir(secretario);
  await secretario.keyboard.press('r');
  const lote = (nombre: string) => secretario.getByRole('dialog', { name: `${nombre} 2 hojas de ruta` });
  await lote('Recibir').getByRole('button', { name: 'Recibir', exact: true }).click();
  const resultado = secretario.getByRole('region', { name: 'Resultado del lote' });
  await expect(resultado).toContainText('2 recibidas.');
  await secretario.goto('/bandeja/en-despacho');
  await elegir(secretario);
  await secretario.keyboard.press('e');
  await lote('Archivar').getByRole('combobox', { name: 'Carpeta' }).fill('Lotes');
  await lote('Archivar').getByRole('button', { name: 'Archivar', exact: true }).click();
  await expect(resultado).toContainText('2 archivadas.');
});

test('A02 la sesión termina con el proveído escrito: se entra encima, el texto sigue y el envío va una sola vez', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const codigo = await registrarPorApi(mesa);
  await abrirHoja(mesa, codigo);
  const camino = new URL(mesa.url()).pathname;
  const envios: { estado: number; clave: string | undefined }[] = [];
  mesa.on('response', (r) => {
    if (!r.url().endsWith('/derivar') || r.request().method() !== 'POST') return;
    envios.push({ estado: r.status(), clave: r.request().headers()['idempotency-key'] });
  });
  await mesa.getByRole('button', { name: 'Derivar', exact: true }).click();
  const dialogo = mesa.getByRole('dialog', { name: `Derivar ${codigo}` });
  await dialogo.getByRole('combobox', { name: 'Para (original)' }).fill('secretario');
  await mesa.getByRole('option', { name: /^Secretario Departamental/ }).click();
  const proveido = dialogo.getByRole('textbox', { name: 'Proveído' });
  await proveido.fill('Atender antes del viernes, por favor.');
  // The session ends as the act leaves: what the page asks by itself before is still answered.
  const terminarSesion = async (salida: Route) => {
    await mesa.context().clearCookies();
    await salida.continue();
  };
  await mesa.route('**/derivar', terminarSesion, { times: 1 });
  await dialogo.getByRole('button', { name: 'Derivar', exact: true }).click();

  const encima = mesa.getByRole('dialog').filter({ has: mesa.getByLabel('Contraseña de recepcion') });
  await expect(encima).toBeVisible();
  await expect(proveido).toHaveValue('Atender antes del viernes, por favor.');
  await exigirAccesible(mesa);
  await mesa.getByLabel('Contraseña de recepcion').fill('no es esta');
  await encima.getByRole('button', { name: 'Entrar y seguir' }).click();
  await expect(encima.getByRole('alert')).toBeVisible();
  await mesa.getByLabel('Contraseña de recepcion').fill(CLAVE);
  await encima.getByRole('button', { name: 'Entrar y seguir' }).click();
  await expect(mesa.getByText(`Derivada ${codigo}.`)).toBeVisible();
  expect(envios.map((e) => e.estado)).toEqual([401, 200]);
  expect(envios[0]?.clave).toBeTruthy();
  expect(envios[1]?.clave).toBe(envios[0]?.clave);

  const { ruta } = (await (await mesa.request.get(`/api${camino}`)).json()) as {
    ruta: { proveido: string | null; estado: string }[];
  };
  const despachos = ruta.filter((p) => p.proveido === 'Atender antes del viernes, por favor.');
  expect(despachos.map((p) => p.estado)).toEqual(['ENVIADA']);
  await mesa.reload();
  await expect(mesa.getByText('Atender antes del viernes, por favor.')).toHaveCount(1);
});

test('por teclado: después de elegir de quién es la bandeja, «e» archiva la señalada, y Ctrl+Enter confirma también desde la ✕', async ({
  sentarse,
}) => {
  const director = await sentarse('director');
  const h = await interna(director, 'Se archiva sin el ratón');
  await director.goto(`/bandeja/en-despacho?q=${encodeURIComponent('sin el ratón')}`);
  const suya = director.getByRole('article').filter({ hasText: h.codigo });
  await expect(suya).toBeVisible();
  await director.getByText('De mi unidad', { exact: true }).click();
  await director.getByText('Mía', { exact: true }).click();
  await expect(suya).toBeVisible();
  await director.keyboard.press('e');
  const dialogo = director.getByRole('dialog', { name: `Archivar ${h.codigo}` });
  await dialogo.getByRole('combobox', { name: 'Carpeta' }).fill('Archivo del Despacho 2026');
  await dialogo.getByRole('button', { name: 'Cerrar', exact: true }).focus();
  await director.keyboard.press('Control+Enter');
  await expect(director.getByText(`Archivada ${h.codigo}.`)).toBeVisible();
});
