import { PDFDocument } from 'pdf-lib';
import { leerCertificado } from './certificado';
import { abrirP12 } from './credencial';
import { firmarPdf } from './firmar';
import { abrirPkiDePrueba, crearPkiDePrueba, type EmitidoDePrueba } from './pki-de-prueba';
import { comoPruebas } from './verificar/pruebas';
import { verificarPdf } from './verificar/verificar';

const VIGENCIA = { desde: new Date('2018-01-01T04:00:00Z'), hasta: new Date('2038-01-01T04:00:00Z') };
const MOMENTO = new Date('2018-06-29T14:15:00Z');
const TITULAR = { nombre: 'Ñusta Ríos', ci: '1000001', cargo: 'Técnica', entidad: 'Gobernación' };
const CAMPO = { nombre: 'Firma1', pagina: 1, x: 40, y: 40, ancho: 200, alto: 60 };

async function hoja(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([200, 60]).drawRectangle({ x: 1, y: 1, width: 198, height: 58 });
  return pdf.save();
}

async function firmar({ p12, contrasena }: EmitidoDePrueba): Promise<Uint8Array> {
  return firmarPdf(await hoja(), {
    campo: CAMPO,
    apariencia: await hoja(),
    credencial: abrirP12(p12, contrasena),
    momento: MOMENTO,
    nombre: TITULAR.nombre,
    lugar: 'Tarija',
  });
}

describe('autoridad de prueba', () => {
  it('abierta otra vez emite certificados que encadenan a la misma raíz, con su nombre y sus acentos', async () => {
    const abierta = abrirPkiDePrueba((await crearPkiDePrueba(VIGENCIA)).pem);
    const emitido = await abierta.emitir(TITULAR);
    const firmado = await firmar(emitido);
    const juzgar = async (crls: readonly Buffer[]) => {
      const pruebas = comoPruebas([], crls, []);
      const { resultado, firmas } = await verificarPdf(firmado, { raices: [abierta.raiz], pruebas });
      return [resultado, firmas[0]?.codigos];
    };
    const dePrueba = 'firma.certificado-de-prueba';
    expect(await juzgar([])).toEqual(['INDETERMINADA', ['firma.revocacion-sin-comprobar', dePrueba]]);
    expect(await juzgar([abierta.lista(MOMENTO)])).toEqual(['VALIDA', [dePrueba]]);
    const { certificado } = abrirP12(emitido.p12, emitido.contrasena);
    expect(certificado.emisor).toContain('— Autoridad de la demostración');
  });

  it('raíz que no se conoce: la firma es íntegra y no se confía en ella', async () => {
    const emitido = await (await crearPkiDePrueba(VIGENCIA)).emitir(TITULAR);
    const otra = await crearPkiDePrueba(VIGENCIA);
    const firmado = await firmar(emitido);
    const { resultado, firmas } = await verificarPdf(firmado, { raices: [otra.raiz] });
    expect(resultado).toBe('INDETERMINADA');
    expect(firmas[0]).toMatchObject({ integridad: 'INTEGRA' });
    expect(firmas[0]?.codigos).toContain('firma.cadena-desconocida');
  });

  it('el certificado dice que es de prueba', async () => {
    const emitido = await (await crearPkiDePrueba(VIGENCIA)).emitir(TITULAR);
    const { certificado } = abrirP12(emitido.p12, emitido.contrasena);
    expect(leerCertificado(certificado.der)).toMatchObject({ dePrueba: true, titular: { ci: '1000001' } });
  });
});
