import * as pades from '#pades';
import { expect, test, type Locator, type Page } from './prueba';
import { randomUUID } from 'node:crypto';
import { navegador } from '../../tools/navegador.cjs';
import { iniciarJacobitus, type Jacobitus, type TokenDePrueba } from '../support/jacobitus/servidor';
import { Autoridad } from '../support/pki';
import { entrar, exigirAccesible } from './soporte';

/** The stand-in of the signer's program listens here, and the browser finds it at the address of the real one. */
const PUERTO = Number(process.env.HR_PRUEBA_PUERTO ?? 4719) + 5_000;
test.use({
  ignoreHTTPSErrors: true,
  launchOptions: {
    executablePath: navegador(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      `--host-resolver-rules=MAP localhost:9000 localhost:${PUERTO}`,
    ],
  },
});

const PIN = '87654321';
let autoridad: Autoridad;
let jacobitus: Jacobitus | null = null;
test.beforeAll(() => {
  autoridad = new Autoridad('Entidad Certificadora de Prueba');
});
test.afterAll(() => autoridad.cerrar());
test.afterEach(async () => {
  await jacobitus?.cerrar();
  jacobitus = null;
});

/** Neither has nor is a suplente in any journey: he can sign whatever ran before. */
const FIRMANTE = { usuario: 'gobernador', nombre: 'Gobernador', cargo: 'Gobernador', ci: '1000001' };
const tokenDe = (nombre: string, ci: string, hasta?: string): TokenDePrueba => ({
  ...{ nombre, pin: PIN, contrasena: 'clave' },
  p12: autoridad.emitirP12({ nombre, ci, cargo: FIRMANTE.cargo, ...(hasta ? { hasta } : {}) }),
});
const propio = (): TokenDePrueba => tokenDe(FIRMANTE.nombre, FIRMANTE.ci);
/** What the official does when Jacobitus opens its own window. */
let enVentana: () => { slot: number; pin: string } | null = () => null;
const encender = async (...tokens: TokenDePrueba[]): Promise<Jacobitus> =>
  (jacobitus = await iniciarJacobitus({ pades, puerto: PUERTO, tokens, enVentana: () => enVentana() }));

/** A letter of his, and its dialog with the token chosen. */
async function porFirmar(p: Page): Promise<Locator> {
  await entrar(p, FIRMANTE.usuario);
  await p.goto('/documentos/nuevo');
  await p.getByRole('radio', { name: /^Carta/ }).check();
  await p.getByRole('button', { name: 'Empezar a escribir' }).click();
  await p.getByRole('textbox', { name: 'Destinatario' }).fill('AGETIC');
  await p.getByRole('textbox', { name: 'Texto de la carta' }).click();
  await p.keyboard.type('Se remite lo pedido.');
  await expect(p.getByText(/^Guardado \d/)).toBeVisible();
  await p.getByRole('button', { name: 'Firmar', exact: true }).click();
  const dialogo = p.getByRole('dialog', { name: 'Firmar' });
  await dialogo.getByRole('radio', { name: 'Con mi token (Jacobitus)' }).check();
  return dialogo;
}
/** Before Jacobitus signs in its own window, his certificate is known. */
async function inscrito(p: Page): Promise<void> {
  const { csrf } = (await (await p.request.get('/api/sesion')).json()) as { csrf: string };
  const der = autoridad.emitirCertificado({ nombre: FIRMANTE.nombre, ci: FIRMANTE.ci });
  const r = await p.request.post('/api/certificados', {
    headers: { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() },
    data: { tipo: 'certificado', archivo: der.toString('base64') },
  });
  expect(r.status()).toBe(200);
}
const pin = (d: Locator) => d.getByRole('textbox', { name: /^PIN/ });
const firmar = (d: Locator) => d.getByRole('button', { name: 'Firmar', exact: true }).click();
const diagnostico = (d: Locator) => d.getByRole('alert', { name: 'Por qué no se puede firmar con el token' });

