import sharp from 'sharp';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { anchosDeImagen } from '../support/lector-pdf';
import { rechazo } from '../support/mesa';
import { Configuracion } from '../support/plantillas';

interface Tipo {
  readonly clave: string;
  readonly nombre: string;
  readonly firma: string;
  readonly ambito: string;
  readonly activo: boolean;
  readonly listo: boolean;
}

let prueba: AplicacionDePrueba;
let admin: Escritorio;
let director: Escritorio;
let secretario: Escritorio;
let conf: Configuracion;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-29T10:00:00-04:00');
  admin = await prueba.escritorio('admin');
  director = await prueba.escritorio('director');
  secretario = await prueba.escritorio('secretario');
  conf = new Configuracion(admin);
});
afterAll(() => prueba.cerrar());

const tipos = () => admin.leer<Tipo[]>('/api/tipos');
const cuerpo = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Lo que se dice.' }] }],
};
const escribir = (quien: Escritorio, puesto: string, tipo: string, contenido: object = { cuerpo }) =>
  quien.acto<{ id: string; version: number }>('/api/documentos', {
    tipo,
    firmantePuestoId: prueba.demo.puestos[puesto],
    contenido,
  });
const paginaDe = async (quien: Escritorio, id: string): Promise<string> =>
  (await leerPdf(await quien.bytes(`/api/documentos/${id}/vista-previa.pdf`))).texto;
const faltas = async (p: Promise<unknown>): Promise<string[]> => {
  const r = await rechazo(p);
  return [`${r.estado} ${r.codigo}`, r.message];
};

describe('tipos de documento', () => {
  it('los ocho tipos vienen listos para escribir, con quien los firma', async () => {
    const todos = await tipos();
    expect(todos.map((t) => [t.clave, t.ambito, t.firma, t.listo])).toEqual([
      ['carta', 'externo', 'autoridad', true],
      ['nota-interna', 'interno', 'funcionario', true],
      ['informe', 'interno', 'funcionario', true],
      ['memorandum', 'interno', 'autoridad', true],
      ['circular', 'interno', 'autoridad', true],
      ['instructivo', 'interno', 'autoridad', true],
      ['comunicado', 'interno', 'autoridad', true],
      ['resolucion', 'interno', 'autoridad', true],
    ]);
  });

  it('un informe empieza con su guion y su autor; sin a quién va ni referencia no se firma, y se dice', async () => {
    const tecnico = await prueba.escritorio('tecnico');
    const { id } = await tecnico.acto<{ id: string }>('/api/documentos', {
      tipo: 'informe',
      firmantePuestoId: prueba.demo.puestos['tecnico'],
    });
    const visto = await tecnico.leer<{ contenido: { de: object[]; cuerpo: { content: object[] } } }>(
      `/api/documentos/${id}`,
    );
    expect(visto.contenido.de).toEqual([
      { nombre: 'Profesional TIC', cargo: 'Profesional en Planificación TIC' },
    ]);
    expect(visto.contenido.cuerpo.content).toHaveLength(8);
    const firmar = tecnico.acto(`/api/documentos/${id}/firmar`, {
      version: 1,
      credencial: { tipo: 'prueba' },
    });
    const r = await rechazo(firmar);
    expect(r).toMatchObject({ estado: 409, codigo: 'documentos.firmar' });
    expect(r.message).toContain('Falta a quién va');
    expect(r.message).toContain('Falta la referencia');
  });

  it('un tipo nuevo no se ofrece hasta que su plantilla se publica; su clave no cambia con su nombre', async () => {
    const acta = {
      nombre: 'Acta de reunión',
      descripcion: 'Lo acordado.',
      ambito: 'interno',
      firma: 'funcionario',
    };
    const { clave, plantillaId } = await admin.acto<{ clave: string; plantillaId: string }>(
      '/api/tipos',
      acta,
    );
    expect(clave).toBe('acta-de-reunion');
    expect((await faltas(escribir(director, 'director', clave)))[0]).toBe('400 documentos.tipo.desconocido');
    expect((await faltas(admin.acto('/api/tipos', acta)))[0]).toBe('409 documentos.tipo.repetido');
    await conf.publicar(plantillaId, 1);
    const { id } = await escribir(director, 'director', clave);
    expect(await paginaDe(director, id)).toContain('ACTA DE REUNIÓN');
    await admin.acto(`/api/tipos/${clave}`, { ...acta, nombre: 'Acta', version: 1 }, 'PUT');
    expect(await tipos()).toContainEqual(expect.objectContaining({ clave, nombre: 'Acta', activo: true }));
    expect(await paginaDe(director, id)).toContain('ACTA DE REUNIÓN');
  });

  it('un tipo se retira con su motivo: no se ofrece más, lo empezado sigue, se repone; dos veces no', async () => {
    const clave = 'instructivo';
    const { id } = await escribir(director, 'director', clave);
    const uso = () => admin.leer<object>(`/api/tipos/${clave}/uso`);
    expect(await uso()).toEqual({ enCurso: 1, emitidos: 0, retiro: null });
    const retirar = (motivo: string) => admin.acto(`/api/tipos/${clave}/retirar`, { motivo });
    expect((await faltas(retirar('')))[0]).toBe('400 entrada.campos');
    await retirar('Se unifica con la circular');
    expect((await faltas(retirar('Otra vez')))[0]).toBe('409 documentos.tipo.ofrecer');
    expect(await tipos()).toContainEqual(expect.objectContaining({ clave, activo: false }));
    expect((await faltas(escribir(director, 'director', clave)))[0]).toBe('400 documentos.tipo.desconocido');
    expect(await paginaDe(director, id)).toContain('INSTRUCTIVO');
    expect(await uso()).toEqual({
      ...{ enCurso: 1, emitidos: 0 },
      retiro: {
        quien: 'Administrador del Sistema',
        en: expect.any(String),
        motivo: 'Se unifica con la circular',
      },
    });
    await admin.acto(`/api/tipos/${clave}/reponer`, {});
    expect((await faltas(admin.acto(`/api/tipos/${clave}/reponer`, {})))[1]).toContain('no está retirado');
    await escribir(director, 'director', clave);
    expect((await faltas(admin.acto('/api/tipos/nada/retirar', { motivo: 'm' })))[0]).toBe(
      '400 documentos.tipo.desconocido',
    );
  });
});

