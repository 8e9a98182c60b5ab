import { secretosDeRuta } from '#platform';
import { randomUUID } from 'node:crypto';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import type { Contrato, Esquema } from '../support/contrato';
import { rechazo } from '../support/mesa';
import { Personal } from '../support/personal';

const INICIAL = 'la que le dieron';
const SUYA = 'una frase que eligió';

let prueba: AplicacionDePrueba;
let admin: Escritorio;
let n = 0;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-11T08:30:00-04:00');
  admin = await prueba.escritorio('admin');
});
afterAll(() => prueba.cerrar());

/** Somebody on record, who cannot enter yet. */
async function persona(): Promise<string> {
  const datos = { nombre: `Persona ${++n}`, ci: `88000${n}` };
  return (await admin.acto<{ id: string }>('/api/administracion/funcionarios', datos)).id;
}

/** Somebody with a login that the administrator gave them, at their desk with that password. */
async function nuevo(): Promise<{ id: string; usuarioId: string; usuario: string; primero: Escritorio }> {
  const id = await persona();
  const usuario = `nuevo${n}`;
  const orden = { usuario, clave: INICIAL, roles: ['funcionario'] };
  const { id: usuarioId } = await admin.acto<{ id: string }>(
    `/api/administracion/funcionarios/${id}/usuario`,
    orden,
  );
  return { id, usuarioId, usuario, primero: await entra(usuario, INICIAL) };
}

async function entra(usuario: string, clave: string): Promise<Escritorio> {
  const e = new Escritorio(prueba.origen, usuario, clave);
  await e.ingresar();
  return e;
}
const elegir = (e: Escritorio, nueva: string, actual?: string): Promise<{ sesionesCerradas: number }> =>
  e.acto('/api/sesion/clave', { nueva, ...(actual ? { actual } : {}) }, 'PUT');
const deCadena = (cadena: string) =>
  prueba.base.dataSource.query<{ acto: string; datos: string }[]>(
    `SELECT acto, datos::text AS datos FROM auditoria.eventos WHERE cadena = $1 ORDER BY secuencia`,
    [cadena],
  );

describe('quien recibió su contraseña de otro', () => {
  it('antes de elegir la suya no puede nada más que eso, mirar su sesión y salir', async () => {
    const { primero } = await nuevo();
    expect(await primero.leer('/api/sesion')).toMatchObject({ clavePorCambiar: true });
    for (const ruta of ['/api/bandeja?vista=por-recibir', '/api/organizacion/organigrama', '/api/novedades'])
      expect([ruta, await rechazo(primero.leer(ruta))]).toMatchObject([
        ruta,
        { estado: 403, codigo: 'acceso.clave-por-cambiar' },
      ]);
    const acto = primero.acto('/api/hojas/internas', { referencia: 'Asunto' });
    expect(await rechazo(acto)).toMatchObject({ estado: 403, codigo: 'acceso.clave-por-cambiar' });
    expect((await primero.enviar('DELETE', '/api/sesion')).status).toBe(204);
  });

  it('elige la suya sin repetir la que le dieron, sigue en la misma sesión y la otra ya no sirve', async () => {
    const { primero, usuario, usuarioId } = await nuevo();
    expect(await rechazo(elegir(primero, INICIAL))).toMatchObject({ codigo: 'acceso.clave-igual' });
    expect(await rechazo(elegir(primero, 'corta'))).toMatchObject({
      estado: 422,
      codigo: 'acceso.clave-debil',
    });
    await elegir(primero, SUYA);
    expect(await primero.leer('/api/sesion')).toMatchObject({ clavePorCambiar: false });
    expect(await rechazo(entra(usuario, INICIAL))).toMatchObject({ estado: 401 });
    await entra(usuario, SUYA);
    const actos = await deCadena(`usuario/${usuarioId}`);
    expect(actos.map((a) => a.acto)).toEqual([
      'crear-usuario',
      'ingresar',
      'cambiar-clave',
      'ingreso-fallido',
      'ingresar',
    ]);
    expect(JSON.stringify(actos)).not.toMatch(/eligió|le dieron/);
  });

  it('los usuarios de la demostración entran como siempre', async () => {
    expect(await admin.leer('/api/sesion')).toMatchObject({ clavePorCambiar: false });
  });

  it('también quien se registró con su usuario en un solo acto', async () => {
    const acceso = { usuario: 'enunacto', clave: INICIAL, roles: ['funcionario'] };
    await admin.acto('/api/administracion/funcionarios', { nombre: 'De un acto', ci: '99887766', acceso });
    const e = await entra('enunacto', INICIAL);
    expect(await e.leer('/api/sesion')).toMatchObject({ clavePorCambiar: true });
  });
});

