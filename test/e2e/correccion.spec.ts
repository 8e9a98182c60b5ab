import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { textoPorPagina } from '../support/lector-pdf';
import { Mesa, rechazo, type Alta } from '../support/mesa';

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

interface Dia {
  readonly recepciones: readonly { id: string; corregida: boolean }[];
}
const deHoy = async (alta: Alta) =>
  (await recepcion.leer<Dia>('/api/recepciones/dia')).recepciones.find((r) => r.id === alta.recepcionId);

describe('corregir una recepción', () => {
  const ruta = (x: Alta): string => `/api/recepciones/${x.hoja.gestion}/${x.recepcionId}/corregir`;

  it('el valor anterior queda a la vista en la historia, y lo que se reimprime lo dice', async () => {
    const alta = await mesa.registrar({ procedencia: 'AGETI', citeOriginal: 'AGETIC/NE/1/2018', fojas: 2 });
    await recepcion.acto(ruta(alta), {
      procedencia: 'AGETIC',
      citeOriginal: null,
      fojas: 3,
      referencia: 'Otra',
      motivo: 'Error de tipeo',
      corregidaEn: null,
    });
    const hoja = await recepcion.leer<Record<string, unknown>>(
      `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}`,
    );
    expect(hoja).toMatchObject({ procedencia: 'AGETIC', citeOriginal: null, fojas: 3, referencia: 'Otra' });
    const historia = await recepcion.leer<{ acto: string; datos: unknown }[]>(
      `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/historia`,
    );
    expect(historia.at(-1)).toMatchObject({
      acto: 'corregir-recepcion',
      datos: {
        motivo: 'Error de tipeo',
        cambios: {
          procedencia: { antes: 'AGETI', despues: 'AGETIC' },
          citeOriginal: { antes: 'AGETIC/NE/1/2018', despues: null },
          fojas: { antes: 2, despues: 3 },
        },
      },
    });
    const base = `/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}`;
    for (const papelito of [
      `${base}/etiqueta.pdf`,
      `${base}/comprobante.pdf`,
      `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/hoja-de-ruta.pdf`,
    ])
      expect((await textoPorPagina(await recepcion.bytes(papelito)))[0]).toContain('CORREGIDA');
    expect((await deHoy(alta))?.corregida).toBe(true);
  });

  it('sin motivo, sin cambios, por otro o dos a la vez, no', async () => {
    const alta = await mesa.registrar({ fojas: 2 });
    expect((await rechazo(recepcion.acto(ruta(alta), { fojas: 3, corregidaEn: null }))).estado).toBe(400);
    expect(
      await rechazo(recepcion.acto(ruta(alta), { fojas: 2, motivo: 'x', corregidaEn: null })),
    ).toMatchObject({
      codigo: 'hojas.correccion.sin-cambios',
    });
    expect(
      (await rechazo(director.acto(ruta(alta), { fojas: 3, motivo: 'x', corregidaEn: null }))).estado,
    ).toBe(409);
    const dos = await Promise.allSettled(
      [4, 5].map((fojas) =>
        recepcion.acto(ruta(alta), { fojas, motivo: 'conté otra vez', corregidaEn: null }),
      ),
    );
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('de una nota que se unió se corrige lo suyo: ni su asunto ni su fecha son los de la primera', async () => {
    const primera = await mesa.registrar({ referencia: 'La primera', fechaOriginal: '2018-06-01' });
    const { gestion, id } = primera.hoja;
    const segunda = await mesa.registrar({ referencia: 'La segunda', fojas: 2, hoja: { gestion, id } });
    const base = `/api/recepciones/${gestion}/${segunda.recepcionId}`;
    const { nota } = await recepcion.leer<{ nota: object }>(base);
    expect(nota).toMatchObject({ referencia: 'La segunda', fechaOriginal: null, fojas: 2 });
    await recepcion.acto(ruta(segunda), { fojas: 5, motivo: 'Conté otra vez', corregidaEn: null });
    const { documentos, referencia } = await recepcion.leer<{
      documentos: { id: string; titulo: string; fecha: string | null; fojas: number }[];
      referencia: string;
    }>(`/api/hojas/${gestion}/${id}`);
    expect(referencia).toBe('La primera');
    expect(documentos.find((d) => d.id === segunda.documentoId)).toMatchObject({
      ...{ titulo: 'La segunda', fecha: null, fojas: 5 },
    });
    const comprobante = (await textoPorPagina(await recepcion.bytes(`${base}/comprobante.pdf`)))[0];
    expect(comprobante).toContain('La segunda');
    expect(comprobante).not.toMatch(/La primera|junio de 2018 ·/);
  });

  it('I02: quien corrige sobre lo que ya no dice recibe lo que dice ahora, y nada se pisa', async () => {
    const alta = await mesa.registrar({ fojas: 2 });
    await recepcion.acto(ruta(alta), { procedencia: 'Primera', motivo: 'x', corregidaEn: null });
    const segunda = recepcion.acto(ruta(alta), { procedencia: 'Segunda', motivo: 'x', corregidaEn: null });
    expect(await rechazo(segunda)).toMatchObject({ estado: 409, codigo: 'hojas.correccion.cruzada' });
    const { corregidaEn, nota } = await recepcion.leer<{
      corregidaEn: string;
      nota: { procedencia: string };
    }>(`/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}`);
    expect(nota.procedencia).toBe('Primera');
    await recepcion.acto(ruta(alta), { procedencia: 'Segunda', motivo: 'x', corregidaEn });
  });
});
