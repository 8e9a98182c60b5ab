import { randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo } from '../support/mesa';

interface Ensayo {
  readonly id: string;
  readonly sinUso: string[];
  readonly filas: readonly { n: number; hace: string; dice: string[]; errores: string[] }[];
  readonly totales: Readonly<Record<string, number>>;
  readonly usuarios: readonly { usuario: string; nombre: string }[];
}
const RUTA = '/api/administracion/importaciones';
const CABEZA = 'Sigla;Unidad;Depende de;Cargo;MAE;Nombre;CI;Correo;Usuario;Roles;Desde;Memorándum';
const CLAVE = 'la que se entrega';

let prueba: AplicacionDePrueba;
let admin: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-11T08:30:00-04:00');
  admin = await prueba.escritorio('admin');
});
afterAll(() => prueba.cerrar());

function formulario(contenido: string | Uint8Array, nombre: string): FormData {
  const f = new FormData();
  f.append('archivo', new Blob([typeof contenido === 'string' ? contenido : Buffer.from(contenido)]), nombre);
  return f;
}
const ensayar = (contenido: string | Uint8Array, quien = admin, nombre = 'personal.csv'): Promise<Ensayo> =>
  quien.acto<Ensayo>(RUTA, formulario(contenido, nombre));
const planilla = (...filas: string[]): string => [CABEZA, ...filas].join('\r\n');
const confirmar = (e: Ensayo, clave?: string, quien = admin) =>
  quien.acto<{ totales: Record<string, number> }>(
    `${RUTA}/${e.id}/confirmar`,
    { claves: e.usuarios.map((u) => ({ usuario: u.usuario, clave: CLAVE })) },
    ...(['POST', clave] as const),
  );
async function cuentas(): Promise<Record<string, number>> {
  const [fila] = await prueba.base.dataSource.query<Record<string, number>[]>(
    `SELECT (SELECT count(*)::int FROM organizacion.unidades) AS unidades, (SELECT count(*)::int FROM organizacion.puestos) AS puestos,
       (SELECT count(*)::int FROM organizacion.funcionarios) AS personas, (SELECT count(*)::int FROM acceso.usuarios) AS usuarios,
       (SELECT count(*)::int FROM organizacion.designaciones) AS designaciones, (SELECT count(*)::int FROM auditoria.eventos) AS eventos`,
  );
  return fila ?? {};
}