test('firma con el token: el PIN va solo a su programa, y no queda en ninguna parte', async ({ page }) => {
  const servicio = await encender(propio());
  const alServidor: string[] = [];
  page.on('request', (r) => {
    if (!r.url().startsWith('https://localhost:9000')) alServidor.push(`${r.url()} ${r.postData() ?? ''}`);
  });
  const dichos: string[] = [];
  page.on('console', (m) => dichos.push(m.text()));
  const dialogo = await porFirmar(page);
  await pin(dialogo).fill(PIN);
  await exigirAccesible(page);
  await firmar(dialogo);
  await expect(page.getByText(/^Firmado: Desp\.\/Gov\./)).toBeVisible();
  await expect(page.getByText(/^Firmad[oa] ·/).first()).toBeVisible();
  expect(servicio.pedidos.filter((p) => p.startsWith('POST'))).toEqual([
    'POST /api/token/data slot pin',
    'POST /api/token/firmar_hash slot pin alias hash',
  ]);
  expect(alServidor.some((r) => r.includes('/firma/completar'))).toBe(true);
  const guardado = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect([...alServidor, ...dichos, guardado].join('\n')).not.toContain(PIN);
});

test('se explica cada cosa que puede fallar, y al arreglarla se sigue', async ({ page }) => {
  const dialogo = await porFirmar(page);
  // Off, or its certificate not accepted: the page cannot tell, and says how a person does.
  await expect(diagnostico(dialogo)).toContainText('no logra hablar con Jacobitus');
  await expect(diagnostico(dialogo).getByRole('link', { name: 'la página de Jacobitus' })).toHaveAttribute(
    'href',
    'https://localhost:9000/api/status',
  );
  await exigirAccesible(page);

  const servicio = await encender();
  await dialogo.getByRole('button', { name: 'Probar de nuevo' }).click();
  await expect(diagnostico(dialogo)).toContainText('no ve ningún token conectado');

  servicio.conectar([tokenDe('Otra Persona', '9999999'), propio()]);
  await dialogo.getByRole('button', { name: 'Probar de nuevo' }).click();
  await expect(dialogo.getByRole('combobox', { name: 'Token' })).toHaveValue('Otra Persona');
  await pin(dialogo).fill('11111111');
  await firmar(dialogo);
  await expect(diagnostico(dialogo)).toContainText('El PIN no es correcto');
  await pin(dialogo).fill(PIN);
  await firmar(dialogo);
  await expect(dialogo.getByRole('alert')).toContainText('Es de otra persona: de Otra Persona, CI 9999999');
  await exigirAccesible(page);

  await dialogo.getByRole('combobox', { name: 'Token' }).click();
  await page.getByRole('option', { name: FIRMANTE.nombre }).click();
  for (let i = 0; i < 3; i++) {
    await pin(dialogo).fill(`0000000${i}`);
    await firmar(dialogo);
    await expect(diagnostico(dialogo)).toBeVisible();
  }
  await expect(diagnostico(dialogo)).toContainText('está bloqueado');
  // Nothing of all this reached the documento.
  const id = page.url().split('/').pop() ?? '';
  const d = (await (await page.request.get(`/api/documentos/${id}`)).json()) as {
    estado: string;
    cite: unknown;
  };
  expect(d).toMatchObject({ estado: 'BORRADOR', cite: null });

  servicio.conectar([propio()]);
  await dialogo.getByRole('button', { name: 'Probar de nuevo' }).click();
  await pin(dialogo).fill(PIN);
  await firmar(dialogo);
  await expect(page.getByText(/^Firmado: Desp\.\/Gov\./)).toBeVisible();
});

test('si el token falla después de preparar, el número queda y al repetir se firma con él', async ({
  page,
}) => {
  const servicio = await encender(propio());
  const dialogo = await porFirmar(page);
  await page.route('https://localhost:9000/api/token/firmar_hash', (r) =>
    r.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { finalizado: false, mensaje: 'Error interno' },
    }),
  );
  await pin(dialogo).fill(PIN);
  await firmar(dialogo);
  await expect(dialogo.getByRole('alert')).toContainText('Jacobitus contestó: Error interno.');
  await page.unroute('https://localhost:9000/api/token/firmar_hash');
  await firmar(dialogo);
  await expect(page.getByText(/^Firmado: Desp\.\/Gov\./)).toBeVisible();
  expect(servicio.pedidos.filter((p) => p.includes('firmar_hash'))).toHaveLength(1);
});

