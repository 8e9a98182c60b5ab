import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { navegador } from './tools/navegador.cjs';

/** Another run on the same machine takes another port (`HR_PRUEBA_PUERTO`), and with it other data. */
const PUERTO = Number(process.env.HR_PRUEBA_PUERTO ?? 4719);

/** Two halves by name, for two cores: each has a server and data of its own, and its journeys follow one another. */
const MITADES = [/\/[a-h][^/]*\.spec\.ts$/, /\/(?!manual\.)[i-z][^/]*\.spec\.ts$/].map((testMatch, i) => ({
  testMatch,
  name: i === 0 ? 'a-h' : 'i-z',
  puerto: PUERTO + i,
  datos: `test-results/browser-datos-${PUERTO + i}`,
}));
// A run begins with empty entidades; its workers, which read this file too, find them as they are.
if (process.env.TEST_WORKER_INDEX === undefined)
  for (const { datos } of MITADES) rmSync(datos, { recursive: true, force: true });

/** Browser journeys, on Debian's Chromium, against servers of their own with the demonstration loaded. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  workers: MITADES.length,
  // Shared machines stall: a wait that is long costs nothing when all goes well.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'es-BO',
    // What a browser keeps of one journey is not there for the next; `cascara.spec.ts` looks at it.
    serviceWorkers: 'block',
    // A zone that is not La Paz: hours on screen must not follow the browser.
    timezoneId: 'Asia/Tokyo',
    // What moves on screen is half of what a browser without a graphics card works at; `hilo.spec.ts` goes with it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: navegador(),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  projects: [
    ...MITADES.map(({ name, testMatch, puerto }) => ({
      ...{ name, testMatch, workers: 1 },
      use: { baseURL: `http://localhost:${puerto}` },
    })),
    // With an installation of its own for each worker: the half that ends goes on with it.
    { name: 'manual', testMatch: /\/manual\.spec\.ts$/ },
  ],
  webServer: MITADES.map(({ puerto, datos }) => ({
    command: 'npm start',
    url: `http://localhost:${puerto}/api/organizacion/entidad`,
    env: { HR_PUERTO: String(puerto), HR_DATOS: datos },
    timeout: 120_000,
  })),
});
