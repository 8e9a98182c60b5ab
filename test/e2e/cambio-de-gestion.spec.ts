import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLAVE_DE_DEMO, PERSONAS } from '../../apps/api/src/demo/entidad';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { crearBase, type BaseDePruebas } from '../support/base-de-datos';
import { enPaso, type Alta, type Derivadas } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';
import { ProcesoConReloj } from '../support/proceso-con-reloj';

/** The last instant of 2018 in La Paz and the first of 2019; for the server, in UTC, both are 04:00 of the first of January. */
const ULTIMO = '2018-12-31T23:59:59.999-04:00';
const PRIMERO = '2019-01-01T00:00:00.000-04:00';
const CUERPO = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se remite lo solicitado.' }] }],
};

let base: BaseDePruebas;
let datos: string;
let servidor: ProcesoConReloj;
const gente: Record<string, Escritorio> = {};
const puestos: Record<string, string> = {};
/** received on 28 December, and sent to the director to be answered */
let deDiciembre: Alta;
let paso: string;

beforeAll(async () => {
  base = await crearBase();
  datos = await mkdtemp(join(tmpdir(), 'hr-gestion-'));
  servidor = await ProcesoConReloj.iniciar(
    { DATABASE_URL: base.url, HR_DATOS: datos, TZ: 'UTC' },
    '2018-12-28T09:00:00-04:00',
  );
  for (const clave of ['recepcion', 'director', 'secretaria', 'admin']) {
    const escritorio = new Escritorio(
      servidor.origen,
      PERSONAS.find((p) => p.clave === clave)?.usuario ?? '',
      CLAVE_DE_DEMO,
    );
    await escritorio.ingresar();
    gente[clave] = escritorio;
    puestos[clave] =
      (await escritorio.leer<{ puestos: { id: string }[] }>('/api/sesion')).puestos[0]?.id ?? '';
  }
  const { puestos: suyos } = await de('secretaria').leer<{ puestos: { unidadId: string }[] }>('/api/sesion');
  for (const serie of [
    { clase: 'HR', unidadId: suyos[0]?.unidadId, formato: '{n}-{gg}', reinicia: false, inicial: 700 },
    {
      clase: 'CITE',
      unidadId: suyos[0]?.unidadId,
      tipo: 'resolucion',
      formato: 'R.A. {n:3}',
      reinicia: false,
    },
  ])
    await de('admin').acto('/api/series', serie);
  deDiciembre = await registrar('AGETIC/0');
  const { derivaciones } = await de('recepcion').acto<Derivadas>(
    enPaso(deDiciembre, deDiciembre.derivacionId, 'derivar'),
    { oficial: { puestoId: puestos['director'], acciones: ['elaborar-respuesta'], proveido: 'Responder' } },
  );
  paso = derivaciones[0]?.id ?? '';
  await llegarA(ULTIMO);
});
afterAll(async () => {
  await servidor.detener();
  await base.cerrar();
  await rm(datos, { recursive: true, force: true });
});

/** Moves the clock by days: the sessions of before ended meanwhile. */
async function llegarA(instante: string): Promise<void> {
  await servidor.poner(instante);
  for (const escritorio of Object.values(gente)) await escritorio.ingresar();
}

function de(clave: string): Escritorio {
  const escritorio = gente[clave];
  if (!escritorio) throw new Error(`falta ${clave}`);
  return escritorio;
}

const registrar = async (cite: string): Promise<Alta> =>
  de('recepcion').acto<Alta>('/api/hojas/externas', {
    ...{ procedencia: 'AGETIC', remitente: 'Director General Ejecutivo', citeOriginal: cite, fojas: 1 },
    referencia: 'Solicitud de informe',
    archivoId: await de('recepcion').subir('nota.pdf', await pdfMinimo(cite)),
  });

const interna = async (): Promise<string> =>
  (await de('secretaria').acto<Alta>('/api/hojas/internas', { referencia: 'Asunto interno' })).hoja.codigo;

const reservar = async (tipo: string): Promise<string> =>
  (
    await de('secretaria').acto<{ numeros: { texto: string }[] }>('/api/numeros/reservas', {
      ...{ tipo, motivo: 'Nota en papel' },
    })
  ).numeros[0]?.texto ?? '';

/** Drafts a letter of the director's and signs it. @param ruta where it is drafted: by itself, or from an HR */
async function firmar(ruta = '/api/documentos'): Promise<{ id: string; cite: string; fecha: string }> {
  const { id, version } = await de('director').acto<{ id: string; version: number }>(ruta, {
    ...{ tipo: 'carta', titulo: 'Respuesta', firmantePuestoId: puestos['director'] },
    contenido: {
      destinatario: { lineas: ['DIRECTOR GENERAL EJECUTIVO'], lugar: 'La Paz.-' },
      cuerpo: CUERPO,
    },
  });
  const firmado = await de('director').acto<{ cite: string; fecha: string }>(`/api/documentos/${id}/firmar`, {
    ...{ version, credencial: { tipo: 'prueba' } },
  });
  return { id, ...firmado };
}

