import { expect, test as base, type Page } from './prueba';
import { pdfDeUnaPagina } from './muestras';
import { pedir, subir } from './por-api';
import { entrar, exigirAccesible } from './soporte';

interface Mesas {
  /** A person at a browser of their own, signed in, with that page open if any; it closes with the test. */
  sentarse: (usuario: string, donde?: string) => Promise<Page>;
}

export const test = base.extend<Mesas>({
  sentarse: async ({ asientos, forma }, usar) => {
    const sentadas: Page[] = [];
    await usar(async (usuario, donde) => {
      const pagina = await asientos.sentar({ ...forma, viewport: { width: 1280, height: 800 } });
      sentadas.push(pagina);
      await entrar(pagina, usuario, donde);
      return pagina;
    });
    await Promise.all(sentadas.map((p) => asientos.levantar(p)));
  },
});

/** No serious fault of accessibility on the desk's screen nor on the phone's. */
export async function revisar(pagina: Page): Promise<void> {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await pagina.setViewportSize(viewport);
    await expect(pagina.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await exigirAccesible(pagina);
  }
}

/** Opens a hoja by its code, from the search of any page. */
export async function abrirHoja(pagina: Page, codigo: string): Promise<void> {
  await pagina.goto('/');
  const buscador = pagina.getByRole('combobox', { name: 'Buscar una hoja de ruta' });
  await buscador.fill(codigo);
  // «2-26» is also the end of «12-26».
  await pagina.getByRole('option', { name: new RegExp(`(?<!\\d)${codigo}(?!\\d)`) }).click();
  // The address changes before the page does.
  await expect(pagina.getByRole('navigation', { name: 'Camino' })).toContainText(/\d+-\d{2}/);
}

/** Receives the row of that code in «Por recibir», and waits until it is in the despacho. */
export async function recibirDeBandeja(pagina: Page, codigo: string): Promise<void> {
  await pagina.goto('/bandeja/por-recibir');
  await pagina.getByRole('button', { name: `Recibir ${codigo}`, exact: true }).click();
  await expect(pagina.getByText(`Recibida ${codigo}.`)).toBeVisible();
}

interface Envio {
  busca: string;
  destino: RegExp;
  casilla: string;
  proveido: string;
}

/** Derivar, on the page of a hoja. */
export async function derivar(pagina: Page, codigo: string, e: Envio): Promise<void> {
  await pagina.getByRole('button', { name: 'Derivar', exact: true }).click();
  const dialogo = pagina.getByRole('dialog', { name: `Derivar ${codigo}` });
  await dialogo.getByRole('combobox', { name: 'Para (original)' }).fill(e.busca);
  await pagina.getByRole('option', { name: e.destino }).click();
  await dialogo.getByLabel(e.casilla, { exact: true }).check();
  await dialogo.getByRole('textbox', { name: 'Proveído' }).fill(e.proveido);
  await exigirAccesible(pagina);
  await dialogo.getByRole('button', { name: 'Derivar', exact: true }).click();
  await expect(pagina.getByText(`Derivada ${codigo}.`)).toBeVisible();
}

/** Begins a draft in the hoja on screen, and waits for its editor. */
export async function redactar(pagina: Page, clase: string): Promise<void> {
  await pagina.getByRole('button', { name: 'Redactar', exact: true }).click();
  await pagina.getByRole('radio', { name: clase }).check();
  await pagina.getByRole('button', { name: 'Empezar a escribir' }).click();
  await expect(pagina.getByRole('textbox', { name: 'Texto de la carta' })).toBeVisible();
}

/** Writes the body; what is there is kept. */
export async function escribir(pagina: Page, texto: string): Promise<void> {
  const cuerpo = pagina.getByRole('textbox', { name: 'Texto de la carta' });
  await cuerpo.click();
  await pagina.keyboard.type(texto);
  await expect(pagina.getByText(/^Guardado \d/)).toBeVisible();
}

/** Signs the draft on screen with the demonstration's certificate. @returns its CITE */
export async function firmar(pagina: Page): Promise<string> {
  await pagina.getByRole('button', { name: 'Firmar', exact: true }).click();
  const dialogo = pagina.getByRole('dialog', { name: 'Firmar' });
  await expect(dialogo.getByText('CERTIFICADO DE PRUEBA')).toBeVisible();
  await exigirAccesible(pagina);
  await dialogo.getByRole('button', { name: 'Firmar', exact: true }).click();
  const aviso = pagina.getByText(/^Firmado: /);
  await expect(aviso).toBeVisible({ timeout: 20_000 });
  await expect(pagina.getByText(/^Firmad[oa] ·/).first()).toBeVisible();
  return ((await aviso.textContent()) ?? '').replace('Firmado: ', '');
}

/** Bytes of a PDF, as the person signed in on that page gets them. */
export async function bajarPdf(pagina: Page, ruta: string): Promise<Uint8Array> {
  const respuesta = await pagina.request.get(ruta);
  expect(respuesta.status()).toBe(200);
  return respuesta.body();
}

/**
 * A fresh HR, registered by the desk through the API of its own session.
 * @param extra fields of the order beside the sample's
 * @returns its code
 */
export async function registrarPorApi(pagina: Page, extra: object = {}): Promise<string> {
  const { hoja } = await pedir<{ hoja: { codigo: string } }>(pagina, '/api/hojas/externas', {
    procedencia: 'Comunidad de Tolomosa',
    remitente: 'Presidente de la OTB',
    referencia: 'Solicitud de conexión a internet',
    fojas: 1,
    archivoId: await subir(pagina, Buffer.from(pdfDeUnaPagina())),
    ...extra,
  });
  return hoja.codigo;
}
