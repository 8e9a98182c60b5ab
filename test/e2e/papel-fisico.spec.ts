import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, Mesa, rechazo, type Alta } from '../support/mesa';
import { textoPorPagina } from '../support/lector-pdf';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';

let a: AplicacionDePrueba;
let recepcion: Escritorio;
let secretario: Escritorio;
let tecnico: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T17:45:00-04:00');
  [recepcion, secretario, tecnico] = [
    await a.escritorio('recepcion'),
    await a.escritorio('secretario'),
    await a.escritorio('tecnico'),
  ];
  mesa = new Mesa(a, recepcion);
});
afterAll(() => a.cerrar());

interface Fisico {
  readonly estado: string;
  readonly supuesto: boolean;
  readonly lugar: string | null;
}
const ruta = (x: Alta): string => `/api/hojas/${x.hoja.gestion}/${x.hoja.id}/fisico`;
const donde = (x: Alta): Promise<Fisico> => recepcion.leer<Fisico>(ruta(x));

describe('dónde está el original', () => {
  it('queda con quien lo envió hasta que se recibe; «no llegó» lo deja atrás y «lo tengo» lo trae', async () => {
    const alta = await mesa.registrar();
    const desde = (await donde(alta)).lugar;
    const paso = await mesa.derivada(alta, 'secretario');
    expect(await donde(alta)).toMatchObject({ lugar: desde, supuesto: true });
    await secretario.acto(enPaso(alta, paso, 'recibir'), {});
    expect((await donde(alta)).lugar).toMatch(/^Secretario/);
    await secretario.acto(ruta(alta), { estado: 'no-llego' });
    expect(await donde(alta)).toMatchObject({ estado: 'no-llego', lugar: desde, supuesto: false });
    await secretario.acto(ruta(alta), { estado: 'en-poder' });
    expect(await donde(alta)).toMatchObject({ estado: 'en-poder', supuesto: false });
    const historia = await recepcion.leer<{ acto: string }[]>(
      `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/historia`,
    );
    expect(historia.slice(-2).map((e) => e.acto)).toEqual(['papel-no-llego', 'papel-en-poder']);
  });

  it('el extravío pide cómo fue, lo declara quien debía tenerlo, y da su acta', async () => {
    const alta = await mesa.registrar({ referencia: 'Plano único' });
    expect((await rechazo(recepcion.acto(ruta(alta), { estado: 'extraviado' }))).estado).toBe(400);
    const declarar = { estado: 'extraviado', detalle: 'No se halló en el traslado.' };
    expect(await rechazo(tecnico.acto(ruta(alta), declarar))).toMatchObject({ estado: 409 });
    expect(
      (await rechazo(recepcion.bytes(`${ruta(alta).replace('fisico', 'acta-de-extravio.pdf')}`))).estado,
    ).toBe(409);
    const dos = await Promise.allSettled([1, 2].map(() => recepcion.acto(ruta(alta), declarar)));
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const acta = await recepcion.bytes(ruta(alta).replace('fisico', 'acta-de-extravio.pdf'));
    const [texto = ''] = await textoPorPagina(acta);
    for (const parte of [alta.hoja.codigo, 'Plano único', 'No se halló en el traslado.', 'La Paz'])
      expect(texto).toContain(parte);
  });
});

