import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { deOficina } from '../support/archivos-de-oficina';
import { rechazo } from '../support/mesa';
import { FICHA, hoja, huella, OficinaDePapeles, type Dado, type Visto } from '../support/papeles-subidos';
import { despachar } from '../support/despachos';

let de: OficinaDePapeles;
beforeAll(async () => {
  de = await OficinaDePapeles.abrir();
});
afterAll(() => de.prueba.cerrar());

describe('un PDF ya hecho como documento', () => {
  it('toma su número al emitirse sin que cambie un byte, y consta que no va impreso', async () => {
    const bytes = await hoja('Carta hecha en otro lado');
    const d = await de.carta(bytes, { papel: { fecha: '2018-06-27' } });
    const antes = await de.ver(d.id);
    expect(antes).toMatchObject({ estado: 'BORRADOR', hechura: 'subido', cite: null });
    expect(antes.papel).toEqual({ fecha: '2018-06-27', reserva: null, citeEnPapel: null });
    expect(antes.avisos.join(' ')).toMatch(/no lleva el CITE: el número se asigna al emitirlo/);
    const esperado = await de.siguiente();
    const nombreDe = async (): Promise<string> => {
      const r = await de.oficina.de('director').respuesta(`/api/documentos/${d.id}/pdf`);
      return decodeURIComponent(r.headers.get('content-disposition') ?? '');
    };
    expect(await nombreDe()).toContain('filename="BORRADOR Remite plan.pdf"');
    const emitido = await de.emitir(d);
    expect(await nombreDe()).toBe(
      `inline; filename="Desp.-Gov.-1995-2018.pdf"; filename*=UTF-8''Desp.-Gov.-1995-2018.pdf`,
    );
    expect(emitido).toEqual({
      ...{ cite: esperado, fecha: '2018-06-28' },
      ...{ sha256: huella(bytes), citeEnPapel: 'no-impreso' },
    });
    const despues = await de.ver(d.id);
    expect(despues).toMatchObject({ estado: 'FIRMADO', cite: esperado });
    expect(despues.revisiones).toMatchObject([{ n: 1, clase: 'subido', sha256: huella(bytes), firmas: 0 }]);
    expect(despues.avisos.join(' ')).toMatch(/se asignó al emitirlo y consta en el registro, no impreso/);
    const bajado = await de.bytes(d.id);
    expect(Buffer.from(bajado).equals(Buffer.from(bytes))).toBe(true);
    const hallados = await de.oficina
      .de('director')
      .leer<{ id: string }[]>(`/api/documentos/por-cite?cite=${encodeURIComponent(esperado)}`);
    expect(hallados.map((h) => h.id)).toContain(d.id);
    const series = await de.oficina
      .de('recepcion')
      .leer<{ id: string; tipo: string | null; clase: string }[]>('/api/series');
    const serie = series.find((s) => s.clase === 'CITE' && s.tipo === null)?.id ?? '';
    const libro = await de.oficina
      .de('recepcion')
      .leer<{ asientos: { texto: string; estado: string; motivo: string | null }[] }>(
        `/api/series/${serie}/libro?gestion=2018`,
      );
    expect(libro.asientos.find((x) => x.texto === esperado)).toMatchObject({
      estado: 'emitido',
      motivo: 'Número asignado, no impreso en el papel.',
    });
    expect(await de.cuentas()).toEqual([]);
  });

  it('emitido se despacha, recibe su acuse y se anula; su número queda tomado y su archivo, intacto', async () => {
    const bytes = await hoja('Carta');
    const d = await de.carta(bytes);
    await de.emitir(d);
    const director = de.oficina.de('director');
    await despachar(director, d.id);
    await director.acto(`/api/documentos/${d.id}/acusar`, { n: 1, fecha: '2018-06-28' });
    await director.acto(`/api/documentos/${d.id}/anular`, { motivo: 'Repetida' });
    expect((await de.ver(d.id)).revisiones).toMatchObject([{ sha256: huella(bytes) }]);
    const constancia = await director.bytes(`/api/documentos/${d.id}/constancia-de-anulacion.pdf`);
    expect(Buffer.from(constancia.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await de.cuentas()).toEqual([]);
  });

  it('en una hoja de ruta: responde, viaja, y el expediente lleva sus bytes', async () => {
    const a = await de.enDespacho();
    const bytes = await hoja('Respuesta hecha en otro lado');
    const director = de.oficina.de('director');
    const d = await director.acto<Dado>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/documentos`, {
      ...{ tipo: 'carta', contenido: FICHA, firmantePuestoId: de.prueba.demo.puestos['director'] },
      papel: { archivoId: await de.subir(bytes) },
    });
    // A draft is read as it is, and its own desk alone.
    const vista = await director.bytes(`/api/documentos/${d.id}/vista-previa.pdf`);
    expect(Buffer.from(vista).equals(Buffer.from(bytes))).toBe(true);
    expect((await rechazo(de.oficina.de('secretario').bytes(`/api/documentos/${d.id}/pdf`))).estado).toBe(
      404,
    );
    const { cite } = await de.emitir(d);
    const paso = (await de.oficina.ver(a, 'director')).misPasos[0]?.id ?? '';
    await de.oficina.hacer('director', a, paso, 'responder', { documentoId: d.id });
    const zip = unzipSync(await director.bytes(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/expediente.zip`));
    const suyo = Object.entries(zip).find(([, x]) => huella(x) === huella(bytes));
    expect(suyo?.[0]).toMatch(new RegExp(`${/(\d+)\/2018/.exec(cite)?.[1] ?? 'x'}-2018\\.pdf$`));
  });
});