const PARA_VARIOS = [
  ['con el token, una tras otra', false],
  ['en modo seguro, con una sola ventana', true],
] as const;
for (const [como, seguro] of PARA_VARIOS)
  test(`la misma carta para varios se firma ${como}`, async ({ page }) => {
    const servicio = await encender(propio());
    enVentana = () => ({ slot: 1, pin: PIN });
    await entrar(page, FIRMANTE.usuario);
    await inscrito(page);
    await page.goto('/documentos/nuevo');
    await page.getByRole('radio', { name: /^Carta/ }).check();
    await page.getByRole('button', { name: 'Empezar a escribir' }).click();
    await page.getByRole('textbox', { name: 'Destinatario' }).fill('Gobierno Municipal de Yacuiba');
    await page.getByRole('textbox', { name: 'Texto de la carta' }).click();
    await page.keyboard.type('Se invita al acto.');
    await expect(page.getByText(/^Guardado \d/)).toBeVisible();
    await page.getByRole('button', { name: 'Para varios' }).click();
    const dialogo = page.getByRole('dialog');
    await dialogo.getByRole('button', { name: '+ Otro destinatario' }).click();
    await dialogo.getByLabel('Destinatario 2', { exact: true }).fill('Gobierno Municipal de Villa Montes');
    await dialogo.getByRole('button', { name: 'Hacer 2 documentos' }).click();
    await dialogo.getByRole('radio', { name: 'Con mi token (Jacobitus)' }).check();
    if (seguro) await dialogo.getByRole('checkbox', { name: /modo seguro/ }).check();
    else await pin(dialogo).fill(PIN);
    await dialogo.getByRole('button', { name: 'Firmar los 2' }).click();
    await expect(dialogo.getByText('Firmados 2 de 2.')).toBeVisible();
    const numeros = (await dialogo.getByText(/Desp\.\/Gov\./).allTextContents()).map((t) =>
      Number(/(\d+)\/\d{4}/.exec(t)?.[1]),
    );
    expect((numeros[1] ?? 0) - (numeros[0] ?? 0)).toBe(1);
    expect(servicio.pedidos.filter((p) => p.includes('firmar_modo_seguro'))).toHaveLength(seguro ? 1 : 0);
  });

test('modo seguro: el PIN se escribe en la ventana de Jacobitus; si se cierra, se dice y se puede repetir', async ({
  page,
}) => {
  const servicio = await encender(propio());
  enVentana = () => null;
  const dialogo = await porFirmar(page);
  await dialogo.getByRole('checkbox', { name: /modo seguro/ }).check();
  await expect(pin(dialogo)).toHaveCount(0);
  await expect(dialogo.getByRole('link', { name: 'Mi certificado' }).last()).toBeVisible();
  await exigirAccesible(page);
  // Pulled out, or its program closed, since it was found: no number is taken for that.
  servicio.conectar([]);
  await firmar(dialogo);
  await expect(dialogo.getByText('Jacobitus no ve ningún token conectado.').first()).toBeVisible();
  const id = page.url().split('/').pop() ?? '';
  const antes: unknown = await (await page.request.get(`/api/documentos/${id}`)).json();
  expect(antes).toMatchObject({ estado: 'BORRADOR', cite: null });
  servicio.conectar([propio()]);
  await inscrito(page);
  await firmar(dialogo);
  await expect(dialogo.getByRole('alert').first()).toContainText(
    'La ventana de Jacobitus se cerró sin firmar',
  );
  enVentana = () => ({ slot: 1, pin: PIN });
  await firmar(dialogo);
  await expect(page.getByText(/^Firmado: Desp\.\/Gov\./)).toBeVisible();
  expect(servicio.pedidos.filter((p) => p.startsWith('POST'))).toEqual([
    'POST /api/token/firmar_modo_seguro pdfs',
    'POST /api/token/firmar_modo_seguro pdfs',
  ]);
  await expect(page.getByText('1 firma: Gobernador')).toBeVisible();
});

test('«Mi certificado» se inscribe leyéndolo del token: el PIN no sale de este equipo', async ({ page }) => {
  await encender(propio());
  const alServidor: string[] = [];
  page.on('request', (r) => {
    if (!r.url().startsWith('https://localhost:9000')) alServidor.push(r.postData() ?? '');
  });
  await entrar(page, FIRMANTE.usuario);
  await page.goto('/mi-certificado');
  await page.getByRole('button', { name: 'Inscribir certificado' }).click();
  const dialogo = page.getByRole('dialog', { name: 'Inscribir mi certificado' });
  await dialogo.getByRole('radio', { name: 'De mi token (Jacobitus)' }).check();
  await pin(dialogo).fill(PIN);
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Inscribir', exact: true }).click();
  const lista = page.getByRole('list', { name: 'Mis certificados' });
  await expect(lista.getByRole('listitem').first()).toContainText('por su dueño');
  expect(alServidor.join('\n')).not.toContain(PIN);
});
