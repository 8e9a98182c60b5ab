import { RegistroDeUsuarios } from '#acceso';
import { Bitacora } from '#auditoria';
import { faltasDe, Hilos, repetir } from '#hojas-de-ruta';
import type { Rol } from '#kernel';
import { RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import fc from 'fast-check';
import { Escritorio, RespuestaInesperada } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

/** Long form: HR_PASEO=200 npm run jest -- --selectProjects e2e -- paseo-concurrente */
const PASEOS = Number(process.env.HR_PASEO ?? 4);
const HOJAS = 4;
const CLAVE = 'paseo-concurrente-1';

interface Quien {
  readonly puestoId: string;
  readonly unidadId: string;
  readonly escritorio: Escritorio;
  /** a signed note of theirs, to answer with */
  readonly nota: string;
}
interface Ref {
  readonly gestion: number;
  readonly id: string;
}

let prueba: AplicacionDePrueba;
let gente: Quien[];
let uow: UnidadDeTrabajo;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  uow = prueba.app.get(UnidadDeTrabajo);
  gente = await poblar();
}, 120_000);
afterAll(() => prueba.cerrar());

/** A tree of units (a despacho, two secretarías, two units under each), each with its secretaría and an official. */
async function poblar(): Promise<Quien[]> {
  const organizacion = prueba.app.get(RegistroDeOrganizacion);
  const usuarios = prueba.app.get(RegistroDeUsuarios);
  const desde = '2018-01-01';
  const personas: Omit<Quien, 'nota'>[] = [];
  const unidades: string[] = [];
  for (const [i, superior] of [null, 0, 0, 1, 1, 2, 2].entries()) {
    await uow.interno(async (tx) => {
      const superiorId = superior === null ? prueba.demo.unidades['despacho'] : unidades[superior];
      const unidadId = await organizacion.crearUnidad(tx, null, {
        nombre: `Unidad de paseo ${i}`,
        sigla: `UP${i}`,
        ...(superiorId ? { superiorId } : {}),
        desde,
      });
      unidades.push(unidadId);
      for (const roles of [['secretaria', 'funcionario'], ['funcionario']] as Rol[][]) {
        const n = personas.length;
        const puestoId = await organizacion.crearPuesto(tx, null, { unidadId, cargo: `Puesto ${n}`, desde });
        const funcionarioId = await organizacion.crearFuncionario(tx, null, {
          nombre: `Persona ${n}`,
          ci: `77${n}`,
        });
        await organizacion.designar(tx, null, {
          puestoId,
          funcionarioId,
          calidad: 'titular',
          desde,
          memorandum: `Memorándum ${n}`,
        });
        await usuarios.crear(tx, null, { usuario: `paseo${n}`, clave: CLAVE, funcionarioId, roles });
        personas.push({ puestoId, unidadId, escritorio: new Escritorio(prueba.origen, `paseo${n}`, CLAVE) });
      }
    });
  }
  const admin = await prueba.escritorio('admin');
  for (const unidadId of unidades)
    await admin.acto('/api/series', {
      clase: 'CITE',
      unidadId,
      tipo: 'nota-interna',
      formato: `UP${unidadId}/{n}/{gestion}`,
    });
  const todas: Quien[] = [];
  for (const p of personas) {
    await p.escritorio.ingresar();
    todas.push({ ...p, nota: await firmar(p.escritorio, p.puestoId) });
  }
  return todas;
}

