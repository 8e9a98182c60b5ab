import { createHash } from 'node:crypto';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { rechazo } from '../support/mesa';
import { al, OficinaConToken, PIN, SLOTS } from '../support/oficina-con-token';

let de: OficinaConToken;
beforeAll(async () => {
  de = await OficinaConToken.abrir();
});
afterAll(() => de.cerrar());
beforeEach(() => de.poner());

const eventos = (id: string): Promise<{ acto: string; en: Date; datos: string }[]> =>
  de.a.base.dataSource.query(
    `SELECT acto, ocurrido_en AS en, datos FROM auditoria.eventos WHERE cadena = $1 ORDER BY secuencia`,
    [`documento/${id}`],
  );

describe('firmar con el token, en dos pasos', () => {
  it('S11, S12: el mismo instante en la marca, en el rastro y en el archivo, en hora de La Paz', async () => {
    const d = await de.carta();
    const p = await de.preparar(d);
    expect(p.vence).toBe(al('2018-06-29T10:15:00').toISOString());
    await de.exigirSinFirmar(d.id, p.cite);
    // The person takes four minutes; what was prepared says when.
    de.a.reloj.poner(al('2018-06-29T10:04:00'));
    const hecho = await de.completar(p, await de.firmar(p));
    expect(hecho).toMatchObject({ cite: p.cite, revision: 1 });
    const pdf = await de.bytes(d.id);
    const firma = await de.unicaFirma(pdf);
    expect(firma).toMatchObject({ integridad: 'INTEGRA', cubreTodo: true, nivel: 'B-T', campo: 'Firma1' });
    expect(firma.firmante?.titular.ci).toBe('1000002');
    expect(firma.momento).toEqual(al('2018-06-29T10:00:00'));
    expect(pdf.toString('latin1')).toContain("/M (D:20180629100000-04'00')");
    expect((await leerPdf(pdf)).texto).toContain('29/06/2018 10:00 (hora de La Paz)');
    const rastro = await eventos(d.id);
    const [preparo, firmo] = [
      rastro.find((e) => e.acto === 'preparar-firma'),
      rastro.find((e) => e.acto === 'firmar'),
    ];
    expect(preparo?.en).toEqual(al('2018-06-29T10:00:00'));
    expect(JSON.parse(firmo?.datos ?? '{}')).toMatchObject({
      momento: al('2018-06-29T10:00:00').toISOString(),
    });
    expect((await de.ver(d.id)).revisiones).toMatchObject([
      { n: 1, firmas: 1, sha256: createHash('sha256').update(pdf).digest('hex') },
    ]);
  });

  it('repetido con la misma clave contesta lo mismo y no firma otra vez', async () => {
    const d = await de.carta();
    const p = await de.preparar(d);
    const orden = { preparadaId: p.id, devuelta: await de.firmar(p) };
    const veces = [1, 2].map(() =>
      de.director.acto(`/api/documentos/${d.id}/firma/completar`, orden, 'POST', `repetida-${d.id}`),
    );
    const [una, otra] = await Promise.all(veces);
    expect(una).toEqual(otra);
    expect((await de.ver(d.id)).revisiones).toHaveLength(1);
  });

  it('una CMS entera del mismo certificado también sirve, si es de la base PAdES', async () => {
    const d = await de.carta();
    const p = await de.preparar(d);
    const cms = await de.cmsDe(p);
    await de.completar(p, { tipo: 'cms', valor: cms.toString('base64') });
    // It came without a time of its own, and got one.
    const firma = await de.unicaFirma(await de.bytes(d.id));
    expect([firma.integridad, firma.nivel]).toEqual(['INTEGRA', 'B-T']);
  });
});