describe('la contraseña propia', () => {
  it('se cambia cuando se quiera, con la de ahora: las otras sesiones terminan y esta sigue', async () => {
    const { primero, usuario } = await nuevo();
    await elegir(primero, SUYA);
    const otra = await entra(usuario, SUYA);
    expect(await rechazo(elegir(primero, 'otra frase larga', 'no es esta'))).toMatchObject({
      estado: 422,
      codigo: 'acceso.clave-actual',
    });
    expect(await rechazo(elegir(primero, 'otra frase larga'))).toMatchObject({
      codigo: 'acceso.clave-actual',
    });
    expect(await elegir(primero, 'otra frase larga', SUYA)).toEqual({ sesionesCerradas: 1 });
    expect(await rechazo(otra.leer('/api/sesion'))).toMatchObject({ estado: 401 });
    await primero.leer('/api/sesion');
  });

  it('quien prueba contraseñas de ahora en una sesión ajena espera, como en la puerta', async () => {
    const { primero } = await nuevo();
    await elegir(primero, SUYA);
    const dichos: number[] = [];
    for (let i = 0; i < 6; i++)
      dichos.push((await rechazo(elegir(primero, 'otra frase larga', `prueba ${i}`))).estado);
    expect(dichos).toEqual([422, 422, 422, 422, 422, 429]);
    expect(await rechazo(elegir(primero, 'otra frase larga', SUYA))).toMatchObject({ estado: 429 });
  });

  it('repetido por la red es un solo cambio', async () => {
    const { primero, usuarioId } = await nuevo();
    const clave = randomUUID();
    const una = await primero.acto('/api/sesion/clave', { nueva: SUYA }, 'PUT', clave);
    expect(await primero.acto('/api/sesion/clave', { nueva: SUYA }, 'PUT', clave)).toEqual(una);
    const cambios = (await deCadena(`usuario/${usuarioId}`)).filter((a) => a.acto === 'cambiar-clave');
    expect(cambios).toHaveLength(1);
  });

  it('la cambia también quien no llena ningún puesto, y el titular mientras lo suplen', async () => {
    const { primero } = await nuevo();
    expect(await primero.leer('/api/sesion')).toMatchObject({ puestos: [] });
    await elegir(primero, SUYA);
    const personal = await Personal.de(prueba);
    await personal.designar({
      ...{ puesto: 'director', persona: 'secretario', calidad: 'suplencia' },
      ...{ desde: '2018-06-11', hasta: '2018-06-11' },
    });
    const titular = await prueba.escritorio('director');
    await elegir(titular, SUYA, 'hoja-de-ruta-demo');
    expect((await titular.respuesta('/api/sesion')).status).toBe(200);
  });
});

