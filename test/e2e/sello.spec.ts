import { ALMACEN, type AlmacenDeObjetos } from '#almacen';
import { ErrorDominio } from '#kernel';
import { verificarPdf } from '#pades';
import { setTimeout as esperar } from 'node:timers/promises';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { escribirNotaDeAgetic } from '../../apps/cli/src/hilo/agetic';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { pdfMinimo } from '../support/pdf-minimo';

let prueba: AplicacionDePrueba;
let recepcion: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  recepcion = await prueba.escritorio('recepcion');
});
afterAll(() => prueba.cerrar());

interface Alta {
  readonly hoja: { readonly gestion: number; readonly id: string };
  readonly documentoId: string;
  readonly recepcionId: string;
}
interface Estado {
  readonly estado: string;
  readonly detalle: string | null;
}

const registrar = async (pdf: Uint8Array): Promise<Alta> =>
  recepcion.acto<Alta>('/api/hojas/externas', {
    procedencia: 'AGETIC',
    remitente: 'Director General Ejecutivo',
    referencia: 'Plazos',
    fojas: 1,
    archivoId: await recepcion.subir('nota.pdf', pdf),
  });

async function hasta(a: Alta, estados: readonly string[]): Promise<Estado> {
  for (let i = 0; i < 200; i++) {
    const e = await recepcion.leer<Estado>(`/api/recepciones/${a.hoja.gestion}/${a.recepcionId}`);
    if (estados.includes(e.estado)) return e;
    await esperar(50);
  }
  throw new Error('el sello no llegó a ningún estado esperado');
}

describe('sello de recepción', () => {
  it('sobre una nota firmada es a su vez una firma, y la anterior sigue íntegra', async () => {
    const nota = await escribirNotaDeAgetic();
    const a = await registrar(nota);
    await hasta(a, ['sellado']);
    const sellada = await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf`);
    expect(Buffer.from(sellada).subarray(0, nota.length).equals(Buffer.from(nota))).toBe(true);
    const informe = await verificarPdf(sellada);
    expect(informe.firmas.map((f) => f.integridad)).toEqual(['INTEGRA', 'INTEGRA']);
  });

  it('los bytes que entraron se conservan como llegaron, en su revisión', async () => {
    const nota = await pdfMinimo('Nota sin firma');
    const a = await registrar(nota);
    await hasta(a, ['sellado']);
    const primera = await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf?revision=1`);
    expect(Buffer.from(primera).equals(Buffer.from(nota))).toBe(true);
  });

  it('con el almacén caído la nota queda recibida, el sello dice su causa, y al reintentar se sella', async () => {
    const almacen = prueba.app.get<AlmacenDeObjetos>(ALMACEN);
    const nota = await pdfMinimo('Nota con almacén caído');
    const archivoId = await recepcion.subir('nota.pdf', nota);
    const caida = jest
      .spyOn(almacen, 'poner')
      .mockRejectedValue(
        new ErrorDominio('almacen.no-disponible', 'no-disponible', 'El almacén de archivos no responde.'),
      );
    const a = await recepcion.acto<Alta>('/api/hojas/externas', {
      procedencia: 'X',
      remitente: 'Y',
      referencia: 'Z',
      fojas: 1,
      archivoId,
    });
    expect(await hasta(a, ['fallido'])).toMatchObject({ detalle: 'El almacén de archivos no responde.' });
    caida.mockRestore();
    await recepcion.acto(`/api/recepciones/${a.hoja.gestion}/${a.recepcionId}/sello`, {});
    expect((await hasta(a, ['sellado'])).detalle).toBeNull();
  });

  it('la constancia se imprime para cualquier recepción con documento', async () => {
    const a = await registrar(await pdfMinimo('Nota con constancia'));
    const pdf = await recepcion.bytes(`/api/recepciones/${a.hoja.gestion}/${a.recepcionId}/constancia.pdf`);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
