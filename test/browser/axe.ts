import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type * as Axe from 'axe-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

export type Tema = 'light' | 'dark';

/** What the judge leaves in a page. */
export interface VentanaConAxe {
  axe?: typeof Axe;
  hrFaltas: (donde: Axe.ElementContext, tema: Tema, region: boolean) => Promise<string[]>;
}

/** Where the page says whether it is day or night. */
export const TEMA = 'data-mantine-color-scheme';

/** In the page: a line for each rule that is broken; by night only what colours change. One judgment at a time. */
function ponerJuez(atributo: string): void {
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
  ventana.hrFaltas = (donde, tema, region) => {
    const reglas: Axe.RunOptions =
      tema === 'dark'
        ? { runOnly: ['color-contrast', 'link-in-text-block'] }
        : { rules: { 'target-size': { enabled: true }, region: { enabled: region } } };
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
  await marco.evaluate(ponerJuez, TEMA);
}