describe('lo que se rechaza no deja nada a medias', () => {
  it.each([
    ['S10: vencido', SLOTS.vencido, 'firma.certificado-vencido', '28 de junio de 2018'],
    ['S10: todavía no vigente', SLOTS.futuro, 'firma.certificado-no-vigente', '30 de junio de 2018'],
    ['de otra persona', SLOTS.ajeno, 'firma.certificado-ajeno', 'otra persona'],
  ])('%s: antes de tomar número, y dice por qué', async (_, slot, motivo, texto) => {
    const d = await de.carta();
    const no = await rechazo(de.preparar(d, slot));
    expect([no.estado, no.codigo, no.motivos]).toEqual([409, 'firma.certificado', [motivo]]);
    const { certificado } = await de.token.certificado(slot, PIN);
    const cuerpo = { modo: 'token', version: d.version, certificado };
    const r = await de.director.enviar('POST', `/api/documentos/${d.id}/firma/preparar`, cuerpo);
    expect(await r.text()).toContain(texto);
    expect(await de.ver(d.id)).toMatchObject({ estado: 'BORRADOR', cite: null, version: d.version });
  });

  it('S15: no la prepara otro puesto, ni quien la redactó ni quien no la ve', async () => {
    const d = await de.carta();
    for (const clave of ['recepcion', 'gobernador']) {
      const otro = await de.a.escritorio(clave);
      const no = await rechazo(de.preparar(d, SLOTS.director, otro));
      expect([404, 409]).toContain(no.estado);
      if (no.estado === 409) expect(no.motivos).toContain('documentos.firmante-distinto');
    }
    const no = await rechazo(de.preparar(d, SLOTS.secretario, de.secretario));
    expect([no.estado, no.codigo]).toEqual([404, 'documentos.no-encontrado']);
    expect(await de.ver(d.id)).toMatchObject({ estado: 'BORRADOR', cite: null });
  });

  it('vencido el plazo no se completa, se dice la hora, y se firma de nuevo con el mismo número', async () => {
    const d = await de.carta();
    const p = await de.preparar(d);
    const devuelta = await de.firmar(p);
    de.a.reloj.poner(al('2018-06-29T10:15:00'));
    const no = await rechazo(de.completar(p, devuelta));
    expect([no.estado, no.codigo]).toEqual([409, 'documentos.firma-preparada.vencida']);
    expect(no.message).toContain('10:15');
    expect((await rechazo(de.completar(p, devuelta))).codigo).toBe('documentos.firma-preparada.cerrada');
    await de.exigirSinFirmar(d.id, p.cite);
    const otra = await de.conToken({ id: d.id, version: p.version }, SLOTS.director, de.director);
    expect(otra.cite).toBe(p.cite);
  });

  it('preparada dos veces, solo vale la última', async () => {
    const d = await de.carta();
    const primera = await de.preparar(d);
    const segunda = await de.preparar({ id: d.id, version: primera.version });
    expect(segunda.cite).toBe(primera.cite);
    const no = await rechazo(de.completar(primera, await de.firmar(primera)));
    expect([no.estado, no.codigo]).toEqual([409, 'documentos.firma-preparada.cerrada']);
    expect(no.message).toContain('solo vale la última');
    await de.completar(segunda, await de.firmar(segunda));
    expect((await de.ver(d.id)).estado).toBe('FIRMADO');
    const [fila] = await de.a.base.dataSource.query<{ abiertas: number }[]>(
      `SELECT count(*)::int AS abiertas FROM documentos.firmas_preparadas WHERE documento_id = $1 AND estado = 'abierta'`,
      [d.id],
    );
    expect(fila?.abiertas).toBe(0);
  });

  it('dos que preparan a la vez: a lo sumo una queda, y ninguna se completa sobre la otra', async () => {
    const d = await de.carta();
    const dos = await Promise.allSettled([de.preparar(d), de.preparar(d)]);
    const listas = dos.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []));
    expect(listas).toHaveLength(1);
    for (const p of listas) await de.completar(p, await de.firmar(p));
    expect((await de.ver(d.id)).revisiones).toHaveLength(1);
  });

  it('cambiado el texto mientras tanto, no se completa', async () => {
    const d = await de.carta();
    const p = await de.preparar(d);
    const { contenido } = await de.director.leer<{ contenido: object }>(`/api/documentos/${d.id}`);
    await de.director.acto(`/api/documentos/${d.id}`, { version: p.version, contenido }, 'PUT');
    const no = await rechazo(de.completar(p, await de.firmar(p)));
    expect([no.estado, no.codigo]).toEqual([409, 'documentos.leyo-otra-version']);
    await de.exigirSinFirmar(d.id, p.cite);
  });

  it('firmado mientras tanto por otro camino, lo preparado ya no vale', async () => {
    const d = await de.carta();
    const p = await de.preparar(d);
    await de.director.acto(`/api/documentos/${d.id}/firmar`, {
      version: p.version,
      credencial: { tipo: 'prueba' },
    });
    const antes = await de.bytes(d.id);
    expect((await rechazo(de.completar(p, await de.firmar(p)))).codigo).toBe(
      'documentos.firma-preparada.cerrada',
    );
    expect((await de.bytes(d.id)).equals(antes)).toBe(true);
  });

  it('otro certificado, firma de otro, basura, CMS ajena o con algo detrás: cada uno su motivo', async () => {
    const d = await de.carta();
    const p = await de.preparar(d);
    const otro = await de.token.certificado(SLOTS.secretario, PIN);
    const firmaDeOtro = await de.token.firmar(SLOTS.secretario, PIN, otro.alias, p.atributos);
    const propia = (await de.firmar(p)) as { valor: string };
    const cms = await de.cmsDe(p);
    const casos: [object, number, string][] = [
      [
        { tipo: 'firma', valor: firmaDeOtro, certificado: otro.certificado },
        409,
        'firma.certificado-distinto',
      ],
      [{ tipo: 'firma', valor: firmaDeOtro, certificado: p.certificado }, 422, 'firma.no-corresponde'],
      [{ tipo: 'firma', valor: 'AAAA', certificado: p.certificado }, 422, 'firma.no-corresponde'],
      [{ tipo: 'firma', valor: propia.valor, certificado: 'AAAA' }, 409, 'firma.certificado-distinto'],
      [
        { tipo: 'cms', valor: (await de.cmsDe(p, SLOTS.secretario)).toString('base64') },
        409,
        'firma.autoverificacion',
      ],
      [{ tipo: 'cms', valor: Buffer.from('no es nada').toString('base64') }, 422, 'firma.cms-ilegible'],
      [
        { tipo: 'cms', valor: Buffer.concat([cms, Buffer.from('x')]).toString('base64') },
        422,
        'firma.cms-ilegible',
      ],
      [{ tipo: 'cms', valor: Buffer.alloc(60_000, 0x30).toString('base64') }, 422, 'firma.cms-ilegible'],
    ];
    for (const [devuelta, estado, codigo] of casos) {
      const no = await rechazo(de.completar(p, devuelta));
      expect([no.estado, no.codigo]).toEqual([estado, codigo]);
      await de.exigirSinFirmar(d.id, p.cite);
    }
    await de.completar(p, propia);
    expect((await de.ver(d.id)).estado).toBe('FIRMADO');
  });

  it('la firma de un documento no sirve para otro', async () => {
    const [una, otra] = [await de.preparar(await de.carta()), await de.preparar(await de.carta())];
    const cruzada = { ...((await de.firmar(una)) as object) };
    expect((await rechazo(de.completar(otra, cruzada))).codigo).toBe('firma.no-corresponde');
    const robada = { ...una, documento: otra.documento };
    expect((await rechazo(de.completar(robada, cruzada))).estado).toBe(404);
  });

  it('cancelada, no se completa; el documento conserva su número', async () => {
    const d = await de.carta();
    const p = await de.preparar(d);
    const cancelar = () => de.director.acto(`/api/documentos/${d.id}/firma/preparada`, undefined, 'DELETE');
    expect(await cancelar()).toEqual({ cancelada: true });
    expect(await cancelar()).toEqual({ cancelada: false });
    expect((await rechazo(de.completar(p, await de.firmar(p)))).message).toContain('se canceló');
    await de.exigirSinFirmar(d.id, p.cite);
  });
});

