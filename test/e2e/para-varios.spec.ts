import { randomUUID } from 'node:crypto';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { pdfMinimo } from '../support/pdf-minimo';

interface Creados {
  readonly documentos: { readonly id: string; readonly version: number }[];
}
interface Firmados {
  readonly firmados: number;
  readonly resultados: { id: string; cite: string | null; problema: { codigo: string } | null }[];
}
interface Visto {
  readonly version: number;
  readonly cite: string | null;
  readonly contenido: { destinatario: { lineas: string[] }; despedida?: string };
  readonly anexos: { descripcion: string; sha256: string }[];
}

let a: AplicacionDePrueba;
let director: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-29T10:15:00-04:00');
  director = await a.escritorio('director');
}, 60_000);
afterAll(() => a.cerrar());

const ENTIDADES = ['AGETIC', 'Ministerio de la Presidencia', 'Gobierno Municipal de Yacuiba'];
const destinatarios = ENTIDADES.map((x) => ({ tratamiento: 'Señor:', lineas: [x], lugar: 'Presente.-' }));
const cuerpo = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Invitamos.' }] }],
};
const crear = async (): Promise<string> =>
  (
    await director.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      titulo: 'Invitación',
      firmantePuestoId: a.demo.puestos.director,
      contenido: { destinatario: { lineas: ['Modelo'] }, cuerpo },
    })
  ).id;
const paraVarios = (id: string, version = 1, clave?: string) =>
  director.acto<Creados>(`/api/documentos/${id}/para-varios`, { version, destinatarios }, 'POST', clave);
const ver = (id: string) => director.leer<Visto>(`/api/documentos/${id}`);
const firmar = (documentos: Creados['documentos'], clave?: string) =>
  director.acto<Firmados>(
    '/api/documentos/firmar-lote',
    { documentos, credencial: { tipo: 'prueba' } },
    'POST',
    clave,
  );

describe('la misma carta para varios', () => {
  it('cada destinatario tiene su documento, con los anexos; repetir no hace otros', async () => {
    const id = await crear();
    const archivoId = await director.subir('plan.pdf', await pdfMinimo('Plan'));
    await director.acto(`/api/documentos/${id}/anexos`, {
      anexos: [{ archivoId, descripcion: 'Plan', fojas: 1 }],
    });
    const clave = randomUUID();
    const { documentos } = await paraVarios(id, 1, clave);
    expect(documentos[0]?.id).toBe(id);
    expect((await paraVarios(id, 1, clave)).documentos).toEqual(documentos);
    const vistos = await Promise.all(documentos.map((d) => ver(d.id)));
    expect(vistos.map((v) => v.contenido.destinatario.lineas)).toEqual(ENTIDADES.map((x) => [x]));
    expect(vistos.map((v) => v.version)).toEqual(documentos.map((d) => d.version));
    expect(new Set(vistos.map((v) => v.anexos[0]?.sha256)).size).toBe(1);
  });

  it('firmados juntos, cada uno toma su CITE, en orden y sin saltos; el repetido no toma otro', async () => {
    const { documentos } = await paraVarios(await crear());
    const clave = randomUUID();
    const primera = await firmar(documentos, clave);
    expect(primera.firmados).toBe(3);
    const numeros = primera.resultados.map((r) => Number(/(\d+)\/2018/.exec(r.cite ?? '')?.[1]));
    const [n = 0] = numeros;
    expect(numeros).toEqual([n, n + 1, n + 2]);
    expect(await firmar(documentos, clave)).toEqual(primera);
  });

  it('el que no se puede firmar dice por qué, y los demás se firman', async () => {
    const { documentos } = await paraVarios(await crear());
    const [uno, dos, tres] = documentos;
    if (!uno || !dos || !tres) throw new Error('faltan documentos');
    const { firmados, resultados } = await firmar([uno, { ...dos, version: dos.version + 7 }, tres]);
    expect(firmados).toBe(2);
    expect(resultados[1]).toMatchObject({ cite: null, problema: { codigo: 'documentos.leyo-otra-version' } });
    expect(await ver(dos.id)).toMatchObject({ cite: null });
  });

  it('no se reparte sobre una versión vieja, ni lo firmado, ni lo ajeno', async () => {
    const id = await crear();
    await expect(paraVarios(id, 9)).rejects.toMatchObject({ estado: 409, codigo: 'documentos.version' });
    const tecnico = await a.escritorio('tecnico');
    const orden = { version: 1, destinatarios };
    await expect(tecnico.acto(`/api/documentos/${id}/para-varios`, orden)).rejects.toMatchObject({
      estado: 404,
    });
    const ajeno = await tecnico.acto<Firmados>('/api/documentos/firmar-lote', {
      documentos: [{ id, version: 1 }],
      credencial: { tipo: 'prueba' },
    });
    expect(ajeno.resultados[0]?.problema?.codigo).toBe('documentos.no-encontrado');
    await firmar([{ id, version: 1 }]);
    const { version } = await ver(id);
    await expect(paraVarios(id, version)).rejects.toMatchObject({
      estado: 409,
      codigo: 'documentos.guardar',
    });
  });

  it('uno solo no es varios, y nadie queda sin nombre', async () => {
    const id = await crear();
    for (const lista of [destinatarios.slice(0, 1), [destinatarios[0], { lineas: [] }]])
      await expect(
        director.acto(`/api/documentos/${id}/para-varios`, { version: 1, destinatarios: lista }),
      ).rejects.toMatchObject({ estado: 400 });
  });
});
