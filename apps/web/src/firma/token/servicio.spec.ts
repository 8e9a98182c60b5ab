import { abrirToken, buscarTokens, causaDe, causaSegun, firmarConLlave, firmarEnSuVentana } from './servicio';
import { ProblemaError } from '../../api/problema';

const contesta = (porRuta: Record<string, unknown>): jest.SpyInstance =>
  jest.spyOn(globalThis, 'fetch').mockImplementation((pedida) => {
    const url = pedida instanceof Request ? pedida.url : pedida.toString();
    const hallada = Object.entries(porRuta).find(([ruta]) => url.startsWith(ruta));
    if (!hallada) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(JSON.stringify(hallada[1])));
  });
const causa = async (p: Promise<unknown>) =>
  causaDe(
    await p.then(
      () => null,
      (e: unknown) => (e instanceof ProblemaError ? e : null),
    ),
  );
const API = 'https://localhost:9000/api';
afterEach(() => jest.restoreAllMocks());

describe('hablar con Jacobitus', () => {
  it('dice por qué no se puede: sin servicio, uno anterior, sin token', async () => {
    contesta({});
    expect(await causa(buscarTokens())).toBe('sin-servicio');
    contesta({ 'https://localhost:4637': {} });
    expect(await causa(buscarTokens())).toBe('version-anterior');
    contesta({ [`${API}/token/connected`]: { finalizado: true, datos: { connected: false, tokens: [] } } });
    expect(await causa(buscarTokens())).toBe('sin-token');
  });

  it('entiende lo que contesta con sus palabras', () => {
    expect(causaSegun('Por favor verifique el pin.')).toBe('pin-incorrecto');
    expect(causaSegun('Pin incorrecto, intente nuevamente.')).toBe('pin-incorrecto');
    expect(causaSegun('CKR_PIN_INCORRECT')).toBe('pin-incorrecto');
    expect(causaSegun('El token criptográfico se encuentra bloqueado por demasiados intentos fallidos')).toBe(
      'pin-bloqueado',
    );
    expect(causaSegun('Error interno')).toBe('otra');
  });

  it('lee los certificados y sus fechas, con zona y sin ella', async () => {
    const x509 = (hasta: string, UID: string) => ({
      ...{
        tipo: 'X509_CERTIFICATE',
        alias: 'k',
        pem: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
      },
      ...{ titular: { CN: 'Juana', uidNumber: '4123456', UID }, validez: { desde: hasta, hasta } },
    });
    const data = [
      { tipo: 'PRIMARY_KEY', alias: 'k' },
      x509('2022-01-29 11:21:19', '-'),
      x509('2022-01-29T11:21:19.000-04:00', '1A'),
    ];
    contesta({ [`${API}/token/data`]: { finalizado: true, datos: { data_token: { data } } } });
    const [uno, otro] = await abrirToken(1, '1234');
    expect(uno).toMatchObject({
      alias: 'k',
      der: 'AAAA',
      ci: '4123456',
      hasta: new Date('2022-01-29T15:21:19Z'),
    });
    expect(otro).toMatchObject({ ci: '4123456-1A', hasta: uno?.hasta });
  });

  it('en su ventana firma archivos enteros, en cualquier orden; cerrada o a medias, se dice', async () => {
    const dos = ['7', '9'].map((id) => ({ id, pdf: Uint8Array.from([Number(id), 200]) }));
    const firmados = dos.map(({ id }) => ({ id, pdf_firmado: btoa(`${id}\xff`) }));
    const ruta = `${API}/token/firmar_modo_seguro`;
    const espia = contesta({ [ruta]: { finalizado: true, datos: { pdfs_firmados: firmados.toReversed() } } });
    expect(await firmarEnSuVentana(dos)).toEqual([Uint8Array.from([55, 255]), Uint8Array.from([57, 255])]);
    const pedido = (espia.mock.calls[0] as [string, RequestInit])[1];
    expect(JSON.parse(pedido.body as string)).toEqual({
      pdfs: [
        { id: '7', pdf: 'B8g=' },
        { id: '9', pdf: 'Ccg=' },
      ],
    });
    contesta({ [ruta]: { finalizado: true, mensaje: 'Se canceló la firma de los documentos' } });
    expect(await causa(firmarEnSuVentana(dos))).toBe('cancelada');
    contesta({ [ruta]: { finalizado: true, datos: { pdfs_firmados: firmados.slice(1) } } });
    expect(await causa(firmarEnSuVentana(dos))).toBe('otra');
  });

  it('firma lo preparado, y un fallo es del token y no de la red', async () => {
    const espia = contesta({ [`${API}/token/firmar_hash`]: { finalizado: true, datos: { firma: 'Zg==' } } });
    expect(await firmarConLlave({ slot: 1, pin: '1', alias: 'k' }, 'MTA=')).toBe('Zg==');
    expect(espia.mock.calls.map(([url]) => url as string)).toEqual([`${API}/token/firmar_hash`]);
    contesta({ [API]: { finalizado: false, mensaje: 'Por favor verifique el pin.' } });
    expect(await causa(firmarConLlave({ slot: 1, pin: '1', alias: 'k' }, 'MTA='))).toBe('pin-incorrecto');
  });
});
