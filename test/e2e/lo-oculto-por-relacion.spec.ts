import { isDeepStrictEqual } from 'node:util';
import { PERSONAS } from '../../apps/api/src/demo/entidad';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { contratar, ROLES_SUELTOS } from '../support/gente-de-un-rol';
import {
  deHojas,
  lecturasDe,
  Nada,
  respuesta,
  tablaDeOperaciones,
  type Fila,
  type Objetos,
} from '../support/lo-oculto';
import type { Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { Personal } from '../support/personal';

let prueba: AplicacionDePrueba;
let oficina: Oficina;
let filas: Fila[];
let nada: Nada;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  oficina = await Oficina.abrir(
    prueba,
    PERSONAS.map((p) => p.clave),
  );
  for (const rol of ROLES_SUELTOS) oficina.sentar(rol, (await contratar(prueba, rol)).escritorio);
  filas = deHojas(await tablaDeOperaciones(oficina));
  nada = new Nada(oficina);
}, 60_000);
afterAll(() => prueba.cerrar());

const NIVELES = ['CONFIDENCIAL', 'RESERVADA'] as const;
type Nivel = (typeof NIVELES)[number];

const oculta = (confidencialidad: Nivel = 'CONFIDENCIAL'): Promise<Alta> =>
  oficina.mesa.registrar({
    confidencialidad,
    plazos: [{ descripcion: 'Plazo', fecha: '2018-07-02' }],
  });

/** An HR that the director has and asked an answer for, with one of everything. @returns the director's step */
async function conElDirector(a: Alta): Promise<string> {
  const paso = await oficina.mesa.derivada(a, 'director', { acciones: ['elaborar-respuesta'] });
  await oficina.hacer('director', a, paso, 'recibir');
  return paso;
}

async function objetosDe(a: Alta, derivaciones: string): Promise<Objetos> {
  const { debe, plazos } = await oficina
    .de('recepcion')
    .leer<{ debe: { id: string }[]; plazos: { id: string }[] }>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);
  const propios = { archivos: '', planillas: '', frases: '', certificados: '' };
  return {
    ...propios,
    ...{ hojas: a.hoja.id, derivaciones, documentos: a.documentoId, recepciones: a.recepcionId },
    plazos: plazos[0]?.id ?? '',
    adeudo: debe[0]?.id ?? '',
  };
}

const al = (clave: string, mas: object = {}) => ({ oficial: oficina.mesa.aPuesto(clave, mas) });

/** How somebody comes to stand to a hidden HR. Each returns the step that the operations are tried on. */
type Relacion = (a: Alta, nivel: Nivel) => Promise<string>;
const tieneLa = (clave: string): Relacion => {
  return async (a) => {
    const paso = await oficina.mesa.derivada(a, clave, { acciones: ['elaborar-respuesta'] });
    await oficina.hacer(clave, a, paso, 'recibir');
    return paso;
  };
};
/** What, to whom, at which levels. */
type Caso = readonly [relacion: string, quien: string, niveles: readonly Nivel[], montar: Relacion];
const VE: readonly Caso[] = [
  ['la tiene', 'tecnico', NIVELES, tieneLa('tecnico')],
  [
    'está por recibirla',
    'tecnico',
    NIVELES,
    (a) => oficina.mesa.derivada(a, 'tecnico', { acciones: ['elaborar-respuesta'] }),
  ],
  [
    'tiene una copia',
    'tecnico',
    NIVELES,
    async (a) => {
      const [paso = ''] = await oficina.hacer('recepcion', a, a.derivacionId, 'derivar', {
        ...al('director', { acciones: ['elaborar-respuesta'] }),
        copias: [oficina.mesa.aPuesto('tecnico')],
      });
      return paso;
    },
  ],
  [
    'la tuvo y la envió',
    'secretario',
    NIVELES,
    async (a) => {
      const paso = await oficina.mesa.derivada(a, 'secretario');
      await oficina.hacer('secretario', a, paso, 'recibir');
      const [otro = ''] = await oficina.hacer(
        ...([
          'secretario',
          a,
          paso,
          'derivar',
          al('director', { acciones: ['elaborar-respuesta'] }),
        ] as const),
      );
      return otro;
    },
  ],
  [
    'la archivó',
    'director',
    NIVELES,
    async (a) => {
      const paso = await conElDirector(a);
      await oficina.hacer('director', a, paso, 'archivar', { motivo: 'Se espera' });
      return paso;
    },
  ],
  [
    'responde de un plazo suyo',
    'tecnico',
    NIVELES,
    async (a) => {
      const paso = await conElDirector(a);
      await oficina.de('director').acto(`/api/hojas/2018/${a.hoja.id}/plazos`, {
        descripcion: 'Informe',
        plazo: '2018-07-20',
        responsablePuestoId: prueba.demo.puestos['tecnico'],
      });
      return paso;
    },
  ],
  ['es de la unidad de quien la tiene', 'secretaria', ['RESERVADA'], tieneLa('secretario')],
  ['es de la unidad de quien la tiene', 'archivo', ['RESERVADA'], tieneLa('tecnico')],
  ['es de la unidad de quien la tiene', 'auditor', ['RESERVADA'], tieneLa('tecnico')],
];
const NO_VE: readonly Caso[] = [
  ['nada tiene con ella', 'tecnico', NIVELES, conElDirector],
  ['nada tiene con ella', 'archivo', NIVELES, conElDirector],
  ['nada tiene con ella', 'auditor', NIVELES, conElDirector],
  ['manda sobre quien la tiene', 'gobernador', ['CONFIDENCIAL'], conElDirector],
  [
    'se le retiró antes de que la reciba',
    'tecnico',
    NIVELES,
    async (a) => {
      const paso = await oficina.mesa.derivada(a, 'tecnico');
      await oficina.hacer('recepcion', a, paso, 'revertir');
      return conElDirector(a);
    },
  ],
  ['es de la unidad de quien la tiene', 'secretaria', ['CONFIDENCIAL'], tieneLa('secretario')],
  ['es de la unidad de quien la tiene', 'archivo', ['CONFIDENCIAL'], tieneLa('tecnico')],
  [
    've la hoja pero no la nota más reservada que se unió a ella',
    'tecnico',
    NIVELES,
    async (_, confidencialidad) => {
      const abierta = await oficina.mesa.registrar();
      const nota = await oficina.mesa.registrar({
        confidencialidad,
        hoja: { gestion: abierta.hoja.gestion, id: abierta.hoja.id },
      });
      notaUnida = nota;
      return '';
    },
  ],
];
let notaUnida: Alta;
const porNivel = (casos: readonly Caso[]) =>
  casos.flatMap(([relacion, quien, niveles, montar]) =>
    niveles.map((nivel) => ({ relacion, quien, nivel, montar })),
  );
