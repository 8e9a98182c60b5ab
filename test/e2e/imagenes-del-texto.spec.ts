import sharp from 'sharp';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { anchosDeImagen } from '../support/lector-pdf';
import { rechazo } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';

let prueba: AplicacionDePrueba;
let director: Escritorio;
let secretario: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-29T10:00:00-04:00');
  director = await prueba.escritorio('director');
  secretario = await prueba.escritorio('secretario');
});
afterAll(() => prueba.cerrar());

const foto = (ancho = 600, formato: 'png' | 'jpeg' | 'tiff' = 'png') =>
  sharp({ create: { width: ancho, height: 300, channels: 3, background: '#1D3C6A' } })
    .toFormat(formato)
    .toBuffer();
const parrafo = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const imagen = (archivoId: string, mas: object = {}) => ({
  type: 'image',
  attrs: { archivoId, ancho: 50, ...mas },
});
const contenido = (...content: object[]) => ({
  destinatario: { lineas: ['AGETIC'] },
  cuerpo: { type: 'doc', content },
});
const abrir = (quien: Escritorio, puesto: string) =>
  quien.acto<{ id: string; version: number }>('/api/documentos', {
    tipo: 'carta',
    firmantePuestoId: prueba.demo.puestos[puesto],
  });
const guardar = (quien: Escritorio, id: string, version: number, ...content: object[]) =>
  quien.enviar('PUT', `/api/documentos/${id}`, { version, contenido: contenido(...content) });
const problema = async (r: Response) => ({
  estado: r.status,
  ...((await r.json()) as { codigo?: string; detail?: string; version?: number }),
});

describe('imágenes del texto', () => {
  it('la imagen subida queda en el documento, se ve, y se firma con él', async () => {
    const archivo = await director.subir('plano.png', await foto());
    const { id } = await abrir(director, 'director');
    const r = await problema(await guardar(director, id, 1, parrafo('Adjunto el plano.'), imagen(archivo)));
    expect(r).toMatchObject({ estado: 200, version: 2 });
    const vista = await director.bytes(`/api/documentos/${id}/imagenes/${archivo}`);
    expect(await sharp(vista).metadata()).toMatchObject({ width: 600, height: 300 });
    const previa = await director.bytes(`/api/documentos/${id}/vista-previa.pdf`);
    expect(await anchosDeImagen(previa)).toEqual([230]);
    await director.acto(`/api/documentos/${id}/firmar`, { version: 2, credencial: { tipo: 'prueba' } });
    const firmado = await director.bytes(`/api/documentos/${id}/pdf`);
    expect((await anchosDeImagen(firmado))[0]).toBe(230);
    expect(await leerPdf(firmado)).toMatchObject({ firmas: 1, firmasValidas: 1 });
  });

  it('la imagen de otra persona, la que no existe y la que no es imagen se rechazan sin guardar nada', async () => {
    const ajena = await secretario.subir('ajena.png', await foto());
    const pdf = await director.subir('plan.pdf', await pdfMinimo('plan'));
    const tiff = await director.subir('escaneo.tiff', await foto(300, 'tiff'));
    const { id } = await abrir(director, 'director');
    const probar = async (nodo: object) => problema(await guardar(director, id, 1, parrafo('x'), nodo));
    const desconocida = { estado: 404, codigo: 'documentos.archivo.no-encontrado' };
    expect(await probar(imagen(ajena))).toMatchObject(desconocida);
    expect(await probar(imagen('99999999'))).toMatchObject(desconocida);
    const noSirve = { estado: 422, codigo: 'documentos.imagen.no-sirve' };
    expect(await probar(imagen(pdf))).toMatchObject(noSirve);
    expect(await probar(imagen(tiff))).toMatchObject(noSirve);
    for (const mala of [
      imagen('x'),
      imagen('7', { ancho: 5000 }),
      imagen('7', { alt: 9 }),
      { type: 'image' },
    ])
      expect(await probar(mala)).toMatchObject({ estado: 400, codigo: 'entrada.campos' });
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({ version: 1 });
  });

  it('un texto copiado lleva sus imágenes a otro documento, si quien copia las ve', async () => {
    const archivo = await director.subir('logo.png', await foto());
    const [uno, dos] = [await abrir(director, 'director'), await abrir(director, 'director')];
    await guardar(director, uno.id, 1, imagen(archivo), parrafo('Uno.'));
    expect((await guardar(director, dos.id, 1, parrafo('Dos.'), imagen(archivo))).status).toBe(200);
    expect((await director.bytes(`/api/documentos/${dos.id}/imagenes/${archivo}`)).length).toBeGreaterThan(
      100,
    );
    const ajeno = await abrir(secretario, 'secretario');
    const robada = await problema(await guardar(secretario, ajeno.id, 1, parrafo('Tres.'), imagen(archivo)));
    expect(robada).toMatchObject({ estado: 404, codigo: 'documentos.archivo.no-encontrado' });
    const oculta = secretario.bytes(`/api/documentos/${uno.id}/imagenes/${archivo}`);
    expect(await rechazo(oculta)).toMatchObject({ estado: 404, codigo: 'documentos.no-encontrado' });
  });

  it('lo que no se guardó con su imagen no se firma: la página lo muestra y el rechazo lo dice', async () => {
    const archivo = await director.subir('suelta.png', await foto());
    const { id } = await director.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: prueba.demo.puestos['director'],
      contenido: contenido(parrafo('Texto.'), imagen(archivo)),
    });
    const { texto } = await leerPdf(await director.bytes(`/api/documentos/${id}/vista-previa.pdf`));
    expect(texto).toContain('[imagen no disponible]');
    const firma = director.acto(`/api/documentos/${id}/firmar`, {
      version: 1,
      credencial: { tipo: 'prueba' },
    });
    expect(await rechazo(firma)).toMatchObject({ codigo: 'documentos.imagen.no-encontrada' });
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({ estado: 'BORRADOR', cite: null });
  });
});
