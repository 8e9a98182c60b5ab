// Makes the pictures of docs/img from a demo installation of its own. Usage: npm run capturas [-- names of some]
import { chromium } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CLAVE, conDemostracion } from './demostracion.mjs';
import { navegador } from './navegador.cjs';

const PUERTO = 4799;
const ORIGEN = `http://localhost:${PUERTO}`;
const DESTINO = 'docs/img';
const ANCHO = { width: 1280, height: 800 };
const TELEFONO = { width: 360, height: 740 };

/** file, who sits there, size, address (or what makes the thing and says where it is), and what to do before the picture */
const CAPTURAS = [
  ['bandeja', 'director', ANCHO, '/bandeja/en-despacho'],
  ['hoja', 'director', ANCHO, '/hojas/2018/1'],
  ['recepcion', 'recepcion', ANCHO, '/recepcion', elegirNota],
  ['telefono', 'director', TELEFONO, '/bandeja/en-despacho'],
  ...enLasDos('ruta-con-copias', 'director', rutaConCopias, alaRuta),
  ...enLasDos('agrupacion', 'tecnico', agrupacion),
  ...enLasDos('despacho', 'director', cartaFirmada, abrirDespacho),
  ...enLasDos('recepcion-propuesta', 'recepcion', '/recepcion', conPropuesta),
  ...enLasDos('etiqueta', 'recepcion', '/recepcion', subirHojaImpresa),
  ...enLasDos('correccion', 'director', unaInterna, abrirCorreccion),
  // The last: from then on the director only reads.
  ...enLasDos('suplencia', 'secretario', suplencia, actuarEnElPuesto),
];

function enLasDos(archivo, usuario, ruta, antes) {
  const unaVez = typeof ruta === 'function' ? recordada(ruta) : ruta;
  return [
    [archivo, usuario, ANCHO, unaVez, antes],
    [`${archivo}-telefono`, usuario, TELEFONO, unaVez, antes],
  ];
}

/** Made once, for both sizes. */
function recordada(hacer) {
  let hecha;
  return (pagina) => (hecha ??= hacer(pagina));
}

/** An act through the API, as the person signed in on that page. */
async function pedir(pagina, ruta, data) {
  const { csrf } = await (await pagina.request.get(`${ORIGEN}/api/sesion`)).json();
  const headers = { 'x-csrf-token': csrf, 'idempotency-key': randomUUID(), origin: ORIGEN };
  const r = await pagina.request.post(ORIGEN + ruta, { headers, data });
  if (!r.ok()) throw new Error(`${ruta}: ${await r.text()}`);
  return r.json();
}

async function puesto(pagina, cargo) {
  const r = await pagina.request.get(`${ORIGEN}/api/organizacion/destinos?q=${encodeURIComponent(cargo)}`);
  return (await r.json()).find((d) => d.tipo === 'puesto' && d.cargo.startsWith(cargo)).id;
}

const interna = (pagina, referencia) => pedir(pagina, '/api/hojas/internas', { referencia });
const paginaDe = ({ hoja }) => `/hojas/${hoja.gestion}/${hoja.id}`;

async function unaInterna(pagina) {
  return paginaDe(await interna(pagina, 'Solicita equipo de computación para la oficina de Yacuiba'));
}

async function rutaConCopias(pagina) {
  const h = await interna(pagina, 'Informe sobre el parque informático de las unidades desconcentradas');
  const para = async (cargo, accion, proveido) => ({
    puestoId: await puesto(pagina, cargo),
    acciones: [accion],
    proveido,
  });
  await pedir(pagina, `/api/derivaciones/${h.hoja.gestion}/${h.derivacionId}/derivar`, {
    oficial: await para('Gobernador', 'para-su-consideracion', 'Elevo para su consideración.'),
    copias: [
      await para('Secretario', 'elaborar-informe', 'Informe de su Secretaría hasta el viernes.'),
      await para('Profesional', 'elaborar-informe', 'Adjuntar el inventario actualizado.'),
      await para('Ventanilla', 'para-su-conocimiento', 'Para su conocimiento.'),
    ],
  });
  return paginaDe(h);
}

async function alaRuta(pagina) {
  if (pagina.viewportSize().width < 1000)
    await pagina.getByRole('list', { name: 'Copias' }).scrollIntoViewIfNeeded();
}

async function agrupacion(pagina) {
  const [madre, ...hijas] = [
    await interna(pagina, 'Contratación del servicio de internet para 2019'),
    await interna(pagina, 'Términos de referencia del servicio de internet'),
    await interna(pagina, 'Cotizaciones de tres proveedores'),
    await interna(pagina, 'Aclaración de la segunda cotización'),
  ];
  const en = (hija, { hoja: { gestion, id } }) =>
    pedir(pagina, `/api/derivaciones/${gestion}/${hija.derivacionId}/agrupar`, { padre: { gestion, id } });
  await en(hijas[2], hijas[1]);
  await en(hijas[0], madre);
  await en(hijas[1], madre);
  return paginaDe(madre);
}

