import { verificarPdf } from '#pades';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { despachar } from '../support/despachos';
import { rechazo } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';

interface Visto {
  estado: string;
  cite: string;
  despachos: {
    n: number;
    estado: string;
    acuse: object | null;
    motivo: string | null;
    anulados: object[];
  }[];
  anulacion: { motivo: string; cargo: string } | null;
  anexos: { n: number; descripcion: string }[];
  actos: { acto: string; permitido: boolean; motivos: { codigo: string }[] }[];
}

let a: AplicacionDePrueba;
let director: Escritorio;
let recepcion: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-29T10:15:00-04:00');
  director = await a.escritorio('director');
  recepcion = await a.escritorio('recepcion');
});
afterAll(() => a.cerrar());

const cuerpo = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Por medio de la presente.' }] }],
};
async function firmada(): Promise<string> {
  const { id } = await director.acto<{ id: string }>('/api/documentos', {
    tipo: 'carta',
    firmantePuestoId: a.demo.puestos.director,
    contenido: { destinatario: { lineas: ['AGETIC'] }, referencia: 'Remite plan', cuerpo },
  });
  await director.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
  return id;
}
async function despachada(): Promise<string> {
  const id = await firmada();
  await despachar(director, id);
  return id;
}
const ver = (id: string) => director.leer<Visto>(`/api/documentos/${id}`);
const acto = (quien: Escritorio, id: string, nombre: string, cuerpo: object) =>
  quien.acto(`/api/documentos/${id}/${nombre}`, cuerpo);