describe('versiones de una plantilla', () => {
  it('lo publicado rige para lo que se empieza después; lo empezado antes conserva la suya', async () => {
    const antes = await escribir(secretario, 'secretario', 'carta', {
      destinatario: { lineas: ['X'] },
      cuerpo,
    });
    const carta = await conf.de('carta');
    const [publicada] = await conf.versiones(carta.id);
    const campos = publicada?.datos.campos.map((c) =>
      c.campo === 'saludo' ? { ...c, texto: 'De nuestra mayor consideración:' } : c,
    );
    const version = await conf.borrador(carta, { campos, guion: ['I. Título propio'] });
    expect(await paginaDe(secretario, antes.id)).toContain('De mi consideración:');
    expect(await conf.publicar(carta.id, version, 'Saludo en plural')).toMatchObject({ n: 2 });
    const despues = await secretario.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: prueba.demo.puestos['secretario'],
    });
    const nueva = await paginaDe(secretario, despues.id);
    expect(nueva).toContain('De nuestra mayor consideración:');
    expect(nueva).toContain('I. Título propio');
    expect(await paginaDe(secretario, antes.id)).toContain('De mi consideración:');
    const versiones = await conf.versiones(carta.id);
    expect(versiones.map((v) => [v.n, v.estado, v.nota])).toEqual([
      [2, 'PUBLICADA', 'Saludo en plural'],
      [1, 'PUBLICADA', null],
    ]);
  });

  it('la propia base rechaza cambiar o borrar lo publicado', async () => {
    const { id } = await conf.de('informe');
    const cambiar = `UPDATE documentos.versiones_de_plantilla SET datos = '{}' WHERE plantilla_id = $1`;
    const borrar = `DELETE FROM documentos.versiones_de_plantilla WHERE plantilla_id = $1`;
    for (const sql of [cambiar, borrar])
      await expect(prueba.base.dataSource.query(sql, [id])).rejects.toThrow(
        'una plantilla publicada no cambia',
      );
  });

  it('lo publicado no se guarda encima; hay un borrador a la vez; uno viejo no pisa al nuevo ni se publica', async () => {
    const p = await conf.de('circular');
    const [{ datos } = { datos: {} }] = await conf.versiones(p.id);
    const orden = { clase: 'tipo', datos };
    const guardar = (version: number) =>
      admin.acto(`/api/plantillas/${p.id}/borrador`, { ...orden, version }, 'PUT');
    expect((await faltas(guardar(1)))[0]).toBe('409 documentos.plantilla.sin-borrador');
    await admin.acto(`/api/plantillas/${p.id}/borrador`, {});
    const otro = admin.acto(`/api/plantillas/${p.id}/borrador`, {});
    expect((await faltas(otro))[0]).toBe('409 documentos.plantilla.con-borrador');
    await guardar(1);
    expect((await faltas(guardar(1)))[0]).toBe('409 documentos.plantilla.version');
    expect((await faltas(conf.publicar(p.id, 1)))[0]).toBe('409 documentos.plantilla.version');
    const dos = await Promise.allSettled([conf.publicar(p.id, 2), conf.publicar(p.id, 2)]);
    expect(dos.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    await admin.acto(`/api/plantillas/${p.id}/borrador`, { de: 1 });
    await admin.acto(`/api/plantillas/${p.id}/descartar`, { version: 1 });
    expect((await conf.versiones(p.id)).map((v) => v.estado)).toEqual([
      'DESCARTADA',
      'PUBLICADA',
      'PUBLICADA',
    ]);
    expect(await conf.de('circular')).toMatchObject({ vigente: 2, borrador: null });
  });

  it('la de una unidad manda sobre la general, hasta que se retira', async () => {
    const orden = { clase: 'tipo', unidadId: prueba.demo.unidades['sdgi'], tipo: 'nota-interna' };
    const { id } = await admin.acto<{ id: string }>('/api/plantillas', orden);
    expect((await faltas(admin.acto('/api/plantillas', orden)))[0]).toBe('409 documentos.plantilla.repetida');
    const propia = await conf.de('nota-interna', 'GDAT/SDGI');
    await conf.publicar(id, await conf.borrador(propia, { titulo: 'Nota de la Secretaría' }));
    const titulo = async (quien: Escritorio, puesto: string) =>
      paginaDe(quien, (await escribir(quien, puesto, 'nota-interna')).id);
    expect(await titulo(secretario, 'secretario')).toContain('NOTA DE LA SECRETARÍA');
    expect(await titulo(director, 'director')).toContain('NOTA INTERNA');
    await admin.acto(`/api/plantillas/${id}/retirar`, { motivo: 'Se unifica' });
    expect(await titulo(secretario, 'secretario')).toContain('NOTA INTERNA');
    const general = await conf.de('nota-interna');
    const retirar = admin.acto(`/api/plantillas/${general.id}/retirar`, { motivo: 'x' });
    expect((await faltas(retirar))[0]).toBe('409 documentos.plantilla.general');
  });
});

