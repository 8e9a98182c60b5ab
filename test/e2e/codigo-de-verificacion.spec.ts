import { leerPaginas } from '#lectura';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { p12De } from '../support/certificados';
import { Autoridad } from '../support/pki';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

interface Documento {
  readonly version: number;
  readonly cite: string;
  readonly verificacion: { readonly qr: string; readonly codigo: string } | null;
  readonly revisiones: readonly { readonly sha256: string }[];
}

const NOMBRE = 'Ñusta Güemes Peña';
const REF = 'Asunto que no se cuenta afuera';

let a: AplicacionDePrueba;
let director: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2019-02-01T10:00:00-04:00');
  await a.base.dataSource.query(
    `UPDATE organizacion.funcionarios SET nombre = $1 WHERE nombre = 'Director General'`,
    [NOMBRE],
  );
  director = await a.escritorio('director');
  const autoridad = new Autoridad('Entidad Certificadora de Prueba');
  const p12 = autoridad.emitirP12({
    nombre: NOMBRE,
    ci: '1000002',
    desde: '20190101040000Z',
    hasta: '20200101040000Z',
  });
  autoridad.cerrar();
  await director.acto('/api/certificados', p12De(p12));
});
afterAll(() => a.cerrar());

/** A number is given and nothing signed: what the owner of a token does who then closes the window. */
async function preparar(id: string): Promise<unknown> {
  const { version } = await ver(id);
  return director.acto(`/api/documentos/${id}/firma/preparar`, { version, modo: 'archivo' });
}

const ver = (id: string): Promise<Documento> => director.leer<Documento>(`/api/documentos/${id}`);

async function redactada(): Promise<string> {
  const cuerpo = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: REF }] }] };
  const { id } = await director.acto<{ id: string }>('/api/documentos', {
    tipo: 'carta',
    firmantePuestoId: a.demo.puestos.director,
    contenido: { destinatario: { lineas: ['AGETIC'] }, referencia: REF, cuerpo },
  });
  return id;
}

async function firmada(): Promise<string> {
  const id = await redactada();
  const { version } = await ver(id);
  await director.acto(`/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
  return id;
}

/** Who signed, as the signature itself says. */
const informe = async (id: string): Promise<string> =>
  JSON.stringify(await director.leer(`/api/documentos/${id}/firmas`));

/** Whoever holds the paper: no session. */
async function pagina(ruta: string): Promise<{ estado: number; html: string; cabeceras: Headers }> {
  const r = await fetch(`${a.origen}${ruta}`);
  return { estado: r.status, html: await r.text(), cabeceras: r.headers };
}

describe('el QR de la firma y su página pública', () => {
  it('el QR impreso lleva a la página, que dice tipo, CITE, fecha, puesto y huella, sin nombres ni asunto', async () => {
    const id = await firmada();
    const { cite, verificacion, revisiones } = await ver(id);
    expect(await informe(id)).toContain(NOMBRE);
    const pdf = await director.bytes(`/api/documentos/${id}/pdf`);
    const { leidas } = await leerPaginas(pdf, { paginas: [1], conTexto: false, conCodigos: true });
    expect(leidas.flatMap((p) => p.codigos)).toEqual([verificacion?.qr]);

    const { estado, html, cabeceras } = await pagina(new URL(verificacion?.qr ?? '').pathname);
    expect(estado).toBe(200);
    expect(cabeceras.get('content-type')).toContain('text/html');
    expect(cabeceras.get('cache-control')).toBe('no-store');
    expect(html).toContain('Documento firmado y vigente');
    expect(html).toContain('la firma no tiene valor legal');
    for (const dato of [cite, '1 de febrero de 2019', 'Director General', revisiones.at(-1)?.sha256 ?? '—'])
      expect(html).toContain(dato);
    expect(html).not.toContain(NOMBRE);
    expect(html).not.toContain(REF);
    expect(html).not.toMatch(/<script/i);
  });

  it('el código se escribe a mano como se lea: minúsculas, espacios, sin guiones', async () => {
    const { cite, verificacion } = await ver(await firmada());
    const escrito = encodeURIComponent(verificacion?.codigo.toLowerCase().replaceAll('-', ' ') ?? '');
    const { estado, html } = await pagina(`/v?codigo=${escrito}`);
    expect([estado, html.includes(cite)]).toEqual([200, true]);
    expect((await pagina('/v')).html).toContain('Código de verificación');
  });

  it('lo anulado lo dice', async () => {
    const id = await firmada();
    const { verificacion } = await ver(id);
    await director.acto(`/api/documentos/${id}/anular`, { motivo: 'Salió con otro destinatario' });
    const { html } = await pagina(`/v/${verificacion?.codigo}`);
    expect(html).toContain('Documento anulado');
    expect(html).not.toContain('vigente');
    expect(html).not.toContain('otro destinatario');
  });

  it('un borrador no tiene código, y lo numerado sin firmar no consta', async () => {
    const id = await redactada();
    expect((await ver(id)).verificacion).toBeNull();
    await preparar(id);
    const [fila] = await a.base.dataSource.query<{ verificacion: string }[]>(
      'SELECT verificacion FROM documentos.documentos WHERE id = $1',
      [id],
    );
    expect(fila?.verificacion).toMatch(/^\w{16}$/);
    expect((await ver(id)).verificacion).toBeNull();
    expect((await pagina(`/v/${fila?.verificacion}`)).estado).toBe(404);
  });

  it('vuelto a preparar conserva su código: lo impreso antes sigue llevando a él', async () => {
    const id = await redactada();
    const codigoDe = async (): Promise<unknown> =>
      await a.base.dataSource.query('SELECT verificacion FROM documentos.documentos WHERE id = $1', [id]);
    await preparar(id);
    const antes = await codigoDe();
    await preparar(id);
    expect(await codigoDe()).toEqual(antes);
  });

  it('lo que no es un código y lo que no consta se dicen igual, y nada de lo escrito vuelve en la página', async () => {
    const ninguno = await pagina('/v/0000000000000000');
    expect(ninguno.estado).toBe(404);
    expect(ninguno.html).toContain('Ningún documento firmado tiene ese código');
    const { verificacion } = await ver(await firmada());
    const raros = [
      `${verificacion?.codigo}0`,
      '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      '%27%20OR%201%3D1',
      'x'.repeat(150),
    ];
    for (const raro of raros)
      expect(await pagina(`/v/${raro}`)).toMatchObject({ estado: 404, html: ninguno.html });
    expect(await pagina('/v?codigo=a&codigo=b')).toMatchObject({ estado: 200 });
  });
});