async function firmar(escritorio: Escritorio, firmantePuestoId: string): Promise<string> {
  const { id, version } = await escritorio.acto<{ id: string; version: number }>('/api/documentos', {
    tipo: 'nota-interna',
    firmantePuestoId,
    contenido: {
      a: [{ nombre: 'Quien corresponda', cargo: '' }],
      cuerpo: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se responde.' }] }],
      },
    },
  });
  await escritorio.acto(`/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
  return id;
}

const ACTOS = [
  'recibir',
  'recibir',
  'recibir',
  'derivar',
  'derivar',
  'copias',
  'copias',
  'copias',
  'bandeja',
  'revertir',
  'revertir',
  'devolver',
  'archivar',
  'desarchivar',
  'suspender',
  'reanudar',
  'agrupar',
  'agrupar',
  'desagrupar',
  'desagrupar',
  'desagrupar',
  'atender',
  'atender',
  'atender',
  'anotar',
  'rechazar',
  'responder',
  'responder',
  'responder',
  'ingresar',
] as const;
const jugada = fc.record({
  // An HR that is voided walks no further.
  acto: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...ACTOS) },
    { weight: 1, arbitrary: fc.constant('anular' as const) },
  ),
  /** who acts: mostly whom the step is with, else anybody */
  quien: fc.nat(13),
  suyo: fc.nat(9).map((n) => n > 0),
  hoja: fc.nat(HOJAS - 1),
  otra: fc.nat(HOJAS - 1),
  /** mostly the last steps, where the life is */
  paso: fc.nat(3),
  a: fc.nat(13),
  pide: fc.boolean(),
});
type Jugada = typeof jugada extends fc.Arbitrary<infer J> ? J : never;
/** What up to four clerks press in the same moment. */
const ronda = fc.array(jugada, { minLength: 2, maxLength: 4 });

const leer = (ref: Ref) =>
  uow.leer(async (tx) => {
    const hilos = prueba.app.get(Hilos, { strict: false });
    const hoja = await hilos.registro.hoja(tx, ref.gestion, ref.id);
    if (!hoja) throw new Error('la hoja desapareció');
    return hilos.registro.hilo(tx, hoja);
  });

async function jugar(hojas: readonly Ref[], j: Jugada): Promise<boolean> {
  const ref = hojas[j.hoja] as Ref;
  const hilo = await leer(ref);
  const paso = hilo.pasos.at(-1 - (j.paso % hilo.pasos.length));
  if (!paso) throw new Error('una hoja sin pasos');
  const suyo = j.acto === 'revertir' ? paso.dePuestoId : (paso.tenedorPuestoId ?? paso.aPuestoId);
  const duenio = gente.find((g) => g.puestoId === suyo);
  const quien = ((j.suyo ? duenio : null) ?? gente[j.quien]) as Quien;
  const [ruta, cuerpo] = pedido(hojas, j, quien);
  const adeudo = hilo.adeudos.at(-1)?.id ?? '1';
  const deHoja = `/api/hojas/${ref.gestion}/${ref.id}`;
  const caminos: Readonly<Record<string, string>> = {
    rechazar: `${deHoja}/adeudos/${adeudo}/rechazar`,
    anular: `${deHoja}/anular`,
    ingresar: '/api/hojas/externas',
  };
  const camino = caminos[ruta] ?? `/api/derivaciones/${ref.gestion}/${paso.id}/${ruta}`;
  return quien.escritorio.acto(camino, cuerpo).then(
    () => true,
    (e: unknown) => {
      if (e instanceof RespuestaInesperada && e.estado < 500) return false;
      throw e as Error;
    },
  );
}

function pedido(hojas: readonly Ref[], j: Jugada, quien: Quien): readonly [string, object] {
  const { puestoId, unidadId } = gente[j.a] as Quien;
  const acciones = j.pide ? ['elaborar-respuesta'] : ['para-su-conocimiento'];
  const destino = { puestoId, acciones, proveido: 'x' };
  switch (j.acto) {
    case 'derivar':
      return ['derivar', { oficial: destino }];
    case 'copias':
      return ['derivar', { copias: [destino] }];
    case 'bandeja':
      return ['derivar', { oficial: { unidadId, acciones, proveido: 'x' } }];
    case 'devolver':
    case 'suspender':
    case 'rechazar':
    case 'revertir':
    case 'atender':
    case 'archivar':
    case 'anular':
      return [j.acto, { motivo: 'Por el paseo' }];
    case 'agrupar':
      return ['agrupar', { padre: hojas[j.otra] }];
    case 'responder':
      return ['responder', { documentoId: quien.nota }];
    case 'ingresar':
      return [
        'ingresar',
        { procedencia: 'Vecino', remitente: 'Vecino', referencia: 'Nota', fojas: 1, hoja: hojas[j.hoja] },
      ];
    case 'anotar':
      return ['anotar', { texto: 'Nota del paseo' }];
    default:
      return [j.acto, {}];
  }
}

async function nuevas(): Promise<Ref[]> {
  const refs: Ref[] = [];
  for (let i = 0; i < HOJAS; i++) {
    const r = await (gente[0] as Quien).escritorio.acto<{ hoja: Ref }>('/api/hojas/internas', {
      referencia: `Paseo ${i}`,
    });
    refs.push({ gestion: r.hoja.gestion, id: r.hoja.id });
  }
  return refs;
}

/** The table of live steps must say what its source says. */
const diferenciasDeBandeja = (): Promise<unknown[]> =>
  prueba.base.dataSource.query(`
    SELECT d.gestion, d.id FROM hojas.derivaciones d FULL JOIN hojas.bandeja b ON b.gestion = d.gestion AND b.derivacion_id = d.id
    LEFT JOIN organizacion.puestos p ON p.id = d.tenedor_puesto_id
    WHERE (d.estado IN ('ENVIADA', 'RECIBIDA', 'SUSPENDIDA')) IS DISTINCT FROM (b.derivacion_id IS NOT NULL)
       OR (b.derivacion_id IS NOT NULL AND (b.estado, b.tenedor_puesto_id, b.a_puesto_id, b.a_unidad_id, b.unidad_id, b.observacion)
           IS DISTINCT FROM (d.estado, d.tenedor_puesto_id, d.a_puesto_id, d.a_unidad_id, coalesce(p.unidad_id, d.a_unidad_id), d.observacion))
       OR (b.tipo = 'oficial' AND b.agrupadas <> (SELECT count(*) FROM hojas.hojas c WHERE c.padre_gestion = b.gestion AND c.padre_id = b.hoja_id))`);

/** What the trail says, and what the database holds. */
async function exigirMismaHistoria(ref: Ref): Promise<void> {
  const hilo = await leer(ref);
  const bitacora = prueba.app.get(Bitacora);
  const { gestion, id, codigo, confidencialidad } = hilo;
  const cadena = `hoja/${gestion}/${id}`;
  const eventos = await uow.leer(async (tx) => {
    expect(await bitacora.verificarCadena(tx, cadena)).toBeNull();
    return bitacora.leerCadena(tx, cadena);
  });
  const repetida = repetir(
    { gestion, id, codigo, confidencialidad },
    eventos.map((e) => ({ acto: e.acto, datos: JSON.parse(e.datos) as Record<string, unknown> })),
  );
  const sinUltimo = hilo.pasos.map(({ ultimo: _ultimo, ...p }) => p);
  expect(repetida.pasos).toEqual(sinUltimo);
  expect(repetida.adeudos).toEqual(hilo.adeudos);
  expect([repetida.estado, repetida.ancestros[0]?.codigo]).toEqual([hilo.estado, hilo.ancestros[0]?.codigo]);
}

describe('paseo de varios a la vez sobre un árbol de unidades', () => {
  it('ninguna ronda de actos simultáneos rompe lo que siempre debe valer, nada se pierde, y la historia repetida da el mismo estado', async () => {
    const hechos = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(ronda, { minLength: 25, maxLength: 40 }), async (rondas) => {
        const hojas = await nuevas();
        for (const jugadas of rondas) {
          const salidas = await Promise.all(jugadas.map((j) => jugar(hojas, j)));
          for (const [i, j] of jugadas.entries())
            if (salidas[i]) hechos.set(j.acto, (hechos.get(j.acto) ?? 0) + 1);
          for (const h of hojas) expect(faltasDe(await leer(h))).toEqual([]);
        }
        for (const h of hojas) await exigirMismaHistoria(h);
        expect(await diferenciasDeBandeja()).toEqual([]);
      }),
      { numRuns: PASEOS, seed: 1648, endOnFailure: true },
    );
    // A walk in which nearly nothing was ever allowed would prove nothing; the long one must have done every act.
    const sinHacer = [...new Set<string>([...ACTOS, 'anular'])].filter((acto) => !hechos.has(acto));
    if (PASEOS >= 100) expect(sinHacer).toEqual([]);
    else expect(sinHacer.length).toBeLessThanOrEqual(7);
  }, 1_800_000);
});
