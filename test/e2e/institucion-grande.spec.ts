import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { crecer, sentencias, type UnidadCreada } from '../support/institucion';
import { enPaso, rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { Personal } from '../support/personal';

interface Hallado {
  readonly tipo: string;
  readonly id: string;
  readonly cargo: string | null;
  readonly unidadSigla: string;
  readonly funcionario: string | null;
}
interface Organigrama {
  readonly unidades: { id: string; sigla: string; superiorId: string | null; activa: boolean }[];
  readonly puestos: { id: string; activo: boolean }[];
}

let prueba: AplicacionDePrueba;
let oficina: Oficina;
let personal: Personal;
let unidades: Map<string, UnidadCreada>;
/** statements of each reading while the entidad had three units */
const antes: Record<string, number> = {};

const LECTURAS: Readonly<Record<string, readonly [quien: string, ruta: string]>> = {
  'el organigrama de la administración': ['admin', '/api/administracion/organigrama'],
  'el organigrama de todos': ['recepcion', '/api/organizacion/organigrama'],
  'los funcionarios': ['admin', '/api/administracion/funcionarios'],
  'la bandeja del puesto': ['recepcion', '/api/bandeja?vista=en-despacho'],
  'la bandeja de la unidad': ['recepcion', '/api/bandeja?vista=en-despacho&de=unidad'],
  'los archivados de la unidad': ['recepcion', '/api/bandeja?vista=archivados&de=unidad'],
  'el buscador de destinos': ['recepcion', '/api/organizacion/destinos?q=gadt'],
};
const cuenta = (cual: string): Promise<number> => {
  const [quien, ruta] = LECTURAS[cual] ?? ['', ''];
  return sentencias(prueba, () => oficina.de(quien).leer(ruta));
};
/** HRs of the house: no stamp is put on them meanwhile, which would count. */
const abrir = (): Promise<Alta> =>
  oficina.de('recepcion').acto<Alta>('/api/hojas/internas', { referencia: 'Asunto' });
const registrar = (n: number): Promise<unknown> => Promise.all(Array.from({ length: n }, abrir));
const unidad = (sigla: string): UnidadCreada => {
  const u = unidades.get(sigla);
  if (!u) throw new Error(`no hay ${sigla}`);
  return u;
};

beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-11T08:30:00-04:00');
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'admin']);
  personal = await Personal.de(prueba);
  await registrar(2);
  for (const cual of Object.keys(LECTURAS)) antes[cual] = await cuenta(cual);
  unidades = await crecer(prueba);
}, 60_000);
afterAll(() => prueba.cerrar());

const buscar = (q: string, mas = ''): Promise<{ filas: Hallado[]; hayMas: boolean }> =>
  oficina.de('recepcion').leer(`/api/organizacion/destinos?q=${encodeURIComponent(q)}${mas}`);
const breve = (d: Hallado | undefined): string =>
  `${d?.tipo} ${d?.tipo === 'unidad' ? d.unidadSigla : d?.cargo}`;

describe('una entidad de 150 unidades y 400 puestos', () => {
  it('son las que son, en cuatro niveles', async () => {
    const { unidades, puestos } = await oficina
      .de('admin')
      .leer<Organigrama>('/api/administracion/organigrama');
    expect([unidades.length, puestos.length]).toEqual([150, 400]);
    const superior = new Map(unidades.map((u) => [u.id, u.superiorId]));
    const nivel = (id: string): number => {
      const s = superior.get(id);
      return s ? 1 + nivel(s) : 1;
    };
    expect(Math.max(...unidades.map((u) => nivel(u.id)))).toBe(4);
  });

  it('la sigla exacta de una unidad superior da primero su bandeja y sus puestos, y dice que hay más', async () => {
    for (const sigla of ['GADT/S03', 'gadt s03', 'GADT/S03/D03']) {
      const { filas, hayMas } = await buscar(sigla);
      const suya = sigla === 'GADT/S03/D03' ? sigla : 'GADT/S03';
      expect(breve(filas[0])).toBe(`unidad ${suya}`);
      const suyos = unidad(suya).puestos;
      expect(
        filas
          .slice(1, 1 + suyos.length)
          .map((d) => d.id)
          .sort(),
      ).toEqual([...suyos].sort());
      expect([filas.length <= 20, hayMas]).toEqual([true, suya === 'GADT/S03']);
    }
  });

  it('cada una de las 150 se halla por su sigla: su bandeja es lo primero', async () => {
    const primeras: string[] = [];
    for (const sigla of unidades.keys()) primeras.push(breve((await buscar(sigla)).filas[0]));
    expect(primeras).toEqual([...unidades.keys()].map((s) => `unidad ${s}`));
  });

  it('el cargo o el nombre exactos van antes que lo que empieza así, y esto antes que lo demás', async () => {
    const cargo = await buscar('Técnico de la GADT/S03');
    expect(breve(cargo.filas[0])).toBe('puesto Técnico de la GADT/S03');
    expect(cargo.filas[1]?.cargo).toContain('Técnico de la GADT/S03/');
    expect((await buscar('Apellido1 Nombre')).filas[0]?.funcionario).toBe('Apellido1 Nombre');
    expect(breve((await buscar('Dirección Número 07')).filas[0])).toMatch(/^unidad .*D07$/);
    // Only the last part of a sigla, as people say it.
    expect(breve((await buscar('U45')).filas[0])).toMatch(/U45$/);
    const secretarias = (await buscar('secretaria')).filas;
    expect(secretarias.every((d) => /^Secretar[ií]a/.test(d.cargo ?? ''))).toBe(true);
  });

  it('solo puestos, cuando solo se eligen puestos: las bandejas no les quitan sitio', async () => {
    const { filas } = await buscar('GADT/S03', '&solo=puesto');
    expect(filas).toHaveLength(20);
    expect(new Set(filas.map((d) => d.tipo))).toEqual(new Set(['puesto']));
  });

  it('a una unidad hallada así se le deriva', async () => {
    const a = await abrir();
    const { filas } = await buscar('GADT/S03/D03');
    const oficial = { unidadId: filas[0]?.id, acciones: [], proveido: 'Ver' };
    await oficina.de('recepcion').acto(enPaso(a, a.derivacionId, 'derivar'), { oficial });
    expect((await oficina.foto(a)).at(-1)).toContain('ENVIADA');
  });

  it.each(Object.keys(LECTURAS))(
    '%s se lee con las mismas sentencias que en una entidad de tres',
    async (cual) => {
      expect(antes[cual]).toBeGreaterThan(0);
      expect(await cuenta(cual)).toBe(antes[cual]);
    },
  );

  it('con sesenta hojas en despacho la bandeja sigue siendo las mismas sentencias', async () => {
    await registrar(60);
    const { filas } = await oficina.bandeja('recepcion', 'en-despacho');
    expect(filas).toHaveLength(50);
    for (const cual of ['la bandeja del puesto', 'la bandeja de la unidad'])
      expect(await cuenta(cual)).toBe(antes[cual]);
  });
});

