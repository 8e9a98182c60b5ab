import { expect, type Page } from './prueba';
import { interna, pedir, puesto, type Paso } from './por-api';
import { carta } from './un-dia';

/** A page of the product as its manual shows it. */
export interface Escena {
  /** its file in docs/manual/img */
  readonly nombre: string;
  /** login of the demonstration; null outside */
  readonly quien: string | null;
  /** address, or what makes the thing (once) and says where it is */
  readonly donde: string | ((pagina: Page) => Promise<string>);
  /** what is done on the page before it is looked at */
  readonly antes?: (pagina: Page) => Promise<void>;
}

const enHoja = ({ gestion, id }: Paso) => `/hojas/${gestion}/${id}`;
const boton = (pagina: Page, nombre: string | RegExp) =>
  pagina.getByRole('button', { name: nombre, exact: true }).first();

const una = async (p: Page) =>
  enHoja(await interna(p, 'Solicita equipo de computación para la oficina de Yacuiba'));

async function conCopias(p: Page): Promise<string> {
  const h = await interna(p, 'Informe sobre el parque informático de las unidades desconcentradas');
  const para = async (cargo: string, accion: string, proveido: string) => ({
    puestoId: await puesto(p, cargo),
    acciones: [accion],
    proveido,
  });
  await pedir(p, `/api/derivaciones/${h.paso.gestion}/${h.paso.id}/derivar`, {
    oficial: await para('Gobernador', 'para-su-consideracion', 'Elevo para su consideración.'),
    copias: [
      await para('Secretario', 'elaborar-informe', 'Informe de su Secretaría hasta el viernes.'),
      await para('Profesional', 'elaborar-informe', 'Adjuntar el inventario actualizado.'),
    ],
  });
  return enHoja(h);
}

async function agrupada(p: Page): Promise<string> {
  const [madre, hija] = [
    await interna(p, 'Contratación del servicio de internet para la gestión'),
    await interna(p, 'Términos de referencia del servicio de internet'),
  ];
  await pedir(p, `/api/derivaciones/${hija.paso.gestion}/${hija.paso.id}/agrupar`, {
    padre: { gestion: madre.gestion, id: madre.id },
  });
  return enHoja(madre);
}

const borrador = async (p: Page) => `/documentos/${(await carta(p, 'Remite el Plan al ente rector')).id}`;