describe('importar unidades, puestos y personas', () => {
  it('el ensayo dice fila por fila lo que haría y no escribe nada; confirmado se hace todo, y quien entra elige su contraseña', async () => {
    const antes = await cuentas();
    const e = await ensayar(
      planilla(
        'IMP/A/1;Unidad bajo A;imp a;Jefa;;Eva Paz;5550001;;eva.paz;autoridad;1/6/2018;Memo 1',
        'IMP/A;Unidad A;Desp./Gov.;;;;;;;;;',
        'Desp./Gov.;;;Director General;;;;;;;;',
      ),
    );
    expect(e.filas.map((f) => f.hace)).toEqual(['crea', 'crea', 'igual']);
    expect(e.totales).toMatchObject({
      unidades: 2,
      puestos: 1,
      personas: 1,
      usuarios: 1,
      iguales: 1,
      errores: 0,
    });
    expect(await cuentas()).toEqual(antes);
    await confirmar(e);
    const despues = await cuentas();
    expect(despues).toMatchObject({
      ...{ unidades: (antes['unidades'] ?? 0) + 2, puestos: (antes['puestos'] ?? 0) + 1 },
      ...{ usuarios: (antes['usuarios'] ?? 0) + 1, designaciones: (antes['designaciones'] ?? 0) + 1 },
    });
    const eva = new Escritorio(prueba.origen, 'eva.paz', CLAVE);
    await eva.ingresar();
    expect(await eva.leer('/api/sesion')).toMatchObject({
      ...{ clavePorCambiar: true, roles: ['autoridad'] },
      puestos: [{ cargo: 'Jefa', unidadSigla: 'IMP/A/1' }],
    });
    const actos = await prueba.base.dataSource.query<{ acto: string; datos: string }[]>(
      `SELECT acto, datos::text AS datos FROM auditoria.eventos WHERE cadena = 'organizacion' ORDER BY secuencia DESC LIMIT 6`,
    );
    expect(actos.map((a) => a.acto)).toEqual(expect.arrayContaining(['importar-personal', 'crear-unidad']));
    expect(JSON.stringify(actos)).not.toContain(CLAVE);
    const otra = await ensayar(planilla('IMP/A/1;;;Jefa;;Eva Paz;5550001;;eva.paz;;;', 'imp a;;;;;;;;;;;'));
    expect(otra.filas.map((f) => f.hace)).toEqual(['igual', 'igual']);
  });

  it('con errores dice cada uno en su fila y columna, y confirmarla se rehúsa sin escribir nada', async () => {
    const antes = await cuentas();
    const e = await ensayar(planilla('ERR/B;Unidad B;;;;;;;;;;', 'ERR/C;Unidad C;ZZZ;;;;;;;;;'));
    expect(e.filas[1]?.errores).toEqual([
      'Fila 3, columna Depende de: No hay ninguna unidad con la sigla «ZZZ».',
    ]);
    expect(await rechazo(confirmar(e))).toMatchObject({
      estado: 422,
      codigo: 'administracion.importacion.con-errores',
    });
    expect(await cuentas()).toEqual(antes);
  });

  it('si el organigrama cambió desde el ensayo se rehúsa y nada se escribe', async () => {
    const e = await ensayar(planilla('CAM/A;Unidad A;;;;;;;;;;'));
    await admin.acto('/api/administracion/unidades', { nombre: 'Otra mientras', sigla: 'MIENTRAS' });
    const antes = await cuentas();
    expect(await rechazo(confirmar(e))).toMatchObject({
      estado: 409,
      codigo: 'administracion.importacion.cambio',
    });
    expect(await cuentas()).toEqual(antes);
  });

  it('la misma orden repetida es una; con otra llave ya está hecha; dos a la vez, una', async () => {
    const e = await ensayar(planilla('REP/A;Unidad A;;Jefe;;;;;;;;'));
    const llave = randomUUID();
    const una = await confirmar(e, llave);
    expect(await confirmar(e, llave)).toEqual(una);
    expect(await rechazo(confirmar(e))).toMatchObject({
      estado: 409,
      codigo: 'administracion.importacion.hecha',
    });
    const otra = await ensayar(planilla('REP/B;Unidad B;;Jefe;;;;;;;;'));
    const cuerpo = { claves: [] };
    const dichos = await Promise.all(
      [1, 2].map(() => admin.enviar('POST', `${RUTA}/${otra.id}/confirmar`, cuerpo)),
    );
    expect(dichos.map((r) => r.status).sort()).toEqual([200, 409]);
  });

  it('una falla a mitad de camino no deja nada', async () => {
    const e = await ensayar(planilla('MIT/A;Unidad A;;Jefe;;Iván Vera;5550009;;ivan.vera;;;Memo'));
    await prueba.base.dataSource.query(
      `CREATE FUNCTION falla() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'corte'; END $f$;
       CREATE TRIGGER falla BEFORE INSERT ON acceso.usuarios FOR EACH ROW EXECUTE FUNCTION falla()`,
    );
    const antes = await cuentas();
    expect(await rechazo(confirmar(e))).toMatchObject({ estado: 500 });
    expect(await cuentas()).toEqual(antes);
    await prueba.base.dataSource.query(`DROP TRIGGER falla ON acceso.usuarios`);
    await confirmar(e);
  });

  it('cada usuario nuevo lleva su contraseña inicial: ni falta una, ni sobra, ni es débil', async () => {
    const e = await ensayar(planilla('CLA/A;Unidad A;;Jefe;;Ida Sol;5550011;;ida.sol;;;Memo'));
    const con = (claves: object[]) => rechazo(admin.acto(`${RUTA}/${e.id}/confirmar`, { claves }));
    const suya = { usuario: 'ida.sol', clave: CLAVE };
    expect(await con([])).toMatchObject({ codigo: 'administracion.importacion.claves' });
    expect(await con([suya, { usuario: 'otro', clave: CLAVE }])).toMatchObject({
      codigo: 'administracion.importacion.claves',
    });
    expect(await con([{ ...suya, clave: 'corta' }])).toMatchObject({ codigo: 'acceso.clave-debil' });
  });

  it('solo quien administra ensaya y baja la plantilla, y nadie confirma el ensayo de otro', async () => {
    const e = await ensayar(planilla('SOL/A;Unidad A;;;;;;;;;;'));
    for (const quien of ['director', 'recepcion']) {
      const d = await prueba.escritorio(quien);
      expect(await rechazo(ensayar(planilla('X;X;;;;;;;;;;'), d))).toMatchObject({ estado: 403 });
      expect(await rechazo(confirmar(e, undefined, d))).toMatchObject({ estado: 403 });
      expect((await d.respuesta(`${RUTA}/plantilla.xlsx`)).status).toBe(403);
    }
    expect(await rechazo(confirmar({ ...e, id: '99999999' }))).toMatchObject({ estado: 404 });
  });
});

