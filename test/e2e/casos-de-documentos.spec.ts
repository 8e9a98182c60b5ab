import { Firmas } from '#firmas';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { textoPorPagina } from '../support/lector-pdf';
import { enPaso, Mesa, rechazo, type Alta } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';

/** Cases of the field on the office's own papers; those of its receptions are with the desk. */
let a: AplicacionDePrueba;
let director: Escritorio;
let secretario: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  a = await iniciarAplicacion('2019-02-01T10:00:00-04:00');
  director = await a.escritorio('director');
  secretario = await a.escritorio('secretario');
  mesa = new Mesa(a, await a.escritorio('recepcion'));
});
afterAll(() => a.cerrar());

const parrafo = (text: string): object => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const carta = (firmante: string, texto = 'Texto de la carta.', mas: object = {}): object => ({
  tipo: 'carta',
  firmantePuestoId: a.demo.puestos[firmante],
  contenido: { destinatario: { lineas: ['AGETIC'] }, cuerpo: { type: 'doc', content: [parrafo(texto)] } },
  ...mas,
});
const crear = (
  quien: Escritorio,
  orden: object,
  ruta = '/api/documentos',
): Promise<{ id: string; version: number }> => quien.acto(ruta, orden);
const firmar = async (quien: Escritorio, id: string): Promise<string> => {
  const { version } = await quien.leer<{ version: number }>(`/api/documentos/${id}`);
  const orden = { version, credencial: { tipo: 'prueba' } };
  return (await quien.acto<{ cite: string }>(`/api/documentos/${id}/firmar`, orden)).cite;
};
const firmada = async (quien: Escritorio, clave: string): Promise<{ id: string; cite: string }> => {
  const { id } = await crear(quien, carta(clave));
  return { id, cite: await firmar(quien, id) };
};
const deHoja = (x: Alta): string => `/api/hojas/${x.hoja.gestion}/${x.hoja.id}/documentos`;
const hallar = async (quien: Escritorio, cite: string): Promise<string[]> =>
  (await quien.leer<{ cite: string }[]>(`/api/documentos/por-cite?cite=${encodeURIComponent(cite)}`)).map(
    (d) => d.cite,
  );

describe('Q05: las listas van por número, el 2 antes que el 10', () => {
  const lista = async (vista: string) =>
    (
      await director.leer<{ cite: string | null; hojas: { codigo: string }[] }[]>(
        `/api/documentos?vista=${vista}`,
      )
    ).map((d) => d.cite ?? d.hojas[0]?.codigo ?? '—');
  const doce = Array.from({ length: 12 }, (_, i) => i + 1);

  it('lo que espera la firma: primero lo que ya tiene número, por su número; después por el de su hoja', async () => {
    const firmas = a.app.get(Firmas, { strict: false });
    const caida = jest.spyOn(firmas, 'firmarNuevo').mockRejectedValue(new Error('sin servicio'));
    const altas: Alta[] = [];
    for (const _ of doce)
      altas.push(await director.acto<Alta>('/api/hojas/internas', { referencia: 'Asunto interno' }));
    for (const alta of altas.toReversed()) await crear(director, carta('director'), deHoja(alta));
    const conNumero: string[] = [];
    for (const _ of doce) {
      const { id, version } = await crear(director, carta('director'));
      conNumero.push(id);
      const orden = { version, credencial: { tipo: 'prueba' } };
      await rechazo(director.acto(`/api/documentos/${id}/firmar`, orden));
    }
    caida.mockRestore();
    expect(await lista('por-firmar')).toEqual([
      ...doce.map((n) => `Desp./Gov./N° ${n}/2019`),
      ...doce.map((n) => `${n}-19`),
    ]);
    for (const n of [10, 2, 11]) await firmar(director, conNumero[n - 1] ?? '');
  });

  it('lo firmado: lo último primero, también por su número', async () => {
    expect(await lista('firmados')).toEqual([11, 10, 2].map((n) => `Desp./Gov./N° ${n}/2019`));
  });
});