describe('el CITE reservado, que el papel ya lleva', () => {
  it('se ofrece, se reconoce en el texto y se emite con él; otro documento ya no lo puede usar', async () => {
    const r = await de.reservar();
    const bytes = await hoja(`CITE: ${r.texto.replace('N°', 'Nº')} Señor`);
    const archivo = await de.subir(bytes);
    expect((await de.juzgar(archivo)).reservados.find((x) => x.id === r.id)).toMatchObject({
      texto: r.texto,
      impreso: true,
    });
    const d = await de.carta(bytes, { papel: { numeroId: r.id, fecha: '2018-06-20' } });
    expect((await de.ver(d.id)).papel).toMatchObject({
      reserva: { id: r.id, texto: r.texto },
      citeEnPapel: 'impreso',
    });
    expect((await de.ver(d.id)).avisos).toEqual([]);
    const otro = await de.carta(bytes, { papel: { numeroId: r.id } });
    // The number is dated as the paper is.
    expect(await de.emitir(d)).toMatchObject({ cite: r.texto, fecha: '2018-06-20', citeEnPapel: 'impreso' });
    expect(await rechazo(de.emitir(otro))).toMatchObject({ estado: 409, codigo: 'cites.reserva.no-sirve' });
    expect((await de.ver(otro.id)).estado).toBe('BORRADOR');
    expect(await de.cuentas()).toEqual([]);
  });

  it('si el texto no lo lleva, se avisa; si no hay texto, se pide mirarlo', async () => {
    const r = await de.reservar();
    const sin = await de.carta(await hoja('Sin el número'), { papel: { numeroId: r.id } });
    expect((await de.ver(sin.id)).avisos).toEqual([
      `El papel no lleva el CITE: en su texto no está «${r.texto}».`,
    ]);
    const doc = await PDFDocument.create();
    doc.addPage([595, 842]);
    const escaneo = await de.carta(await doc.save(), { papel: { numeroId: r.id } });
    expect((await de.ver(escaneo.id)).avisos.join(' ')).toMatch(/no tiene texto.*compruebe a ojo/);
    expect(await de.emitir(escaneo)).toMatchObject({ cite: r.texto, citeEnPapel: 'sin-texto' });
  });

  it('de otra serie, de otra unidad, anulado o de otra gestión, no sirve', async () => {
    const ajeno = await de.reservar('secretaria');
    const bytes = await hoja('Carta');
    const no = { estado: 409, codigo: 'cites.reserva.no-sirve' };
    expect(await rechazo(de.carta(bytes, { papel: { numeroId: ajeno.id } }))).toMatchObject(no);
    expect(await rechazo(de.carta(bytes, { papel: { numeroId: '999999' } }))).toMatchObject(no);
    const r = await de.reservar();
    await de.oficina.de('recepcion').acto(`/api/numeros/${r.id}/anular`, { motivo: 'No se usó' });
    expect(await rechazo(de.carta(bytes, { papel: { numeroId: r.id } }))).toMatchObject(no);
    const propio = await de.reservar();
    expect(
      await rechazo(de.carta(bytes, { papel: { numeroId: propio.id, fecha: '2017-12-31' } })),
    ).toMatchObject({
      estado: 422,
      message: expect.stringMatching(/gestión 2018/) as string,
    });
    expect(await rechazo(de.carta(bytes, { papel: { fecha: '2018-06-29' } }))).toMatchObject({ estado: 422 });
    expect(await de.cuentas()).toEqual([]);
  });
});

