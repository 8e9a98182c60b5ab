import { Firmas } from '#firmas';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { declarar, inscribir, mios, p12De, rastro, ultimos } from '../support/certificados';
import { contratar } from '../support/gente-de-un-rol';
import { rechazo } from '../support/mesa';
import { al, OficinaConToken, SLOTS, type Preparada } from '../support/oficina-con-token';

const EN_2018 = { desde: '20180101040000Z', hasta: '20190101040000Z' };
let de: OficinaConToken;
beforeAll(async () => {
  de = await OficinaConToken.abrir();
});
afterAll(() => de.cerrar());
beforeEach(() => de.poner());
afterEach(() => jest.restoreAllMocks());

const firmar = (d: { id: string }, credencial: object, quien = de.director): Promise<{ cite: string }> =>
  quien.acto(`/api/documentos/${d.id}/firmar`, { version: 1, credencial });
const emitir = (ci = '1000002', vigencia: object = EN_2018): Buffer =>
  de.autoridad.emitirP12({ nombre: 'Quien Firma', ci, ...vigencia });
/** A draft, and the letter handed out to be signed whole in another program, as it came back. */
const enModoSeguro = async () => {
  const d = await de.carta();
  const orden = { modo: 'archivo', version: d.version };
  const p = await de.director.acto<Preparada>(`/api/documentos/${d.id}/firma/preparar`, orden);
  const base = Buffer.from(await de.director.bytes(`/api/documentos/${d.id}/firma/preparadas/${p.id}/pdf`));
  const { datos } = await de.token.pedir<{ pdfs_firmados: { pdf_firmado: string }[] }>(
    'token/firmar_modo_seguro',
    { pdfs: [{ id: '1', pdf: base.toString('base64') }] },
  );
  const firmado = Buffer.from(datos?.pdfs_firmados[0]?.pdf_firmado ?? '', 'base64');
  const recibir = async (): Promise<unknown> =>
    de.director.acto(`/api/documentos/${d.id}/firma/modo-seguro`, {
      preparadaId: p.id,
      archivoId: await de.director.subir('firmado.pdf', firmado),
    });
  return { d, p, recibir };
};

describe('el primer uso inscribe', () => {
  it('con el token: de quien firma, una sola vez, y el rastro lo dice', async () => {
    expect((await mios(de.director)).certificados).toEqual([]);
    await de.conToken(await de.carta());
    const [uno] = (await mios(de.director)).certificados;
    expect(uno).toMatchObject({ estado: 'VIGENTE', enUso: true, como: 'uso', ci: '1000002' });
    de.a.reloj.poner(al('2018-06-29T10:20:00'));
    await firmar(await de.carta(), p12De(de.p12));
    const { certificados } = await mios(de.director);
    expect(certificados).toHaveLength(1);
    expect(certificados[0]?.usadoEn).toBe(al('2018-06-29T10:20:00').toISOString());
    expect(await rastro(de.a, uno?.id ?? '')).toEqual(['inscribir-certificado']);
  });

  it('dos primeras firmas a la vez lo inscriben una vez', async () => {
    const [una, otra] = [await de.carta(), await de.carta()];
    const nuevo = p12De(emitir());
    await Promise.all([firmar(una, nuevo), firmar(otra, nuevo)]);
    expect((await mios(de.director)).certificados).toHaveLength(2);
  });

  it('otro funcionario con el mismo certificado: no firma ni lo inscribe, y nada se numera', async () => {
    // The same CI, written otherwise.
    const { escritorio, puestoId } = await contratar(de.a, 'autoridad', 'tic', '1.000.002');
    const d = await carta(escritorio, puestoId);
    const antes = await ultimos(de.a);
    const no = await rechazo(firmar(d, p12De(de.p12), escritorio));
    expect([no.estado, no.motivos]).toEqual([409, ['firma.certificado-de-otro']]);
    expect(await ultimos(de.a)).toEqual(antes);
    expect(await escritorio.leer(`/api/documentos/${d.id}`)).toMatchObject({
      estado: 'BORRADOR',
      cite: null,
    });
    const tampoco = await rechazo(escritorio.acto('/api/certificados', p12De(de.p12)));
    expect([tampoco.estado, tampoco.motivos]).toEqual([422, ['firma.certificado-de-otro']]);
  });
});

const carta = (quien: Escritorio, firmantePuestoId: string): Promise<{ id: string }> =>
  quien.acto('/api/documentos', {
    ...{ tipo: 'carta', firmantePuestoId },
    contenido: {
      destinatario: { lineas: ['AGETIC'] },
      cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] },
    },
  });

