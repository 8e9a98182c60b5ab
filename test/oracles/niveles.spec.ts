import {
  firmarPdf,
  leerRespuesta,
  pedirSello,
  prolongarFirmas,
  verificarPdf,
  type Buscador,
  type Credencial,
  type SellarTiempo,
} from '#pades';
import { clave } from '../../libs/pades/src/formulario';
import { abrir, guardar } from '../../libs/pades/src/incremental';
import { Autoridad } from '../support/pki';
import { opensslCades, opensslTs, pdfsig, qpdf } from './jueces';
import { carta } from './papeles';

let raiz: Autoridad;
let emisora: Autoridad;
let firmante: Credencial;
let sellar: SellarTiempo;
let papel: Uint8Array;
const AHORA = new Date();
const CADES = 'CAdES Verification successful';
const TS = expect.stringContaining('Verification: OK') as string;

/** Answers as the network would, from the authorities of the test. */
function buscadorDe(autoridades: () => readonly Autoridad[], caida = false): Buscador {
  const dueno = (url: string): Autoridad | undefined =>
    autoridades().find((a) => url.includes(`/${encodeURIComponent(a.nombre)}.`));
  const si = <T>(valor: T): Promise<T | null> => Promise.resolve(caida ? null : valor);
  return {
    certificado: (url) => si(dueno(url)?.certificado ?? null),
    crl: (url) => si(dueno(url)?.crl() ?? null),
    ocsp: (url, pedido) => si(dueno(url)?.ocsp(pedido) ?? null),
  };
}

beforeAll(async () => {
  raiz = new Autoridad('Raiz de ensayo');
  emisora = new Autoridad('Emisora de ensayo', raiz);
  firmante = emisora.emitir({ nombre: 'Ñusta Peña', ci: '1234567', cargo: 'Secretaria' });
  sellar = (datos) => {
    const pedido = pedirSello(datos);
    return Promise.resolve(leerRespuesta(emisora.tiempo(pedido.der), pedido));
  };
  papel = (await carta()).pdf;
});
afterAll(() => [emisora, raiz].forEach((a) => a.cerrar()));

const firmar = (pdf: Uint8Array, credencial: Credencial, tiempo?: SellarTiempo, nombre = 'Firma1') =>
  firmarPdf(pdf, {
    campo: { nombre, pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 },
    credencial,
    momento: new Date(),
    tiempo,
  });

const prolongar = (pdf: Uint8Array, hasta: 'B-LT' | 'B-LTA', buscador = buscadorDe(() => [raiz, emisora])) =>
  prolongarFirmas(pdf, { hasta, buscador, sellar, raices: [raiz.raiz], ahora: new Date() });