describe('acuse', () => {
  it('la mesa registra el sello del destinatario con la copia escaneada, y solo eso prueba la entrega', async () => {
    const id = await despachada();
    expect((await ver(id)).despachos).toMatchObject([{ n: 1, estado: 'pendiente', acuse: null }]);
    // The desk that sends it out sees what waits for its acuse.
    const deLaMesa = await recepcion.leer<{ id: string; estado: string }[]>('/api/documentos?vista=firmados');
    expect(deLaMesa.find((d) => d.id === id)?.estado).toBe('DESPACHADO');
    const archivoId = await recepcion.subir(
      'copia sellada.pdf',
      await pdfMinimo('Recibido AGETIC 02 JUL 2018'),
    );
    a.reloj.poner(new Date('2018-07-02T09:00:00-04:00'));
    director = await a.escritorio('director');
    recepcion = await a.escritorio('recepcion');
    const orden = {
      n: 1,
      fecha: '2018-07-02',
      hora: '08:50',
      codigo: 'AG-4411',
      nombre: 'Ventanilla AGETIC',
      archivoId,
    };
    await acto(recepcion, id, 'acusar', orden);
    const visto = await ver(id);
    expect(visto.estado).toBe('ACUSADO');
    expect(visto.despachos[0]).toMatchObject({
      estado: 'recibido',
      acuse: { fecha: '2018-07-02', hora: '08:50', codigo: 'AG-4411', nombre: 'Ventanilla AGETIC', anexo: 1 },
    });
    expect(visto.anexos).toMatchObject([{ n: 1, descripcion: 'Acuse de recibo: copia sellada de AGETIC' }]);
    expect((await rechazo(acto(recepcion, id, 'acusar', orden))).estado).toBe(409);
  });

  it('lo no entregado vuelve a salir, y las dos salidas quedan escritas', async () => {
    const id = await despachada();
    await acto(recepcion, id, 'no-entregar', { n: 1, motivo: 'Dirección cerrada por feriado' });
    expect((await ver(id)).estado).toBe('NO_ENTREGADO');
    await despachar(recepcion, id, { medio: 'correo' });
    expect((await ver(id)).despachos).toMatchObject([
      { n: 1, estado: 'no-entregado', motivo: 'Dirección cerrada por feriado' },
      { n: 2, estado: 'pendiente' },
    ]);
  });

  it.each([
    ['fecha futura', { fecha: '2030-01-01' }, 409],
    ['fecha anterior a la salida', { fecha: '2018-06-01' }, 409],
    ['fecha que no existe', { fecha: '2018-06-31' }, 400],
    ['hora imposible', { fecha: '2018-07-02', hora: '25:00' }, 400],
    ['archivo ajeno', { fecha: '2018-07-02', archivoId: '999999' }, 404],
  ])('%s: se rechaza y sigue despachado', async (_, orden, estado) => {
    const id = await despachada();
    expect((await rechazo(acto(recepcion, id, 'acusar', { n: 1, ...orden }))).estado).toBe(estado);
    expect(await ver(id)).toMatchObject({ estado: 'DESPACHADO', despachos: [{ estado: 'pendiente' }] });
  });

  const tal = (id: string) => ver(id).then(({ despachos: [d] }) => d);
  const copia = async (texto: string) => recepcion.subir('copia.pdf', await pdfMinimo(texto));
  async function acusada(): Promise<string> {
    const id = await despachada();
    const archivoId = await copia('RECIBIDO en otra entidad');
    await acto(recepcion, id, 'acusar', { n: 1, fecha: '2018-07-02', codigo: 'AG-1144', archivoId });
    return id;
  }

  it('mal anotado se corrige con su motivo: lo que decía, quién y su copia quedan', async () => {
    const id = await acusada();
    const antes = await director.bytes(`/api/documentos/${id}/anexos/1/pdf`);
    const acuse = { fecha: '2018-07-02', codigo: 'AG-4411' };
    await acto(recepcion, id, 'corregir-acuse', { n: 1, motivo: 'Se leyó mal el código', vistas: 0, acuse });
    // The same copy still proves it.
    expect(await ver(id)).toMatchObject({
      estado: 'ACUSADO',
      despachos: [
        {
          ...{ estado: 'recibido', acuse: { codigo: 'AG-4411', anexo: 1 } },
          anulados: [
            { codigo: 'AG-1144', anexo: 1, motivo: 'Se leyó mal el código', por: 'Ventanilla del Despacho' },
          ],
        },
      ],
      anexos: [{ n: 1, descripcion: 'Acuse de recibo: copia sellada de AGETIC' }],
    });
    const otra = { ...acuse, archivoId: await copia('RECIBIDO AGETIC') };
    // What was on screen is no longer what it says.
    const vieja = acto(recepcion, id, 'corregir-acuse', { n: 1, motivo: 'x', vistas: 0, acuse: otra });
    expect((await rechazo(vieja)).motivos).toEqual(['documentos.acuse-cambiado']);
    await acto(recepcion, id, 'corregir-acuse', { n: 1, motivo: 'Otra copia', vistas: 1, acuse: otra });
    expect(await ver(id)).toMatchObject({
      despachos: [{ acuse: { anexo: 2 }, anulados: [{ anexo: 1 }, { anexo: 1, motivo: 'Otra copia' }] }],
      anexos: [
        { n: 1, descripcion: 'Acuse anulado: copia sellada de AGETIC' },
        { n: 2, descripcion: 'Acuse de recibo: copia sellada de AGETIC' },
      ],
    });
    expect(Buffer.compare(await director.bytes(`/api/documentos/${id}/anexos/1/pdf`), antes)).toBe(0);
    const hechos: { datos: string }[] = await a.base.dataSource.query(
      `SELECT datos FROM auditoria.eventos WHERE cadena = $1 AND acto = 'corregir-acuse' ORDER BY secuencia`,
      [`documento/${id}`],
    );
    expect(hechos.map((h) => JSON.parse(h.datos) as object)).toMatchObject([
      { n: 1, antes: { codigo: 'AG-1144' }, despues: { codigo: 'AG-4411' }, motivo: 'Se leyó mal el código' },
      { antes: { anexo: 1 }, despues: { anexo: 2 } },
    ]);
  });

  it('de otro papel se anula: el despacho espera su acuse otra vez, y lo recibe', async () => {
    const id = await acusada();
    const anular = { n: 1, motivo: 'Era de otra carta', vistas: 0, acuse: null };
    await acto(director, id, 'corregir-acuse', anular);
    expect(await ver(id)).toMatchObject({
      estado: 'DESPACHADO',
      despachos: [
        { estado: 'pendiente', acuse: null, anulados: [{ codigo: 'AG-1144', motivo: 'Era de otra carta' }] },
      ],
      anexos: [{ descripcion: 'Acuse anulado: copia sellada de AGETIC' }],
    });
    expect((await rechazo(acto(director, id, 'corregir-acuse', anular))).estado).toBe(409);
    await acto(recepcion, id, 'acusar', { n: 1, fecha: '2018-07-02' });
    expect((await ver(id)).estado).toBe('ACUSADO');
    await expect(a.base.dataSource.query(`DELETE FROM documentos.acuses_anulados`)).rejects.toThrow(
      'no cambia',
    );
  });

  it.each([
    ['sin motivo', { motivo: ' ' }, 400],
    ['sin decir qué se veía', { vistas: undefined }, 400],
    ['de un despacho que no hay', { n: 9 }, 409],
    ['con fecha anterior a su salida', { acuse: { fecha: '2018-06-01' } }, 409],
  ])('no se corrige %s', async (_, mal, estado) => {
    const id = await acusada();
    const orden = { n: 1, motivo: 'Error', vistas: 0, acuse: { fecha: '2018-07-02' }, ...mal };
    expect((await rechazo(acto(recepcion, id, 'corregir-acuse', orden))).estado).toBe(estado);
    expect(await tal(id)).toMatchObject({ acuse: { codigo: 'AG-1144' }, anulados: [] });
  });

  it('lo corrige quien puede registrarlo; de dos a la vez queda una corrección', async () => {
    const id = await acusada();
    const orden = { n: 1, motivo: 'Error', vistas: 0, acuse: { fecha: '2018-07-02' } };
    const ajena = await a.escritorio('secretaria');
    expect((await rechazo(acto(ajena, id, 'corregir-acuse', orden))).estado).toBe(409);
    const puede = async (quien: Escritorio) =>
      (await quien.leer<Visto>(`/api/documentos/${id}`)).actos.find((x) => x.acto === 'corregir-acuse');
    expect(await puede(recepcion)).toMatchObject({ permitido: true });
    const dos = await Promise.allSettled(
      [director, recepcion].map((quien) => acto(quien, id, 'corregir-acuse', orden)),
    );
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await tal(id))?.anulados).toHaveLength(1);
  });

  it('otra unidad no registra el acuse, y lo que no salió no lo tiene', async () => {
    const id = await despachada();
    const ajena = await a.escritorio('secretaria');
    expect((await rechazo(acto(ajena, id, 'acusar', { n: 1, fecha: '2018-07-02' }))).estado).toBe(409);
    const sinSalir = await firmada();
    expect((await rechazo(acto(director, sinSalir, 'acusar', { n: 1, fecha: '2018-07-02' }))).estado).toBe(
      409,
    );
    expect((await ver(sinSalir)).despachos).toEqual([]);
  });
});

