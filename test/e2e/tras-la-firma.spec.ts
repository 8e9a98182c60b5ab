import { verificarPdf } from '#pades';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { ProlongarFirmas } from '../../libs/documentos/src/application/prolongar-firmas';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Mesa, rechazo, type Alta } from '../support/mesa';

interface Tipo {
  readonly clave: string;
  readonly version: number;
  readonly trasFirma: string;
  readonly [dato: string]: unknown;
}

let a: AplicacionDePrueba;
let director: Escritorio;
let admin: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  a = await iniciarAplicacion('2019-02-01T10:00:00-04:00');
  director = await a.escritorio('director');
  admin = await a.escritorio('admin');
  mesa = new Mesa(a, await a.escritorio('recepcion'));
});
afterAll(() => a.cerrar());

async function fijar(trasFirma: string): Promise<void> {
  const tipo = (await admin.leer<Tipo[]>('/api/tipos')).find((t) => t.clave === 'carta');
  if (!tipo) throw new Error('falta el tipo carta');
  const { nombre, descripcion, ambito, firma, version } = tipo;
  const orden = { nombre, descripcion, ambito, firma, version, trasFirma };
  await admin.acto('/api/tipos/carta', orden, 'PUT');
}

const CUERPO = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Remito.' }] }],
};
async function firmada(): Promise<{ id: string; pdf: Buffer }> {
  const { id } = await director.acto<{ id: string }>('/api/documentos', {
    tipo: 'carta',
    firmantePuestoId: a.demo.puestos['director'],
    contenido: { destinatario: { lineas: ['AGETIC'] }, cuerpo: CUERPO },
  });
  await director.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
  return { id, pdf: Buffer.from(await director.bytes(`/api/documentos/${id}/pdf`)) };
}
const certifica = (pdf: Buffer): number | null => {
  const p = /\/TransformMethod \/DocMDP[^]*?\/P (\d)/.exec(pdf.toString('latin1'))?.[1];
  return p === undefined ? null : Number(p);
};

/** Comes back by the desk, as a note from outside. @returns how its stamp went, and the file */
async function recibida(pdf: Buffer): Promise<{ estado: string; sellada: Buffer }> {
  const archivoId = await mesa.recepcion.subir('carta.pdf', pdf);
  const alta = await mesa.registrar({ archivoId });
  const estado = await selloDe(alta);
  return {
    estado,
    sellada: Buffer.from(await mesa.recepcion.bytes(`/api/documentos/${alta.documentoId}/pdf`)),
  };
}
async function selloDe(alta: Alta): Promise<string> {
  for (let i = 0; i < 800; i++) {
    const { estado } = await mesa.recepcion.leer<{ estado: string }>(
      `/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}`,
    );
    if (estado !== 'pendiente') return estado;
    await new Promise((listo) => setTimeout(listo, 50));
  }
  throw new Error('el sello no llegó a ningún estado');
}

describe('lo que se puede hacer después de la firma', () => {
  it.each([
    ['abierto', null],
    ['previsto', 2],
    ['cerrado', 1],
  ])('%s: la firma certifica %s, se prolonga igual y sigue íntegra', async (trasFirma, p) => {
    await fijar(trasFirma);
    const { id, pdf } = await firmada();
    expect(certifica(pdf)).toBe(p);
    expect(pdf.includes('/Perms')).toBe(p !== null);
    a.reloj.poner(new Date(a.reloj.ahora().getTime() + 1.1 * 86_400_000));
    director = await a.escritorio('director');
    admin = await a.escritorio('admin');
    mesa = new Mesa(a, await a.escritorio('recepcion'));
    await a.app.get(ProlongarFirmas, { strict: false }).ronda();
    const visto = await director.leer<object>(`/api/documentos/${id}/firmas`);
    expect(visto).toMatchObject({ resultado: 'VALIDA', firmas: [{ nivel: 'B-LTA' }] });
  });

  it('en los lugares previstos se sella dentro de lo firmado; cerrado, en una constancia, sin tocar el papel', async () => {
    await fijar('previsto');
    const previsto = await firmada();
    const sellada = await recibida(previsto.pdf);
    expect(sellada.estado).toBe('sellado');
    expect(sellada.sellada.subarray(0, previsto.pdf.length).equals(previsto.pdf)).toBe(true);
    const { firmas } = await verificarPdf(sellada.sellada);
    expect(firmas.map((f) => [f.integridad, f.cambian])).toEqual([
      ['INTEGRA', 'PERMITIDOS'],
      ['INTEGRA', 'NINGUNO'],
    ]);

    await fijar('cerrado');
    const cerrado = await firmada();
    const aparte = await recibida(cerrado.pdf);
    expect(aparte.estado).toBe('constancia');
    expect(aparte.sellada.equals(cerrado.pdf)).toBe(true);
  });

  it('otra cosa no se acepta, y sin decirlo queda abierto', async () => {
    await expect(rechazo(fijar('todo'))).resolves.toMatchObject({ estado: 400 });
    await fijar('abierto');
    const tipos = await admin.leer<Tipo[]>('/api/tipos');
    expect(tipos.map((t) => t.trasFirma)).toEqual(tipos.map(() => 'abierto'));
  });
});
