import { PERSONAS } from '../../apps/api/src/demo/entidad';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import type { Contrato } from '../support/contrato';
import { textoPorPagina } from '../support/lector-pdf';
import { enPaso, rechazo, type Alta } from '../support/mesa';
import { Oficina, VISTAS } from '../support/oficina';
import { pdfMinimo } from '../support/pdf-minimo';
import { Personal } from '../support/personal';

const NIVELES = ['CONFIDENCIAL', 'RESERVADA'] as const;
type Nivel = (typeof NIVELES)[number];
/** What only the hidden HR of each level says: no answer to a stranger may carry it. */
const MARCA: Readonly<Record<Nivel, string>> = { CONFIDENCIAL: 'VELADOC', RESERVADA: 'VELADOR' };
/** Who sent and who holds, and, where the level admits them, whoever serves their trays. */
const EN_RUTA: Readonly<Record<Nivel, readonly string[]>> = {
  CONFIDENCIAL: ['recepcion', 'director', 'secretario'],
  RESERVADA: ['recepcion', 'director', 'secretario', 'secretaria', 'gobernador'],
};
const ajenos = (nivel: Nivel): string[] =>
  PERSONAS.map((p) => p.clave).filter((c) => !EN_RUTA[nivel].includes(c));

const nota = (marca: string) => ({
  procedencia: `Casa ${marca}`,
  remitente: `Señor ${marca}`,
  citeOriginal: `${marca}/7`,
  fechaOriginal: '2018-06-20',
  referencia: `Asunto ${marca}`,
});

const DE = ['puesto', 'unidad'];
/** What each list is asked with, where it is asked anything; `{puesto}` is the post that holds the hidden. */
const CONSULTAS: Readonly<Record<string, readonly string[]>> = {
  '/api/bandeja': DE.flatMap((de) =>
    VISTAS.flatMap((vista) => ['', '&q={marca}'].map((q) => `vista=${vista}&de=${de}${q}`)),
  ),
  '/api/plazos': DE.map((de) => `de=${de}&hasta=2018-12-31`),
  '/api/hojas': ['codigo={codigo}', 'codigo={numero}', 'codigo={cite}'],
  '/api/hojas/por-palabras': ['q={marca}', 'q=asunto', 'q=velado'],
  '/api/documentos': ['borradores', 'por-visar', 'por-firmar', 'firmados'].map((v) => `vista=${v}`),
  '/api/documentos/por-cite': ['cite={marca}%2F7', 'cite={cite}'],
  '/api/remitentes': ['q=', 'q={marca}'],
  '/api/procedencias': ['q=', 'q={marca}'],
  '/api/carpetas': ['q=', 'q={marca}'],
  '/api/archivo/carpetas': ['q=', 'q={marca}', 'estado=abiertas'],
  '/api/archivo/transferencias': ['', 'estado=PREPARADA'],
  '/api/archivo/retencion/series': ['q=', 'q={marca}', 'estado=todas'],
  '/api/archivo/retencion/vencimientos': ['', 'hasta=2999'],
  '/api/archivo/prestamos': ['vigentes', 'vencidos', 'devueltos'].map((v) => `vista=${v}`),
  '/api/recepciones/dia': ['', 'fecha=2018-06-28'],
  '/api/planillas': ['', 'fecha=2018-06-28'],
  '/api/administracion/pendientes': ['puesto={puesto}'],
  '/api/administracion/designaciones': ['puesto={puesto}'],
  '/api/administracion/feriados': ['gestion=2018'],
  '/api/organizacion/destinos': ['q='],
  '/api/etiquetas': [],
  '/api/frases': ['clase=proveido', 'clase=parrafo'],
  '/api/series/vista-previa': [],
  // They tell that an act took place on a code, and nothing of what it says (ADR 26); what was asked is itself told.
  '/api/bitacora': ['', 'objeto={codigo}', 'objeto={cite}'],
  '/api/bitacora/actos': [''],
  '/api/bitacora/cadena': ['de=organizacion'],
  '/api/bitacora/planilla.csv': ['', 'objeto={cite}'],
  '/api/signos': [`signos=${encodeURIComponent('漢')}`],
};

let prueba: AplicacionDePrueba;
let oficina: Oficina;
/** News without end and without content, and a door that is closed once there is an entidad. */
const NO_SON_LISTAS = [
  '/api/novedades',
  '/api/instalacion',
  '/api/administracion/importaciones/plantilla.xlsx',
  '/api/administracion/importaciones/plantilla.csv',
];
let listas: string[];
const ocultas = new Map<Nivel, { alta: Alta; cite: string }>();

beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  oficina = await Oficina.abrir(
    prueba,
    PERSONAS.map((p) => p.clave),
  );
  const contrato = await oficina.de('recepcion').leer<Contrato>('/api/openapi.json');
  listas = Object.entries(contrato.paths)
    .filter(
      ([camino, metodos]) => 'get' in metodos && !camino.includes('{') && !NO_SON_LISTAS.includes(camino),
    )
    .map(([camino]) => camino);
  for (const nivel of NIVELES) ocultas.set(nivel, await ocultar(nivel));
}, 120_000);
afterAll(() => prueba.cerrar());