const textoDe = async (quien: string, ruta: string): Promise<string> =>
  (await leerPdf(await de(quien).bytes(ruta))).texto;

describe('el cambio de gestión, con el servidor en UTC', () => {
  it('el proceso corre de veras en UTC', () => {
    expect(servidor.desfase).toBe(0);
  });

  it('N03: a las 23:59:59 del 31 de diciembre todo es de la gestión que termina, y a las 00:00 la serie que recomienza va por 1 y la que no, sigue', async () => {
    const viejas = {
      hoja: (await registrar('AGETIC/1')).hoja.codigo,
      interna: await interna(),
      carta: await firmar(),
      sdgi: await reservar('carta'),
      resolucion: await reservar('resolucion'),
    };
    await servidor.poner(PRIMERO);
    const nuevas = {
      hoja: (await registrar('AGETIC/2')).hoja.codigo,
      interna: await interna(),
      carta: await firmar(),
      sdgi: await reservar('carta'),
      resolucion: await reservar('resolucion'),
    };
    expect(viejas).toMatchObject({
      ...{ hoja: '1649-18', interna: '700-18', resolucion: 'R.A. 001' },
      carta: { cite: 'Desp./Gov./N° 1995/2018', fecha: '2018-12-31' },
      sdgi: 'GDAT/SDGI Cite N° 267/2018',
    });
    expect(nuevas).toMatchObject({
      ...{ hoja: '1-19', interna: '701-19', resolucion: 'R.A. 002' },
      carta: { cite: 'Desp./Gov./N° 1/2019', fecha: '2019-01-01' },
      sdgi: 'GDAT/SDGI Cite N° 1/2019',
    });
    for (const [carta, lugar] of [
      [viejas.carta, '31 de diciembre de 2018'],
      [nuevas.carta, '1 de enero de 2019'],
    ] as const) {
      const texto = await textoDe('director', `/api/documentos/${carta.id}/pdf`);
      expect(texto).toContain(carta.cite);
      expect(texto).toMatch(lugar);
    }
  });

  it('N03: el sello de la última nota del año y el de la primera llevan cada uno su fecha', async () => {
    await servidor.poner(ULTIMO);
    const ultima = await registrar('AGETIC/3');
    await servidor.poner(PRIMERO);
    const primera = await registrar('AGETIC/4');
    for (const [alta, codigo, fecha, hora] of [
      [ultima, '1650-18', '31 DIC. 2018', '23:59'],
      [primera, '2-19', '01 ENE. 2019', '00:00'],
    ] as const) {
      const texto = await textoDe(
        'recepcion',
        `/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}/constancia.pdf`,
      );
      for (const parte of [codigo, fecha, hora]) expect(texto).toContain(parte);
    }
  });

  it('N04: la respuesta en enero a una nota de diciembre toma el número de la gestión nueva, y la hoja conserva el suyo', async () => {
    await llegarA('2019-01-02T09:00:00-04:00');
    const alta = deDiciembre;
    await de('director').acto(enPaso(alta, paso, 'recibir'), { fojas: 1 });
    const respuesta = await firmar(`/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/documentos`);
    expect(respuesta.cite).toMatch(/^Desp\.\/Gov\.\/N° \d+\/2019$/);
    expect(respuesta.fecha).toBe('2019-01-02');
    await de('director').acto(enPaso(alta, paso, 'responder'), {
      ...{ documentoId: respuesta.id, proveido: 'Con la respuesta' },
    });
    const hoja = await de('recepcion').leer<{
      codigo: string;
      gestion: number;
      respondido: { documento: { cite: string } | null }[];
    }>(`/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}`);
    expect(hoja).toMatchObject({ codigo: '1648-18', gestion: 2018 });
    expect(hoja.respondido.map((r) => r.documento?.cite)).toEqual([respuesta.cite]);
  });

  it('cada gestión tiene su libro y su cuenta; la serie que no recomienza tiene uno solo', async () => {
    const series =
      await de('admin').leer<{ id: string; formato: string; gestiones: number[] }[]>('/api/series');
    const cuentas = async (formato: string) => {
      const serie = series.find((s) => s.formato === formato);
      const leidas = (serie?.gestiones ?? []).map(
        async (g) =>
          (
            await de('admin').leer<{ cuenta: { inicial: number; ultimo: number; faltan: unknown[] } }>(
              `/api/series/${serie?.id}/libro?gestion=${g}`,
            )
          ).cuenta,
      );
      return Promise.all(leidas);
    };
    expect(await cuentas('Desp./Gov./N° {n}/{gestion}')).toMatchObject([
      { inicial: 1, ultimo: 2, faltan: [] },
      { inicial: 1995, ultimo: 1995, faltan: [] },
    ]);
    expect(await cuentas('R.A. {n:3}')).toMatchObject([{ inicial: 1, ultimo: 2, faltan: [] }]);
  });
});
