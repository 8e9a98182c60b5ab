import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type * as Axe from 'axe-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

export type Tema = 'light' | 'dark';

/** What the judge leaves in a page. */
export interface VentanaConAxe {
  axe?: typeof Axe;
  hrFaltas: (
    donde: Axe.ElementContext,
    tema: Tema,
    region: boolean,
    contraste?: boolean,
  ) => Promise<string[]>;
}

const COLORES = ['color-contrast', 'link-in-text-block'];

/** Where the page says whether it is day or night. */
export const TEMA = 'data-mantine-color-scheme';

/** In the page: a line for each rule that is broken; by night only what colours change. One judgment at a time. */
function ponerJuez([atributo, colores]: readonly [string, string[]]): void {
  const ventana = window as unknown as VentanaConAxe;
  const raiz = document.documentElement;
  const sinMover = new CSSStyleSheet();
  sinMover.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
  const medida = (selector: string) => {
    const { width = 0, height = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
    return Math.min(width, height);
  };
  /** Whole, still and in that theme, whatever the page is in. */
  async function en<T>(tema: Tema, mirar: () => Promise<T>): Promise<T> {
    const suyo = raiz.getAttribute(atributo) ?? 'light';
    document.adoptedStyleSheets.push(sinMover);
    raiz.setAttribute(atributo, tema);
    try {
      return await mirar();
    } finally {
      raiz.setAttribute(atributo, suyo);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((h) => h !== sinMover);
    }
  }
  let turno: Promise<unknown> = Promise.resolve();
  ventana.hrFaltas = (donde, tema, region, contraste = true) => {
    const deColor = Object.fromEntries(colores.map((regla) => [regla, { enabled: contraste }]));
    const reglas: Axe.RunOptions =
      tema === 'dark'
        ? { runOnly: colores }
        : { rules: { 'target-size': { enabled: true }, region: { enabled: region }, ...deColor } };
    // The only frame there is, is what is being printed.
    const opciones: Axe.RunOptions = { ...reglas, resultTypes: ['violations'], iframes: false };
    const juicio = turno.then(async () => {
      if (donde instanceof Element && !donde.isConnected) return [];
      const { violations } = await en(tema, () => ventana.axe!.run(donde, opciones));
      return violations.flatMap(({ id, nodes }) => {
        const cuales = nodes
          .map((n) => n.target.join(' '))
          // One of 24 px that a bar covers in part is whole again when the page is scrolled.
          .filter((cual) => id !== 'target-size' || medida(cual) < 24);
        return cuales.length > 0 ? [`${tema} ${id}: ${cuales.join(', ')}`] : [];
      });
    });
    turno = juicio.catch(() => undefined);
    return juicio;
  };
}

/** Puts axe into the page, once for each page that loads: it weighs more than what it does there. */
export async function ponerAxe(marco: Page | Frame): Promise<void> {
  if (await marco.evaluate(() => 'hrFaltas' in window)) return;
  await marco.evaluate(AXE);
  await marco.evaluate(ponerJuez, [TEMA, COLORES] as const);
}

/** In the page: how each text is dressed, and what it stands in. */
const vestidos = (): string[] => {
  const traje = (e: Element | null): string =>
    e ? [e.tagName, e.getAttribute('class'), ...Object.values((e as HTMLElement).dataset)].join(' ') : '';
  const conTexto = (e: Element) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
  // What is open on top is all that is judged.
  const raiz = document.querySelector('[role="dialog"]') ?? document.body;
  const todos = [...raiz.querySelectorAll('*')].filter(conTexto);
  return [
    ...new Set(
      todos.map((e) => [e, e.parentElement, e.parentElement?.parentElement ?? null].map(traje).join('>')),
    ),
  ];
};

const vistos = new Set<string>();

/**
 * Colours are the dearest to judge, and the same words in the same dress have been judged on another page.
 * @returns whether the page shows anything that no page before did
 */
export async function hayColoresNuevos(marco: Page): Promise<boolean> {
  const nuevos = (await marco.evaluate(vestidos)).filter((v) => !vistos.has(v));
  for (const v of nuevos) vistos.add(v);
  return nuevos.length > 0;
}