describe('una plantilla rota', () => {
  const renglones = (n: number) =>
    Array.from({ length: n }, () => 'Renglón de membrete largo '.repeat(4).trim());
  it.each([
    ['tipo', { titulo: undefined }, 'El CITE va en el título, y la plantilla no tiene título.', 'titulo'],
    [
      'tipo',
      { margenes: { izquierdo: 60, derecho: 60 } },
      'Los márgenes dejan 95 mm para el texto',
      'margenes',
    ],
    ['tipo', { campos: [{ campo: 'a', obligatorio: true }] }, 'Falta la fecha', 'campos'],
    ['membrete', { pie: ['Tel.', 'Calle {direccion}'] }, 'una marca desconocida, «{direccion}»', 'pie.1'],
    ['membrete', { color: '#FFFFAA' }, 'El color #FFFFAA es demasiado claro', 'color'],
    ['membrete', { pie: renglones(8), lema: 'Un lema' }, 'mm: admite hasta 40', undefined],
  ])('no se publica y se dice qué tiene, en su campo: %s %j', async (clase, cambios, dicho, campo) => {
    const p = await conf.de(clase === 'tipo' ? 'instructivo' : null);
    const version = await conf.borrador(p, cambios);
    const r = await rechazo(conf.publicar(p.id, version));
    expect(r).toMatchObject({ estado: 422, codigo: 'documentos.plantilla.publicar' });
    expect(r.message).toContain(dicho);
    const [{ datos } = { datos: {} }] = await conf.versiones(p.id);
    const ensayo = { clase, datos, ...(clase === 'tipo' ? { tipo: 'instructivo' } : {}) };
    const { motivos } = await admin.acto<{ motivos: { texto: string; campo?: string }[] }>(
      '/api/plantillas/revisar',
      ensayo,
    );
    expect(motivos.map((m) => m.texto).join(' ')).toContain(dicho);
    expect(motivos[0]?.campo).toBe(campo);
    // The settings alone are judged at once; what only a page shows waits for the page.
    const alPunto = await admin.acto<{ motivos: object[] }>('/api/plantillas/revisar', {
      ...ensayo,
      soloAjustes: true,
    });
    expect(alPunto.motivos).toEqual(motivos.filter((m) => m.campo));
    expect(await conf.de(p.tipo)).toMatchObject({ vigente: p.vigente });
    await admin.acto(`/api/plantillas/${p.id}/descartar`, { version });
  });

  it('una cabeza que no deja lugar al texto se mide en la página, con el margen y los sellos que lleva', async () => {
    const p = await conf.de('memorandum');
    const grande = { margenes: { superior: 60, inferior: 22 }, recepciones: 3, letra: 14 };
    const largos = { campos: ['a', 'via', 'de', 'fecha', 'cite', 'destinatario', 'referencia'] };
    const campos = largos.campos.map((campo) => ({ campo, obligatorio: false }));
    const version = await conf.borrador(p, { ...grande, campos });
    expect((await rechazo(conf.publicar(p.id, version))).message).toMatch(
      /la cabeza ocupa (el \d+ %|toda) (de )?la primera página/,
    );
  });

  it.each([
    [{ letra: 40 }, 'datos.letra'],
    [{ recepciones: 1.5 }, 'datos.recepciones'],
    [{ margenes: { superior: -3 } }, 'datos.margenes.superior'],
    [{ campos: [{ campo: 'codigo', obligatorio: true }] }, 'datos.campos.0.campo'],
    [{ guion: ['x'.repeat(5000)] }, 'datos.guion.0'],
  ])('lo que no es un ajuste se rechaza por su campo: %j', async (cambios, campo) => {
    const p = await conf.de('comunicado');
    const [{ datos } = { datos: {} }] = await conf.versiones(p.id);
    const ensayo = { clase: 'tipo', tipo: 'comunicado', datos: { ...datos, ...cambios } };
    const r = await admin.enviar('POST', '/api/plantillas/revisar', ensayo);
    const problema = (await r.json()) as { campos: { campo: string }[] };
    expect([r.status, problema.campos[0]?.campo]).toEqual([400, campo]);
  });

  it('ningún ajuste se lee como orden del compositor: sale impreso', async () => {
    const malo = '#panic() $a$ *no* #include "x" \\ <lab>';
    const ensayo = {
      clase: 'membrete',
      datos: {
        ...{ estilo: 'llano', entidad: malo, lineas: [malo], pie: [malo], lema: malo, etiquetaCite: '#x' },
        ...{ lineasDeFirma: [malo], codigos: [] },
      },
    };
    const r = await admin.enviar('POST', '/api/plantillas/muestra.pdf', ensayo);
    expect(r.status).toBe(200);
    const { texto } = await leerPdf(new Uint8Array(await r.arrayBuffer()));
    expect(texto.toLowerCase().split('#panic() $a$ *no* #include').length - 1).toBeGreaterThanOrEqual(4);
  });
});