describe('anulación', () => {
  it('N06: el número queda tomado, el archivo firmado no se toca y la constancia dice por qué', async () => {
    const id = await firmada();
    const { cite } = await ver(id);
    const antes = await director.bytes(`/api/documentos/${id}/pdf`);
    await acto(director, id, 'anular', { motivo: 'Se firmó con el destinatario equivocado' });
    expect(await ver(id)).toMatchObject({
      estado: 'ANULADO',
      cite,
      anulacion: { motivo: 'Se firmó con el destinatario equivocado', cargo: 'Director General' },
    });
    expect(Buffer.compare(await director.bytes(`/api/documentos/${id}/pdf`), antes)).toBe(0);
    expect((await verificarPdf(antes)).firmas).toMatchObject([{ integridad: 'INTEGRA' }]);
    const { texto } = await leerPdf(
      await director.bytes(`/api/documentos/${id}/constancia-de-anulacion.pdf`),
    );
    for (const parte of [
      'CONSTANCIA DE ANULACIÓN',
      cite,
      'Se firmó con el destinatario equivocado',
      '02/07/2018',
    ])
      expect(texto).toContain(parte);
    const siguiente = await firmada();
    expect(Number(/(\d+)\/2018/.exec((await ver(siguiente)).cite)?.[1])).toBe(
      Number(/(\d+)\/2018/.exec(cite)?.[1]) + 1,
    );
    const admin = await a.escritorio('admin');
    const serie = (await admin.leer<{ id: string; formato: string }[]>('/api/series')).find((s) =>
      s.formato.startsWith('Desp./Gov./'),
    );
    const libro = await admin.leer<{
      asientos: { texto: string; estado: string; anuladoMotivo: string | null }[];
    }>(`/api/series/${serie?.id}/libro?gestion=2018`);
    expect(libro.asientos.find((n) => n.texto === cite)).toMatchObject({
      estado: 'anulado',
      anuladoMotivo: 'Se firmó con el destinatario equivocado',
    });
  });

  it('anulado no se despacha, ni se firma, ni se anula otra vez', async () => {
    const id = await firmada();
    await acto(director, id, 'anular', { motivo: 'Error' });
    for (const [nombre, orden] of [
      ['despachar', { medio: 'correo', destinos: [{ destino: 'AGETIC' }] }],
      ['anular', { motivo: 'Otra vez' }],
      ['firmar', { version: 3, credencial: { tipo: 'prueba' } }],
    ] as const)
      expect((await rechazo(acto(director, id, nombre, orden))).estado).toBe(409);
    expect((await ver(id)).actos.filter((x) => x.permitido)).toEqual([]);
  });

  it('no lo anula quien no firma ni manda en la unidad, y un borrador no se anula: no tiene número', async () => {
    const id = await firmada();
    expect((await rechazo(acto(recepcion, id, 'anular', { motivo: 'x' }))).estado).toBe(409);
    const { id: borrador } = await director.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: a.demo.puestos.director,
      contenido: { destinatario: { lineas: ['X'] }, cuerpo },
    });
    expect((await rechazo(acto(director, borrador, 'anular', { motivo: 'x' }))).estado).toBe(409);
    expect((await rechazo(director.bytes(`/api/documentos/${id}/constancia-de-anulacion.pdf`))).estado).toBe(
      409,
    );
  });

  it('de dos anulaciones a la vez queda una', async () => {
    const id = await firmada();
    const dos = await Promise.allSettled(
      ['uno', 'dos'].map((motivo) => acto(director, id, 'anular', { motivo })),
    );
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
