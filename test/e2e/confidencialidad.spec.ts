import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, Mesa, rechazo, type Alta, type Vista } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';

let prueba: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let secretario: Escritorio;
let tecnico: Escritorio;
let registrar: Mesa['registrar'];
let ver: Mesa['ver'];
let aPuesto: Mesa['aPuesto'];
let derivada: Mesa['derivada'];
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  recepcion = await prueba.escritorio('recepcion');
  director = await prueba.escritorio('director');
  secretario = await prueba.escritorio('secretario');
  tecnico = await prueba.escritorio('tecnico');
  ({ registrar, ver, aPuesto, derivada } = new Mesa(prueba, recepcion));
});
afterAll(() => prueba.cerrar());

const borrador = (firmante: string) => ({
  tipo: 'carta',
  firmantePuestoId: prueba.demo.puestos[firmante],
  contenido: {
    destinatario: { lineas: ['AGETIC'] },
    cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Texto.' }] }] },
  },
});
const firmar = (quien: Escritorio, id: string) =>
  quien.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });

describe('lo reservado', () => {
  it('quien no está en la ruta recibe lo mismo que si no existiera, por todo camino', async () => {
    const a = await registrar({ confidencialidad: 'RESERVADA' });
    const { gestion, id } = a.hoja;
    const caminos = [
      `/api/hojas/${gestion}/${id}`,
      `/api/hojas/${gestion}/${id}/historia`,
      `/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf`,
      `/api/documentos/${a.documentoId}`,
      `/api/documentos/${a.documentoId}/pdf`,
      `/api/recepciones/${gestion}/${a.recepcionId}`,
    ];
    for (const camino of caminos) expect((await rechazo(tecnico.bytes(camino))).estado).toBe(404);
    expect(await tecnico.leer(`/api/hojas?codigo=${a.hoja.codigo}`)).toEqual([]);
    expect(
      (await rechazo(tecnico.acto(enPaso(a, a.derivacionId, 'derivar'), { oficial: aPuesto('director') })))
        .estado,
    ).toBe(404);
    expect((await director.leer<Vista>(caminos[0] as string)).estado).toBe('EN_CURSO');
    await derivada(a, 'secretario');
    for (const camino of caminos) expect((await secretario.bytes(camino)).length).toBeGreaterThan(0);
  });
});

