// Makes the pictures of docs/img from a demo installation of its own. Usage: npm run capturas
import { chromium } from '@playwright/test';
import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PUERTO = 4799;
const ORIGEN = `http://localhost:${PUERTO}`;
const DESTINO = 'docs/img';
const ANCHO = { width: 1280, height: 800 };
const TELEFONO = { width: 360, height: 740 };
const CLAVE = 'hoja-de-ruta-demo';

/** file, who sits there, size, address, and what to do before the picture */
const CAPTURAS = [
  ['bandeja', 'director', ANCHO, '/bandeja/en-despacho'],
  ['hoja', 'director', ANCHO, '/hojas/2018/1'],
  ['recepcion', 'recepcion', ANCHO, '/recepcion', elegirNota],
  ['telefono', 'director', TELEFONO, '/bandeja/en-despacho'],
];

async function elegirNota(pagina) {
  const respuesta = await pagina.request.get(`${ORIGEN}/api/hojas/2018/1`);
  const { documentos } = await respuesta.json();
  const carta = documentos.find((d) => d.cite?.startsWith('Desp./Gov.'));
  const pdf = await pagina.request.get(`${ORIGEN}/api/documentos/${carta.id}/pdf`);
  await pagina
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'nota.pdf', mimeType: 'application/pdf', buffer: await pdf.body() });
  await pagina.locator('[data-sello]').waitFor();
}

async function tomar(navegador, [archivo, usuario, viewport, ruta, antes]) {
  const contexto = await navegador.newContext({ viewport, locale: 'es-BO' });
  const pagina = await contexto.newPage();
  await pagina.goto(`${ORIGEN}/acceso`);
  await pagina.getByRole('textbox', { name: 'Usuario' }).fill(usuario);
  await pagina.locator('input[type=password]').fill(CLAVE);
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL((u) => !u.pathname.startsWith('/acceso'));
  await pagina.goto(ORIGEN + ruta, { waitUntil: 'networkidle' });
  if (antes) await antes(pagina);
  await pagina.waitForTimeout(1500); // the PDF's page is painted
  await pagina.screenshot({ path: join(DESTINO, `${archivo}.png`) });
  await contexto.close();
}

const datos = await mkdtemp(join(tmpdir(), 'hr-capturas-'));
await chmod(datos, 0o755); // the database's account must enter it, or its data would go elsewhere and stay there
const env = { ...process.env, HR_DATOS: datos, HR_PUERTO: String(PUERTO), HR_REGISTRO: 'error' };
let servidor;
try {
  await promisify(execFile)(process.execPath, ['dist/apps/cli/src/main.js', 'demo'], { env });
  servidor = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env, stdio: 'inherit' });
  while (
    !(await fetch(`${ORIGEN}/readyz`)
      .then((r) => r.ok)
      .catch(() => false))
  ) {
    await new Promise((listo) => setTimeout(listo, 200));
  }
  await mkdir(DESTINO, { recursive: true });
  const navegador = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  for (const captura of CAPTURAS) await tomar(navegador, captura);
  await navegador.close();
} finally {
  if (servidor) {
    servidor.kill('SIGINT');
    await new Promise((fin) => servidor.once('exit', fin));
  }
  await rm(datos, { recursive: true, force: true });
}
