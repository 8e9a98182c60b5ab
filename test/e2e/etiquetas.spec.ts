import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, Mesa, rechazo, type Alta } from '../support/mesa';
import { setTimeout as esperar } from 'node:timers/promises';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';

let a: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T17:45:00-04:00');
  [recepcion, director] = [await a.escritorio('recepcion'), await a.escritorio('director')];
  mesa = new Mesa(a, recepcion);
});
afterAll(() => a.cerrar());

describe('recibir escaneando un código', () => {
  const leer = (texto: string, quien = director) =>
    quien.leer<{
      hoja: { codigo: string } | null;
      lleva: { codigo: string } | null;
      porRecibir: { id: string } | null;
      mensaje: string;
      propuesta: boolean;
    }>(`/api/etiquetas?texto=${encodeURIComponent(texto)}`);

  it('el QR de una hoja derivada dice qué paso se puede recibir, y solo a su destinatario', async () => {
    const alta = await mesa.registrar();
    const paso = await mesa.derivada(alta);
    const qr = `HR:2018/${alta.hoja.id}/${alta.hoja.codigo}`;
    expect((await leer(qr)).porRecibir?.id).toBe(paso);
    expect((await leer(alta.hoja.codigo)).porRecibir?.id).toBe(paso);
    expect((await leer(qr, await a.escritorio('tecnico'))).porRecibir).toBeNull();
    await director.acto(enPaso(alta, paso, 'recibir'), {});
    expect(await leer(qr)).toMatchObject({
      porRecibir: null,
      mensaje: expect.stringMatching(/en curso/) as string,
    });
  });

  it.each(['7791234567898', 'https://example.org', 'HR:2018/1/9999-17', '   ', 'WIFI:S:x;;'])(
    'N07: «%s» se pasa por alto con palabras',
    async (texto) => {
      expect(await leer(texto)).toMatchObject({
        hoja: null,
        porRecibir: null,
        mensaje: expect.stringMatching(/\w{4}/) as string,
      });
    },
  );

  it('R08: el código de una agrupada nombra a la que la lleva y recibe por ella; la que no se ve no se nombra', async () => {
    const [madre, media, hija] = [await mesa.registrar(), await mesa.registrar(), await mesa.registrar()];
    const agrupar = (una: Alta, en: Alta) =>
      recepcion.acto(enPaso(una, una.derivacionId, 'agrupar'), {
        padre: { gestion: en.hoja.gestion, id: en.hoja.id },
      });
    await agrupar(hija, media);
    await agrupar(media, madre);
    const qr = `HR:2018/${hija.hoja.id}/${hija.hoja.codigo}`;
    expect(await leer(qr, recepcion)).toMatchObject({
      lleva: { codigo: madre.hoja.codigo },
      porRecibir: null,
      mensaje: expect.stringContaining(`agrupada en ${madre.hoja.codigo}`) as string,
    });
    const paso = await mesa.derivada(madre);
    for (const texto of [qr, hija.hoja.codigo, madre.hoja.codigo])
      expect((await leer(texto)).porRecibir).toEqual({ gestion: 2018, id: paso });
    const { porRecibir } = await leer(qr);
    await director.acto(enPaso(madre, porRecibir?.id ?? '', 'recibir'), {});
    expect((await mesa.ver(madre, director)).misPasos[0]?.id).toBe(paso);
    expect((await leer(qr)).porRecibir).toBeNull();
    await director.acto(`/api/hojas/2018/${madre.hoja.id}/confidencialidad`, {
      nivel: 'CONFIDENCIAL',
      actual: 'INTERNA',
      motivo: 'Contiene datos personales',
    });
    const ajeno = await leer(qr, await a.escritorio('tecnico'));
    expect(JSON.stringify(ajeno)).not.toContain(madre.hoja.codigo);
    expect(ajeno).toMatchObject({
      lleva: null,
      mensaje: expect.stringContaining('agrupada en otra') as string,
    });
  });

  it('N06: la etiqueta de una anulada dice qué pasó, y su número no se da otra vez', async () => {
    const { hoja } = await recepcion.acto<Alta>('/api/hojas/internas', { referencia: 'Por error' });
    await recepcion.acto(`/api/hojas/2018/${hoja.id}/anular`, { motivo: 'Abierta por error' });
    for (const texto of [`HR:2018/${hoja.id}/${hoja.codigo}`, hoja.codigo])
      expect(await leer(texto, recepcion)).toMatchObject({
        hoja: { codigo: hoja.codigo },
        porRecibir: null,
        mensaje: expect.stringMatching(/fue anulada.*su número queda tomado/) as string,
      });
    const siguiente = await recepcion.acto<Alta>('/api/hojas/internas', { referencia: 'Otra' });
    expect(siguiente.hoja.codigo).not.toBe(hoja.codigo);
  });

  it('N06: subida la hoja impresa de una anulada, se dice de cuál es; no se le une, y registrada es otra nota con su número', async () => {
    const { hoja } = await recepcion.acto<Alta>('/api/hojas/internas', { referencia: 'Por error' });
    const base = `/api/hojas/2018/${hoja.id}`;
    const impresa = await recepcion.bytes(`${base}/hoja-de-ruta.pdf`);
    await recepcion.acto(`${base}/anular`, { motivo: 'Abierta por error' });
    const archivoId = await recepcion.subir('escaneo.pdf', impresa);
    const destino = async (): Promise<{ listo: boolean; hoja: object | null }> => {
      for (let i = 0; i < 600; i++) {
        const d = await recepcion.leer<{ listo: boolean; hoja: object | null }>(
          `/api/archivos/${archivoId}/destino`,
        );
        if (d.listo) return d;
        await esperar(50);
      }
      throw new Error('los códigos no se leyeron');
    };
    expect((await destino()).hoja).toMatchObject({ codigo: hoja.codigo, estado: 'ANULADA' });
    const e = await rechazo(recepcion.acto(`${base}/escaneos`, { archivoId }));
    expect(e).toMatchObject({ estado: 409, codigo: 'hojas.escaneo' });
    expect(e.message).toContain('anulada');
    const unida = await mesa.nota({ archivoId, hoja: { gestion: 2018, id: hoja.id } });
    expect((await rechazo(recepcion.acto('/api/hojas/externas', unida))).codigo).toBe('hojas.ingresar');
    const nueva = await mesa.registrar({ archivoId });
    expect(nueva.hoja.codigo).not.toBe(hoja.codigo);
    expect((await recepcion.leer<{ documentos: unknown[] }>(base)).documentos).toEqual([]);
  });

  it('un año imposible es solo una propuesta', async () => {
    const alta = await mesa.registrar();
    const [numero] = alta.hoja.codigo.split('-');
    expect(await leer(`${numero}-185`)).toMatchObject({
      propuesta: true,
      porRecibir: null,
      hoja: { codigo: alta.hoja.codigo },
    });
  });
});
