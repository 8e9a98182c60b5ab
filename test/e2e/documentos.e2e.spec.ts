import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { pdfMinimo } from '../support/pdf-minimo';
import { despachar } from '../support/despachos';

const cuerpo = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Por medio de la presente.' }] }],
};
const prueba = { version: 1, credencial: { tipo: 'prueba' } };

describe('documentos', () => {
  let a: AplicacionDePrueba;
  beforeAll(async () => {
    a = await iniciarAplicacion('2018-06-29T10:15:00-04:00');
  }, 60_000);
  afterAll(() => a.cerrar());

  const crear = async (quien: Awaited<ReturnType<AplicacionDePrueba['escritorio']>>) =>
    (
      await quien.acto<{ id: string }>('/api/documentos', {
        tipo: 'carta',
        firmantePuestoId: a.demo.puestos.director,
        contenido: { destinatario: { lineas: ['AGETIC'] }, cuerpo },
      })
    ).id;

  it('una carta se firma con su CITE, se verifica y se despacha', async () => {
    const director = await a.escritorio('director');
    const id = await crear(director);
    expect((await director.bytes(`/api/documentos/${id}/vista-previa.pdf`)).length).toBeGreaterThan(1000);
    const firmado = await director.acto<{ cite: string; fecha: string }>(
      `/api/documentos/${id}/firmar`,
      prueba,
    );
    expect(firmado).toMatchObject({ cite: 'Desp./Gov./N° 1995/2018', fecha: '2018-06-29', revision: 1 });
    const informe = await director.leer<{ firmas: { integridad: string }[] }>(`/api/documentos/${id}/firmas`);
    expect(informe.firmas.map((f) => f.integridad)).toEqual(['INTEGRA']);
    await despachar(director, id);
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({ estado: 'DESPACHADO' });
  });

  it('de dos firmas a la vez, una firma y la otra recibe 409, con un solo número', async () => {
    const director = await a.escritorio('director');
    const id = await crear(director);
    const dos = await Promise.allSettled(
      [1, 2].map(() => director.acto(`/api/documentos/${id}/firmar`, prueba)),
    );
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(dos.find((d) => d.status === 'rejected')).toMatchObject({ reason: { estado: 409 } });
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({ cite: 'Desp./Gov./N° 1996/2018' });
  });

  it('el borrador ajeno se responde como si no existiera', async () => {
    const id = await crear(await a.escritorio('director'));
    const tecnico = await a.escritorio('tecnico');
    await expect(tecnico.acto(`/api/documentos/${id}/firmar`, prueba)).rejects.toMatchObject({ estado: 404 });
  });

  it('un HTML con nombre de PDF no entra; un PDF sí, sin la ruta en su nombre', async () => {
    const recepcion = await a.escritorio('recepcion');
    await expect(recepcion.subir('nota.pdf', Buffer.from('<html>'))).rejects.toMatchObject({ estado: 422 });
    expect(await recepcion.subir('../../nota ñ.pdf', await pdfMinimo('Nota'))).toMatch(/^\d+$/);
  });
});