describe('niveles de una firma', () => {
  it('B-T: el sello de la autoridad prueba el momento; openssl y poppler leen la firma', async () => {
    const firmado = await firmar(papel, firmante, sellar);
    const { firmas, resultado } = await verificarPdf(firmado, { raices: [raiz.raiz] });
    expect(firmas[0]).toMatchObject({
      nivel: 'B-T',
      integridad: 'INTEGRA',
      autoridadDeTiempo: 'Sellado de tiempo',
    });
    expect(firmas[0]?.momentoProbado?.getTime()).toBeGreaterThanOrEqual(AHORA.getTime() - 2_000);
    // Nobody was asked whether it was revoked, and the certificate says where to ask.
    expect([resultado, firmas[0]?.codigos]).toEqual(['INDETERMINADA', ['firma.revocacion-sin-comprobar']]);
    expect(await opensslCades(firmado, raiz.raiz)).toEqual([CADES]);
    expect((await pdfsig(firmado, raiz.raiz)).map((f) => f.valida)).toEqual([true]);
  });

  it('B-LT y B-LTA: lo que prueba la cadena viaja dentro, y cada revisión es prefijo de la siguiente', async () => {
    const firmado = await firmar(papel, firmante, sellar);
    const lt = await prolongar(firmado, 'B-LT');
    expect(lt.faltas).toEqual([]);
    const lta = await prolongar(lt.pdf, 'B-LTA');
    expect(lta.faltas).toEqual([]);
    expect(Buffer.from(lt.pdf).subarray(0, firmado.length).equals(firmado)).toBe(true);
    expect(Buffer.from(lta.pdf).subarray(0, lt.pdf.length).equals(Buffer.from(lt.pdf))).toBe(true);
    const juicio = async (pdf: Uint8Array) => {
      const { resultado, firmas, sellosDeTiempo } = await verificarPdf(pdf, { raices: [raiz.raiz] });
      return [resultado, firmas[0]?.nivel, firmas[0]?.cambian, sellosDeTiempo.map((s) => s.resultado)];
    };
    expect(await juicio(lt.pdf)).toEqual(['VALIDA', 'B-LT', 'PERMITIDOS', []]);
    expect(await juicio(lta.pdf)).toEqual(['VALIDA', 'B-LTA', 'PERMITIDOS', ['VALIDA']]);
    expect(await qpdf(lta.pdf)).toEqual([]);
    expect((await pdfsig(lta.pdf, raiz.raiz)).map((f) => f.valida)).toEqual([true]);
    expect(await opensslCades(lta.pdf, raiz.raiz)).toEqual([CADES]);
    expect(await opensslTs(lta.pdf, raiz.raiz)).toEqual([TS]);
  });

  it('los datos que una revisión posterior quita de la lista siguen en el archivo, y prueban lo mismo', async () => {
    const lt = (await prolongar(await firmar(papel, firmante, sellar), 'B-LT')).pdf;
    const abierto = await abrir(lt);
    const { doc } = abierto;
    doc.catalog.set(clave('DSS'), doc.context.register(doc.context.obj({ Type: 'DSS' })));
    const { resultado, firmas } = await verificarPdf(await guardar(abierto), { raices: [raiz.raiz] });
    expect([resultado, firmas[0]?.nivel, firmas[0]?.cambian]).toEqual(['VALIDA', 'B-LT', 'PERMITIDOS']);
  });

  it('sin autoridad de tiempo queda B-B, y un sello del documento le da su momento después', async () => {
    const firmado = await firmar(papel, firmante, () => Promise.resolve(null));
    expect((await verificarPdf(firmado)).firmas[0]?.nivel).toBe('B-B');
    const { pdf, faltas } = await prolongar(firmado, 'B-LTA');
    expect(faltas).toEqual([]);
    const { firmas, resultado } = await verificarPdf(pdf, { raices: [raiz.raiz] });
    expect([resultado, firmas[0]?.nivel]).toEqual(['VALIDA', 'B-LTA']);
  });

  it('sin red: se dice qué falta y la firma queda como estaba', async () => {
    const firmado = await firmar(papel, firmante, sellar);
    const { pdf, faltas } = await prolongar(
      firmado,
      'B-LTA',
      buscadorDe(() => [], true),
    );
    expect(faltas).toEqual(['No se obtuvo la lista de revocados de todas las autoridades.']);
    const { firmas } = await verificarPdf(pdf, { raices: [raiz.raiz] });
    expect(firmas[0]).toMatchObject({ nivel: 'B-T', integridad: 'INTEGRA' });
  });

  it('tres firmantes, datos y sello: todo íntegro, y pasados los años sigue válida', async () => {
    const otra = emisora.emitir({ nombre: 'Adrián Oliva', ci: '7654321', llave: 'ec' });
    let pdf: Uint8Array = await firmar(papel, firmante, sellar);
    pdf = await firmar(pdf, otra, sellar, 'Firma2');
    pdf = await firmar(pdf, firmante, sellar, 'Firma3');
    const { pdf: lta, faltas } = await prolongar(pdf, 'B-LTA');
    expect(faltas).toEqual([]);
    const enQuince = new Date(AHORA.getTime() + 4 * 365 * 86_400_000);
    const { firmas, resultado } = await verificarPdf(lta, { raices: [raiz.raiz], ahora: enQuince });
    expect([resultado, firmas.map((f) => f.nivel)]).toEqual(['VALIDA', ['B-LTA', 'B-LTA', 'B-LTA']]);
    expect((await pdfsig(lta, raiz.raiz)).map((f) => f.valida)).toEqual([true, true, true]);
    expect(await opensslTs(lta, raiz.raiz)).toEqual([TS]);
  });
});

