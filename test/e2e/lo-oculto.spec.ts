import { isDeepStrictEqual } from 'node:util';
import { PERSONAS } from '../../apps/api/src/demo/entidad';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { contratar, ROLES_SUELTOS } from '../support/gente-de-un-rol';
import {
  lecturasDe,
  Nada,
  NINGUNO,
  respuesta,
  tablaDeOperaciones,
  type Fila,
  type Objetos,
} from '../support/lo-oculto';
import type { Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { pdfMinimo } from '../support/pdf-minimo';

const NIVELES = ['CONFIDENCIAL', 'RESERVADA'] as const;
type Nivel = (typeof NIVELES)[number];

let prueba: AplicacionDePrueba;
let oficina: Oficina;
let filas: Fila[];
let nada: Nada;
const TODOS = [...PERSONAS.map((p) => p.clave), ...ROLES_SUELTOS];
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
  for (const rol of ROLES_SUELTOS) oficina.sentar(rol, (await contratar(prueba, rol)).escritorio);
  filas = await tablaDeOperaciones(oficina);
  nada = new Nada(oficina);
  for (const nivel of NIVELES) objetos.set(nivel, await ocultar(nivel));
}, 120_000);
afterAll(() => prueba.cerrar());

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
  const { id: certificados } = await recepcion.acto<{ id: string }>('/api/certificados', { tipo: 'prueba' });
  return {
    certificados,
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

describe('lo oculto es igual que lo que no existe', () => {
  it.each(NIVELES)(
    '%s: cada operación, cada rol ajeno a la ruta',
    async (nivel) => {
      const ajenos = TODOS.filter((c) => !EN_RUTA[nivel].includes(c));
      const o = objetos.get(nivel) as Objetos;
      expect(filas.length).toBeGreaterThan(35);
      const faltas: unknown[] = [];
      for (const f of filas)
        for (const clave of ajenos) {
          const oculto = await respuesta(oficina, clave, f, o);
          const inexistente = await nada.dicha(clave, f);
          // A row that never gets past its form would prove nothing.
          if (!isDeepStrictEqual(oculto, inexistente) || ![403, 404].includes(oculto.estado))
            faltas.push([`${f.metodo} ${f.camino} (${clave})`, oculto, inexistente]);
        }
      expect(faltas).toEqual([]);
      const cuatrocientosCuatro = await Promise.all(
        filas.map(async (f) => (await nada.dicha('tecnico', f)).estado === 404),
      );
      expect(cuatrocientosCuatro.filter(Boolean).length).toBeGreaterThan(filas.length * 0.8);
    },
    300_000,
  );

  it.each(NIVELES)('%s: quien está en la ruta sí lo alcanza, por todo lo que se lee', async (nivel) => {
    const o = objetos.get(nivel) as Objetos;
    const faltas: string[] = [];
    for (const f of lecturasDe(filas))
      for (const clave of EN_RUTA[nivel]) {
        const { estado } = await respuesta(oficina, clave, f, o);
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
