import { randomUUID } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { abrirP12, crearPkiDePrueba, firmarPdf } from '#pades';
import { pdftotext } from '../oracles/jueces';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { pdfMinimo } from '../support/pdf-minimo';

interface Verificacion {
  readonly archivo: { readonly nombre: string; readonly sha256: string };
  readonly resultado: string;
  readonly integridad: string;
  readonly veredicto: string;
  readonly consejo: string;
  readonly estadoDelArchivo: string;
  readonly mensaje: string;
  readonly firmas: readonly {
    readonly titulo: string;
    readonly veredicto: string;
    readonly mensaje: string;
    readonly datos: readonly { readonly rotulo: string; readonly valor: string }[];
    readonly despues: string;
    readonly cambiosPosteriores: readonly string[];
    readonly firmante: string;
    readonly cambian: string;
    readonly nivel: string | null;
  }[];
}

let prueba: AplicacionDePrueba;
let tecnico: Escritorio;
let firmado: Buffer;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  tecnico = await prueba.escritorio('tecnico');
  const pki = await crearPkiDePrueba({ desde: new Date('2018-01-01'), hasta: new Date('2040-01-01') });
  const titular = { nombre: 'Ñusta Peña', ci: '1', cargo: 'Secretaria', entidad: 'Otra entidad' };
  const { p12, contrasena } = await pki.emitir(titular);
  firmado = await firmarPdf(await pdfMinimo(randomUUID()), {
    campo: { nombre: 'Firma1', pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 },
    credencial: abrirP12(p12, contrasena),
    momento: new Date('2018-03-28T17:45:00-04:00'),
  });
});
afterAll(() => prueba.cerrar());

const cuantasSubidas = async (): Promise<unknown> =>
  await prueba.base.dataSource.query('SELECT count(*) FROM documentos.archivos');
const con = (bytes: Uint8Array, nombre = 'oficio.pdf'): FormData => {
  const cuerpo = new FormData();
  cuerpo.append('archivo', new Blob([Buffer.from(bytes)]), nombre);
  return cuerpo;
};
const verificar = (bytes: Uint8Array): Promise<Verificacion> =>
  tecnico.acto<Verificacion>('/api/verificaciones', con(bytes));

describe('verificar un PDF cualquiera', () => {
  it('dice quién firmó, qué se cambió y cuánto se puede creer; no guarda nada', async () => {
    const antes = await cuantasSubidas();
    expect(await verificar(firmado)).toMatchObject({
      archivo: { nombre: 'oficio.pdf' },
      resultado: 'INDETERMINADA',
      integridad: 'INTACTA',
      firmas: [{ firmante: 'Ñusta Peña', cambian: 'NINGUNO', nivel: 'B-B' }],
    });
    const alterado = Buffer.from(firmado);
    alterado[120] = (alterado[120] ?? 0) ^ 1;
    expect(await verificar(alterado)).toMatchObject({ resultado: 'INVALIDA' });
    expect(await verificar(await pdfMinimo('x'))).toMatchObject({
      resultado: 'SIN_FIRMAS',
      integridad: 'SIN_FIRMA',
    });
    expect(await verificar(Buffer.from('<html>'))).toMatchObject({ integridad: 'MALFORMADA' });
    expect(await cuantasSubidas()).toEqual(antes);
  });

  /** A page more and other words on the first, appended after it was signed. */
  async function conCambios(): Promise<Uint8Array> {
    const doc = await PDFDocument.load(firmado, { forIncrementalUpdate: true, updateMetadata: false });
    doc.getPage(0).drawText('otra cosa', { x: 60, y: 60 });
    doc.addPage([595, 842]);
    return doc.save({ useObjectStreams: true, updateFieldAppearances: false });
  }

  it.each([
    ['firmado', () => Promise.resolve<Uint8Array>(firmado), 'Nada cambió, pero no todo se pudo comprobar'],
    ['cambiado después', conCambios, 'Modificado después de firmado'],
    ['sin firmas', () => pdfMinimo('x'), 'Sin firmas digitales'],
  ])('%s: el informe impreso dice palabra por palabra lo de la pantalla', async (_, hacer, veredicto) => {
    const pdf = await hacer();
    const dicho = await verificar(pdf);
    expect(dicho.veredicto).toBe(veredicto);
    const respuesta = await tecnico.enviar('POST', '/api/verificaciones/informe.pdf', con(pdf));
    expect(respuesta.headers.get('content-type')).toBe('application/pdf');
    // Lines are broken where they fit.
    const junto = (texto: string): string => texto.replace(/\s+/g, '');
    const impreso = junto(await pdftotext(new Uint8Array(await respuesta.arrayBuffer())));
    const { archivo, mensaje, consejo, estadoDelArchivo, firmas } = dicho;
    const palabras = [
      ...['Informe de firmas digitales', archivo.sha256, veredicto, mensaje, consejo, estadoDelArchivo],
      ...firmas.flatMap((f) => [f.titulo, f.veredicto, f.mensaje, ...f.cambiosPosteriores]),
      ...firmas.flatMap((f) => f.datos.flatMap((d) => [d.rotulo, d.valor])),
    ];
    for (const p of palabras) expect([p, impreso.includes(junto(p))]).toEqual([p, true]);
  });

  it('lo que cambió se dice página por página, sin palabras de PDF', async () => {
    const [firma] = (await verificar(await conCambios())).firmas;
    expect(firma).toMatchObject({ despues: 'Lo que cambió después', cambian: 'NO_PERMITIDOS' });
    expect(firma?.cambiosPosteriores).toEqual(
      expect.arrayContaining([
        'cambió lo escrito en la página 1',
        'el documento tenía una página y ahora tiene 2',
      ]),
    );
    expect(firma?.cambiosPosteriores.join()).not.toContain('/');
  });

  it('sin archivo es un pedido malo, y sin sesión no se atiende', async () => {
    const vacio = await tecnico.enviar('POST', '/api/verificaciones', new FormData());
    expect([vacio.status, vacio.headers.get('content-type')]).toEqual([
      400,
      expect.stringContaining('problem+json'),
    ]);
    const json = await tecnico.enviar('POST', '/api/verificaciones', {});
    expect(json.status).toBe(400);
    expect(
      (await fetch(`${prueba.origen}/api/verificaciones`, { method: 'POST', body: con(firmado) })).status,
    ).toBe(401);
  });
});