describe('I04: lo que nadie firmó no parece terminado', () => {
  const bajar = async (id: string) => {
    const r = await director.respuesta(`/api/documentos/${id}/vista-previa.pdf`);
    const paginas = await textoPorPagina(new Uint8Array(await r.arrayBuffer()));
    return { nombre: decodeURIComponent(r.headers.get('content-disposition') ?? ''), paginas };
  };

  it('un borrador se baja como BORRADOR, por su nombre y en cada página; su archivo firmado no se ofrece', async () => {
    const { id } = await crear(
      director,
      carta('director', 'palabra '.repeat(1200), { titulo: 'Informe de febrero' }),
    );
    const { nombre, paginas } = await bajar(id);
    expect(nombre).toContain('BORRADOR Informe de febrero.pdf');
    expect(paginas.length).toBeGreaterThan(1);
    for (const pagina of paginas) expect(pagina).toContain('BORRADOR');
    expect(await rechazo(director.bytes(`/api/documentos/${id}/pdf`))).toMatchObject({
      ...{ estado: 404, codigo: 'documentos.sin-revision' },
    });
  });

  it('ni cuando ya tiene número y fecha y la firma quedó a medias', async () => {
    const firmas = a.app.get(Firmas, { strict: false });
    const caida = jest.spyOn(firmas, 'firmarNuevo').mockRejectedValueOnce(new Error('sin servicio'));
    const { id } = await crear(director, carta('director'));
    await rechazo(firmar(director, id));
    caida.mockRestore();
    const { cite } = await director.leer<{ cite: string }>(`/api/documentos/${id}`);
    const { nombre, paginas } = await bajar(id);
    expect(paginas[0]).toContain(cite);
    expect(paginas[0]).toContain('BORRADOR');
    expect(nombre).toMatch(/filename="BORRADOR /);
    await firmar(director, id);
    const emitida = await leerPdf(await director.bytes(`/api/documentos/${id}/pdf`));
    expect(emitida.texto).not.toContain('BORRADOR');
  });
});

describe('R12: la unidad cambia su sigla', () => {
  it('los CITEs de antes siguen como se imprimieron, los nuevos llevan la nueva, y se hallan por las dos', async () => {
    const antes = await firmada(secretario, 'secretario');
    const papel = await secretario.bytes(`/api/documentos/${antes.id}/pdf`);
    const admin = await a.escritorio('admin');
    await admin.acto(
      `/api/administracion/unidades/${a.demo.unidades.sdgi}`,
      {
        ...{ nombre: 'Secretaría Departamental de Gobierno', sigla: 'GDAT/SDGOB', base: 'D.D. 5/2019' },
        superiorId: a.demo.unidades.despacho,
      },
      'PUT',
    );
    const series = await admin.leer<{ id: string; formato: string }[]>('/api/series');
    const serie = series.find((s) => s.formato === 'GDAT/SDGI Cite N° {n}/{gestion}');
    const cambio = { formato: 'GDAT/SDGOB Cite N° {n}/{gestion}', version: 1 };
    await admin.acto(`/api/series/${serie?.id}`, cambio, 'PUT');
    const despues = await firmada(secretario, 'secretario');
    expect([antes.cite, despues.cite]).toEqual(['GDAT/SDGI Cite N° 1/2019', 'GDAT/SDGOB Cite N° 2/2019']);
    expect(Buffer.compare(await secretario.bytes(`/api/documentos/${antes.id}/pdf`), papel)).toBe(0);
    expect(await secretario.leer(`/api/documentos/${antes.id}`)).toMatchObject({ cite: antes.cite });
    for (const sigla of ['GDAT/SDGI', 'gdat sdgob', 'SDGI', 'sdgob']) {
      expect(await hallar(director, `${sigla} 1`)).toEqual([antes.cite]);
      expect(await hallar(director, `${sigla} N° 0002/19`)).toEqual([despues.cite]);
    }
    expect(await hallar(director, 'Desp. 2/2019')).toEqual(['Desp./Gov./N° 2/2019']);
    expect(await hallar(director, 'SDGX 1')).toEqual([]);
  });

  it('la búsqueda no muestra el borrador ni lo confidencial de otros, ni tropieza con lo que se le escriba', async () => {
    const alta = await mesa.registrar({ confidencialidad: 'CONFIDENCIAL' });
    await director.acto(enPaso(alta, await mesa.derivada(alta, 'director'), 'recibir'), {});
    const { id } = await crear(director, carta('director'), deHoja(alta));
    const cite = await firmar(director, id);
    expect(await hallar(director, cite)).toEqual([cite]);
    expect(await hallar(await a.escritorio('tecnico'), cite)).toEqual([]);
    for (const raro of ['%', "' OR 1=1 --", '\\M 1 (a+)+$', '2147483648', '1e9', '()[]{}*'])
      expect(Array.isArray(await hallar(director, raro))).toBe(true);
    for (const malo of ['', ' ', 'x'.repeat(500), 'a\u0000b'])
      expect((await rechazo(hallar(director, malo))).estado).toBe(400);
  });
});

describe('el texto de una carta', () => {
  it('P03, P04, P05: signos de otras escrituras, texto pegado de Word y «ff», «fi» se firman y se copian enteros', async () => {
    const texto =
      'El oficial Staffoni afirma: «eficiencia suficiente» — ñandú; jach’a, q’añiri, ä ï ü. Тамара, ő → ¶ 🖋\u00AD fin\u00ADal';
    const { id } = await crear(director, {
      ...carta('director', `${texto}\ncon salto\ty sangría`),
      titulo: 'Oficio\r\nde\tfebrero',
    });
    await firmar(director, id);
    const impresa = (await leerPdf(await director.bytes(`/api/documentos/${id}/pdf`))).texto;
    for (const parte of [
      'El oficial Staffoni afirma: «eficiencia suficiente» — ñandú; jach’a, q’añiri, ä ï ü.',
      'Тамара, ő → ¶',
    ])
      expect(impresa).toContain(parte);
    expect(impresa).not.toMatch(/[\uFB00-\uFB06\u00AD]/);
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({ titulo: 'Oficio de febrero' });
  });
});

describe('los anexos de un documento propio', () => {
  it('U01, U02, U03, U04: el nombre se muestra y se baja tal cual, compuesto, corto lo largo, y fuera del almacén', async () => {
    const { id } = await crear(director, carta('director'));
    const nombres = {
      'Resolución Nº 5 – año #1? 漢字.pdf': 'Resolución Nº 5 – año #1? 漢字.pdf',
      'Fo\u0301rmula.pdf': 'Fórmula.pdf',
      [`${'Ñ'.repeat(300)}.pdf`]: `${'Ñ'.repeat(125)}.pdf`,
    };
    const anexos: object[] = [];
    for (const [i, nombre] of Object.keys(nombres).entries())
      anexos.push({
        archivoId: await director.subir(nombre, await pdfMinimo(`anexo ${i}`)),
        ...{ descripcion: 'Anexo', fojas: 1 },
      });
    await director.acto(`/api/documentos/${id}/anexos`, { anexos });
    for (const [i, esperado] of Object.values(nombres).entries()) {
      const r = await director.respuesta(`/api/documentos/${id}/anexos/${i + 1}/pdf`);
      const [, codificado = ''] =
        /filename\*=UTF-8''([^;]+)/.exec(r.headers.get('content-disposition') ?? '') ?? [];
      expect(decodeURIComponent(codificado)).toBe(esperado);
      const d = await director.leer<{ anexos: { nombre: string; sha256: string }[] }>(
        `/api/documentos/${id}`,
      );
      expect(d.anexos[i]?.nombre).toBe(esperado);
      expect(d.anexos[i]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

describe('lo que se numera por su hoja y no va en ninguna', () => {
  interface Visto {
    readonly version: number;
    readonly actos: readonly { acto: string; permitido: boolean; motivos: { codigo: string }[] }[];
    readonly forma: { citePrevisto: string | null; pideHoja: boolean };
  }
  const firmarDe = (d: Visto) => d.actos.find((x) => x.acto === 'firmar');

  it('se dice antes de firmar, y con el borrador se le abre su hoja: de ella toma el número', async () => {
    const persona = { nombre: 'Ñusta Peña', cargo: 'Jefa de Unidad' };
    const cuerpo = { type: 'doc', content: [parrafo('Se instruye el uso del sistema.')] };
    const { id } = await crear(director, {
      ...carta('director'),
      tipo: 'circular',
      contenido: { referencia: 'Uso del sistema', a: [persona], de: [persona], cuerpo },
    });
    const antes = await director.leer<Visto>(`/api/documentos/${id}`);
    expect(antes.forma).toMatchObject({ pideHoja: true, citePrevisto: null });
    expect(firmarDe(antes)).toMatchObject({ permitido: false, motivos: [{ codigo: 'cites.sin-hilo' }] });
    const credencial = { tipo: 'prueba' };
    const no = await rechazo(
      director.acto(`/api/documentos/${id}/firmar`, { version: antes.version, credencial }),
    );
    expect([no.estado, no.codigo]).toEqual([409, 'cites.sin-hilo']);

    const { hoja } = await director.acto<Alta>('/api/hojas/internas', {
      referencia: 'Uso del sistema',
      documentoId: id,
    });
    const despues = await director.leer<Visto>(`/api/documentos/${id}`);
    expect(despues.forma).toMatchObject({ pideHoja: false });
    expect(firmarDe(despues)?.permitido).toBe(true);
    const { codigo } = await director.leer<{ codigo: string }>(`/api/hojas/${hoja.gestion}/${hoja.id}`);
    expect(despues.forma.citePrevisto).toContain(codigo);
    expect(await firmar(director, id)).toBe(despues.forma.citePrevisto);
  });
});