async function cartaFirmada(pagina) {
  const parrafo = 'Por medio de la presente remito el Plan de Implementación de Software Libre.';
  const { id, version } = await pedir(pagina, '/api/documentos', {
    tipo: 'carta',
    titulo: 'Remite el Plan',
    firmantePuestoId: await puesto(pagina, 'Director General'),
    contenido: {
      destinatario: {
        tratamiento: 'Señor:',
        lineas: ['DIRECTOR GENERAL EJECUTIVO', 'AGETIC'],
        lugar: 'La Paz.-',
      },
      cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: parrafo }] }] },
    },
  });
  await pedir(pagina, `/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
  return `/documentos/${id}`;
}

async function abrirDespacho(pagina) {
  await pagina.getByRole('button', { name: 'Despachar', exact: true }).click();
  await pagina.getByRole('option', { name: 'Courier' }).click();
}

async function abrirCorreccion(pagina) {
  await pagina.getByRole('button', { name: 'Corregir', exact: true }).click();
  await pagina.getByRole('dialog').waitFor();
}

async function conPropuesta(pagina) {
  await elegirNota(pagina);
  await pagina.getByText('Del escaneo:').first().scrollIntoViewIfNeeded();
}

async function subirHojaImpresa(pagina) {
  const impresa = await pagina.request.get(`${ORIGEN}/api/hojas/2018/1/hoja-de-ruta.pdf`);
  await pagina
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'escaneo.pdf', mimeType: 'application/pdf', buffer: await impresa.body() });
  const aviso = pagina.getByText('Este papel lleva la etiqueta de');
  await aviso.waitFor();
  await aviso.scrollIntoViewIfNeeded();
}

/** The director is away: the secretario stands in from today. */
async function suplencia(pagina) {
  const admin = await entrar(pagina.context().browser(), 'admin', ANCHO);
  const funcionarios = await (await admin.request.get(`${ORIGEN}/api/administracion/funcionarios`)).json();
  const hoy = new Date();
  const dia = (mas) => new Date(hoy.getTime() + (mas * 24 - 4) * 3_600_000).toISOString().slice(0, 10);
  await pedir(admin, '/api/administracion/designaciones', {
    puestoId: await puesto(admin, 'Director General'),
    funcionarioId: funcionarios.find((f) => f.nombre.startsWith('Secretario')).id,
    calidad: 'suplencia',
    desde: dia(0),
    hasta: dia(4),
    memorandum: 'Memorándum N° 12',
  });
  await admin.context().close();
  return '/';
}

async function actuarEnElPuesto(pagina) {
  await pagina.reload();
  await pagina.getByRole('button', { name: /Cambiar de puesto o salir/ }).click();
  await pagina.getByRole('menuitem', { name: /Director General/ }).click();
  await pagina.getByText('Actúa en suplencia de').waitFor();
  await pagina.goto(`${ORIGEN}/bandeja/en-despacho`);
}

async function elegirNota(pagina) {
  const respuesta = await pagina.request.get(`${ORIGEN}/api/hojas/2018/1`);
  const { documentos } = await respuesta.json();
  const carta = documentos.find((d) => d.cite?.startsWith('Desp./Gov.'));
  const pdf = await pagina.request.get(`${ORIGEN}/api/documentos/${carta.id}/pdf`);
  await pagina
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'nota.pdf', mimeType: 'application/pdf', buffer: await pdf.body() });
  await pagina.locator('[data-sello]').waitFor();
  // Read: its proposals are there, and the stamp is where it covers nothing.
  await pagina.getByText('Del escaneo:').first().waitFor();
}

async function entrar(ventana, usuario, viewport) {
  const contexto = await ventana.newContext({
    ...{ viewport, locale: 'es-BO' },
    ...(viewport === TELEFONO ? { hasTouch: true, isMobile: true } : {}),
  });
  const pagina = await contexto.newPage();
  await pagina.goto(`${ORIGEN}/acceso`);
  await pagina.getByRole('textbox', { name: 'Usuario' }).fill(usuario);
  await pagina.locator('input[type=password]').fill(CLAVE);
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL((u) => !u.pathname.startsWith('/acceso'));
  return pagina;
}

async function tomar(ventana, [archivo, usuario, viewport, ruta, antes]) {
  const pagina = await entrar(ventana, usuario, viewport);
  const camino = typeof ruta === 'function' ? await ruta(pagina) : ruta;
  await pagina.goto(ORIGEN + camino);
  await pagina.locator('#contenido').waitFor();
  if (antes) await antes(pagina);
  await pagina.waitForTimeout(1500); // the PDF's page is painted
  await pagina.screenshot({ path: join(DESTINO, `${archivo}.png`) });
  await pagina.context().close();
}

await conDemostracion(PUERTO, async () => {
  await mkdir(DESTINO, { recursive: true });
  const ventana = await chromium.launch({
    executablePath: navegador(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const soloEstas = process.argv.slice(2);
  const pedidas = CAPTURAS.filter(
    ([archivo]) => soloEstas.length === 0 || soloEstas.some((s) => archivo.startsWith(s)),
  );
  for (const captura of pedidas) await tomar(ventana, captura);
  await ventana.close();
});