/** Registered, sent, received, half answered, half archived: somewhere in every list of those on its route. */
async function ocultar(confidencialidad: Nivel) {
  const marca = MARCA[confidencialidad];
  const alta = await oficina.mesa.registrar({
    ...nota(marca),
    confidencialidad,
    plazos: [{ descripcion: `Plazo ${marca}`, fecha: '2018-07-02' }],
  });
  const paso = await oficina.mesa.derivada(alta, 'director', { acciones: ['elaborar-respuesta'] });
  await oficina.hacer('director', alta, paso, 'recibir');
  const { cite } = await oficina.firmar('director', alta, `Respuesta ${marca}`);
  const [hijo = ''] = await oficina.hacer('director', alta, paso, 'derivar', {
    oficial: oficina.mesa.aPuesto('secretario', { proveido: `Proveído ${marca}` }),
  });
  await oficina.hacer('secretario', alta, hijo, 'recibir');
  await oficina.hacer('secretario', alta, hijo, 'archivar', { carpeta: `Carpeta ${marca}`, motivo: marca });
  return { alta, cite };
}

/** Every question that a list admits, as whoever looks for the hidden one would ask it. */
function preguntas(camino: string, nivel: Nivel): string[] {
  const { alta, cite } = ocultas.get(nivel) as { alta: Alta; cite: string };
  return (CONSULTAS[camino] ?? ['']).map((q) => {
    const consulta = q
      .replace('{marca}', MARCA[nivel])
      .replace('{codigo}', alta.hoja.codigo)
      .replace('{numero}', alta.hoja.codigo.split('-')[0] ?? '')
      .replace('{cite}', encodeURIComponent(cite))
      .replace('{puesto}', prueba.demo.puestos['director'] ?? '');
    return consulta ? `${camino}?${consulta}` : camino;
  });
}

/** @returns all the text of an answer; null when it was refused */
async function dicho(clave: string, pregunta: string): Promise<string | null> {
  const r = await oficina.de(clave).enviar('GET', pregunta);
  if (r.headers.get('content-type')?.includes('pdf'))
    return (await textoPorPagina(new Uint8Array(await r.arrayBuffer()))).join(' ');
  const texto = await r.text();
  return r.ok ? texto : null;
}

/** Asks a list everything, as every stranger. @returns how many were answered, and each answer that says too much */
async function sondear(camino: string, nivel: Nivel): Promise<{ oidas: number; asoman: unknown[] }> {
  const cite = camino.startsWith('/api/bitacora') ? undefined : ocultas.get(nivel)?.cite;
  const secretos = [MARCA[nivel], cite ?? MARCA[nivel]].map((s) => s.toLowerCase());
  const asoman: unknown[] = [];
  let oidas = 0;
  for (const pregunta of preguntas(camino, nivel))
    for (const clave of ajenos(nivel)) {
      const texto = await dicho(clave, pregunta);
      oidas += texto === null ? 0 : 1;
      const halladas = secretos.filter((s) => texto?.toLowerCase().includes(s));
      if (halladas.length > 0) asoman.push([pregunta, clave, halladas]);
    }
  return { oidas, asoman };
}

describe('lo oculto no asoma en ninguna lista', () => {
  it.each(NIVELES)(
    '%s: cada lista de la API, cada persona ajena a la ruta',
    async (nivel) => {
      expect(listas.length).toBeGreaterThan(25);
      expect(Object.keys(CONSULTAS).filter((c) => !listas.includes(c))).toEqual([]);
      for (const camino of listas.filter((c) => preguntas(c, nivel).length > 0)) {
        const { oidas, asoman } = await sondear(camino, nivel);
        expect([camino, asoman]).toEqual([camino, []]);
        // A list that nobody could hear would prove nothing; only a ventanilla hears of a day at the desk.
        if (nivel === 'CONFIDENCIAL') expect([camino, oidas > 0]).toEqual([camino, true]);
      }
    },
    120_000,
  );

  it.each(NIVELES)('%s: quienes están en la ruta ven la marca donde debe verse', async (nivel) => {
    const ven = async (clave: string, pregunta: string) =>
      (await dicho(clave, pregunta))?.includes(MARCA[nivel]);
    expect(await ven('secretario', '/api/bandeja?vista=archivados')).toBe(true);
    expect(await ven('director', '/api/documentos?vista=firmados')).toBe(true);
    expect(await ven('recepcion', '/api/recepciones/dia')).toBe(true);
  });

  it('el mismo papel traído por otra ventanilla entra sin que se sepa que ya estaba', async () => {
    const scan = await pdfMinimo('el mismo papel');
    const suya = { ...nota('VELADOX'), confidencialidad: 'CONFIDENCIAL' };
    await oficina.mesa.registrar({
      ...suya,
      archivoId: await oficina.de('recepcion').subir('nota.pdf', scan),
    });
    const secretaria = oficina.de('secretaria');
    const subido = await secretaria.subirTodo('nota.pdf', scan);
    expect(subido).toMatchObject({ yaEsta: null });
    await secretaria.acto('/api/hojas/externas', { ...suya, fojas: 1, archivoId: subido.id });
  });

  it('un acta de entrega dice el código de lo que se entrega, no su asunto', async () => {
    const alta = await oficina.mesa.registrar({ ...nota('VELADOY'), confidencialidad: 'CONFIDENCIAL' });
    const paso = await oficina.mesa.derivada(alta, 'director');
    await oficina.de('director').acto(enPaso(alta, paso, 'recibir'), {});
    const { admin } = await Personal.de(prueba);
    const { actaId } = await admin.acto<{ actaId: string }>('/api/administracion/traspasos', {
      de: { tipo: 'puesto', id: prueba.demo.puestos['director'] },
      herederoPuestoId: prueba.demo.puestos['secretario'],
      motivo: 'Memorándum 12/2018',
      terminar: false,
    });
    const camino = `/api/administracion/actas/${actaId}/acta.pdf`;
    const acta = (await textoPorPagina(await admin.bytes(camino))).join(' ');
    expect(acta).toContain(alta.hoja.codigo);
    expect(acta).not.toContain('VELADO');
    expect((await rechazo(oficina.de('tecnico').bytes(camino))).estado).toBe(403);
  });
});