async function firmada(p: Page): Promise<string> {
  const { id, version } = await carta(p, 'Remite el Plan');
  await pedir(p, `/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
  return `/documentos/${id}`;
}

/** The note of 1995/2018, as a scan that comes in. */
async function escaneada(p: Page): Promise<void> {
  const { documentos } = (await (await p.request.get('/api/hojas/2018/1')).json()) as {
    documentos: { id: string; cite: string | null }[];
  };
  const suya = documentos.find((d) => d.cite?.startsWith('Desp./Gov.'));
  const pdf = await (await p.request.get(`/api/documentos/${suya?.id}/pdf`)).body();
  await p
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'nota.pdf', mimeType: 'application/pdf', buffer: pdf });
  await p.locator('[data-sello]').waitFor();
  await expect(p.getByText('Del escaneo:').first()).toBeVisible();
}

const alTitulo = (p: Page) => expect(p.getByRole('heading', { level: 1 }).first()).toBeVisible();
const abrir = (nombre: string | RegExp) => async (p: Page) => {
  // On a phone what is done less is under «Más».
  const mas = boton(p, 'Más');
  await expect(boton(p, nombre).or(mas).first()).toBeVisible();
  if (await boton(p, nombre).isVisible()) await boton(p, nombre).click();
  else {
    await mas.click();
    await p.getByRole('menuitem', { name: nombre }).click();
  }
  await expect(p.getByRole('dialog')).toBeVisible();
};
/** On a phone the header of the hoja fills the screen: what matters is brought up. */
const ficha = (nombre: RegExp) => async (p: Page) => {
  await p.getByRole('tab', { name: nombre }).click();
  if (p.viewportSize()!.width < 1000)
    await p.getByRole('tablist').evaluate((e) => e.scrollIntoView({ block: 'start' }));
};

async function comoGrafo(p: Page): Promise<void> {
  await p.getByText('Grafo', { exact: true }).click();
  await expect(p.getByRole('list', { name: 'Grafo de la ruta' })).toBeVisible();
  if (p.viewportSize()!.width < 1000)
    await p.getByRole('tablist').evaluate((e) => e.scrollIntoView({ block: 'start' }));
}
async function abrirElPrimero(p: Page): Promise<void> {
  await p.getByRole('article').getByRole('link').last().click();
  await expect(p.getByRole('heading', { name: 'Visto bueno' })).toBeVisible();
}
async function abrirLaPrimeraCarpeta(p: Page): Promise<void> {
  await p.locator('a[href^="/archivo/carpetas/"]').first().click();
  await expect(p).toHaveURL(/carpetas\/\d+/);
  await alTitulo(p);
}

/** Every page, and the dialogs of each day, by desk. */
export const ESCENAS: readonly Escena[] = [
  { nombre: 'acceso', quien: null, donde: '/acceso' },
  // Recepción
  { nombre: 'recepcion', quien: 'recepcion', donde: '/recepcion' },
  { nombre: 'recepcion-propuesta', quien: 'recepcion', donde: '/recepcion', antes: escaneada },
  { nombre: 'recepcion-rechazo', quien: 'recepcion', donde: '/recepcion', antes: abrir(/Rechazar/) },
  { nombre: 'directorio', quien: 'recepcion', donde: '/recepcion/directorio' },
  { nombre: 'planilla', quien: 'director', donde: '/planilla' },
  // Secretaría
  { nombre: 'bandeja', quien: 'director', donde: '/bandeja/en-despacho' },
  { nombre: 'bandeja-por-recibir', quien: 'secretario', donde: '/bandeja/por-recibir' },
  { nombre: 'bandeja-enviados', quien: 'director', donde: '/bandeja/enviados' },
  { nombre: 'bandeja-archivados', quien: 'director', donde: '/bandeja/archivados' },
  { nombre: 'bandeja-vencidos', quien: 'director', donde: '/bandeja/vencidos' },
  { nombre: 'hoja', quien: 'director', donde: '/hojas/2018/1' },
  { nombre: 'bandeja-filtro', quien: 'director', donde: '/bandeja/en-despacho?plazo=vencidos' },
  { nombre: 'hoja-grafo', quien: 'director', donde: conCopias, antes: comoGrafo },
  { nombre: 'hoja-copias', quien: 'director', donde: conCopias, antes: ficha(/^Ruta/) },
  { nombre: 'hoja-se-debe', quien: 'director', donde: conCopias, antes: ficha(/Se debe/) },
  { nombre: 'hoja-documentos', quien: 'director', donde: '/hojas/2018/1', antes: ficha(/Documentos/) },
  { nombre: 'hoja-papel', quien: 'director', donde: '/hojas/2018/1', antes: ficha(/^Papel/) },
  { nombre: 'hoja-historia', quien: 'director', donde: '/hojas/2018/1', antes: ficha(/Historia/) },
  { nombre: 'hoja-quien', quien: 'director', donde: '/hojas/2018/1', antes: ficha(/Quién la ve/) },
  { nombre: 'hoja-agrupada', quien: 'tecnico', donde: agrupada },
  { nombre: 'derivar', quien: 'director', donde: una, antes: abrir('Derivar') },
  { nombre: 'archivar', quien: 'director', donde: una, antes: abrir('Archivar') },
  { nombre: 'agenda', quien: 'director', donde: '/agenda' },
  { nombre: 'buscar', quien: 'director', donde: '/buscar?q=software' },
  // Funcionario
  { nombre: 'redactar', quien: 'tecnico', donde: '/documentos/nuevo' },
  { nombre: 'borrador', quien: 'director', donde: borrador },
  { nombre: 'borradores', quien: 'director', donde: '/bandeja/borradores' },
  { nombre: 'pedir-vobo', quien: 'director', donde: borrador, antes: abrir('Pedir visto bueno') },
  { nombre: 'emitidos', quien: 'director', donde: '/bandeja/firmados' },
  { nombre: 'despachar', quien: 'director', donde: firmada, antes: abrir('Despachar') },
  { nombre: 'numeros', quien: 'director', donde: '/numeros' },
  // Autoridad
  { nombre: 'por-visar', quien: 'director', donde: '/bandeja/por-visar' },
  { nombre: 'por-firmar', quien: 'director', donde: '/bandeja/por-firmar' },
  { nombre: 'firmar', quien: 'director', donde: borrador, antes: abrir('Firmar') },
  { nombre: 'firmado', quien: 'director', donde: firmada },
  { nombre: 'mi-certificado', quien: 'director', donde: '/mi-certificado' },
  { nombre: 'verificar', quien: 'director', donde: '/verificar' },
  { nombre: 'visar', quien: 'director', donde: '/bandeja/por-visar', antes: abrirElPrimero },
  // Archivo
  { nombre: 'archivo', quien: 'archivo', donde: '/archivo' },
  { nombre: 'archivo-prestamos', quien: 'archivo', donde: '/archivo/prestamos' },
  { nombre: 'archivo-transferencias', quien: 'archivo', donde: '/archivo/transferencias' },
  { nombre: 'archivo-retencion', quien: 'archivo', donde: '/archivo/retencion?vista=tabla' },
  { nombre: 'carpeta', quien: 'archivo', donde: '/archivo', antes: abrirLaPrimeraCarpeta },
  // Administración
  { nombre: 'importar', quien: 'admin', donde: '/administracion/importar' },
  { nombre: 'bitacora', quien: 'admin', donde: '/bitacora' },
  { nombre: 'mi-contrasena', quien: 'director', donde: '/mi-contrasena' },
  { nombre: 'primeros-pasos', quien: 'admin', donde: '/primeros-pasos' },
  { nombre: 'organigrama', quien: 'admin', donde: '/administracion/personas' },
  { nombre: 'funcionarios', quien: 'admin', donde: '/administracion/funcionarios' },
  { nombre: 'certificados', quien: 'admin', donde: '/administracion/certificados' },
  { nombre: 'entregas', quien: 'admin', donde: '/administracion/entregas' },
  { nombre: 'tareas', quien: 'admin', donde: '/administracion/tareas' },
  { nombre: 'tipos', quien: 'admin', donde: '/configuracion/tipos' },
  { nombre: 'series', quien: 'admin', donde: '/configuracion/series' },
  { nombre: 'plantillas', quien: 'admin', donde: '/configuracion/plantillas' },
  { nombre: 'feriados', quien: 'admin', donde: '/configuracion/feriados' },
  // Everywhere
  { nombre: 'ayuda', quien: 'director', donde: '/ayuda' },
  { nombre: 'ayuda-recepcion', quien: 'director', donde: '/ayuda/recepcion' },
  {
    nombre: 'atajos',
    quien: 'director',
    donde: '/bandeja/en-despacho',
    antes: async (p) => {
      await alTitulo(p);
      await p.keyboard.press('?');
      await expect(p.getByRole('dialog', { name: 'Ayuda' })).toBeVisible();
    },
  },
];