describe('logo del membrete', () => {
  const dibujo = (width: number, height: number, liso = false) =>
    sharp({ create: { width, height, channels: 4, background: liso ? '#fff' : '#7A1F2B' } })
      .composite(
        liso
          ? []
          : [
              {
                input: { create: { width: 40, height: 40, channels: 3, background: '#fff' } },
                top: 5,
                left: 5,
              },
            ],
      )
      .png()
      .toBuffer();
  const subir = async (nombre: string, bytes: Uint8Array) => {
    const archivoId = await admin.subir(nombre, bytes);
    return admin.acto<{ sha256: string }>('/api/plantillas/logos', { archivoId });
  };

  it('uno bueno sale en los papeles de quien lo publica, en lugar del emblema', async () => {
    const { sha256 } = await subir('escudo.png', await dibujo(600, 600));
    const orden = { clase: 'membrete', unidadId: prueba.demo.unidades['tic'] };
    const { id } = await admin.acto<{ id: string }>('/api/plantillas', orden);
    const p = await conf.de(null, 'GDAT/SDGI/UPTIC');
    await conf.publicar(id, await conf.borrador(p, { logo: { sha256 } }));
    const tecnico = await prueba.escritorio('tecnico');
    const documento = await escribir(tecnico, 'tecnico', 'nota-interna');
    const pdf = await tecnico.bytes(`/api/documentos/${documento.id}/vista-previa.pdf`);
    expect(await anchosDeImagen(pdf)).toEqual([50]);
    expect((await admin.bytes(`/api/plantillas/logos/${sha256}`)).length).toBeGreaterThan(100);
    // What is read can be saved again as it is.
    const version = await conf.borrador(await conf.de(null, 'GDAT/SDGI/UPTIC'), {});
    await admin.acto(`/api/plantillas/${id}/descartar`, { version });
  });

  it('uno chico, alargado, en blanco o que no es imagen se rechaza con su razón; uno que nadie subió, también', async () => {
    const dice = async (p: Promise<unknown>) => (await rechazo(p)).message;
    expect(await dice(subir('chico.png', await dibujo(90, 90)))).toContain('saldría borroso');
    expect(await dice(subir('largo.png', await dibujo(2000, 60)))).toContain('demasiado alargado');
    expect(await dice(subir('blanco.png', await dibujo(400, 400, true)))).toContain('está en blanco');
    const p = await conf.de(null);
    const inventado = conf.borrador(p, { logo: { sha256: 'a'.repeat(64) } });
    expect((await faltas(inventado))[0]).toBe('404 documentos.logo.no-encontrado');
  });
});

