import { randomUUID } from 'node:crypto';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { DESTINOS_DE_ANTES } from '../../apps/api/src/migrations/0056-despachos-por-destino';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { despachar, type DestinoVisto } from '../support/despachos';
import { rechazo } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';

interface Despachado {
  estado: string;
  resultados: { destino: string; n: number | null; motivos: { codigo: string; texto: string }[] }[];
}
interface Visto {
  estado: string;
  destinos: DestinoVisto[];
  despachos: { n: number; destino: string; estado: string; acuse: { anexo: number | null } | null }[];
  cuenta: { de: number; despachados: number; conAcuse: number; sinCopia: number } | null;
  anexos: { n: number; descripcion: string }[];
  actos: { acto: string; permitido: boolean }[];
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

const cuerpo = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Texto.' }] }] };
const AGETIC = 'Director Ejecutivo, AGETIC';
const URIONDO = 'Gobierno Municipal de Uriondo';
const BERMEJO = 'Gobierno Municipal de Bermejo';

/** A letter to the AGETIC, with copies for outside and for the house. */
async function carta(): Promise<string> {
  const { id } = await director.acto<{ id: string }>('/api/documentos', {
    tipo: 'carta',
    firmantePuestoId: a.demo.puestos.director,
    contenido: {
      ...{ destinatario: { lineas: ['Director Ejecutivo', 'AGETIC'] }, referencia: 'Remite plan', cuerpo },
      copias: [URIONDO, 'Director General', 'Arch. Desp./Gov.'],
    },
  });
  await director.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
  return id;
}
const ver = (id: string, quien = director) => quien.leer<Visto>(`/api/documentos/${id}`);
const acto = <T>(quien: Escritorio, id: string, nombre: string, orden: object, clave?: string) =>
  quien.acto<T>(`/api/documentos/${id}/${nombre}`, orden, 'POST', clave);
const a1 = (...destinos: string[]) => ({
  medio: 'Courier',
  destinos: destinos.map((destino) => ({ destino })),
});
const acuse = (n: number) => ({ n, fecha: '2018-06-29' });
const permitidos = (v: Visto) => v.actos.filter((x) => x.permitido).map((x) => x.acto);

describe('a quién sale', () => {
  it('se propone a quien la carta nombra: afuera se espera su acuse, en la casa no', async () => {
    expect((await ver(await carta())).destinos.map((d) => [d.texto, d.estado, d.cuenta])).toEqual([
      [AGETIC, 'sin-salir', true],
      [URIONDO, 'sin-salir', true],
      ['Director General', 'sin-salir', false],
      ['Arch. Desp./Gov.', 'sin-salir', false],
    ]);
  });

  it('sin destino no sale, ni con uno que no dice nada', async () => {
    const id = await carta();
    for (const destinos of [undefined, [], [{ destino: ' ' }], [{ destino: '—' }]])
      expect((await rechazo(acto(director, id, 'despachar', { medio: 'Courier', destinos }))).estado).toBe(
        400,
      );
    const ajeno = { medio: 'Courier', destinos: [{ destino: 'X', propuesto: 'Nadie' }] };
    expect(await rechazo(acto(director, id, 'despachar', ajeno))).toMatchObject({ estado: 409 });
    expect(await ver(id)).toMatchObject({ estado: 'FIRMADO', despachos: [], cuenta: null });
  });
});

describe('varios despachos', () => {
  it('de una vez a varios, cada uno con su acuse; con acuse solo cuando nadie falta', async () => {
    const id = await carta();
    const hecho = await acto<Despachado>(director, id, 'despachar', a1(AGETIC, BERMEJO));
    expect(hecho).toMatchObject({
      estado: 'DESPACHADO',
      resultados: [
        { destino: AGETIC, n: 1, motivos: [] },
        { destino: BERMEJO, n: 2, motivos: [] },
      ],
    });
    expect((await ver(id)).cuenta).toMatchObject({ de: 3, despachados: 2, conAcuse: 0 });
    await acto(recepcion, id, 'acusar', acuse(2));
    const archivoId = await recepcion.subir('sellada.pdf', await pdfMinimo('RECIBIDO'));
    await acto(recepcion, id, 'acusar', { ...acuse(1), archivoId });
    // Nothing is on its way, but the copy for Uriondo never left.
    const falta = await ver(id);
    expect(falta).toMatchObject({
      estado: 'DESPACHADO',
      cuenta: { de: 3, despachados: 2, conAcuse: 2, sinCopia: 1 },
    });
    expect(permitidos(falta)).not.toContain('acusar');
    expect(permitidos(falta)).toContain('despachar');
    const [fila] = (
      await recepcion.leer<{ id: string; cuenta: Visto['cuenta'] }[]>('/api/documentos?vista=firmados')
    ).filter((d) => d.id === id);
    expect(fila?.cuenta).toEqual(falta.cuenta);

    await despachar(director, id, a1(URIONDO));
    await acto(recepcion, id, 'acusar', acuse(3));
    expect(await ver(id)).toMatchObject({
      estado: 'ACUSADO',
      cuenta: { de: 3, despachados: 3, conAcuse: 3 },
    });
    // To one more, afterwards: it waits again.
    await acto(director, id, 'despachar', a1('Contraloría General del Estado'));
    expect(await ver(id)).toMatchObject({ estado: 'DESPACHADO', cuenta: { de: 4 } });
  });

  it('lo que se escribe de otro modo es del mismo destinatario', async () => {
    const id = await carta();
    const destinos = [
      { destino: 'AGETIC, ventanilla única', propuesto: AGETIC },
      { destino: URIONDO.toUpperCase() },
    ];
    await acto(director, id, 'despachar', { medio: 'Courier', destinos });
    const visto = await ver(id);
    expect(visto.despachos.map((d) => d.destino)).toEqual([
      'AGETIC, ventanilla única',
      URIONDO.toUpperCase(),
    ]);
    expect(visto.cuenta).toMatchObject({ de: 2, despachados: 2 });
    expect(await rechazo(acto(director, id, 'despachar', a1(AGETIC)))).toMatchObject({ estado: 409 });
  });

  it('lo que vuelve de uno sale otra vez para ese, y los demás siguen su camino', async () => {
    const id = await carta();
    await despachar(director, id);
    await acto(recepcion, id, 'no-entregar', { n: 1, motivo: 'Dirección cerrada' });
    expect((await ver(id)).estado).toBe('DESPACHADO');
    await acto(recepcion, id, 'acusar', acuse(2));
    expect((await ver(id)).estado).toBe('NO_ENTREGADO');
    const { resultados } = await despachar(recepcion, id, a1(AGETIC));
    expect(resultados).toMatchObject([{ destino: AGETIC, n: 3 }]);
    await acto(recepcion, id, 'acusar', acuse(3));
    expect(await ver(id)).toMatchObject({
      estado: 'ACUSADO',
      despachos: [{ estado: 'no-entregado' }, { estado: 'recibido' }, { estado: 'recibido' }],
    });
  });

  it('lo que no puede salir para uno no detiene a los otros, y se dice por qué', async () => {
    const id = await carta();
    await acto(recepcion, id, 'despachar', a1(AGETIC));
    const { resultados } = await acto<Despachado>(director, id, 'despachar', a1(AGETIC, URIONDO, URIONDO));
    expect(resultados).toMatchObject([
      {
        ...{ destino: AGETIC, n: null },
        motivos: [
          {
            codigo: 'documentos.despacho-repetido',
            texto: expect.stringContaining('lo despachó Ventanilla del Despacho el 29/06/2018 a las 10:15'),
          },
        ],
      },
      { destino: URIONDO, n: 2, motivos: [] },
    ]);
    expect((await ver(id)).despachos).toHaveLength(2);
  });

  it('dos despachan a la vez al mismo: sale uno, y al segundo se le dice quién y cuándo', async () => {
    const id = await carta();
    const dos = await Promise.allSettled([
      acto<Despachado>(director, id, 'despachar', a1(AGETIC)),
      acto<Despachado>(recepcion, id, 'despachar', a1(AGETIC)),
    ]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { despachos } = await ver(id);
    expect(despachos).toMatchObject([{ n: 1, destino: AGETIC, estado: 'pendiente' }]);
    const perdio = dos.find((d) => d.status === 'rejected');
    expect(perdio?.reason).toMatchObject({ estado: 409 });
    expect(String(perdio?.reason)).toMatch(
      /Ya salió para Director Ejecutivo, AGETIC: lo despachó .+ el 29\/06\/2018 a las 10:15/,
    );
  });

  it('la misma orden dos veces, con su clave, sale una vez', async () => {
    const id = await carta();
    const clave = randomUUID();
    const orden = a1(AGETIC, URIONDO);
    const primera = await acto(director, id, 'despachar', orden, clave);
    expect(await acto(director, id, 'despachar', orden, clave)).toEqual(primera);
    expect((await ver(id)).despachos).toHaveLength(2);
  });

  it('un acuse es de un despacho: no se registra dos veces, y de dos a la vez queda uno', async () => {
    const id = await carta();
    await despachar(director, id);
    expect((await rechazo(acto(recepcion, id, 'acusar', { fecha: '2018-06-29' }))).estado).toBe(400);
    expect((await rechazo(acto(recepcion, id, 'acusar', acuse(7)))).estado).toBe(409);
    const dos = await Promise.allSettled([
      acto(recepcion, id, 'acusar', acuse(1)),
      acto(director, id, 'acusar', acuse(1)),
    ]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(String(dos.find((d) => d.status === 'rejected')?.reason)).toMatch(
      /lo registró .+ el 29\/06\/2018/,
    );
    expect((await ver(id)).despachos).toMatchObject([{ estado: 'recibido' }, { estado: 'pendiente' }]);
  });
});

describe('la copia sellada', () => {
  it('puede llegar después de su acuse, una sola vez', async () => {
    const id = await carta();
    await acto(director, id, 'despachar', a1(AGETIC));
    const copia = async () => ({ n: 1, archivoId: await recepcion.subir('s.pdf', await pdfMinimo('SELLO')) });
    expect((await rechazo(acto(recepcion, id, 'copia-sellada', await copia()))).estado).toBe(409);
    await acto(recepcion, id, 'acusar', acuse(1));
    const sin = await ver(id, recepcion);
    expect(sin.destinos[0]).toMatchObject({ estado: 'recibido', sinCopia: true });
    expect(permitidos(sin)).toContain('copia-sellada');
    await acto(recepcion, id, 'copia-sellada', await copia());
    const con = await ver(id, recepcion);
    expect(con.despachos[0]?.acuse).toMatchObject({ anexo: 1 });
    expect(con.anexos).toMatchObject([{ n: 1, descripcion: `Acuse de recibo: copia sellada de ${AGETIC}` }]);
    expect(con.cuenta).toMatchObject({ conAcuse: 1, sinCopia: 0 });
    expect(permitidos(con)).not.toContain('copia-sellada');
    expect((await rechazo(acto(recepcion, id, 'copia-sellada', await copia()))).estado).toBe(409);
  });
});

describe('el que no sale', () => {
  it('se dice con su motivo y deja de esperarse; despachado después, cuenta otra vez', async () => {
    const id = await carta();
    await acto(director, id, 'despachar', a1(AGETIC));
    const no = { destino: URIONDO, motivo: 'Lo recogió su asesor en ventanilla' };
    const ajena = await a.escritorio('secretaria');
    expect((await rechazo(acto(ajena, id, 'descartar-destino', no))).estado).toBe(409);
    expect((await rechazo(acto(director, id, 'descartar-destino', { ...no, destino: AGETIC }))).estado).toBe(
      409,
    );
    await acto(recepcion, id, 'descartar-destino', no);
    expect((await rechazo(acto(recepcion, id, 'descartar-destino', no))).estado).toBe(409);
    expect((await ver(id)).destinos[1]).toMatchObject({ estado: 'no-sale', cuenta: false });
    await acto(recepcion, id, 'acusar', acuse(1));
    expect((await ver(id)).estado).toBe('ACUSADO');
    await acto(recepcion, id, 'despachar', a1(URIONDO));
    expect(await ver(id)).toMatchObject({ estado: 'DESPACHADO', cuenta: { de: 2, despachados: 2 } });
    await acto(recepcion, id, 'no-entregar', { n: 2, motivo: 'Volvió' });
    expect(await ver(id)).toMatchObject({
      estado: 'NO_ENTREGADO',
      destinos: [{}, { estado: 'no-entregado' }, {}, {}],
    });
  });
});

it('la historia del documento cuenta cada salida y lo que volvió de cada una', async () => {
  const id = await carta();
  await despachar(director, id);
  await acto(recepcion, id, 'acusar', acuse(2));
  await acto(recepcion, id, 'no-entregar', { n: 1, motivo: 'Cerrado' });
  const filas: { acto: string; datos: string }[] = await a.base.dataSource.query(
    `SELECT acto, datos FROM auditoria.eventos WHERE cadena = $1 AND acto IN ('despachar', 'acusar', 'no-entregar') ORDER BY secuencia`,
    [`documento/${id}`],
  );
  const contadas = filas.map(({ acto, datos }) => ({
    ...{ acto, ...(JSON.parse(datos) as { n: number; destino: string }) },
  }));
  expect(contadas.map((f) => [f.acto, f.n, f.destino])).toEqual([
    ['despachar', 1, AGETIC],
    ['despachar', 2, URIONDO],
    ['acusar', 2, URIONDO],
    ['no-entregar', 1, AGETIC],
  ]);
});

it('lo que salió antes de que se escribiera a quién queda con el primero que nombra; sin ninguno, como estaba', async () => {
  const id = await carta();
  await acto(director, id, 'despachar', a1(URIONDO));
  const { dataSource } = a.base;
  const sinDestino = `UPDATE documentos.despachos SET destino = NULL, propuesto = NULL, clave = '' WHERE documento_id = $1`;
  await dataSource.query(sinDestino, [id]);
  expect(await ver(id)).toMatchObject({ despachos: [{ destino: null }], cuenta: { despachados: 1 } });
  await dataSource.query(DESTINOS_DE_ANTES);
  expect((await ver(id)).despachos).toMatchObject([{ destino: AGETIC }]);

  await dataSource.query(sinDestino, [id]);
  await dataSource.query(
    `UPDATE documentos.documentos SET contenido = contenido - 'destinatario' - 'copias' WHERE id = $1`,
    [id],
  );
  await dataSource.query(DESTINOS_DE_ANTES);
  expect((await ver(id)).despachos).toMatchObject([{ destino: null }]);
  await acto(recepcion, id, 'acusar', acuse(1));
  expect((await ver(id)).estado).toBe('ACUSADO');
});

it('un comunicado de antes, con su único acuse, no dice que falta despacharlo a los demás', async () => {
  const { id } = await director.acto<{ id: string }>('/api/documentos', {
    tipo: 'comunicado',
    firmantePuestoId: a.demo.puestos.director,
    contenido: {
      ...{ referencia: 'Horario', cuerpo },
      a: [AGETIC, URIONDO, BERMEJO].map((nombre) => ({ nombre, cargo: '' })),
    },
  });
  await director.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
  await acto(director, id, 'despachar', a1(AGETIC));
  await acto(recepcion, id, 'acusar', acuse(1));
  // As migration 0056 left those that ended before it.
  await a.base.dataSource.query(
    `UPDATE documentos.despachos SET propuesto = NULL, clave = '', cerrado_en = NULL WHERE documento_id = $1`,
    [id],
  );
  await a.base.dataSource.query(`UPDATE documentos.documentos SET estado = 'ACUSADO' WHERE id = $1`, [id]);
  const visto = await ver(id);
  expect(visto.destinos.map((d) => [d.texto, d.estado, d.cuenta])).toEqual([
    [AGETIC, 'recibido', true],
    [URIONDO, 'no-consta', false],
    [BERMEJO, 'no-consta', false],
  ]);
  expect(visto.cuenta).toMatchObject({ de: 1, despachados: 1, conAcuse: 1, sinConstancia: 2 });
  // It may still be sent to one of them, and that one is then waited for.
  expect((await acto<Despachado>(director, id, 'despachar', a1(URIONDO))).estado).toBe('DESPACHADO');
  expect((await acto<Despachado>(recepcion, id, 'acusar', acuse(2))).estado).toBe('ACUSADO');
});
