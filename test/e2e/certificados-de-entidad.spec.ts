import { X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { ComprobarCertificados } from '../../libs/firmas/src/application/comprobar-certificados';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { declarar, inscribir, mios, p12De, rastro, type Firmante } from '../support/certificados';
import { rechazo } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';
import { Autoridad } from '../support/pki';

const EN_2018 = { desde: '20180101040000Z', hasta: '20190101040000Z' };
const INICIO = '2018-06-29T10:00:00-04:00';
let a: AplicacionDePrueba;
let autoridad: Autoridad;
let red: Server;
/** whether the authority answers */
let responde = true;
const gente: Record<string, Escritorio> = {};
const de = (clave: string): Escritorio => gente[clave] as Escritorio;

beforeAll(async () => {
  red = createServer((pedido, respuesta) => {
    if (!responde) return respuesta.writeHead(503).end();
    const que = /\.(crl|crt)$/.exec(pedido.url ?? '')?.[1];
    return respuesta.writeHead(que ? 200 : 404).end(que === 'crl' ? autoridad.crl() : autoridad.certificado);
  });
  await new Promise<void>((listo) => red.listen(0, '127.0.0.1', listo));
  const lugar = `http://127.0.0.1:${(red.address() as AddressInfo).port}`;
  autoridad = new Autoridad('Entidad con lista', undefined, 'rsa:2048', lugar);
  a = await iniciarAplicacion(INICIO, { HR_RED_PERMITIDA: '127.0.0.1' });
  for (const clave of ['director', 'secretario', 'tecnico', 'gobernador', 'admin'])
    gente[clave] = await a.escritorio(clave);
});
afterAll(async () => {
  await a.cerrar();
  autoridad.cerrar();
  await new Promise((listo) => red.close(listo));
});

const emitir = (ci: string, vigencia: object = EN_2018): Buffer =>
  autoridad.emitirCertificado({ nombre: 'Quien Firma', ci, ...vigencia });
const lista = (): Promise<Firmante[]> => de('admin').leer('/api/administracion/certificados');
const es = async (instante: string): Promise<void> => {
  a.reloj.poner(new Date(instante));
  for (const e of Object.values(gente)) await e.ingresar();
};
const ronda = (): Promise<number> => a.app.get(ComprobarCertificados, { strict: false }).ronda();

describe('lo que no es un certificado que sirva', () => {
  const base64 = (b: Buffer): string => b.toString('base64');
  const casos: [string, () => object | Promise<object>, number, string, RegExp][] = [
    ['un texto', () => cer(Buffer.from('hola')), 422, 'firma.certificado-ilegible', /no se puede leer/],
    ['ruido', () => cer(Buffer.alloc(900, 0x30)), 422, 'firma.certificado-ilegible', /no se puede leer/],
    ['un PDF', async () => cer(Buffer.from(await pdfMinimo('x'))), 422, 'firma.certificado-ilegible', /leer/],
    ['uno cortado', () => cer(emitir('1000002').subarray(0, 600)), 422, 'firma.certificado-ilegible', /leer/],
    ['un .p12 como .cer', () => cer(p12()), 422, 'firma.certificado-ilegible', /no se puede leer/],
    ['un .cer como .p12', () => p12De(emitir('1000002')), 422, 'firma.p12-danado', /no es un certificado/],
    [
      'otra contraseña',
      () => ({ ...p12De(p12()), contrasena: 'x' }),
      422,
      'firma.p12-contrasena',
      /contraseña/,
    ],
    ['nada', () => cer(Buffer.alloc(0)), 400, 'entrada.campos', /./],
    ['algo enorme', () => cer(Buffer.alloc(40_000, 1)), 400, 'entrada.campos', /./],
    ['sin archivo', () => ({ tipo: 'certificado' }), 400, 'entrada.campos', /./],
    ['RSA de 1024', () => cer(debil()), 422, 'firma.llave-debil', /1024 bits.*2048/],
    ['Ed25519', () => cer(ed25519()), 422, 'firma.llave-no-admitida', /ed25519/],
    ['de otro CI', () => cer(emitir('1000004')), 422, 'firma.certificado', /de otra persona/],
    [
      'sin CI',
      () => cer(autoridad.emitirCertificado({ nombre: 'X', ...EN_2018 })),
      422,
      'firma.certificado',
      /CI/,
    ],
    ['vencido', () => cer(vencido()), 422, 'firma.certificado', /vencido: valía hasta el 1 de junio de 2018/],
  ];
  const cer = (archivo: Buffer): object => ({ tipo: 'certificado', archivo: base64(archivo) });
  const p12 = (): Buffer => autoridad.emitirP12({ nombre: 'Quien Firma', ci: '1000002', ...EN_2018 });
  const debil = (): Buffer =>
    autoridad.emitirCertificado({ nombre: 'Débil', ci: '1000002', llave: 'rsa:1024', ...EN_2018 });
  const vencido = (): Buffer => emitir('1000002', { desde: '20170101040000Z', hasta: '20180601040000Z' });
  const ed25519 = (): Buffer =>
    autoridad.emitirCertificado({ nombre: 'Ed', ci: '1000002', llave: 'ed25519', ...EN_2018 });

  it.each(casos)('%s: se rechaza, se dice por qué y nada queda', async (_, orden, estado, codigo, texto) => {
    const no = await rechazo(de('director').acto('/api/certificados', await orden()));
    expect([no.estado, no.codigo]).toEqual([estado, codigo]);
    expect(no.message).toMatch(texto);
    expect((await mios(de('director'))).certificados).toEqual([]);
  });

  it('de un .p12 queda el certificado y nada de su llave; en PEM o DER, y de curva P-256, también sirven', async () => {
    const archivo = p12();
    const { id } = await de('director').acto<{ id: string }>('/api/certificados', p12De(archivo));
    const [fila] = await a.base.dataSource.query<{ der: Buffer; todo: string }[]>(
      `SELECT der, c::text AS todo FROM firmas.certificados c WHERE id = $1`,
      [id],
    );
    expect(fila?.der.subarray(0, 2)).toEqual(Buffer.from([0x30, 0x82]));
    expect(fila?.todo).not.toContain('clave');
    const ec = autoridad.emitirCertificado({ nombre: 'Curva', ci: '1000002', llave: 'ec', ...EN_2018 });
    await inscribir(de('director'), ec);
    const { certificados } = await mios(de('director'));
    expect(certificados.map((c) => [c.como, c.estado])).toEqual([
      ['persona', 'VIGENTE'],
      ['persona', 'VIGENTE'],
    ]);
    // Presented again, it is the one that there is.
    expect(await inscribir(de('director'), ec)).toEqual({ id: certificados[0]?.id });
  });
});

describe('retirar', () => {
  it('el retirado no firma hasta que su dueño lo inscribe otra vez; todo queda en el rastro', async () => {
    const archivo = emitir('1000006');
    const { id } = await inscribir(de('tecnico'), archivo);
    await de('tecnico').acto(`/api/certificados/${id}/retirar`, { motivo: 'Cambio de entidad' });
    const estado = async () => (await mios(de('tecnico'))).certificados.map((c) => [c.estado, c.motivo]);
    expect(await estado()).toEqual([['RETIRADO', 'Cambio de entidad']]);
    expect(await inscribir(de('tecnico'), archivo)).toEqual({ id });
    expect(await estado()).toEqual([['VIGENTE', null]]);
    await declarar(de('tecnico'), id);
    const no = await rechazo(de('tecnico').acto(`/api/certificados/${id}/retirar`, { motivo: 'x' }));
    expect([no.estado, no.codigo]).toEqual([409, 'firma.certificado-ya-revocado']);
    expect(await rastro(a, id)).toEqual([
      ...['inscribir-certificado', 'retirar-certificado', 'reponer-certificado', 'declarar-revocado'],
    ]);
  });
});

describe('cada quien lo suyo', () => {
  it('el administrador ve e inscribe los de todos; los demás, ni la lista ni los ajenos', async () => {
    const quien = (await lista()).find((f) => f.ci === '1000004');
    const ruta = `/api/administracion/funcionarios/${quien?.funcionarioId ?? ''}/certificados`;
    const orden = (ci: string) => ({ archivo: emitir(ci).toString('base64') });
    const { id } = await de('admin').acto<{ id: string }>(ruta, orden('1000004'));
    expect((await mios(de('secretario'))).certificados).toMatchObject([{ id, como: 'administrador' }]);
    expect((await rechazo(de('admin').acto(ruta, orden('1000002')))).motivos).toEqual([
      'firma.certificado-ajeno',
    ]);
    const nadie = '/api/administracion/funcionarios/99999999/certificados';
    expect((await rechazo(de('admin').acto(nadie, orden('1000002')))).estado).toBe(404);
    const motivo = { motivo: 'Lo perdió' };
    for (const [intento, estado] of [
      [de('director').leer('/api/administracion/certificados'), 403],
      [de('director').acto(ruta, orden('1000004')), 403],
      [de('director').acto(`/api/administracion/certificados/${id}/revocar`, motivo), 403],
      [de('director').acto(`/api/administracion/certificados/${id}/retirar`, motivo), 403],
      [de('director').acto(`/api/certificados/${id}/revocar`, motivo), 404],
      [de('director').acto(`/api/certificados/${id}/retirar`, motivo), 404],
      [de('admin').acto('/api/certificados', { tipo: 'prueba' }), 403],
      [de('admin').acto('/api/administracion/certificados/99999999/revocar', motivo), 404],
    ] as const)
      expect((await rechazo(intento)).estado).toBe(estado);
    expect((await mios(de('secretario'))).certificados[0]?.estado).toBe('VIGENTE');
    await de('admin').acto(`/api/administracion/certificados/${id}/revocar`, motivo);
    expect((await mios(de('secretario'))).certificados[0]).toMatchObject({
      ...{ estado: 'REVOCADO', motivo: 'Lo perdió' },
    });
  });
});

describe('la lista de vencimientos', () => {
  it('primero el que antes vence, cada uno en su grupo, y al final quien no tiene', async () => {
    const orden = async () => (await lista()).map((f) => [f.ci, f.grupos, f.certificados[0]?.dias ?? null]);
    await inscribir(
      de('gobernador'),
      emitir('1000001', { desde: '20180101040000Z', hasta: '20180710040000Z' }),
    );
    expect(await orden()).toEqual([
      ['1000001', ['por-vencer'], 11],
      ['1000002', [], 186],
      ['1000006', ['revocados'], 186],
      ['1000004', ['revocados'], 186],
      ['1000008', ['sin-certificado'], null],
      ['1000003', ['sin-certificado'], null],
      ['1000005', ['sin-certificado'], null],
    ]);
    await es('2018-07-12T10:00:00-04:00');
    expect((await orden())[0]).toEqual(['1000001', ['vencidos'], -2]);
    expect((await mios(de('gobernador'))).aviso?.texto).toBe(
      'Su certificado venció el 10 de julio de 2018: para firmar, inscriba el nuevo.',
    );
    await inscribir(de('gobernador'), emitir('1000001'));
    expect((await lista()).find((f) => f.ci === '1000001')?.grupos).toEqual([]);
    await es(INICIO);
  });
});

describe('comprobar con la entidad certificadora', () => {
  const uno = async () => (await mios(de('director'))).certificados[0];
  it('cada día; lo que no responde no revoca a nadie, se ve y se pregunta de nuevo; lo revocado se marca', async () => {
    await es('2018-08-01T10:00:00-04:00');
    const certificado = emitir('1000002');
    const { id } = await inscribir(de('director'), certificado);
    await ronda();
    expect(await uno()).toMatchObject({ comprobadoEn: '2018-08-01T14:00:00.000Z', falta: null });

    responde = false;
    await es('2018-08-02T09:00:00-04:00');
    await ronda();
    expect((await uno())?.comprobadoEn).toBe('2018-08-01T14:00:00.000Z');
    await es('2018-08-02T11:00:00-04:00');
    await ronda();
    expect(await uno()).toMatchObject({
      ...{ estado: 'VIGENTE', comprobadoEn: '2018-08-01T14:00:00.000Z' },
      falta: 'No se obtuvo el certificado de la autoridad que lo emitió.',
    });

    responde = true;
    autoridad.revocar(serieDe(certificado));
    await es('2018-08-02T11:30:00-04:00');
    await ronda();
    expect((await uno())?.estado).toBe('VIGENTE');
    await es('2018-08-02T12:30:00-04:00');
    await ronda();
    expect(await uno()).toMatchObject({ estado: 'REVOCADO', revocadoFuente: 'CRL', motivo: null });
    expect(await rastro(a, id)).toEqual(['inscribir-certificado', 'hallar-revocado']);
    const no = await rechazo(inscribir(de('director'), certificado));
    expect(no.message).toMatch(/La entidad certificadora revocó este certificado el .*: ya no firma/);
  });
});

const serieDe = (pem: Buffer): string => new X509Certificate(pem).serialNumber;