describe('lo que no se cree', () => {
  it('una autoridad de tiempo que sella otra cosa, otro pedido u otra política se rechaza', () => {
    const pedido = pedirSello([Buffer.from('la firma')]);
    const otro = pedirSello([Buffer.from('otra cosa')]);
    const rechazo = (respuesta: Buffer, de = pedido): string => {
      try {
        leerRespuesta(respuesta, de);
        return 'se aceptó';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(rechazo(emisora.tiempo(otro.der))).toMatch(/otro contenido/);
    expect(rechazo(emisora.tiempo(pedirSello(pedido.datos).der))).toMatch(/otro pedido/);
    expect(rechazo(emisora.tiempo(pedido.der), { ...pedido, politica: '1.2.3.4' })).toMatch(/política/);
    expect(rechazo(emisora.tiempo(pedirSello([Buffer.from('x')], '1.2.3.4').der))).toMatch(/estado 2/);
    expect(rechazo(Buffer.from('<html>503</html>'))).toMatch(/no se puede leer/);
    const alterada = Buffer.from(emisora.tiempo(pedido.der));
    alterada[alterada.length - 8] = (alterada.at(-8) ?? 0) ^ 1;
    expect(rechazo(alterada)).toMatch(/no se sostiene/);
  });

  it('revocado antes de firmar: inválida; después, con el momento probado: válida', async () => {
    const mala = emisora.emitir({ nombre: 'Revocada', ci: '1' });
    const antes = await firmar(papel, mala, sellar);
    const prueba = await prolongar(antes, 'B-LT');
    expect(prueba.faltas).toEqual([]);
    // openssl counts seconds: the revocation has to fall in a later one.
    await new Promise((listo) => setTimeout(listo, 1_100));
    emisora.revocar(mala.certificado.serie);
    const despues = await firmar(papel, mala, sellar);
    const tardia = (await prolongar(despues, 'B-LT')).pdf;
    const juicio = async (pdf: Uint8Array) => {
      const { resultado, firmas } = await verificarPdf(pdf, { raices: [raiz.raiz] });
      return [resultado, ...(firmas[0]?.codigos ?? [])];
    };
    expect(await juicio(tardia)).toEqual(['INVALIDA', 'firma.certificado-revocado']);
    const vieja = (await prolongar(antes, 'B-LT')).pdf;
    expect(await juicio(vieja)).toEqual(['VALIDA']);
  });

  it('vencido, todavía no vigente, y de una autoridad que nadie conoce', async () => {
    const juicio = async (credencial: Credencial, raices = [raiz.raiz]) => {
      const { resultado, firmas } = await verificarPdf(await firmar(papel, credencial, sellar), { raices });
      return [resultado, firmas[0]?.codigos.find((c) => c !== 'firma.revocacion-sin-comprobar')];
    };
    const vencida = emisora.emitir({ nombre: 'Vencida', desde: '20200101000000Z', hasta: '20210101000000Z' });
    const futura = emisora.emitir({ nombre: 'Futura', desde: '20400101000000Z', hasta: '20410101000000Z' });
    expect(await juicio(vencida)).toEqual(['INVALIDA', 'firma.certificado-vencido']);
    expect(await juicio(futura)).toEqual(['INVALIDA', 'firma.certificado-vencido']);
    expect(await juicio(firmante, [])).toEqual(['INDETERMINADA', 'firma.cadena-desconocida']);
  });

  it('cinco eslabones de 4096 bits: se cree, y cabe su sello', async () => {
    let arriba = new Autoridad('Eslabon 1', undefined, 'rsa:4096');
    const todas = [arriba];
    for (let i = 2; i <= 4; i++) todas.push((arriba = new Autoridad(`Eslabon ${i}`, arriba, 'rsa:4096')));
    const larga = arriba.emitir({ nombre: 'Al final', llave: 'rsa:4096' });
    const tiempo: SellarTiempo = (datos) => {
      const pedido = pedirSello(datos);
      return Promise.resolve(leerRespuesta(arriba.tiempo(pedido.der, { llave: 'rsa:4096' }), pedido));
    };
    const firmado = await firmar(papel, larga, tiempo);
    const { pdf, faltas } = await prolongarFirmas(firmado, {
      hasta: 'B-LTA',
      buscador: buscadorDe(() => todas),
      sellar: tiempo,
      raices: [arriba.raiz],
      ahora: new Date(),
    });
    expect(faltas).toEqual([]);
    const { resultado, firmas } = await verificarPdf(pdf, { raices: [arriba.raiz] });
    expect([resultado, firmas[0]?.nivel]).toEqual(['VALIDA', 'B-LTA']);
    todas.forEach((a) => a.cerrar());
  });
});
