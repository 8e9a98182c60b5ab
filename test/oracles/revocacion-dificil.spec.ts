import {
  agregarDss,
  firmarPdf,
  leerRespuesta,
  pedirSello,
  prolongarFirmas,
  verificarAparte,
  verificarPdf,
  type Buscador,
  type Credencial,
  type SellarTiempo,
} from '#pades';
import forge from 'node-forge';
import { Autoridad } from '../support/pki';
import { carta } from './papeles';

const MB = 1_024 * 1_024;
/** Some 5 s on a machine with nothing else to do. */
const PLAZO = 40_000;
const TSTINFO = '1.2.840.113549.1.9.16.1.4';
let raiz: Autoridad;
let emisora: Autoridad;
let firmante: Credencial;
let papel: Uint8Array;

const sellar: SellarTiempo = (datos) => {
  const pedido = pedirSello(datos);
  return Promise.resolve(leerRespuesta(emisora.tiempo(pedido.der), pedido));
};

const firmar = (credencial: Credencial, tiempo?: SellarTiempo): Promise<Buffer> =>
  firmarPdf(papel, {
    campo: { nombre: 'Firma1', pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 },
    credencial,
    momento: new Date(),
    tiempo,
  });

beforeAll(async () => {
  raiz = new Autoridad('Raiz dificil');
  emisora = new Autoridad('Emisora dificil', raiz);
  firmante = emisora.emitir({ nombre: 'Ñusta Peña', ci: '1234567' });
  papel = (await carta()).pdf;
});
afterAll(() => [emisora, raiz].forEach((a) => a.cerrar()));

/** As the network would answer, but for what is put in its place. */
function buscador(mas: Partial<Buscador> = {}): Buscador {
  const dueno = (url: string) => (url.includes(encodeURIComponent(emisora.nombre)) ? emisora : raiz);
  return {
    certificado: (url) => Promise.resolve(dueno(url).certificado),
    crl: (url) => Promise.resolve(dueno(url).crl()),
    ocsp: (url, pedido) => Promise.resolve(dueno(url).ocsp(pedido)),
    ...mas,
  };
}

const prolongar = (pdf: Uint8Array, de: Buscador) =>
  prolongarFirmas(pdf, { hasta: 'B-LT', buscador: de, sellar, raices: [raiz.raiz], ahora: new Date() });

const juicio = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { resultado, integridad, firmas } = await verificarPdf(pdf, { raices: [raiz.raiz] });
  return [resultado, integridad, ...(firmas[0]?.codigos ?? [])];
};