describe('quien administra', () => {
  it('da usuario a quien ya estaba registrado; a quien ya lo tiene, a quien cesó y a nadie, no', async () => {
    const { id } = await nuevo();
    const dar = (quien: string, usuario: string) =>
      rechazo(
        admin.acto(`/api/administracion/funcionarios/${quien}/usuario`, {
          ...{ usuario, clave: INICIAL, roles: [] },
        }),
      );
    expect(await dar(id, 'otro.mas')).toMatchObject({ codigo: 'acceso.funcionario-con-usuario' });
    const ido = await persona();
    expect(await dar(ido, 'director')).toMatchObject({ codigo: 'acceso.usuario-repetido' });
    await admin.acto(`/api/administracion/funcionarios/${ido}/cesar`, { motivo: 'Renuncia' });
    expect(await dar(ido, 'se.fue')).toMatchObject({
      estado: 409,
      codigo: 'administracion.funcionario.ceso',
    });
    expect(await dar('99999999', 'nadie.mas')).toMatchObject({ estado: 404 });
  });

  it('restablece la contraseña de otro: sus sesiones terminan, sus fallos se olvidan y elige la suya al entrar', async () => {
    const { primero, usuario, usuarioId } = await nuevo();
    await elegir(primero, SUYA);
    for (let i = 0; i < 5; i++) await rechazo(entra(usuario, 'no es esta'));
    const { sesiones } = await admin.acto<{ sesiones: number }>(
      `/api/administracion/usuarios/${usuarioId}/clave`,
      { clave: 'otra que le dan' },
    );
    expect(sesiones).toBe(1);
    expect(await rechazo(primero.leer('/api/sesion'))).toMatchObject({ estado: 401 });
    const vuelve = await entra(usuario, 'otra que le dan');
    expect(await vuelve.leer('/api/sesion')).toMatchObject({ clavePorCambiar: true });
  });

  it('no restablece la suya, ni la de quien cesó, ni la de nadie; y los demás no dan ni restablecen', async () => {
    const filas = await admin.leer<{ id: string; usuario: { id: string; nombre: string } | null }[]>(
      '/api/administracion/funcionarios',
    );
    const propio = filas.find((f) => f.usuario?.nombre === 'admin')?.usuario?.id ?? '';
    const de = (quien: Escritorio, id: string) =>
      rechazo(quien.acto(`/api/administracion/usuarios/${id}/clave`, { clave: INICIAL }));
    expect(await de(admin, propio)).toMatchObject({ estado: 409, codigo: 'acceso.clave-propia' });
    expect(await de(admin, '99999999')).toMatchObject({ estado: 404 });
    const { id, usuarioId } = await nuevo();
    await admin.acto(`/api/administracion/funcionarios/${id}/cesar`, { motivo: 'Renuncia' });
    expect(await de(admin, usuarioId)).toMatchObject({ estado: 409, codigo: 'acceso.usuario-inactivo' });
    for (const quien of ['tecnico', 'recepcion']) {
      const e = await prueba.escritorio(quien);
      expect(await de(e, propio)).toMatchObject({ estado: 403 });
      const dar = e.acto(`/api/administracion/funcionarios/${id}/usuario`, {
        ...{ usuario: 'colado', clave: INICIAL, roles: ['administrador'] },
      });
      expect(await rechazo(dar)).toMatchObject({ estado: 403, codigo: 'acceso.rol' });
    }
  });

  it('ve quién no eligió aún su contraseña, y en qué puestos está cada uno', async () => {
    const { id } = await nuevo();
    const filas = await admin.leer<
      { id: string; puestos: string[]; usuario: { porCambiar: boolean } | null }[]
    >('/api/administracion/funcionarios');
    expect(filas.find((f) => f.id === id)).toMatchObject({ puestos: [], usuario: { porCambiar: true } });
    expect(filas.flatMap((f) => f.puestos)).toContain('Director General — Desp./Gov.');
  });

  it('de dos que dan usuario a la misma persona a la vez, uno se lo da', async () => {
    const id = await persona();
    const dar = (usuario: string) =>
      admin.enviar('POST', `/api/administracion/funcionarios/${id}/usuario`, {
        ...{ usuario, clave: INICIAL, roles: [] },
      });
    const dichos = await Promise.all([dar('a.la.vez1'), dar('a.la.vez2')]);
    expect(dichos.map((r) => r.status).sort()).toEqual([200, 409]);
  });
});