describe('los archivos', () => {
  it('las plantillas que se bajan se entienden tal como están', async () => {
    for (const tipo of ['xlsx', 'csv']) {
      const bytes = await admin.bytes(`${RUTA}/plantilla.${tipo}`);
      const { filas, sinUso } = await ensayar(bytes, admin, `personal.${tipo}`);
      expect(sinUso).toEqual([]);
      expect(filas).toHaveLength(1);
      expect(filas[0]?.errores).toEqual([expect.stringContaining('columna Depende de')]);
    }
  });

  it.each([
    ['un PDF', Buffer.from('%PDF-1.7\n\u0000\u0001'), 422, 'planillas.ilegible'],
    ['un ZIP de otra cosa', zipSync({ 'a.txt': strToU8('x') }), 422, 'planillas.ilegible'],
    [
      'una bomba',
      zipSync({ 'xl/sharedStrings.xml': new Uint8Array(64 * 1024 * 1024) }),
      413,
      'planillas.grande',
    ],
    ['una celda de 1 MB', planilla(`A;${'x'.repeat(1_048_576)}`), 413, 'planillas.grande'],
    ['diez mil columnas', planilla(`A${';x'.repeat(10_000)}`), 413, 'planillas.grande'],
    [
      'seis mil filas',
      planilla(...Array.from({ length: 6_000 }, (_, i) => `A${i};x`)),
      413,
      'planillas.grande',
    ],
    ['sin títulos', 'uno;dos\n1;2', 422, 'administracion.importacion.columnas'],
    ['un título dos veces', 'Sigla;sigla\nA;B', 422, 'administracion.importacion.columnas'],
    ['solo títulos', CABEZA, 422, 'administracion.importacion.vacia'],
    ['nada', '', 422, 'administracion.importacion.columnas'],
  ])('%s se rehúsa con su razón', async (_, contenido, estado, codigo) => {
    expect(await rechazo(ensayar(contenido))).toMatchObject({ estado, codigo });
  });

  it('lo que parece una fórmula es texto', async () => {
    const { filas } = await ensayar(planilla('FOR/A;=1+1;;@SUM(A1);;;;;;;;'));
    expect(filas[0]?.dice).toEqual(['Crea la unidad FOR/A.', 'Crea el puesto @SUM(A1).']);
  });
});

it('dos mil filas se ensayan y se importan en un acto', async () => {
  const filas = Array.from(
    { length: 2_000 },
    (_, i) =>
      `MIL/${i};Unidad ${i};${i ? `MIL/${(i - 1) >> 1}` : ''};Jefe ${i};;Persona ${i};900${i};;;;;Memo ${i}`,
  );
  const antes = performance.now();
  const e = await ensayar(planilla(...filas.reverse()));
  expect(e.totales).toMatchObject({ unidades: 2_000, puestos: 2_000, personas: 2_000, errores: 0 });
  const ensayada = performance.now();
  await confirmar(e);
  console.info(
    `ensayo ${Math.round(ensayada - antes)} ms, acto ${Math.round(performance.now() - ensayada)} ms`,
  );
}, 180_000);