describe('el que no es para firmar no firma ni se inscribe', () => {
  it.each([
    ['solo cifra', ['keyUsage=critical,keyEncipherment'], 'firma.uso-de-llave', 'no es para firmar'],
    ['de un servidor', ['extendedKeyUsage=serverAuth'], 'firma.uso-ajeno', 'es para un servidor'],
  ])('%s: se dice por qué, y nada se numera', async (_, extensiones, codigo, texto) => {
    const otro = p12De(emitir('1000002', { ...EN_2018, extensiones }));
    const d = await de.carta();
    const antes = await ultimos(de.a);
    const no = await rechazo(firmar(d, otro));
    expect([no.estado, no.motivos]).toEqual([409, [codigo]]);
    expect(no.message).toContain(texto);
    expect(await ultimos(de.a)).toEqual(antes);
    const tampoco = await rechazo(de.director.acto('/api/certificados', otro));
    expect([tampoco.estado, tampoco.motivos]).toEqual([422, [codigo]]);
  });
});

describe('el declarado perdido no firma más', () => {
  it('por ningún camino; lo que no tenía número no lo toma, y lo que esperaba queda como estaba', async () => {
    await firmar(await de.carta(), { tipo: 'prueba' });
    const [enFirma, enCms, seguro] = [
      await de.preparar(await de.carta()),
      await de.preparar(await de.carta()),
      await enModoSeguro(),
    ];
    const devueltas = [
      await de.firmar(enFirma),
      { tipo: 'cms', valor: (await de.cmsDe(enCms)).toString('base64') },
    ];
    for (const c of (await mios(de.director)).certificados) await declarar(de.director, c.id);
    const borrador = await de.carta();
    const antes = await ultimos(de.a);
    const lote = (credencial: object) =>
      de.director.acto<{ resultados: { problema: { motivos: { codigo: string }[] } }[] }>(
        '/api/documentos/firmar-lote',
        { documentos: [{ id: borrador.id, version: 1 }], credencial },
      );
    const intentos: [string, () => Promise<unknown>][] = [
      ['.p12', () => firmar(borrador, p12De(de.p12))],
      ['prueba', () => firmar(borrador, { tipo: 'prueba' })],
      ['preparar con token', () => de.preparar(borrador)],
      ['completar con token', () => de.completar(enFirma, devueltas[0] as object)],
      ['completar con CMS', () => de.completar(enCms, devueltas[1] as object)],
      ['modo seguro', seguro.recibir],
    ];
    for (const [camino, intento] of intentos) {
      const { estado, motivos, message } = await rechazo(intento());
      expect([camino, estado, motivos]).toEqual([camino, 409, ['firma.certificado-revocado']]);
      expect(message).toContain('se declaró perdido o robado el 29 de junio de 2018 («Me lo robaron»)');
    }
    const [enLote] = (await lote(p12De(de.p12))).resultados;
    expect(enLote?.problema.motivos).toMatchObject([{ codigo: 'firma.certificado-revocado' }]);
    expect(await ultimos(de.a)).toEqual(antes);
    expect(await de.ver(borrador.id)).toMatchObject({ estado: 'BORRADOR', cite: null, revisiones: [] });
    for (const [id, cite] of [
      [enFirma.documento, enFirma.cite],
      [enCms.documento, enCms.cite],
      [seguro.d.id, seguro.p.cite],
    ] as const)
      await de.exigirSinFirmar(id, cite);
  });

  it('declararlo otra vez no cambia nada; no se inscribe de nuevo, y la base de datos tampoco lo devuelve', async () => {
    const { certificados, aviso } = await mios(de.director);
    expect(certificados.map((c) => c.estado)).toEqual(['REVOCADO', 'REVOCADO', 'REVOCADO']);
    expect(aviso?.texto).toMatch(/^Su certificado está revocado/);
    const { id } = certificados[0] ?? { id: '' };
    await declarar(de.director, id, 'Otra razón');
    expect((await mios(de.director)).certificados[0]?.motivo).toBe('Me lo robaron');
    expect(await rastro(de.a, id)).toEqual(['inscribir-certificado', 'declarar-revocado']);
    const no = await rechazo(de.director.acto('/api/certificados', p12De(de.p12)));
    expect([no.estado, no.motivos]).toEqual([422, ['firma.certificado-revocado']]);
    const db = de.a.base.dataSource;
    const golpes = [
      `UPDATE firmas.certificados SET revocado_en = NULL, revocado_fuente = NULL WHERE id = $1`,
      `UPDATE firmas.certificados SET funcionario_id = funcionario_id + 1 WHERE id = $1`,
      `DELETE FROM firmas.certificados WHERE id = $1`,
    ];
    for (const golpe of golpes) await expect(db.query(golpe, [id])).rejects.toThrow(/no se borra/);
  });

  it('declarado mientras se firmaba: la firma no se asienta', async () => {
    const nuevo = emitir();
    const { id } = await de.director.acto<{ id: string }>('/api/certificados', p12De(nuevo));
    const firmas = de.a.app.get(Firmas);
    const firmarNuevo = firmas.firmarNuevo.bind(firmas);
    jest.spyOn(firmas, 'firmarNuevo').mockImplementation(async (...a) => {
      const pdf = await firmarNuevo(...a);
      await declarar(de.director, id);
      return pdf;
    });
    const d = await de.carta();
    expect((await rechazo(firmar(d, p12De(nuevo)))).motivos).toEqual(['firma.certificado-revocado']);
    await de.exigirSinFirmar(d.id, (await de.ver(d.id)).cite);
  });

  it('en la demostración se pide otro de prueba, y con él se firma', async () => {
    const borrador = await de.carta();
    expect((await rechazo(firmar(borrador, { tipo: 'prueba' }))).codigo).toBe('firma.certificado');
    await de.director.acto('/api/certificados', { tipo: 'prueba' });
    await firmar(borrador, { tipo: 'prueba' });
    const [otro] = (await mios(de.director)).certificados;
    expect(otro).toMatchObject({ como: 'demostracion', estado: 'VIGENTE', enUso: true });
  });

  it('el titular a quien suplen también puede declararlo', async () => {
    await firmar(
      await carta(de.secretario, de.a.demo.puestos['secretario'] ?? ''),
      p12De(emitir('1000004')),
      de.secretario,
    );
    await de.personal.designar({
      ...{ puesto: 'secretario', persona: 'tecnico', calidad: 'suplencia' },
      ...{ desde: '2018-06-29', hasta: '2018-06-30' },
    });
    await de.secretario.ingresar();
    const [suyo] = (await mios(de.secretario)).certificados;
    await declarar(de.secretario, suyo?.id ?? '');
    expect((await mios(de.secretario)).certificados[0]?.estado).toBe('REVOCADO');
  });
});

