import { firmarPdf, selladorDePrueba, verificarPdf, type Credencial, type SellarTiempo } from '#pades';
import { octetos } from '../../libs/pades/src/der';
import { clave } from '../../libs/pades/src/formulario';
import { abrir, guardar } from '../../libs/pades/src/incremental';
import { sellarDocumento } from '../../libs/pades/src/tiempo/sello-de-documento';
import { Autoridad, LUGAR } from '../support/pki';
import { opensslCadena } from './jueces';
import { carta } from './papeles';

let raiz: Autoridad;
let papel: Uint8Array;
const abiertas: Autoridad[] = [];
beforeAll(async () => {
  raiz = new Autoridad('Raiz de cadenas');
  abiertas.push(raiz);
  papel = (await carta()).pdf;
});
afterAll(() => abiertas.forEach((a) => a.cerrar()));

const FIRMA = 'keyUsage=critical,digitalSignature,nonRepudiation';
const CA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];

/** An authority below another, whose own certificate has these extensions. */
function intermedia(nombre: string, extensiones: readonly string[], superior = raiz): Autoridad {
  const autoridad = new Autoridad(nombre, superior, 'rsa:2048', LUGAR, { extensiones });
  abiertas.push(autoridad);
  return autoridad;
}

const firmante = (extensiones: readonly string[], de = raiz): Credencial =>
  de.emitir({ nombre: 'Rosa Perez', extensiones });

const opensslCree = ({ certificado, cadena }: Credencial): Promise<boolean> =>
  opensslCadena([certificado.der, ...cadena], raiz.raiz);

const firmar = (credencial: Credencial, tiempo?: SellarTiempo, momento = new Date()): Promise<Buffer> =>
  firmarPdf(papel, {
    campo: { nombre: 'Firma1', pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 },
    credencial,
    momento,
    tiempo,
  });

async function juicio(pdf: Uint8Array): Promise<unknown[]> {
  const { resultado, integridad, firmas } = await verificarPdf(pdf, { raices: [raiz.raiz] });
  return [resultado, integridad, ...(firmas[0]?.codigos ?? [])];
}
const BIEN = ['VALIDA', 'INTACTA'];
const con = (codigo: string): string[] => ['INDETERMINADA', 'INTACTA', codigo];

describe('para qué es el certificado que firma', () => {
  it.each([
    ['sin decir para qué', ['basicConstraints=CA:FALSE']],
    ['solo firma digital', ['keyUsage=critical,digitalSignature']],
    ['solo no repudio', ['keyUsage=nonRepudiation']],
    ['correo', [FIRMA, 'extendedKeyUsage=emailProtection']],
    ['cualquier uso', [FIRMA, 'extendedKeyUsage=anyExtendedKeyUsage,serverAuth']],
    ['firma de documentos', [FIRMA, 'extendedKeyUsage=1.3.6.1.5.5.7.3.36']],
    ['documentos de otra casa', [FIRMA, 'extendedKeyUsage=serverAuth,1.3.6.1.4.1.311.10.3.12']],
  ])('%s: vale', async (_, extensiones) => {
    expect(await juicio(await firmar(firmante(extensiones)))).toEqual(BIEN);
  });

  it.each([
    ['solo cifra llaves', ['keyUsage=critical,keyEncipherment'], 'firma.uso-de-llave'],
    ['solo certifica', ['keyUsage=critical,keyCertSign,cRLSign'], 'firma.uso-de-llave'],
    ['de un servidor', [FIRMA, 'extendedKeyUsage=serverAuth'], 'firma.uso-ajeno'],
    ['de sellar el tiempo', [FIRMA, 'extendedKeyUsage=critical,timeStamping'], 'firma.uso-ajeno'],
    ['de responder por otros', [FIRMA, 'extendedKeyUsage=OCSPSigning,serverAuth'], 'firma.uso-ajeno'],
    ['exige lo que no se conoce', [FIRMA, '1.2.3.4.5.6=critical,DER:0500'], 'firma.extension-desconocida'],
  ])('%s: íntegra, y se dice por qué no basta', async (_, extensiones, codigo) => {
    expect(await juicio(await firmar(firmante(extensiones)))).toEqual(con(codigo));
  });

  it('lo que no se conoce y no es crítico no estorba', async () => {
    expect(await juicio(await firmar(firmante([FIRMA, '1.2.3.4.5.6=DER:0500'])))).toEqual(BIEN);
  });
});

