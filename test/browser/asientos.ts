import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

/** The smallest thing that every server gives. */
const EN_BLANCO = '/sello.svg';
/** A page that has been through this many journeys has grown. */
const USOS = 40;
/** What a journey does to its browser that cannot be undone: nobody sits there after it. */
const MARCAN = [
  'addInitScript',
  'exposeFunction',
  'exposeBinding',
  'grantPermissions',
  'newCDPSession',
  'setExtraHTTPHeaders',
] as const;
const OIDOS = [
  'console',
  'crash',
  'dialog',
  'download',
  'filechooser',
  'pageerror',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
] as const;

interface Asiento {
  readonly pagina: Page;
  readonly forma: string;
  readonly opciones: BrowserContextOptions;
  usos: number;
  marcado: boolean;
}

/**
 * Browsers where one journey sits after another, as people do at one PC: opening a browser anew and having it fetch and read
 * the whole program costs more than most journeys. What is kept is that program; what the journey left (session, what was
 * written, routes, listeners, other pages) goes.
 */
export class Asientos {
  private readonly libres: Asiento[] = [];
  private readonly ocupados = new Map<Page, Asiento>();

  constructor(private readonly ventana: Browser) {}

  /** @returns a page of nobody, of a browser context of its own */
  async sentar(opciones: BrowserContextOptions): Promise<Page> {
    const forma = JSON.stringify(opciones);
    const i = this.libres.findIndex((a) => a.forma === forma);
    const asiento = i >= 0 ? this.libres.splice(i, 1)[0]! : await this.nuevo(forma, opciones);
    asiento.usos++;
    this.ocupados.set(asiento.pagina, asiento);
    return asiento.pagina;
  }

  async levantar(pagina: Page): Promise<void> {
    const asiento = this.ocupados.get(pagina);
    this.ocupados.delete(pagina);
    const contexto = pagina.context();
    // The journey itself closed it.
    if (pagina.isClosed()) return contexto.close();
    // What a page asked for as the test ended has nobody to answer to.
    await contexto.unrouteAll({ behavior: 'ignoreErrors' });
    if (!asiento || asiento.marcado || asiento.usos >= USOS) return contexto.close();
    await limpiar(asiento, contexto);
    this.libres.push(asiento);
  }

  private async nuevo(forma: string, opciones: BrowserContextOptions): Promise<Asiento> {
    const contexto = await this.ventana.newContext(opciones);
    // A service worker outlives its page.
    const marcado = opciones.serviceWorkers === 'allow';
    const asiento = { pagina: await contexto.newPage(), forma, opciones, usos: 0, marcado };
    for (const quien of [contexto, contexto.clock, asiento.pagina])
      for (const metodo of [...MARCAN, 'install']) alLlamar(quien, metodo, () => (asiento.marcado = true));
    return asiento;
  }
}

function alLlamar(quien: object, metodo: string, antes: () => void): void {
  const objeto = quien as Record<string, ((...a: unknown[]) => unknown) | undefined>;
  const original = objeto[metodo];
  if (!original) return;
  objeto[metodo] = function (...a) {
    antes();
    return original.apply(this, a);
  };
}

async function limpiar({ pagina, opciones }: Asiento, contexto: BrowserContext): Promise<void> {
  const otras = contexto.pages().filter((otra) => otra !== pagina);
  await Promise.all(otras.map((otra) => otra.close()));
  await pagina.unrouteAll({ behavior: 'ignoreErrors' });
  for (const que of OIDOS) await pagina.removeAllListeners(que, { behavior: 'ignoreErrors' });
  await contexto.setOffline(false);
  // A letter half written asks before it lets its page go.
  pagina.once('dialog', (d) => void d.accept());
  await pagina.goto(EN_BLANCO);
  pagina.removeAllListeners('dialog');
  await pagina.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await contexto.clearCookies();
  await pagina.emulateMedia({ colorScheme: null, media: null });
  if (opciones.viewport) await pagina.setViewportSize(opciones.viewport);
}
