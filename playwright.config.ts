import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Another run on the same machine takes another port (`HR_PRUEBA_PUERTO`), and with it other data. */
const PUERTO = Number(process.env.HR_PRUEBA_PUERTO ?? 4719);

const DATOS = `test-results/browser-datos-${PUERTO}`;
// A run begins with an empty entidad; its workers, which read this file too, find it as it is.
if (process.env.TEST_WORKER_INDEX === undefined) rmSync(DATOS, { recursive: true, force: true });

/** Browser journeys, on Debian's Chromium, against a server of their own with the demonstration loaded. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  workers: 1,
  // Shared machines stall: a wait that is long costs nothing when all goes well.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${PUERTO}`,
    locale: 'es-BO',
    // A zone that is not La Paz: hours on screen must not follow the browser.
    timezoneId: 'Asia/Tokyo',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'npm start',
    url: `http://localhost:${PUERTO}/api/organizacion/entidad`,
    env: { HR_PUERTO: String(PUERTO), HR_DATOS: DATOS },
    timeout: 120_000,
  },
});
