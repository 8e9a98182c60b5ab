import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Request } from '@playwright/test';
import { iniciarProceso, type ProcesoDeApi } from '../support/proceso';
import { PostgresPropio } from '../support/postgres-propio';
import { ESCENAS, type Escena } from './escenas';
import type { Asientos } from './asientos';
import { expect, test, type BrowserContext, type Page } from './prueba';
import { TEMA } from './axe';
import { aquietar, entrar, faltasDeAxe } from './soporte';
import { unDia } from './un-dia';

/** `npm run capturas` takes the pictures anew; without it they are only compared with what is on the screen. */
const CAPTURAR = process.env.HR_CAPTURAS !== undefined;
const SOLO = process.env.HR_CAPTURAS ?? '';
const IMAGENES = join(__dirname, '../../docs/manual/img');
const HUELLAS = join(IMAGENES, 'huellas.json');
const ANCHOS = [
  { sufijo: '', viewport: { width: 1280, height: 800 }, movil: {} },
  {
    sufijo: '-telefono',
    viewport: { width: 360, height: 740 },
    movil: { hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  },
] as const;
const TEMAS = [
  { tema: 'light', sufijo: '' },
  { tema: 'dark', sufijo: '-oscuro' },
] as const;

let postgres: PostgresPropio;
let datos = '';
let api: ProcesoDeApi;
const huellas = existsSync(HUELLAS)
  ? (JSON.parse(readFileSync(HUELLAS, 'utf8')) as Record<string, string>)
  : {};
const sesiones = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();
const hechas = new Map<Escena['donde'], Promise<string>>();

// Taken in one go, and in their order; looked at by whoever is free.
test.describe.configure({ mode: CAPTURAR ? 'default' : 'parallel' });

test.beforeAll(async ({ asientos }) => {
  test.setTimeout(240_000);
  // A worker may be set up twice: sessions and things made are of the installation of before.
  sesiones.clear();
  hechas.clear();
  postgres = await PostgresPropio.abrir();
  datos = mkdtempSync(join(tmpdir(), 'hr-manual-'));
  const entorno = { DATABASE_URL: postgres.url, HR_DATOS: datos };
  await promisify(execFile)(process.execPath, ['dist/apps/cli/src/main.js', 'demo'], {
    env: { ...process.env, ...entorno },
  });
  api = await iniciarProceso(entorno);
  const sentadas: Page[] = [];
  await unDia(async (quien) => {
    const pagina = await sentarse(asientos, quien, ANCHOS[0]);
    sentadas.push(pagina);
    return pagina;
  });
  await Promise.all(sentadas.map((p) => asientos.levantar(p)));
});
test.afterAll(async () => {
  await api.detener();
  await postgres.cerrar();
  rmSync(datos, { recursive: true, force: true });
  if (CAPTURAR) {
    const enOrden = Object.fromEntries(Object.entries(huellas).sort(([a], [b]) => a.localeCompare(b)));
    writeFileSync(HUELLAS, `${JSON.stringify(enOrden, null, 2)}\n`);
  }
});

async function sentarse(
  asientos: Asientos,
  quien: string | null,
  { viewport, movil }: (typeof ANCHOS)[number],
): Promise<Page> {
  const pagina = await asientos.sentar({ baseURL: api.origen, locale: 'es-BO', viewport, ...movil });
  if (quien === null) return pagina;
  const guardada = sesiones.get(quien);
  if (guardada) await pagina.context().addCookies(guardada);
  else {
    await entrar(pagina, quien);
    sesiones.set(quien, await pagina.context().cookies());
  }
  return pagina;
}

/**
 * What a person finds on the page, without what changes from day to day: when it is another, the picture shows
 * what is no more.
 */
async function loQueSeVe(pagina: Page): Promise<string[]> {
  return pagina.evaluate(() => {
    const raiz = document.querySelector('[role="dialog"]') ?? document.querySelector('main') ?? document.body;
    const partes = raiz.querySelectorAll('h1, h2, h3, h4, button, label, th, summary, [role="tab"]');
    return [...partes]
      .filter((e) => e.checkVisibility() && !e.closest('[role="status"], [role="alert"], article, tbody, li'))
      .map((e) => (e.getAttribute('aria-label') ?? e.textContent ?? '').replace(/[\d\s]+/g, ' ').trim());
  });
}
const huella = (nombres: readonly string[]): string =>
  createHash('sha256').update(nombres.join('\n')).digest('hex').slice(0, 12);

async function tomar(pagina: Page, nombre: string): Promise<void> {
  const foto = await loadImage(await pagina.screenshot());
  const lienzo = createCanvas(foto.width, foto.height);
  lienzo.getContext('2d').drawImage(foto, 0, 0);
  mkdirSync(IMAGENES, { recursive: true });
  writeFileSync(join(IMAGENES, `${nombre}.webp`), await lienzo.encode('webp', 82));
}

async function mirar(pagina: Page, escena: Escena): Promise<void> {
  const enVuelo = new EnVuelo(pagina);
  let camino = escena.donde;
  if (typeof camino === 'function') {
    const hacer = camino;
    if (!hechas.has(hacer)) hechas.set(hacer, hacer(pagina));
    camino = await hechas.get(hacer)!;
  }
  await pagina.goto(camino);
  await expect(pagina.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await escena.antes?.(pagina);
  await enCalma(pagina, enVuelo);
}

/** What a page has asked for and is still waiting for; the news' own request never ends. */
class EnVuelo {
  private readonly pedidos = new Set<Request>();
  /** how many were asked for since it opened */
  total = 0;

  constructor(pagina: Page) {
    pagina.on('request', (r) => {
      if (r.url().includes('/novedades')) return;
      this.total++;
      this.pedidos.add(r);
    });
    pagina.on('requestfinished', (r) => this.pedidos.delete(r));
    pagina.on('requestfailed', (r) => this.pedidos.delete(r));
  }

  get cuales(): string[] {
    return [...this.pedidos].map((r) => `${r.method()} ${r.url()}`);
  }
}

/** Lists have come, papers are painted and looked through; nothing is asked for in a while, and nothing is still to come. */
async function enCalma(pagina: Page, enVuelo: EnVuelo): Promise<void> {
  const ocupada = pagina.locator('[aria-busy="true"], .mantine-Skeleton-root');
  for (let antes = -1, quieto = 0, veces = 0; quieto < 2; quieto++) {
    await expect(ocupada).toHaveCount(0);
    const cuales = enVuelo.cuales;
    expect(veces++, `sigue en vuelo: ${cuales.join(', ')}`).toBeLessThan(200);
    if (enVuelo.total !== antes || cuales.length > 0) quieto = -1;
    antes = enVuelo.total;
    await pagina.waitForTimeout(150);
    // What has come may still have to be read and painted: on a busy machine that takes longer than any wait.
    await pagina.evaluate(() => new Promise((listo) => requestIdleCallback(listo, { timeout: 2_000 })));
  }
}

for (const escena of ESCENAS.filter((e) => e.nombre.startsWith(SOLO === '1' ? '' : SOLO))) {
  test(`${escena.nombre}: sin faltas en los dos anchos y los dos temas, y su imagen es la de hoy`, async ({
    asientos,
  }) => {
    for (const ancho of ANCHOS) {
      const pagina = await sentarse(asientos, escena.quien, ancho);
      await mirar(pagina, escena);
      const soltar = await aquietar(pagina);
      for (const { tema, sufijo } of TEMAS) {
        expect(await faltasDeAxe(pagina, tema), `${escena.nombre}${ancho.sufijo}`).toEqual([]);
        if (!CAPTURAR) continue;
        await pagina.evaluate(([t, v]) => document.documentElement.setAttribute(t!, v!), [TEMA, tema]);
        await tomar(pagina, `${escena.nombre}${ancho.sufijo}${sufijo}`);
      }
      await soltar();
      const sobra = await pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sobra, `${escena.nombre}${ancho.sufijo} se desborda`).toBeLessThanOrEqual(0);
      const cual = `${escena.nombre}${ancho.sufijo}`;
      const seVe = await loQueSeVe(pagina);
      const aviso = `la imagen ${cual} ya no es lo que se ve: «npm run capturas»; se ve: ${seVe.join(' | ')}`;
      if (CAPTURAR) huellas[cual] = huella(seVe);
      else expect(huellas[cual], aviso).toBe(huella(seVe));
      await asientos.levantar(pagina);
    }
  });
}

test('toda imagen del manual es de una escena, y toda escena tiene las suyas', () => {
  const pedidas = ESCENAS.flatMap((e) =>
    ANCHOS.flatMap((a) => TEMAS.map((t) => `${e.nombre}${a.sufijo}${t.sufijo}.webp`)),
  );
  for (const imagen of pedidas) expect(existsSync(join(IMAGENES, imagen)), imagen).toBe(true);
});