describe('disolver una unidad de en medio', () => {
  const disolver = (sigla: string): Promise<{ asuntos: number }> =>
    personal.admin.acto('/api/administracion/traspasos', {
      de: { tipo: 'unidad', id: unidad(sigla).id },
      herederoPuestoId: prueba.demo.puestos['director'],
      motivo: 'Decreto 6/2018',
      terminar: true,
    });
  const hijasDe = (sigla: string): string[] =>
    [...unidades.keys()].filter((s) => s.startsWith(`${sigla}/`) && !s.slice(sigla.length + 1).includes('/'));
  async function enviarle(sigla: string, cuantas: number): Promise<void> {
    for (let i = 0; i < cuantas; i++) {
      const a = await abrir();
      const oficial = { unidadId: unidad(sigla).id, acciones: [], proveido: 'Ver' };
      await oficina.de('recepcion').acto(enPaso(a, a.derivacionId, 'derivar'), { oficial });
    }
  }
  async function colgarDelDespacho(sigla: string): Promise<void> {
    for (const hija of hijasDe(sigla)) {
      const datos = { nombre: `Ex ${hija}`, sigla: hija, base: 'D.D. 6/2018' };
      const superiorId = prueba.demo.unidades['despacho'];
      const camino = `/api/administracion/unidades/${unidad(hija).id}`;
      await personal.admin.acto(camino, { ...datos, superiorId }, 'PUT');
    }
  }

  it('con hijas se rechaza nombrando a cada una; colgadas de otra, se disuelve y ellas siguen', async () => {
    const hijas = hijasDe('GADT/S05');
    expect(hijas).toHaveLength(4);
    const no = await rechazo(disolver('GADT/S05'));
    expect(no.motivos).toEqual(hijas.map(() => 'administracion.unidad.con-dependientes'));
    await colgarDelDespacho('GADT/S05');
    await enviarle('GADT/S05', 2);
    expect((await disolver('GADT/S05')).asuntos).toBe(2);
    const { unidades: todas } = await oficina
      .de('admin')
      .leer<Organigrama>('/api/administracion/organigrama');
    const activas = new Set(todas.filter((u) => u.activa).map((u) => u.sigla));
    expect(hijas.every((h) => activas.has(h))).toBe(true);
    expect(activas.has('GADT/S05')).toBe(false);
    // Its old sigla leads to its heir, before the units that still bear it in theirs.
    expect((await buscar('GADT/S05')).filas.map(breve)[0]).toBe('puesto Director General');
  });

  it('cuesta por lo que se entrega, no por lo grande de la entidad', async () => {
    const costo = async (sigla: string, asuntos: number): Promise<number> => {
      await colgarDelDespacho(sigla);
      await enviarle(sigla, asuntos);
      return sentencias(prueba, () => disolver(sigla));
    };
    const [nada, uno, tres] = [
      await costo('GADT/S07', 0),
      await costo('GADT/S08', 1),
      await costo('GADT/S09', 3),
    ];
    expect(nada).toBeLessThan(80);
    expect(tres - nada).toBe(3 * (uno - nada));
  });
});