describe('S16: en suplencia', () => {
  it('firma el suplente con su certificado y la marca lo dice; terminada, no completa lo que preparó', async () => {
    const suplencia = await de.personal.designar({
      ...{ puesto: 'director', persona: 'secretario', calidad: 'suplencia' },
      ...{ desde: '2018-07-02', hasta: '2018-07-03' },
    });
    expect(suplencia).not.toBe('');
    const d = await de.carta();
    const pendiente = await de.carta();
    de.a.reloj.poner(al('2018-07-02T09:00:00'));
    for (const e of [de.director, de.secretario]) await e.ingresar();
    de.secretario.actuarEn(de.a.demo.puestos['director']);
    // With the titular's own token it is somebody else's signature.
    expect((await rechazo(de.preparar(d, SLOTS.director, de.secretario))).motivos).toEqual([
      'firma.certificado-ajeno',
    ]);
    expect((await rechazo(de.preparar(d))).codigo).toBe('acceso.titular-suplido');
    await de.conToken(d, SLOTS.secretario, de.secretario);
    const pdf = Buffer.from(await de.secretario.bytes(`/api/documentos/${d.id}/pdf`));
    expect((await leerPdf(pdf)).texto).toContain(
      'FIRMADO DIGITALMENTE Secretario Departamental p. Director General',
    );
    expect((await de.unicaFirma(pdf)).firmante?.titular.ci).toBe('1000004');

    // Prepared on its last night; past midnight it is over.
    de.a.reloj.poner(al('2018-07-03T23:55:00'));
    await de.secretario.ingresar();
    const p = await de.preparar(pendiente, SLOTS.secretario, de.secretario);
    expect(p.vence).toBe(al('2018-07-04T00:00:00').toISOString());
    const devuelta = await de.firmar(p, SLOTS.secretario);
    de.a.reloj.poner(al('2018-07-04T00:01:00'));
    await de.secretario.ingresar();
    const no = await rechazo(de.completar(p, devuelta, de.secretario));
    expect([no.estado, no.codigo]).toEqual([403, 'acceso.puesto-ajeno']);
    await de.director.ingresar();
    await de.exigirSinFirmar(pendiente.id, p.cite);
  });
});
