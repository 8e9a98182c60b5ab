import { isDeepStrictEqual } from 'node:util';
import type { Metodo } from '../../apps/cli/src/hilo/cliente';
import { PERSONAS } from '../../apps/api/src/demo/entidad';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { muestra, type Contrato } from '../support/contrato';
import type { Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { pdfMinimo } from '../support/pdf-minimo';

/** Every operation on something that has an id, of the desks that carry HRs and their papers. */
const ESCRITORIOS =
  /^\/api\/(hojas|derivaciones|documentos|recepciones|plazos|archivos|planillas|frases)\/.*\{/;
/** What is of one person or desk alone, on the route or not. */
const DE_UNO_SOLO = /^\/api\/(archivos|planillas|frases)\//;
/** A note that came in has no preview, and none of these its parts. */
const SOLO_BORRADORES_O_PARTES = /anexos|vista-previa|\{(?!gestion|id)/;
const NINGUNO = '99999999';
const NIVELES = ['CONFIDENCIAL', 'RESERVADA'] as const;
type Nivel = (typeof NIVELES)[number];

interface Objetos {
  readonly hojas: string;
  readonly derivaciones: string;
  readonly documentos: string;
  readonly recepciones: string;
  readonly plazos: string;
  readonly archivos: string;
  readonly planillas: string;
  readonly frases: string;
  readonly adeudo: string;
}
interface Fila {
  readonly metodo: Metodo;
  readonly camino: string;
  readonly cuerpo: unknown;
}

let prueba: AplicacionDePrueba;
let oficina: Oficina;
let filas: Fila[];
const objetos = new Map<Nivel, Objetos>();
/** who is on the route of each, and who serves the tray of its unidad */
const EN_RUTA: Record<Nivel, readonly string[]> = {
  CONFIDENCIAL: ['recepcion', 'secretario'],
  RESERVADA: ['recepcion', 'director', 'gobernador', 'secretario', 'secretaria'],
};

beforeAll(async () => {
  prueba = await iniciarAplicacion();
  oficina = await Oficina.abrir(
    prueba,
    PERSONAS.map((p) => p.clave),
  );
  const contrato = await oficina.de('recepcion').leer<Contrato>('/api/openapi.json');
  filas = Object.entries(contrato.paths)
    .filter(([camino]) => ESCRITORIOS.test(camino))
    .flatMap(([camino, porMetodo]) =>
      Object.entries(porMetodo).map(([metodo, op]): Fila => {
        const esquema = op.requestBody?.content['application/json']?.schema;
        return {
          metodo: metodo.toUpperCase() as Metodo,
          camino,
          cuerpo: esquema ? conSentido(muestra(esquema)) : metodo === 'get' ? undefined : {},
        };
      }),
    );
  for (const nivel of NIVELES) objetos.set(nivel, await ocultar(nivel));
}, 120_000);
afterAll(() => prueba.cerrar());

/** The parts whose rules a JSON Schema does not tell: the text of a letter, and a credential. */
function conSentido(cuerpo: unknown): unknown {
  const o = cuerpo as Record<string, unknown>;
  const texto = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] };
  return {
    ...o,
    ...('contenido' in o ? { contenido: { ...(o['contenido'] as object), cuerpo: texto } } : {}),
    ...('credencial' in o ? { credencial: { tipo: 'prueba' } } : {}),
  };
}

async function ocultar(confidencialidad: Nivel): Promise<Objetos> {
  const a: Alta = await oficina.mesa.registrar({
    confidencialidad,
    plazos: [{ descripcion: 'Plazo', fecha: '2018-07-02' }],
  });
  const paso = await oficina.mesa.derivada(a, 'secretario', { acciones: ['elaborar-respuesta'] });
  const vista = await oficina
    .de('recepcion')
    .leer<{ debe: { id: string }[]; plazos: { id: string }[] }>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);
  const recepcion = oficina.de('recepcion');
  const { id: planillas } = await recepcion.acto<{ id: string }>('/api/planillas', {
    pasos: [{ gestion: a.hoja.gestion, id: paso }],
  });
  const { id: frases } = await recepcion.acto<{ id: string }>('/api/frases', {
    clase: 'proveido',
    deLaUnidad: false,
    texto: `Solo mía: ${confidencialidad}`,
  });
  return {
    archivos: await recepcion.subir('suya.pdf', await pdfMinimo(confidencialidad)),
    planillas,
    frases,
    hojas: a.hoja.id,
    derivaciones: paso,
    documentos: a.documentoId,
    recepciones: a.recepcionId,
    plazos: vista.plazos[0]?.id ?? '',
    adeudo: vista.debe[0]?.id ?? '',
  };
}

