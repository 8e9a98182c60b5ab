// A note at the reception desk by keyboard alone (G12): how many keys, and how long from one to the next.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const requerir = createRequire(import.meta.url);
const { renderCarta } = requerir('../../dist/libs/pdf/src/index.js');
const { CARTA_DE_AGETIC } = requerir('../../dist/apps/cli/src/hilo/agetic.js');

/** A letter as AGETIC writes them, with a number of its own. */
async function escanear(ruta, n) {
  const { pdf } = await renderCarta({
    ...CARTA_DE_AGETIC,
    cite: { texto: `AGETIC/NE/${9000 + n}/2018` },
    referencia: `Asunto número ${n} de la mañana`,
  });
  writeFileSync(ruta, pdf);
}

const enfocado = (pagina, selector) =>
  pagina.waitForFunction((s) => globalThis.document.activeElement?.matches(s) ?? false, selector);

/** @returns {Promise<{pasos: number, segundos: number}>} of one note, from its scan to the desk being free again */
async function registrar(pagina) {
  let pasos = 0;
  const pulsar = (tecla) => {
    pasos++;
    return pagina.keyboard.press(tecla);
  };
  const inicio = performance.now();
  await pulsar('Enter');
  await enfocado(pagina, '[name="procedencia"]');
  await pagina.getByText('Del escaneo:').first().waitFor();
  const fojas = pagina.getByRole('textbox', { name: 'Fojas', exact: true });
  while (!(await fojas.evaluate((e) => e === globalThis.document.activeElement))) await pulsar('Tab');
  await pulsar('Enter');
  await pagina.getByRole('status', { name: /^Registrada / }).waitFor();
  await enfocado(pagina, '[data-campo="archivo"]');
  return { pasos, segundos: (performance.now() - inicio) / 1000 };
}

/**
 * @param pagina signed in at a reception desk
 * @param {number} cuantas notes, one after the other
 */
export async function recibirNotas(pagina, cuantas) {
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-bench-mesa-'));
  const escaneo = join(carpeta, 'escaneo.pdf');
  pagina.on('filechooser', (elegir) => void elegir.setFiles(escaneo));
  try {
    await pagina.goto('/recepcion');
    await pagina.locator('[data-campo="archivo"]').first().focus();
    const notas = [];
    for (let n = 0; n < cuantas; n++) {
      await escanear(escaneo, n);
      notas.push(await registrar(pagina));
    }
    return notas;
  } finally {
    rmSync(carpeta, { recursive: true, force: true });
  }
}