/** Only what hangs from the note itself. */
const DE_LA_NOTA = /^\/api\/(documentos|recepciones)\//;

/** Each operation whose answer tells the hidden from what there is not. */
async function distinguen(clave: string, o: Objetos, tabla: readonly Fila[]): Promise<unknown[]> {
  const faltas: unknown[] = [];
  for (const f of tabla) {
    const oculto = await respuesta(oficina, clave, f, o);
    const inexistente = await nada.dicha(clave, f);
    if (!isDeepStrictEqual(oculto, inexistente) || ![403, 404].includes(oculto.estado))
      faltas.push([`${f.metodo} ${f.camino}`, oculto, inexistente]);
  }
  return faltas;
}

async function noAlcanza(clave: string, o: Objetos): Promise<string[]> {
  const faltas: string[] = [];
  for (const f of lecturasDe(filas))
    if ((await respuesta(oficina, clave, f, o)).estado === 404) faltas.push(f.camino);
  return faltas;
}

describe('lo oculto, según la relación con la hoja', () => {
  it.each(porNivel(VE))(
    '$nivel: quien $relacion ($quien) la alcanza por todo lo que se lee',
    async ({ quien, nivel, montar }) => {
      const a = await oculta(nivel);
      const o = await objetosDe(a, await montar(a, nivel));
      expect(await noAlcanza(quien, o)).toEqual([]);
    },
  );

  it.each(porNivel(NO_VE))(
    '$nivel: quien $relacion ($quien): cada operación responde como si no existiera',
    async ({ quien, nivel, montar }) => {
      const a = await oculta(nivel);
      const paso = await montar(a, nivel);
      const deNota = paso === '';
      const o = deNota ? await objetosDe(notaUnida, paso) : await objetosDe(a, paso);
      const tabla = deNota ? filas.filter((f) => DE_LA_NOTA.test(f.camino)) : filas;
      expect(tabla.length).toBeGreaterThan(deNota ? 20 : 35);
      expect(await distinguen(quien, o, tabla)).toEqual([]);
    },
    120_000,
  );

  it('quien suple a quien la tiene la alcanza mientras dura; el suplido también; después, ya no', async () => {
    const personal = await Personal.de(prueba);
    const a = await oculta();
    const o = await objetosDe(a, await conElDirector(a));
    const suplente = oficina.de('tecnico');
    const fila = { puesto: 'director', persona: 'tecnico', calidad: 'suplencia' } as const;
    await personal.designar({ ...fila, desde: '2018-06-28', hasta: '2018-06-29' });
    const como = async (clave: string) => {
      await oficina.de(clave).ingresar();
      return noAlcanza(clave, o);
    };
    suplente.actuarEn(prueba.demo.puestos['director'] ?? null);
    expect(await como('tecnico')).toEqual([]);
    expect(await como('director')).toEqual([]);
    suplente.actuarEn(prueba.demo.puestos['tecnico'] ?? null);
    expect(await distinguen('tecnico', o, filas)).toEqual([]);
    prueba.reloj.poner(new Date('2018-07-02T09:00:00-04:00'));
    await suplente.ingresar();
    suplente.actuarEn(prueba.demo.puestos['director'] ?? null);
    const r = await suplente.enviar('GET', `/api/hojas/2018/${a.hoja.id}`);
    expect(r.status).toBe(403);
  }, 120_000);
});