describe('quién configura', () => {
  it('solo el configurador cambia tipos y plantillas; quien no lo es no los cambia ni los mira', async () => {
    const { id } = await conf.de('informe');
    const actos: [string, string, object][] = [
      ['POST', '/api/tipos', { nombre: 'N', descripcion: 'd', ambito: 'interno', firma: 'autoridad' }],
      ['POST', '/api/tipos/carta/retirar', { motivo: 'm' }],
      ['POST', '/api/tipos/carta/reponer', {}],
      ['POST', `/api/plantillas/${id}/borrador`, {}],
      ['POST', `/api/plantillas/${id}/publicar`, { version: 1 }],
      ['POST', `/api/plantillas/${id}/descartar`, { version: 1 }],
      ['POST', `/api/plantillas/${id}/retirar`, { motivo: 'm' }],
      ['POST', '/api/plantillas/logos', { archivoId: '1' }],
      ['POST', '/api/plantillas', { clase: 'membrete', unidadId: prueba.demo.unidades['tic'] }],
    ];
    for (const [metodo, ruta, orden] of actos)
      expect([ruta, (await director.enviar(metodo as 'POST', ruta, orden)).status]).toEqual([ruta, 403]);
    for (const ruta of [
      '/api/plantillas',
      `/api/plantillas/${id}`,
      `/api/plantillas/${id}/versiones/1/muestra.pdf`,
    ])
      expect([ruta, (await director.respuesta(ruta)).status]).toEqual([ruta, 403]);
  });

  it('el rol lo da el administrador, también a sí mismo; quien solo configura no lo da', async () => {
    const filas = await admin.leer<{ usuario: { id: string; nombre: string } | null }[]>(
      '/api/administracion/funcionarios',
    );
    const usuarioDe = (nombre: string) => filas.find((f) => f.usuario?.nombre === nombre)?.usuario?.id ?? '';
    const fijar = (quien: Escritorio, nombre: string, ...roles: string[]) =>
      quien.enviar('PUT', `/api/administracion/usuarios/${usuarioDe(nombre)}/roles`, { roles });
    expect((await fijar(admin, 'secretaria.sdgi', 'configurador', 'secretaria')).status).toBe(200);
    const nueva = await prueba.escritorio('secretaria');
    expect((await nueva.respuesta('/api/plantillas')).status).toBe(200);
    const { id } = await conf.de('resolucion');
    expect((await nueva.enviar('POST', `/api/plantillas/${id}/borrador`, {})).status).toBe(200);
    expect((await fijar(nueva, 'tecnico', 'configurador')).status).toBe(403);
    expect((await fijar(admin, 'admin', 'administrador')).status).toBe(200);
    const soloAdmin = await prueba.escritorio('admin');
    expect((await soloAdmin.respuesta('/api/plantillas')).status).toBe(200);
    expect((await soloAdmin.enviar('POST', `/api/plantillas/${id}/borrador`, {})).status).toBe(403);
    expect((await fijar(soloAdmin, 'admin', 'administrador', 'configurador')).status).toBe(200);
  });
});