describe('quién y cuándo', () => {
  it('lo emite quien lo firma o la secretaría de su unidad; nadie más, y nadie dos veces', async () => {
    const d = await de.carta(await hoja('Carta'), { clave: 'recepcion' });
    expect((await rechazo(de.emitir(d, 'tecnico'))).estado).toBe(404);
    expect((await rechazo(de.emitir(d, 'secretaria'))).estado).toBe(404);
    const clave = randomUUID();
    const primero = await de.emitir(d, 'recepcion', clave);
    expect(await de.emitir(d, 'recepcion', clave)).toEqual(primero);
    expect(await rechazo(de.emitir(d))).toMatchObject({ estado: 409, codigo: 'documentos.emitir' });
    const suyo = await de.oficina.de('tecnico').acto<Dado>('/api/documentos', {
      ...{ tipo: 'carta', contenido: FICHA, firmantePuestoId: de.prueba.demo.puestos['director'] },
      papel: { archivoId: await de.subir(await hoja('x'), 'tecnico') },
    });
    expect(await rechazo(de.emitir(suyo, 'tecnico'))).toMatchObject({
      codigo: 'documentos.emitir',
      message: expect.stringMatching(/quien lo firma, o la secretaría/) as string,
    });
    expect(await de.cuentas()).toEqual([]);
  });

  it('dos a la vez: uno solo lo emite, y no se pierde ningún número', async () => {
    const d = await de.carta(await hoja('Carta'));
    const hechos = await Promise.allSettled([
      de.emitir(d),
      de.emitir(d, 'recepcion'),
      de.emitir(d),
      de.firmar(d),
    ]);
    expect(hechos.filter((h) => h.status === 'fulfilled')).toHaveLength(1);
    expect(await de.cuentas()).toEqual([]);
  });

  it('sin referencia o sin destinatario no se emite: se dicen todos los motivos', async () => {
    const d = await de.carta(await hoja('Carta'), { contenido: {} });
    const { actos } = await de.ver(d.id);
    expect(
      actos
        .find((a) => a.acto === 'emitir')
        ?.motivos.map((m) => m.codigo)
        .sort(),
    ).toEqual(['documentos.falta.destinatario', 'documentos.falta.referencia']);
    expect(await rechazo(de.emitir(d))).toMatchObject({ estado: 409, codigo: 'documentos.emitir' });
    const { version } = await de.oficina
      .de('director')
      .acto<{ version: number }>(
        `/api/documentos/${d.id}`,
        { version: d.version, contenido: { ...FICHA, cuerpo: { type: 'doc', content: [] } } },
        'PUT',
      );
    expect(await rechazo(de.emitir(d))).toMatchObject({ codigo: 'documentos.leyo-otra-version' });
    await de.emitir({ id: d.id, version });
  });

  it('con visto bueno pedido, no se emite hasta que esté completo', async () => {
    const d = await de.carta(await hoja('Carta'), { clave: 'recepcion' });
    const director = de.oficina.de('director');
    const enVobo = await de.oficina
      .de('recepcion')
      .acto<{ version: number }>(`/api/documentos/${d.id}/vobo`, {
        version: d.version,
        etapas: [{ puestoIds: [de.prueba.demo.puestos['gobernador']], exige: 'todos' }],
      });
    expect(await rechazo(de.emitir({ id: d.id, version: enVobo.version }))).toMatchObject({
      codigo: 'documentos.emitir',
      message: expect.stringMatching(/Falta el visto bueno/) as string,
    });
    await de.oficina.de('gobernador').acto(`/api/documentos/${d.id}/vobo/dar`, { version: enVobo.version });
    const { version } = await director.leer<Visto>(`/api/documentos/${d.id}`);
    await de.emitir({ id: d.id, version });
    expect((await de.ver(d.id)).estado).toBe('FIRMADO');
  });

  it('en visto bueno se observa en un lugar de sus páginas, que son las del archivo', async () => {
    const d = await de.carta(await hoja('Carta'), { clave: 'recepcion' });
    const { version } = await de.oficina
      .de('recepcion')
      .acto<{ version: number }>(`/api/documentos/${d.id}/vobo`, {
        version: d.version,
        etapas: [{ puestoIds: [de.prueba.demo.puestos['gobernador']], exige: 'todos' }],
      });
    const observar = (pagina: number): Promise<unknown> =>
      de.oficina.de('gobernador').acto(`/api/documentos/${d.id}/observar`, {
        version,
        observaciones: [{ lugar: { pagina, x: 0.2, y: 0.3, ancho: 0.1, alto: 0.1 }, texto: 'Aquí.' }],
      });
    expect(await rechazo(observar(2))).toMatchObject({
      codigo: 'documentos.observacion.fuera-del-papel',
    });
    await observar(1);
    const visto = await de.oficina
      .de('recepcion')
      .leer<{ estado: string; vobo: { observaciones: { lugar: object }[] } }>(`/api/documentos/${d.id}`);
    expect(visto.estado).toBe('BORRADOR');
    expect(visto.vobo.observaciones[0]?.lugar).toMatchObject({ pagina: 1, x: 0.2 });
  });

  it('lo que se redacta aquí no se emite sin firma, ni un PDF subido se reparte a varios', async () => {
    const director = de.oficina.de('director');
    const redactado = await director.acto<Dado>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: de.prueba.demo.puestos['director'],
    });
    expect(await rechazo(de.emitir(redactado))).toMatchObject({
      estado: 409,
      message: expect.stringMatching(/se firma/) as string,
    });
    expect((await de.ver(redactado.id)).actos.some((a) => a.acto === 'emitir')).toBe(false);
    const d = await de.carta(await hoja('Carta'));
    expect(
      await rechazo(
        director.acto(`/api/documentos/${d.id}/para-varios`, {
          version: d.version,
          destinatarios: [{ lineas: ['A'] }, { lineas: ['B'] }],
        }),
      ),
    ).toMatchObject({ estado: 409 });
  });
});