describe('lo confidencial', () => {
  it('no va a una bandeja, y en la bandeja solo lo ve su destinatario, no la mesa de su unidad', async () => {
    const a = await registrar({ confidencialidad: 'CONFIDENCIAL' });
    const aBandeja = { oficial: { unidadId: prueba.demo.unidades.sdgi, acciones: [], proveido: '' } };
    expect(await rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), aBandeja))).toMatchObject({
      codigo: 'hojas.derivar.destinos',
    });
    const id = await derivada(a, 'secretario');
    const mesa = await prueba.escritorio('secretaria');
    const en = async (quien: Escritorio): Promise<boolean> =>
      (await quien.leer<{ filas: { derivacionId: string }[] }>('/api/bandeja?vista=por-recibir')).filas.some(
        (f) => f.derivacionId === id,
      );
    expect([await en(mesa), await en(secretario)]).toEqual([false, true]);
    expect((await rechazo(mesa.acto(enPaso(a, id, 'recibir'), {}))).estado).toBe(404);
    await secretario.acto(enPaso(a, id, 'recibir'), {});
    await ver(a, secretario);
    const actos = await secretario.leer<{ acto: string }[]>(
      `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/historia`,
    );
    expect(actos.map((e) => e.acto)).toContain('ver');
  });

  it('los papeles de una hoja confidencial no los abre, cambia, despacha ni lista la secretaría de la unidad', async () => {
    const a = await registrar({ confidencialidad: 'CONFIDENCIAL' });
    await secretario.acto(enPaso(a, await derivada(a, 'secretario'), 'recibir'), {});
    const { id } = await secretario.acto<{ id: string }>(
      `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/documentos`,
      borrador('secretario'),
    );
    const mesa = await prueba.escritorio('secretaria');
    const cambio = { version: 1, contenido: borrador('secretario').contenido };
    const cerrado = async (): Promise<void> => {
      for (const ruta of ['', '/pdf', '/vista-previa.pdf', '/firmas'])
        expect((await rechazo(mesa.bytes(`/api/documentos/${id}${ruta}`))).estado).toBe(404);
      expect((await rechazo(mesa.acto(`/api/documentos/${id}`, cambio, 'PUT'))).estado).toBe(404);
      for (const vista of ['borradores', 'por-firmar', 'firmados'])
        expect(
          (await mesa.leer<{ id: string }[]>(`/api/documentos?vista=${vista}`)).map((d) => d.id),
        ).not.toContain(id);
    };
    await cerrado();
    await firmar(secretario, id);
    await cerrado();
    const destinos = [{ destino: 'AGETIC' }];
    const despacho = mesa.acto(`/api/documentos/${id}/despachar`, { medio: 'correo', destinos });
    expect((await rechazo(despacho)).estado).toBe(404);
    expect((await secretario.bytes(`/api/documentos/${id}/pdf`)).length).toBeGreaterThan(0);
  });

  it('un papel que entra en una hoja confidencial queda confidencial; uno confidencial no se abre por entrar en una pública', async () => {
    const { id } = await secretario.acto<{ id: string }>('/api/documentos', borrador('secretario'));
    await firmar(secretario, id);
    expect((await tecnico.bytes(`/api/documentos/${id}/pdf`)).length).toBeGreaterThan(0);
    await secretario.acto('/api/hojas/internas', {
      referencia: 'Asunto delicado',
      documentoId: id,
      confidencialidad: 'CONFIDENCIAL',
    });
    expect((await rechazo(tecnico.bytes(`/api/documentos/${id}/pdf`))).estado).toBe(404);

    const publica = await registrar({ confidencialidad: 'PUBLICA' });
    const { gestion, id: hojaId } = publica.hoja;
    const nota = await registrar({
      confidencialidad: 'CONFIDENCIAL',
      hoja: { gestion, id: hojaId },
      procedencia: 'Denunciante protegido',
      citeOriginal: 'DEN-1',
    });
    for (const ruta of [
      `/api/documentos/${nota.documentoId}/pdf`,
      `/api/recepciones/${gestion}/${nota.recepcionId}`,
      `/api/recepciones/${gestion}/${nota.recepcionId}/constancia.pdf`,
      `/api/recepciones/${gestion}/${nota.recepcionId}/comprobante.pdf`,
      `/api/recepciones/${gestion}/${nota.recepcionId}/etiqueta.pdf`,
    ])
      expect((await rechazo(tecnico.bytes(ruta))).estado).toBe(404);
    const corregir = `/api/recepciones/${gestion}/${nota.recepcionId}/corregir`;
    const orden = { procedencia: 'Denunciante a salvo', motivo: 'Error de tipeo', corregidaEn: null };
    const mesa = await prueba.escritorio('secretaria');
    expect((await rechazo(mesa.acto(corregir, orden))).estado).toBe(404);
    await recepcion.acto(corregir, orden);
    const historia = Buffer.from(await tecnico.bytes(`/api/hojas/${gestion}/${hojaId}/historia`)).toString();
    expect(historia).toContain('ingresar-nota');
    expect(historia).toContain('corregir-recepcion');
    expect(historia).not.toMatch(/Denunciante|DEN-1/);
    const suya = Buffer.from(await recepcion.bytes(`/api/hojas/${gestion}/${hojaId}/historia`)).toString();
    expect(suya).toContain('Denunciante a salvo');
  });

  it('nadie abre una hoja con el papel de otra mesa', async () => {
    const { id } = await director.acto<{ id: string }>('/api/documentos', borrador('director'));
    await firmar(director, id);
    const ajena = tecnico.acto('/api/hojas/internas', { referencia: 'Mía', documentoId: id });
    expect(await rechazo(ajena)).toMatchObject({ estado: 409, codigo: 'documentos.ajeno' });
  });

  it('a quien se le retiró un envío no recibido deja de alcanzarla; si se le envía otra vez, la alcanza', async () => {
    const a = await registrar({ confidencialidad: 'CONFIDENCIAL' });
    const hoja = `/api/hojas/${a.hoja.gestion}/${a.hoja.id}`;
    const paso = await derivada(a, 'tecnico');
    expect((await tecnico.leer<Vista>(hoja)).estado).toBe('EN_CURSO');
    await recepcion.acto(enPaso(a, paso, 'revertir'), {});
    for (const ruta of [hoja, `/api/documentos/${a.documentoId}/pdf`])
      expect((await rechazo(tecnico.bytes(ruta))).estado).toBe(404);
    await derivada(a, 'tecnico');
    expect((await tecnico.leer<Vista>(hoja)).estado).toBe('EN_CURSO');
  });

  it('toda lectura deja rastro: la hoja, su historia, sus papeles', async () => {
    const a = await registrar({ confidencialidad: 'CONFIDENCIAL' });
    await derivada(a, 'secretario');
    const hoja = `/api/hojas/${a.hoja.gestion}/${a.hoja.id}`;
    await secretario.bytes(`${hoja}/historia`);
    await secretario.bytes(`/api/documentos/${a.documentoId}`);
    await secretario.bytes(`/api/documentos/${a.documentoId}/pdf`);
    const recepcionDe = `/api/recepciones/${a.hoja.gestion}/${a.recepcionId}`;
    for (const papel of ['etiqueta', 'comprobante']) await secretario.bytes(`${recepcionDe}/${papel}.pdf`);
    const rastros: { cadena: string; acto: string }[] = await prueba.base.dataSource.query(
      `SELECT cadena, acto FROM auditoria.eventos WHERE cadena = ANY($1) AND funcionario = 'Secretario Departamental'`,
      [[`hoja/${a.hoja.gestion}/${a.hoja.id}`, `documento/${a.documentoId}`]],
    );
    expect(rastros.map((r) => r.acto).sort()).toEqual([
      ...['descargar', 'imprimir', 'imprimir', 'leer-historia', 'ver'],
    ]);
  });
});

