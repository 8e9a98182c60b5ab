import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Frame,
} from '@playwright/test';
import { Asientos } from './asientos';
import { ponerAxe, type VentanaConAxe } from './axe';

const QUE_SE_ABRE = '[role="dialog"], [role="alertdialog"], [role="menu"]';

interface Ventana extends VentanaConAxe {
  hrSeAbrio: (n: number, nombre: string, ancho: number) => Promise<void>;
  hrAbiertos: Element[];
}

/** In the page: tells of each dialog and menu as it opens. */
function vigilar(selector: string): void {
  const ventana = window as unknown as Ventana;
  ventana.hrAbiertos = [];
  const nombreDe = (e: Element) =>
    e.getAttribute('aria-label') ??
    document.getElementById(e.getAttribute('aria-labelledby') ?? '')?.textContent ??
    '';
  const mirar = () => {
    for (const e of document.querySelectorAll(selector)) {
      if (ventana.hrAbiertos.includes(e)) continue;
      const nombre = nombreDe(e);
      // Its title is on the page a moment later than itself.
      if (nombre === '' && e.getAttribute('role') !== 'menu') continue;
      void ventana.hrSeAbrio(ventana.hrAbiertos.push(e) - 1, nombre, window.innerWidth);
    }
  };
  new MutationObserver(mirar).observe(document, { childList: true, subtree: true });
}

/** In the page: what axe finds in the nth that opened, by day and by night; null when it closed meanwhile. */
async function juzgar(n: number): Promise<string[] | null> {
  const { hrFaltas, hrAbiertos } = window as unknown as Ventana;
  const abierto = hrAbiertos[n];
  if (!abierto) return null;
  const espera = (ms: number) => new Promise((listo) => setTimeout(listo, ms));
  let quieto = 0;
  const cambios = new MutationObserver(() => (quieto = 0));
  cambios.observe(abierto, { childList: true, subtree: true, characterData: true });
  for (let veces = 0; veces < 60 && quieto < 4; veces++, quieto++) await espera(60);
  cambios.disconnect();
  const faltas: string[] = [];
  for (const tema of ['light', 'dark'] as const) faltas.push(...(await hrFaltas(abierto, tema, false)));
  // One that closed meanwhile has nothing to judge.
  return abierto.isConnected && abierto.checkVisibility() ? faltas : null;
}

/** Every dialog and menu that any journey opens is judged once at each width, in both themes. */
class Ojo {
  readonly vistos = new Map<string, 'si' | 'ahora'>();
  private faltas: string[] = [];
  private readonly pendientes = new Set<Promise<void>>();

  async sobre(contexto: BrowserContext): Promise<void> {
    await contexto.exposeBinding('hrSeAbrio', ({ frame }, n: number, nombre: string, ancho: number) => {
      const juicio = this.mirar(
        frame,
        n,
        nombre.replace(/\d+/g, '0'),
        ancho < 760 ? 'teléfono' : 'escritorio',
      );
      this.pendientes.add(juicio);
      void juicio.finally(() => this.pendientes.delete(juicio));
    });
    await contexto.addInitScript(vigilar, QUE_SE_ABRE);
  }

  private async mirar(marco: Frame, n: number, nombre: string, ancho: string): Promise<void> {
    const cual = `${nombre} (${ancho})`;
    if (this.vistos.has(cual)) return;
    this.vistos.set(cual, 'ahora');
    // A page that goes away takes its answer along: another opening of the same is judged then.
    const hallado = await ponerAxe(marco)
      .then(() => marco.evaluate(juzgar, n))
      .catch(() => null);
    if (hallado === null) this.vistos.delete(cual);
    else this.vistos.set(cual, 'si');
    this.faltas.push(...(hallado ?? []).map((falta) => `${cual}: ${falta}`));
  }

  async loHallado(): Promise<string[]> {
    await Promise.all(this.pendientes);
    const hallado = this.faltas;
    this.faltas = [];
    return hallado;
  }
}

function conOjo(ventana: Browser): Ojo {
  const ojo = new Ojo();
  const abrir = ventana.newContext.bind(ventana);
  ventana.newContext = async (opciones) => {
    const contexto = await abrir(opciones);
    await ojo.sobre(contexto);
    return contexto;
  };
  return ojo;
}

interface Propias {
  dialogosLimpios: void;
  /** what this journey's browsers are like */
  forma: BrowserContextOptions;
}

/** Playwright's test; besides, no dialog nor menu that it opens has any fault by axe, in any theme. */
export const test = base.extend<Propias, { ojo: Ojo; asientos: Asientos }>({
  ojo: [
    async ({ browser }, usar) => {
      const ojo = conOjo(browser);
      await usar(ojo);
      if (process.env.HR_DIALOGOS) console.log([...ojo.vistos.keys()].sort().join('\n'));
    },
    { scope: 'worker', auto: true },
  ],
  asientos: [
    async ({ browser, ojo }, usar) => {
      void ojo;
      await usar(new Asientos(browser));
    },
    { scope: 'worker' },
  ],
  page: async ({ asientos, forma }, usar) => {
    const pagina = await asientos.sentar(forma);
    await usar(pagina);
    await asientos.levantar(pagina);
  },
  context: ({ page }, usar) => usar(page.context()),
  forma: async (
    { baseURL, viewport, locale, timezoneId, hasTouch, ignoreHTTPSErrors, serviceWorkers, contextOptions },
    usar,
  ) => {
    const suya = { baseURL, viewport, locale, timezoneId, hasTouch, ignoreHTTPSErrors, serviceWorkers };
    await usar({ ...contextOptions, ...suya });
  },
  dialogosLimpios: [
    async ({ ojo }, usar) => {
      await usar();
      expect(await ojo.loHallado(), 'axe, en lo que se abrió').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
export type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
