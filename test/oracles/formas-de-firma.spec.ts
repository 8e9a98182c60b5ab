import { verificarPdf } from '#pades';
import { sign } from 'node:crypto';
import { PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { colgarDePagina, pagina } from '../../libs/pades/src/apariencia';
import { octetos } from '../../libs/pades/src/der';
import { cerrarRango, diccionarioConHueco, llenar } from '../../libs/pades/src/hueco';
import { abrir, formulario, guardar, listaEn } from '../../libs/pades/src/incremental';
import { Autoridad } from '../support/pki';
import { carta } from './papeles';

let raiz: Autoridad;
let papel: Uint8Array;
beforeAll(async () => {
  raiz = new Autoridad('Raiz de formas');
  papel = (await carta()).pdf;
});
afterAll(() => raiz.cerrar());

const VIGENCIA = { desde: '20200101000000Z', hasta: '20900101000000Z' };
const TITULAR = { nombre: 'Rosa Perez', perfil: 'sin-direcciones', ...VIGENCIA } as const;
type Firmar = (datos: Buffer) => Buffer;

/** A letter signed as others do, in a field of its own. @param certificado that stands beside the signature */
async function firmada(subFiltro: string, firmar: Firmar, certificado?: Buffer): Promise<Buffer> {
  const abierto = await abrir(papel);
  const { doc } = abierto;
  const p = pagina(doc, 1);
  const widget = { Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], F: 132, P: p.ref };
  const dict = doc.context.obj({ ...widget, T: PDFHexString.fromText('DeOtros') });
  const valor = diccionarioConHueco(doc, 'Sig', subFiltro, 8_192, (d) => {
    d.set(PDFName.of('M'), PDFString.fromDate(new Date()));
    if (certificado) d.set(PDFName.of('Cert'), PDFHexString.of(certificado.toString('hex')));
  });
  dict.set(PDFName.of('V'), valor);
  const ref = doc.context.register(dict);
  listaEn(formulario(doc), 'Fields').push(ref);
  colgarDePagina(p, ref);
  const hueco = cerrarRango(await guardar(abierto), papel.length);
  return llenar(hueco, firmar(Buffer.concat(hueco.partes)));
}

async function juicio(pdf: Buffer): Promise<unknown[]> {
  const { resultado, integridad, firmas } = await verificarPdf(pdf, { raices: [raiz.raiz] });
  return [resultado, integridad, ...(firmas[0]?.codigos ?? [])];
}

/** One digit of the date in the first revision. */
function alterada(pdf: Buffer): Buffer {
  const otra = Buffer.from(pdf);
  const en = otra.indexOf('/CreationDate (D:') + '/CreationDate (D:201'.length;
  otra[en] = (otra[en] ?? 0) ^ 1;
  return otra;
}

const separada =
  (...como: string[]): Firmar =>
  (datos) =>
    raiz.separada(datos, TITULAR, como);
const CADES = 'ETSI.CAdES.detached';
const SUELTA = 'adbe.x509.rsa_sha1';
const DEBIL = ['INDETERMINADA', 'INTACTA', 'firma.algoritmo-debil'];
const ROTA = ['INVALIDA', 'ROTA', 'firma.bytes-cambiados'];

describe('firmas que otros programas hacen de otro modo', () => {
  it.each([['sha1'], ['sha256'], ['sha512']])('RSA-PSS con máscara de %s: vale', async (mascara) => {
    const como = ['-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss', '-keyopt', `rsa_mgf1_md:${mascara}`];
    const pdf = await firmada(CADES, separada(...como));
    expect(await juicio(pdf)).toEqual(['VALIDA', 'INTACTA']);
    expect(await juicio(alterada(pdf))).toEqual(ROTA);
  });

  it.each(['md5', 'sha1'])('con %s se sostiene, y se dice que ya no es seguro', async (resumen) => {
    const pdf = await firmada(CADES, separada('-md', resumen));
    expect(await juicio(pdf)).toEqual(DEBIL);
    expect(await juicio(alterada(pdf))).toEqual(ROTA);
    // What it covers is told of its bytes, whether it holds or not.
    expect((await verificarPdf(alterada(pdf))).firmas[0]).toMatchObject({ cubreTodo: true });
    const mas = Buffer.concat([pdf, Buffer.from('1 0 obj <<>> endobj')]);
    expect((await verificarPdf(mas)).firmas[0]).toMatchObject({ cubreTodo: false, cubreHasta: pdf.length });
  });

  it('PKCS#1 sola, con su certificado al lado', async () => {
    const { llave, certificado } = raiz.emitirPar(TITULAR);
    const con = (resumen: string, suyo = certificado): Promise<Buffer> =>
      firmada(SUELTA, (datos) => octetos(sign(resumen, datos, llave)), suyo);
    const pdf = await con('sha256');
    expect(await juicio(pdf)).toEqual(['VALIDA', 'INTACTA']);
    expect((await verificarPdf(pdf)).firmas[0]).toMatchObject({ sostiene: true, nivel: null });
    expect(await juicio(alterada(pdf))).toEqual(ROTA);
    expect(await juicio(await con('sha1'))).toEqual(DEBIL);
    const ajeno = await con('sha256', raiz.emitirPar(TITULAR).certificado);
    expect(await juicio(ajeno)).toEqual(['INVALIDA', 'ROTA', 'firma.criptografia']);
  });

  it('PKCS#1 sola: sin certificado no se sabe de quién; lo que no es ni eso está malformado', async () => {
    const { llave, certificado } = raiz.emitirPar(TITULAR);
    const sin = await firmada(SUELTA, (datos) => octetos(sign('sha256', datos, llave)));
    expect(await juicio(sin)).toEqual(['INVALIDA', 'ROTA', 'firma.sin-certificado']);
    const cms = await firmada(SUELTA, separada('-md', 'sha256'), certificado);
    expect(await juicio(cms)).toEqual(['INVALIDA', 'MALFORMADA', 'firma.cms-ilegible']);
  });

  it('de un formato que no se conoce: se sostiene, pero no se da por válida', async () => {
    const pdf = await firmada('Otro.formato', separada('-md', 'sha256'));
    expect(await juicio(pdf)).toEqual(['INDETERMINADA', 'INTACTA', 'firma.formato-desconocido']);
    expect((await juicio(alterada(pdf))).slice(0, 2)).toEqual(['INVALIDA', 'ROTA']);
  });
});