describe('la planilla de entrega', () => {
  it('lleva lo enviado y no recibido, en su orden, con sitio para firmar; lo demás se dice y no pasa', async () => {
    const [una, otra] = [await mesa.registrar({ fojas: 7 }), await mesa.registrar()];
    const pasos = [await mesa.derivada(una, 'secretario'), await mesa.derivada(otra, 'secretario')];
    const pendientes = await recepcion.leer<{ pasoId: string }[]>('/api/planillas/por-entregar');
    expect(pendientes.map((p) => p.pasoId)).toEqual(expect.arrayContaining(pasos));
    const orden = { pasos: pasos.map((id) => ({ gestion: 2018, id })) };
    const { id } = await recepcion.acto<{ id: string }>('/api/planillas', orden);
    const [texto = ''] = await textoPorPagina(await recepcion.bytes(`/api/planillas/${id}/planilla.pdf`));
    for (const parte of [una.hoja.codigo, otra.hoja.codigo, 'Recibí conforme'])
      expect(texto.toLowerCase()).toContain(parte.toLowerCase());
    expect(texto).not.toContain('La_Paz');
    await secretario.acto(enPaso(una, pasos[0] ?? '', 'recibir'), {});
    const e = await rechazo(recepcion.acto('/api/planillas', orden));
    expect(e).toMatchObject({ estado: 409, codigo: 'hojas.planilla' });
    expect(e.message).toContain(`La ${una.hoja.codigo} ya no espera entrega`);
    expect(e.message).not.toContain(otra.hoja.codigo);
    expect((await rechazo(tecnico.bytes(`/api/planillas/${id}/planilla.pdf`))).estado).toBe(404);
    expect((await rechazo(recepcion.acto('/api/planillas', { pasos: [] }))).estado).toBe(400);
  });

  it('hecha, queda en la lista de su día, y cada papel dice en cuál va; van por su número', async () => {
    const altas = [await mesa.registrar(), await mesa.registrar()];
    const pasos: string[] = [];
    for (const alta of altas.toReversed()) pasos.unshift(await mesa.derivada(alta, 'secretario'));
    const porEntregar = async () =>
      (
        await recepcion.leer<{ pasoId: string; planilla: string | null }[]>('/api/planillas/por-entregar')
      ).filter((p) => pasos.includes(p.pasoId));
    expect(await porEntregar()).toMatchObject(pasos.map((pasoId) => ({ pasoId, planilla: null })));
    const orden = { pasos: [{ gestion: 2018, id: pasos[0] }] };
    const { id } = await recepcion.acto<{ id: string }>('/api/planillas', orden);
    expect((await porEntregar()).map((p) => p.planilla)).toEqual([id, null]);
    type Dia = { fecha: string; filas: { id: string; codigos: string[] }[] };
    const hoy = await recepcion.leer<Dia>('/api/planillas');
    expect(hoy.filas[0]).toMatchObject({ id, codigos: [altas[0]?.hoja.codigo] });
    expect(await recepcion.leer<Dia>(`/api/planillas?fecha=${hoy.fecha}`)).toEqual(hoy);
    expect((await recepcion.leer<Dia>('/api/planillas?fecha=2018-01-02')).filas).toEqual([]);
    expect((await tecnico.leer<Dia>('/api/planillas')).filas.map((p) => p.id)).not.toContain(id);
  });

  it('la secretaría ve y entrega lo que enviaron los puestos de su unidad; lo confidencial, solo su puesto', async () => {
    const secretaria = await a.escritorio('secretaria');
    const ver = async (quien: Escritorio) =>
      (await quien.leer<{ pasoId: string; de: string }[]>('/api/planillas/por-entregar')).map(
        ({ pasoId, de }) => `${pasoId} ${de}`,
      );
    const enviar = async (extra: object = {}): Promise<{ alta: Alta; paso: string }> => {
      const alta = await mesa.registrar({ destinatarioPuestoId: a.demo.puestos['secretario'], ...extra });
      const llega = await mesa.derivada(alta, 'secretario');
      await secretario.acto(enPaso(alta, llega, 'recibir'), {});
      const r = await secretario.acto<{ derivaciones: { id: string }[] }>(enPaso(alta, llega, 'derivar'), {
        oficial: mesa.aPuesto('tecnico'),
      });
      return { alta, paso: r.derivaciones[0]?.id ?? '' };
    };
    const abierta = await enviar();
    const reservada = await enviar({ confidencialidad: 'RESERVADA' });
    const secreta = await enviar({ confidencialidad: 'CONFIDENCIAL' });
    const linea = (x: { paso: string }): string =>
      `${x.paso} Secretario Departamental de Gestión Institucional`;
    const suyas = await ver(secretaria);
    expect(suyas).toEqual(expect.arrayContaining([linea(abierta), linea(reservada)]));
    expect(suyas).not.toContain(linea(secreta));
    expect(await ver(secretario)).toEqual(
      expect.arrayContaining([linea(abierta), linea(reservada), linea(secreta)]),
    );
    expect(await ver(tecnico)).not.toContain(linea(abierta));
    const orden = (...xs: { paso: string }[]) => ({ pasos: xs.map((x) => ({ gestion: 2018, id: x.paso })) });
    const { id } = await secretaria.acto<{ id: string }>('/api/planillas', orden(abierta, reservada));
    const [texto = ''] = await textoPorPagina(await secretaria.bytes(`/api/planillas/${id}/planilla.pdf`));
    expect(texto).toContain(abierta.alta.hoja.codigo);

    const oculta = await rechazo(secretaria.acto('/api/planillas', orden(abierta, secreta)));
    const inexistente = await rechazo(secretaria.acto('/api/planillas', orden(abierta, { paso: '999999' })));
    expect(oculta.message).toBe(inexistente.message);
    expect(oculta.message).not.toContain(secreta.alta.hoja.codigo);
    const ajena = await rechazo(recepcion.acto('/api/planillas', orden(abierta)));
    expect(ajena.message).toContain(`La ${abierta.alta.hoja.codigo} la envió otro puesto`);
    expect(ajena.message).not.toContain(abierta.paso);
  });
});