/** The path with the ids of something that is there, or of nothing. */
function conIds(camino: string, o: Objetos | null): string {
  const escritorio = camino.split('/')[2] as keyof Objetos;
  return camino
    .replace('{gestion}', '2018')
    .replace('{id}', o?.[escritorio] ?? NINGUNO)
    .replace('{adeudo}', o?.adeudo ?? NINGUNO)
    .replace(/\{\w+\}/g, '1');
}

/** What whoever is on the route may read. */
const lecturas = (): Fila[] =>
  filas.filter(
    ({ metodo, camino }) =>
      metodo === 'GET' && !SOLO_BORRADORES_O_PARTES.test(camino) && !DE_UNO_SOLO.test(camino),
  );

/** All that an answer tells, but for the address that was asked. */
async function respuesta(
  clave: string,
  f: Fila,
  o: Objetos | null,
): Promise<{ estado: number; cuerpo: unknown }> {
  const r = await oficina.de(clave).enviar(f.metodo, conIds(f.camino, o), f.cuerpo);
  const texto = await r.text();
  const json = r.headers.get('content-type')?.includes('json');
  const { instance: _instance, ...cuerpo } = (json ? JSON.parse(texto) : { texto }) as Record<
    string,
    unknown
  >;
  return { estado: r.status, cuerpo: [r.headers.get('content-type'), cuerpo] };
}

describe('lo oculto es igual que lo que no existe', () => {
  it.each(NIVELES)(
    '%s: cada operación, cada rol ajeno a la ruta',
    async (nivel) => {
      const ajenos = PERSONAS.map((p) => p.clave).filter((c) => !EN_RUTA[nivel].includes(c));
      const o = objetos.get(nivel) as Objetos;
      expect(filas.length).toBeGreaterThan(35);
      const faltas: unknown[] = [];
      for (const f of filas)
        for (const clave of ajenos) {
          const oculto = await respuesta(clave, f, o);
          const nada = await respuesta(clave, f, null);
          // A row that never gets past its form would prove nothing.
          if (!isDeepStrictEqual(oculto, nada) || ![403, 404].includes(oculto.estado))
            faltas.push([`${f.metodo} ${f.camino} (${clave})`, oculto, nada]);
        }
      expect(faltas).toEqual([]);
      const cuatrocientosCuatro = await Promise.all(
        filas.map(async (f) => (await respuesta('tecnico', f, o)).estado === 404),
      );
      expect(cuatrocientosCuatro.filter(Boolean).length).toBeGreaterThan(filas.length * 0.8);
    },
    300_000,
  );

  it.each(NIVELES)('%s: quien está en la ruta sí lo alcanza, por todo lo que se lee', async (nivel) => {
    const o = objetos.get(nivel) as Objetos;
    const faltas: string[] = [];
    for (const f of lecturas())
      for (const clave of EN_RUTA[nivel]) {
        const { estado } = await respuesta(clave, f, o);
        if (estado === 404) faltas.push(`${f.camino} (${clave})`);
      }
    expect(faltas).toEqual([]);
  });

  it('lo oculto nombrado en un cuerpo es igual que lo que no existe', async () => {
    const o = objetos.get('CONFIDENCIAL') as Objetos;
    const propia = await oficina
      .de('tecnico')
      .acto<{ hoja: { id: string }; derivacionId: string }>('/api/hojas/internas', { referencia: 'Propia' });
    const paso = `/api/derivaciones/2018/${propia.derivacionId}`;
    const casos: [string, (id: string) => object][] = [
      [`${paso}/agrupar`, (id) => ({ padre: { gestion: 2018, id } })],
      [
        `${paso}/derivar`,
        (documentoId) => ({
          oficial: { puestoId: prueba.demo.puestos.director },
          documentoIds: [documentoId],
        }),
      ],
      [`${paso}/responder`, (documentoId) => ({ documentoId })],
      ['/api/derivaciones/lote', (id) => ({ acto: 'recibir', pasos: [{ gestion: 2018, id }] })],
    ];
    for (const [camino, cuerpo] of casos) {
      const id = camino.includes('lote')
        ? o.derivaciones
        : camino.includes('agrupar')
          ? o.hojas
          : o.documentos;
      const de = async (x: string) => {
        const r = await oficina.de('tecnico').enviar('POST', camino, cuerpo(x));
        return [r.status, (await r.text()).replaceAll(`"${x}"`, '"ID"')];
      };
      expect([camino, await de(id)]).toEqual([camino, await de(NINGUNO)]);
    }
  });
});