describe('quién certifica a quién', () => {
  it('una cadena como debe ser vale', async () => {
    const una = intermedia('Una', ['basicConstraints=critical,CA:TRUE,pathlen:1', CA[1] ?? '']);
    const dos = intermedia('Dos', ['basicConstraints=critical,CA:TRUE,pathlen:0', CA[1] ?? ''], una);
    const hoja = firmante([FIRMA], dos);
    expect(await juicio(await firmar(hoja))).toEqual(BIEN);
    expect(await opensslCree(hoja)).toBe(true);
  });

  it.each([
    ['no es autoridad', ['basicConstraints=CA:FALSE', FIRMA]],
    ['no puede certificar', ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,digitalSignature']],
  ])('quien emitió %s', async (nombre, extensiones) => {
    const falsa = intermedia(nombre, extensiones);
    // Whoever signs with it brings it along.
    const hoja = { ...firmante([FIRMA], falsa), cadena: [falsa.certificado] };
    expect(await juicio(await firmar(hoja))).toEqual(con('firma.emisor-no-autorizado'));
    expect(await opensslCree(hoja)).toBe(false);
  });

  it('más larga de lo que una autoridad permite', async () => {
    const corta = intermedia('Corta', ['basicConstraints=critical,CA:TRUE,pathlen:0', CA[1] ?? '']);
    const hoja = firmante([FIRMA], intermedia('Sobrante', CA, corta));
    expect(await juicio(await firmar(hoja))).toEqual(con('firma.cadena-larga'));
    expect(await opensslCree(hoja)).toBe(false);
  });

  it.each([
    ['permitido otro directorio', 'permitted;dirName:dn\n[dn]\nCN=Otra', 'firma.nombre-no-permitido'],
    ['excluido el suyo', 'excluded;dirName:dn\n[dn]\nCN=rosa  PEREZ', 'firma.nombre-no-permitido'],
    ['permitido el suyo', 'permitted;dirName:dn\n[dn]\nCN=rosa  perez', null],
    ['permitido un dominio, que no tiene', 'permitted;DNS:ejemplo.bo', null],
    ['permitido otro correo', 'permitted;email:otra.bo', 'firma.nombre-no-permitido'],
    ['permitido su correo', 'permitted;email:.ejemplo.bo', null],
    ['excluido un lugar de la red', 'excluded;URI:.ejemplo.bo', 'firma.nombres-sin-evaluar'],
    ['excluido un número de la red', 'excluded;IP:10.0.0.0/255.0.0.0', null],
  ])('nombres: %s', async (nombre, limites, codigo) => {
    const limitada = intermedia(nombre, [...CA, `nameConstraints=critical,${limites}`]);
    const hoja = firmante(
      [FIRMA, 'subjectAltName=email:n@tarija.ejemplo.bo,URI:https://www.ejemplo.bo/n'],
      limitada,
    );
    expect(await juicio(await firmar(hoja))).toEqual(codigo ? con(codigo) : BIEN);
    if (codigo !== 'firma.nombres-sin-evaluar') expect(await opensslCree(hoja)).toBe(codigo === null);
  });

  it('políticas: ninguna exigida no estorba; una exigida no se evalúa, y se dice', async () => {
    const juzgar = async (exige: string) =>
      juicio(
        await firmar(firmante([FIRMA], intermedia(exige, [...CA, `policyConstraints=critical,${exige}`]))),
      );
    expect(await juzgar('inhibitPolicyMapping:0')).toEqual(BIEN);
    expect(await juzgar('requireExplicitPolicy:0')).toEqual(con('firma.extension-desconocida'));
  });
});

describe('lo que ya no es seguro', () => {
  it('un certificado emitido con SHA-1, y una llave RSA corta', async () => {
    const sha1 = raiz.emitir({ nombre: 'Vieja', resumen: 'sha1', extensiones: [FIRMA] });
    expect(await juicio(await firmar(sha1))).toEqual(con('firma.algoritmo-debil'));
    const debil = new Autoridad('Intermedia corta', raiz, 'rsa:1024', LUGAR, { extensiones: CA });
    abiertas.push(debil);
    expect(await juicio(await firmar(firmante([FIRMA], debil)))).toEqual(con('firma.llave-debil'));
  });

  it('una raíz que se firmó con SHA-1 se cree como es', async () => {
    const vieja = new Autoridad('Raiz vieja', undefined, 'rsa:2048', LUGAR, { resumen: 'sha1' });
    abiertas.push(vieja);
    const firmado = await firmar(firmante([FIRMA], vieja));
    const { resultado } = await verificarPdf(firmado, { raices: [vieja.raiz] });
    expect(resultado).toBe('VALIDA');
  });
});

describe('el sello de tiempo de una firma', () => {
  const SELLADOR = ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=critical,timeStamping'];
  const PASADO = { desde: '20200101000000Z', hasta: '20210101000000Z' };
  const tsa = (extensiones: readonly string[], mas: object = {}, de = raiz): SellarTiempo => {
    const credencial = de.emitir({ nombre: 'Sellador', extensiones, ...mas });
    return (datos) => selladorDePrueba(credencial, new Date())(datos);
  };
  const conSello = async (tiempo: SellarTiempo): Promise<unknown[]> => {
    const pdf = await firmar(firmante([FIRMA]), tiempo);
    const [firma] = (await verificarPdf(pdf, { raices: [raiz.raiz] })).firmas;
    return [...(await juicio(pdf)), firma?.nivel, firma?.momentoProbado !== null];
  };

  it('de una autoridad que se cree prueba el momento', async () => {
    expect(await conSello(tsa(SELLADOR))).toEqual([...BIEN, 'B-T', true]);
  });

  it.each([
    ['que no es para eso', () => tsa([FIRMA]), 'sello.no-sella-tiempo', 'B-B'],
    ['que ya había vencido', () => tsa(SELLADOR, PASADO), 'sello.certificado-vencido', 'B-B'],
    ['de otro contenido', () => () => tsa(SELLADOR)([Buffer.from('otra')]), 'sello.bytes-cambiados', 'B-B'],
    [
      'que no se puede leer',
      () => () => Promise.resolve(octetos(Buffer.from('x'))),
      'sello.cms-ilegible',
      'B-B',
    ],
  ])('uno %s no prueba nada, y se dice', async (_, sellador, codigo, nivel) => {
    expect(await conSello(sellador())).toEqual([...con(codigo), nivel, false]);
  });

  it('de una autoridad que no se conoce: el nivel es por lo que lleva, el momento queda sin probar', async () => {
    const ajena = new Autoridad('Autoridad ajena');
    abiertas.push(ajena);
    const pdf = await firmar(firmante([FIRMA]), tsa(SELLADOR, {}, ajena));
    expect(await juicio(pdf)).toEqual(con('sello.cadena-desconocida'));
    const [firma] = (await verificarPdf(pdf, { raices: [raiz.raiz] })).firmas;
    expect(firma).toMatchObject({ nivel: 'B-T', momentoProbado: null });
    expect(firma?.mensaje).toContain('su sello de tiempo no prueba el momento (no se conoce a la autoridad');
  });
});

describe('la hora que dice quien firma', () => {
  const VIGENCIA = { desde: '20400101000000Z', hasta: '20410101000000Z' };

  it('antes de que su certificado valiera: sin prueba queda en duda; probada, no vale', async () => {
    const ayer = new Date(Date.now() - 86_400_000);
    const nueva = firmante([FIRMA]);
    expect(await juicio(await firmar(nueva, undefined, ayer))).toEqual(con('firma.fecha-anterior'));
    const futura = raiz.emitir({ nombre: 'Futura', extensiones: [FIRMA], ...VIGENCIA });
    expect(await juicio(await firmar(futura))).toEqual(con('firma.fecha-anterior'));
    const sellador = selladorDePrueba(raiz.emitir({ nombre: 'Sellador', perfil: 'tiempo' }), new Date());
    const probada = await juicio(await firmar(futura, (datos) => sellador(datos)));
    expect(probada.slice(0, 3)).toEqual(['INVALIDA', 'INTACTA', 'firma.certificado-vencido']);
  });

  it('después de que venciera no vale, ni sin prueba', async () => {
    const pasado = { desde: '20200101000000Z', hasta: '20210101000000Z' };
    const vencida = raiz.emitir({ nombre: 'Vencida', extensiones: [FIRMA], ...pasado });
    expect(await juicio(await firmar(vencida))).toEqual(['INVALIDA', 'INTACTA', 'firma.certificado-vencido']);
    const entonces = await firmar(vencida, undefined, new Date('2020-06-01'));
    // The root of these tests is of today.
    const dicho = ['INDETERMINADA', 'INTACTA', 'firma.fecha-anterior', 'firma.vencido-sin-prueba'];
    expect(await juicio(entonces)).toEqual(dicho);
  });
});

describe('un documento que solo tiene sello de tiempo', () => {
  it('lo dice, y dice si se modificó después, o si el sello no se sostiene', async () => {
    const sellador = raiz.emitir({ nombre: 'Sellador', perfil: 'tiempo' });
    const sellado = await sellarDocumento(papel, (d) => selladorDePrueba(sellador, new Date())(d));
    if (!sellado) throw new Error('no se selló');
    const dicho = async (pdf: Buffer): Promise<unknown[]> => {
      const { resultado, integridad, mensaje, codigos } = await verificarPdf(pdf, { raices: [raiz.raiz] });
      return [resultado, integridad, mensaje, ...codigos];
    };
    const solo = ['SIN_FIRMAS', 'SIN_FIRMA'];
    expect(await dicho(sellado)).toEqual([
      ...solo,
      'El documento solo tiene sellos de tiempo.',
      'archivo.solo-sellos',
    ]);
    const abierto = await abrir(sellado);
    abierto.doc.getPage(0).node.set(clave('Rotate'), abierto.doc.context.obj(90));
    expect(await dicho(await guardar(abierto))).toEqual([
      ...solo,
      'El documento solo tiene sellos de tiempo, y se modificó después de sellado.',
      'archivo.solo-sellos',
      'archivo.modificado-tras-sello',
    ]);
    const roto = Buffer.from(sellado);
    roto[roto.indexOf('/CreationDate (D:') + 20] = 0x39;
    expect((await dicho(roto)).slice(2)).toEqual([
      'El documento solo tiene sellos de tiempo, y no todos se sostienen.',
      'archivo.solo-sellos',
      'archivo.sello-roto',
    ]);
  });
});