describe('la marca que reconoce un pedido repetido', () => {
  it('no depende de la contraseña: con quien la lea no se adivina', async () => {
    const clave = randomUUID();
    const orden = (suya: string) => ({
      ...{ nombre: 'Con marca', ci: '5550001' },
      acceso: { usuario: 'con.marca', clave: suya, roles: [] },
    });
    const ruta = '/api/administracion/funcionarios';
    const una = await admin.acto(ruta, orden(INICIAL), 'POST', clave);
    expect(await admin.acto(ruta, orden('otra distinta'), 'POST', clave)).toEqual(una);
    const otra = admin.acto(ruta, { ...orden(INICIAL), nombre: 'Otro' }, 'POST', clave);
    expect(await rechazo(otra)).toMatchObject({ codigo: 'acto.clave-reutilizada' });
  });

  it('toda contraseña que el contrato pide queda fuera de ella', async () => {
    const contrato = await admin.leer<Contrato>('/api/openapi.json');
    // They read the key of their act by themselves.
    const callados = new Map<string, readonly string[]>([
      ['instalar', ['claveDeInstalacion', 'administrador.clave']],
      ['cambiarMiClave', ['actual', 'nueva']],
    ]);
    for (const { controllers } of modulos())
      for (const { instance } of controllers.values())
        for (const [nombre, fn] of metodos(instance)) {
          const caminos = secretosDeRuta(fn);
          if (caminos.length > 0) callados.set(nombre, caminos);
        }
    // They are no acts: nothing is kept of them.
    const SIN_MARCA = ['iniciarSesion', 'ensayarInstalacion', 'verLogoInicial'];
    const faltan = Object.values(contrato.paths)
      .flatMap((ruta) => Object.values(ruta))
      .filter((op) => !SIN_MARCA.includes(op.operationId))
      .flatMap((op) =>
        secretosDe(op.requestBody?.content['application/json']?.schema)
          .filter((s) => !callados.get(op.operationId)?.some((c) => s === c || s.startsWith(`${c}.`)))
          .map((s) => `${op.operationId}: ${s}`),
      );
    expect(faltan).toEqual([]);
    expect([...callados.keys()]).toEqual(
      expect.arrayContaining(['crearFuncionario', 'darUsuario', 'restablecerClave', 'firmarDocumento']),
    );
  });
});

interface ConControladores {
  readonly controllers: ReadonlyMap<unknown, { readonly instance: unknown }>;
}
function modulos(): Iterable<ConControladores> {
  const { container } = prueba.app as unknown as {
    container: { getModules(): ReadonlyMap<string, ConControladores> };
  };
  return container.getModules().values();
}

function metodos(instancia: unknown): [string, object][] {
  const prototipo = Object.getPrototypeOf(instancia ?? {}) as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototipo).flatMap((nombre) => {
    const fn = Object.getOwnPropertyDescriptor(prototipo, nombre)?.value as unknown;
    return typeof fn === 'function' ? [[nombre, fn]] : [];
  });
}

/** Where a body has what is called, or said to be, a password. */
function secretosDe(e: Esquema | undefined, camino = ''): string[] {
  if (!e) return [];
  const dentro = [...(e.anyOf ?? []), ...(e.oneOf ?? []), ...(e.allOf ?? [])];
  const aqui = e.format === 'password' || /(^|\.)contrase\w+$/.test(camino) ? [camino] : [];
  return [
    ...new Set([
      ...aqui,
      ...dentro.flatMap((d) => secretosDe(d, camino)),
      ...secretosDe(e.items, camino),
      ...Object.entries(e.properties ?? {}).flatMap(([k, v]) => secretosDe(v, camino ? `${camino}.${k}` : k)),
    ]),
  ];
}