describe('cambiar quién la ve', () => {
  it('lo hace quien la tiene, con motivo, y arrastra sus papeles; queda en la historia con lo de antes', async () => {
    const a = await registrar();
    const camino = `/api/hojas/${a.hoja.gestion}/${a.hoja.id}`;
    const orden = { nivel: 'CONFIDENCIAL', actual: 'INTERNA', motivo: 'Lleva datos personales' };
    expect((await tecnico.leer<Vista>(camino)).estado).toBe('EN_CURSO');
    expect(await rechazo(tecnico.acto(`${camino}/confidencialidad`, orden))).toMatchObject({
      estado: 409,
      codigo: 'hojas.confidencialidad',
    });
    expect(
      await rechazo(
        recepcion.acto(`${camino}/confidencialidad`, { nivel: 'RESERVADA', actual: 'INTERNA', motivo: ' ' }),
      ),
    ).toMatchObject({ estado: 400 });
    await recepcion.acto(`${camino}/confidencialidad`, orden);
    for (const c of [camino, `${camino}/quien-ve`, `/api/documentos/${a.documentoId}`])
      expect((await rechazo(tecnico.leer(c))).estado).toBe(404);
    const { datos } = (await recepcion.leer<{ acto: string; datos: object }[]>(`${camino}/historia`)).find(
      (e) => e.acto === 'cambiar-confidencialidad',
    ) ?? { datos: {} };
    expect(datos).toEqual({ antes: 'INTERNA', despues: 'CONFIDENCIAL', motivo: orden.motivo });
    // I02: whoever decided on what is no longer so is told, and nothing is written over.
    const tarde = { nivel: 'PUBLICA', actual: 'INTERNA', motivo: 'Es de todos' };
    expect(await rechazo(recepcion.acto(`${camino}/confidencialidad`, tarde))).toMatchObject({
      codigo: 'hojas.nivel.cruzado',
    });
    const abrir = { nivel: 'INTERNA', actual: 'CONFIDENCIAL', motivo: 'Ya es pública' };
    await recepcion.acto(`${camino}/confidencialidad`, abrir);
    expect((await tecnico.leer<Vista>(camino)).estado).toBe('EN_CURSO');
    await tecnico.bytes(`/api/documentos/${a.documentoId}/pdf`);
  });

  it('dice quién la ve y por qué: la regla, las unidades y cada puesto con su razón', async () => {
    const a = await registrar({ confidencialidad: 'RESERVADA' });
    await derivada(a, 'secretario');
    const v = await secretario.leer<{
      nivel: string;
      regla: string;
      unidades: { sigla: string }[];
      puestos: { cargo: string; razones: string[] }[];
    }>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/quien-ve`);
    expect(v.regla).toContain('unidades de su ruta');
    expect(v.unidades.map((u) => u.sigla).sort()).toEqual(['Desp./Gov.', 'GDAT/SDGI']);
    expect(v.puestos.map((p) => [p.cargo, p.razones[0]])).toEqual([
      ['Ventanilla del Despacho', 'la registró'],
      ['Secretario Departamental de Gestión Institucional', 'está por recibirla'],
    ]);
  });

  it('su remitente no aparece en el directorio, ni en los avisos de duplicado de otra mesa', async () => {
    const orden = {
      procedencia: 'Defensoría reservada',
      remitente: 'Testigo protegido',
      citeOriginal: 'DR-77',
    };
    const a = await registrar({ ...orden, confidencialidad: 'CONFIDENCIAL' });
    const mesa = await prueba.escritorio('secretaria');
    expect(await mesa.leer('/api/remitentes?q=reservada')).toEqual([]);
    expect(await mesa.leer('/api/remitentes?q=testigo')).toEqual([]);
    expect(await tecnico.leer('/api/remitentes?q=reservada')).toEqual([]);
    expect((await rechazo((await prueba.escritorio('admin')).leer('/api/remitentes?q=a'))).estado).toBe(403);
    // Who sees it is told of it; another desk is not.
    expect((await rechazo(registrar(orden))).message).toContain(a.hoja.codigo);
    const archivoId = await mesa.subir('nota.pdf', await pdfMinimo('la misma nota'));
    const nota = { ...orden, referencia: 'La misma', fojas: 1, archivoId };
    const otra = await mesa.acto<Alta>('/api/hojas/externas', nota);
    expect(otra.hoja.codigo).not.toBe(a.hoja.codigo);
    expect(await mesa.leer('/api/remitentes?q=reservada')).toHaveLength(1);
  });
});
