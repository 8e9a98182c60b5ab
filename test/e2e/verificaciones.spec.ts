import { randomUUID } from 'node:crypto';
import { abrirP12, crearPkiDePrueba, firmarPdf } from '#pades';
import { pdftotext } from '../oracles/jueces';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { pdfMinimo } from '../support/pdf-minimo';

interface Verificacion {
  readonly archivo: { readonly nombre: string; readonly sha256: string };
  readonly resultado: string;
  readonly integridad: string;
  readonly firmas: readonly {
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

  it('el informe impreso dice lo mismo, con la huella del archivo', async () => {
    const { archivo } = await verificar(firmado);
    const respuesta = await tecnico.enviar('POST', '/api/verificaciones/informe.pdf', con(firmado));
    expect(respuesta.headers.get('content-type')).toBe('application/pdf');
    const texto = (await pdftotext(new Uint8Array(await respuesta.arrayBuffer()))).replace(/\s+/g, ' ');
    for (const parte of [
      'Informe de firmas digitales',
      'Ñusta Peña',
      'Otra entidad',
      'No todo se pudo comprobar',
    ])
      expect(texto).toContain(parte);
    expect(texto.replace(/ /g, '')).toContain(archivo.sha256);
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
