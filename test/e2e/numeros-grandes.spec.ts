import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { setTimeout as esperar } from 'node:timers/promises';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Oficina } from '../support/oficina';
import type { Alta } from '../support/mesa';

let a: AplicacionDePrueba;
let oficina: Oficina;
let recepcion: Escritorio;
let admin: Escritorio;
/** the notes that got 999 999 and 1 000 000 */
let altas: Alta[];

interface Serie {
  readonly id: string;
  readonly clase: string;
  readonly formato: string;
}

/** As an office that numbered on paper up to 999 998 and joins now. */
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T17:45:00-04:00');
  oficina = await Oficina.abrir(a, ['recepcion', 'director', 'admin']);
  recepcion = oficina.de('recepcion');
  admin = oficina.de('admin');
  const hastaEl999998 = { gestion: 2018, ultimoEnPapel: 999_998, motivo: 'Lo numerado en papel' };
  for (const s of await admin.leer<Serie[]>('/api/series'))
    if (s.clase === 'HR' || s.formato.startsWith('Desp./'))
      await admin.acto(`/api/series/${s.id}/piso`, hastaEl999998);
  altas = [await oficina.mesa.registrar(), await oficina.mesa.registrar()];
});
afterAll(() => a.cerrar());

const texto = async (ruta: string): Promise<string> => (await leerPdf(await recepcion.bytes(ruta))).texto;

describe('N05: más de 999 999 números', () => {
  it('la ventanilla registra el 999 999 y el 1 000 000, uno tras otro', () => {
    expect(altas.map((x) => x.hoja.codigo)).toEqual(['999999-18', '1000000-18']);
  });

  it('el sello, la etiqueta, el comprobante, la constancia y la hoja impresa llevan las siete cifras enteras', async () => {
    const [, alta] = altas as [Alta, Alta];
    const { gestion, id } = alta.hoja;
    const recibo = `/api/recepciones/${gestion}/${alta.recepcionId}`;
    for (;;) {
      const { estado } = await recepcion.leer<{ estado: string }>(recibo);
      if (estado === 'sellado') break;
      expect(estado).toBe('pendiente');
      await esperar(50);
    }
    for (const ruta of [
      `/api/documentos/${alta.documentoId}/pdf`,
      `${recibo}/etiqueta.pdf`,
      `${recibo}/comprobante.pdf`,
      `${recibo}/constancia.pdf`,
      `/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf`,
    ])
      expect({ ruta, texto: await texto(ruta) }).toEqual({
        ruta,
        texto: expect.stringContaining('1000000-18') as string,
      });
  });

  it.each(['1000000-18', '1000000/2018', '1000000', 'N° 1000000 / 18', '0001000000-2018'])(
    'se busca por «%s»',
    async (codigo) => {
      const halladas = await recepcion.leer<{ codigo: string }[]>(
        `/api/hojas?codigo=${encodeURIComponent(codigo)}`,
      );
      expect(halladas.map((h) => h.codigo)).toEqual(['1000000-18']);
    },
  );

  it('su etiqueta se escanea, y su código se escribe a mano', async () => {
    const [, alta] = altas as [Alta, Alta];
    const { gestion, id, codigo } = alta.hoja;
    for (const leido of [`HR:${gestion}/${id}/${codigo}`, '1000000/2018'])
      expect(await recepcion.leer(`/api/etiquetas?texto=${encodeURIComponent(leido)}`)).toMatchObject({
        hoja: { codigo },
        propuesta: false,
      });
  });

  it('la carta con el millonésimo CITE lo imprime entero, y su libro lo cuenta', async () => {
    const [, alta] = altas as [Alta, Alta];
    await oficina.firmar('director', alta);
    const { id, cite } = await oficina.firmar('director', alta);
    expect(cite).toBe('Desp./Gov./N° 1000000/2018');
    const impresa = await leerPdf(await oficina.de('director').bytes(`/api/documentos/${id}/pdf`));
    expect(impresa.texto).toContain(cite);
    const serie = (await admin.leer<Serie[]>('/api/series')).find((s) => s.formato.startsWith('Desp./'));
    const libro = await leerPdf(await admin.bytes(`/api/series/${serie?.id}/libro.pdf?gestion=2018`));
    expect(libro.texto).toContain(cite);
    expect(libro.texto).toContain('Del 999999 al 1000000');
    expect(libro.texto).toContain('Del 1 al 999998: antes del sistema');
  });

  it('una serie que no recomienza pasa del millón y sigue al año siguiente', async () => {
    const director = oficina.de('director');
    await admin.acto('/api/series', {
      ...{ clase: 'CITE', unidadId: a.demo.unidades.despacho, tipo: 'resolucion', reinicia: false },
      ...{ formato: 'R.A. {n:3}', inicial: 999_999 },
    });
    const reservar = async (): Promise<string | undefined> =>
      (
        await director.acto<{ numeros: { texto: string }[] }>('/api/numeros/reservas', {
          ...{ tipo: 'resolucion', motivo: 'Resoluciones en papel' },
        })
      ).numeros[0]?.texto;
    expect([await reservar(), await reservar()]).toEqual(['R.A. 999999', 'R.A. 1000000']);
    a.reloj.poner(new Date('2019-01-02T09:00:00-04:00'));
    await director.ingresar();
    expect(await reservar()).toBe('R.A. 1000001');
  });
});