describe('el mismo PDF otra vez', () => {
  it('U08: se dice qué documento lo tiene, a quien lo puede ver; y puede usarse de nuevo', async () => {
    const bytes = await hoja('Carta');
    const director = de.oficina.de('director');
    expect((await director.subirTodo('a.pdf', bytes)).yaEsDe).toBeNull();
    const d = await de.carta(bytes);
    expect((await director.subirTodo('a.pdf', bytes)).yaEsDe).toMatchObject({ id: d.id });
    // A draft is its own desk's: nobody else hears of it.
    expect((await de.oficina.de('tecnico').subirTodo('a.pdf', bytes)).yaEsDe).toBeNull();
    const { cite } = await de.emitir(d);
    expect((await director.subirTodo('a.pdf', bytes)).yaEsDe).toEqual({ id: d.id, nombre: cite });
    await de.carta(bytes);
  });
});

describe('cambiar el archivo antes de emitir', () => {
  it('entra otro y el anterior queda en sus revisiones; emitido ya no', async () => {
    const uno = await hoja('Uno');
    const dos = await hoja('Dos');
    const d = await de.carta(uno);
    const cambiar = async (version: number, bytes: Uint8Array) =>
      de.oficina
        .de('director')
        .acto<{ version: number }>(
          `/api/documentos/${d.id}/papel`,
          { version, archivoId: await de.subir(bytes) },
          'PUT',
        );
    const { version } = await cambiar(d.version, dos);
    expect(await rechazo(cambiar(d.version, uno))).toMatchObject({ codigo: 'documentos.leyo-otra-version' });
    expect(await rechazo(de.emitir(d))).toMatchObject({ codigo: 'documentos.leyo-otra-version' });
    expect(await de.emitir({ id: d.id, version })).toMatchObject({ sha256: huella(dos) });
    expect((await de.ver(d.id)).revisiones.map((r) => r.sha256)).toEqual([huella(uno), huella(dos)]);
    expect(await rechazo(cambiar((await de.ver(d.id)).version, uno))).toMatchObject({
      estado: 409,
      codigo: 'documentos.cambiar-papel',
    });
  });
});

describe('lo que no entra como documento', () => {
  it('P07, P08, P11, U06: ni lo que no es PDF, ni lo vacío, ni un anexo de oficina, ni el archivo de otra persona', async () => {
    for (const [bytes, codigo] of [
      [Buffer.from('<!doctype html><html></html>'), 'pdf.no-es-pdf'],
      [Buffer.alloc(0), 'pdf.vacio'],
      [deOficina.docx(), 'pdf.no-es-pdf'],
    ] as const)
      expect(await rechazo(de.carta(bytes))).toMatchObject({ estado: 422, codigo });
    const { id } = await de.oficina.de('director').subirTodo('a.docx', deOficina.docx(), 'anexo');
    const orden = (archivoId: string) => ({
      ...{ tipo: 'carta', firmantePuestoId: de.prueba.demo.puestos['director'], papel: { archivoId } },
    });
    const director = de.oficina.de('director');
    expect(await rechazo(director.acto('/api/documentos', orden(id)))).toMatchObject({
      estado: 422,
      codigo: 'documentos.archivo.no-es-papel',
    });
    expect(await rechazo(de.juzgar(id))).toMatchObject({ estado: 422 });
    const ajeno = await de.subir(await hoja('x'), 'tecnico');
    for (const intento of [director.acto('/api/documentos', orden(ajeno)), de.juzgar(ajeno)])
      expect(await rechazo(intento)).toMatchObject({
        estado: 404,
        codigo: 'documentos.archivo.no-encontrado',
      });
    const usado = await de.subir(await hoja('y'));
    await director.acto('/api/documentos', orden(usado));
    expect(await rechazo(director.acto('/api/documentos', orden(usado)))).toMatchObject({
      estado: 409,
      codigo: 'documentos.archivo.usado',
    });
  });
});