const der = (asn1: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1');

function secuencia(tag: number, ...partes: readonly Buffer[]): Buffer {
  const cuerpo = Buffer.concat(partes);
  const largo = Buffer.alloc(4);
  largo.writeUInt32BE(cuerpo.length);
  return Buffer.concat([Buffer.from([tag, 0x84]), largo, cuerpo]);
}

/** The authority's own list with some hundred thousands of others before its entries, signed anew. */
function crlEnorme(autoridad: Autoridad, bytes: number): Buffer {
  const hijos = (a: forge.asn1.Asn1 | undefined) => (a?.value ?? []) as forge.asn1.Asn1[];
  const lista = forge.asn1.fromDer(forge.util.createBuffer(autoridad.crl().toString('latin1')));
  const [tbs, algoritmo] = hijos(lista);
  const partes = hijos(tbs);
  const propias = partes.findIndex((p, i) => i > 4 && p.type === forge.asn1.Type.SEQUENCE);
  const entrada = Buffer.from(
    '301f0210'.concat('40'.repeat(16), '170b', '3230303130313030303030', '5a'),
    'hex',
  );
  entrada[1] = entrada.length - 2;
  entrada[entrada.indexOf('170b', 0, 'hex') + 1] = 0x0c;
  const cuantas = Math.ceil(bytes / entrada.length);
  const otras = Buffer.alloc(cuantas * entrada.length, entrada);
  for (let i = 0; i < cuantas; i++) otras.writeUInt32BE(i, i * entrada.length + 8);
  const suyas = hijos(propias < 0 ? undefined : partes[propias]).map(der);
  const revocados = secuencia(0x30, otras, ...suyas);
  const cabeza = partes.slice(0, 5).map(der);
  const cola = partes.slice(propias < 0 ? 5 : propias + 1).map(der);
  const cuerpo = secuencia(0x30, ...cabeza, revocados, ...cola);
  const firma = autoridad.firmarBytes(cuerpo);
  if (!algoritmo) throw new Error('lista sin algoritmo');
  return secuencia(0x30, cuerpo, der(algoritmo), secuencia(0x03, Buffer.from([0]), firma));
}

describe('una lista de revocados de 20 MB', () => {
  it('la firma se prolonga con ella dentro y se comprueba a tiempo, también la de un revocado', async () => {
    const mala = emisora.emitir({ nombre: 'Revocada', ci: '2' });
    emisora.revocar(mala.certificado.serie);
    // openssl counts seconds: the signature has to fall in a later one.
    await new Promise((listo) => setTimeout(listo, 1_100));
    const enorme = crlEnorme(emisora, 20 * MB);
    expect(enorme.length).toBeGreaterThan(20 * MB);
    const crl = (url: string) =>
      Promise.resolve(url.includes(encodeURIComponent(emisora.nombre)) ? enorme : raiz.crl());
    const memoria = process.resourceUsage().maxRSS;
    const { pdf, faltas } = await prolongar(await firmar(firmante, sellar), buscador({ crl }));
    expect(faltas).toEqual([]);
    const vista = await verificarAparte(pdf, { raices: [raiz.raiz] }, PLAZO);
    expect([vista.resultado, vista.firmas[0]?.nivel]).toEqual(['VALIDA', 'B-LT']);
    const otra = await prolongar(await firmar(mala, sellar), buscador({ crl }));
    const revocada = await verificarAparte(otra.pdf, { raices: [raiz.raiz] }, PLAZO);
    expect([revocada.resultado, revocada.firmas[0]?.codigos]).toEqual([
      'INVALIDA',
      ['firma.certificado-revocado'],
    ]);
    // In KB: what the whole program grew to hold it, several times its size at most.
    expect(process.resourceUsage().maxRSS - memoria).toBeLessThan(800 * 1_024);
  }, 120_000);
});

describe('quien responde por la revocación sin poder', () => {
  /** Only the root keeps a list: about those below it there is nobody else to ask. */
  const sinListas = (ocsp: Buscador['ocsp']): Buscador =>
    buscador({
      crl: (url) => Promise.resolve(url.includes(encodeURIComponent(raiz.nombre)) ? raiz.crl() : null),
      ocsp,
    });
  const FALTA = 'No se obtuvo la lista de revocados de todas las autoridades.';

  /** Whatever it answers is of no use: neither kept when lifting, nor believed when somebody else put it in the file. */
  async function exigirInutil(ocsp: Buscador['ocsp']): Promise<void> {
    let dicha: Buffer | null = null;
    const firmado = await firmar(firmante, sellar);
    const { pdf, faltas } = await prolongar(
      firmado,
      sinListas(async (url, pedido) => (dicha = await ocsp(url, pedido))),
    );
    expect(faltas).toEqual([FALTA]);
    expect(await juicio(pdf)).toEqual(['INDETERMINADA', 'INTACTA', 'firma.revocacion-sin-comprobar']);
    if (!dicha) throw new Error('no se preguntó');
    const puesta = await agregarDss(firmado, { certificados: [], crls: [raiz.crl()], ocsps: [dicha] });
    expect(await juicio(puesta)).toEqual(['INDETERMINADA', 'INTACTA', 'firma.revocacion-sin-comprobar']);
  }

  it('quien sí puede, en cambio, basta', async () => {
    const { pdf, faltas } = await prolongar(
      await firmar(firmante, sellar),
      sinListas((_, pedido) => Promise.resolve(emisora.ocsp(pedido))),
    );
    expect([faltas, await juicio(pdf)]).toEqual([[], ['VALIDA', 'INTACTA']]);
  });

  it('otra autoridad, con el mismo nombre', async () => {
    const impostora = new Autoridad(emisora.nombre);
    await exigirInutil((_, pedido) => Promise.resolve(impostora.ocsp(pedido)));
    impostora.cerrar();
  });

  it('un respondedor cuyo certificado ya venció', async () => {
    const titular = { desde: '20200101000000Z', hasta: '20210101000000Z' };
    const sub = new Autoridad('Emisora vieja', raiz);
    const suya = sub.emitir({ nombre: 'Otra', ci: '3' });
    const firmado = await firmar(suya, sellar);
    const responde = (vieja: typeof titular): Buscador =>
      sinListas((url, pedido) =>
        Promise.resolve(url.includes('vieja') ? sub.ocsp(pedido, vieja) : emisora.ocsp(pedido)),
      );
    expect((await prolongar(firmado, responde(titular))).faltas).toEqual([FALTA]);
    sub.cerrar();
  });

  it('un firmante cualquiera de la misma autoridad', async () => {
    const sub = new Autoridad(emisora.nombre, raiz);
    await exigirInutil((_, pedido) => Promise.resolve(sub.ocsp(pedido, { perfil: 'persona' })));
    sub.cerrar();
  });
});

describe('un sello de tiempo de quien no es autoridad de tiempo', () => {
  /** TSTInfo of the true authority, signed by somebody with a certificate of a person. */
  function selloAjeno(datos: readonly Uint8Array[]): { token: Buffer; nonce: Buffer } {
    const pedido = pedirSello(datos);
    const bueno = leerRespuesta(emisora.tiempo(pedido.der), pedido);
    const asn1 = forge.asn1.fromDer(forge.util.createBuffer(bueno.toString('latin1')));
    const texto = (a: forge.asn1.Asn1 | undefined): string => (typeof a?.value === 'string' ? a.value : '');
    const buscar = (a: forge.asn1.Asn1): string | null => {
      if (!Array.isArray(a.value)) return null;
      const [tipo, contenido] = a.value;
      if (contenido && texto(tipo) === forge.asn1.oidToDer(TSTINFO).getBytes())
        return texto((contenido.value as forge.asn1.Asn1[])[0]);
      return a.value.reduce<string | null>((hallado, h) => hallado ?? buscar(h), null);
    };
    const info = Buffer.from(buscar(asn1) ?? '', 'latin1');
    const token = emisora.sobreContenido(info, TSTINFO, { nombre: 'Cualquiera', ci: '4' });
    return { token, nonce: pedido.nonce };
  }

  it('no se acepta al pedirlo, y si ya está en la firma no prueba ningún momento', async () => {
    const firmado = await firmar(firmante, (datos) => Promise.resolve(selloAjeno(datos).token));
    const { firmas } = await verificarPdf(firmado, { raices: [raiz.raiz] });
    expect([firmas[0]?.integridad, firmas[0]?.momentoProbado]).toEqual(['INTEGRA', null]);
    const datos = [Buffer.from('una firma')];
    const { token, nonce } = selloAjeno(datos);
    const aceptado = secuencia(0x30, Buffer.from('3003020100', 'hex'), token);
    const pedido = { ...pedirSello(datos), nonce };
    expect(() => leerRespuesta(aceptado, pedido)).toThrow(/no es para sellar el tiempo/);
  });
});