describe('renovar', () => {
  it('el nuevo se inscribe junto al anterior; firman los dos, y lo ya firmado sigue como estaba', async () => {
    const viejo = emitir('1000002', { desde: '20180101040000Z', hasta: '20180715040000Z' });
    const d = await de.carta();
    await firmar(d, p12De(viejo));
    const antes = await de.bytes(d.id);
    expect((await mios(de.director)).aviso).toBeNull();
    for (const c of (await mios(de.director)).certificados)
      if (c.como === 'demostracion') await declarar(de.director, c.id);
    expect((await mios(de.director)).aviso).toMatchObject({
      dias: 16,
      texto: expect.stringContaining('vence el 15 de julio de 2018 (en 16 días)') as string,
    });
    const nuevo = emitir('1000002', { desde: '20180601040000Z', hasta: '20200601040000Z' });
    await de.director.acto('/api/certificados', p12De(nuevo));
    const enUso = async () => (await mios(de.director)).certificados.filter((c) => c.estado === 'VIGENTE');
    expect((await enUso()).map((c) => [c.como, c.enUso])).toEqual([
      ['persona', false],
      ['uso', true],
    ]);
    expect((await mios(de.director)).aviso).toBeNull();
    de.a.reloj.poner(al('2018-06-29T10:10:00'));
    await firmar(await de.carta(), p12De(nuevo));
    expect((await enUso()).map((c) => c.enUso)).toEqual([true, false]);
    de.a.reloj.poner(al('2018-06-29T10:20:00'));
    await firmar(await de.carta(), p12De(viejo));
    expect((await enUso()).map((c) => c.enUso)).toEqual([false, true]);
    expect((await de.bytes(d.id)).equals(antes)).toBe(true);
    expect((await de.unicaFirma(antes)).integridad).toBe('INTEGRA');
  });

  it('el que todavía no rige se inscribe y espera; el token que lo trae no firma hasta entonces', async () => {
    const { certificado } = await de.token.certificado(SLOTS.futuro, '12345678');
    await inscribir(de.director, Buffer.from(certificado, 'base64'));
    expect((await mios(de.director)).certificados[0]?.estado).toBe('AUN_NO_VIGENTE');
    expect((await rechazo(de.preparar(await de.carta(), SLOTS.futuro))).motivos).toEqual([
      'firma.certificado-no-vigente',
    ]);
    await de.poner('2018-06-30T10:00:00');
    await de.conToken(await de.carta(), SLOTS.futuro);
  });
});
