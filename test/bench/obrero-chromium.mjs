// Prints the same letters as a page in Chromium, kept open and warm: the way that costs it least.
import { chromium } from '@playwright/test';
import { CARTAS } from './papeles.mjs';
import { comoPagina } from './pagina.mjs';
import { navegador } from '../../tools/navegador.cjs';
import { trabajar } from './obrero.mjs';

const servidor = await chromium.launchServer({
  executablePath: navegador(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const ventana = await chromium.connect(servidor.wsEndpoint());
const pagina = await ventana.newPage();

trabajar(
  async (carta, n) => {
    await pagina.setContent(comoPagina(CARTAS[carta](n)), { waitUntil: 'load' });
    await pagina.evaluate('document.fonts.ready.then(() => true)');
    return pagina.pdf({ format: 'Letter', printBackground: true, tagged: true });
  },
  () => servidor.process().pid,
  async () => {
    await ventana.close();
    await servidor.close();
  },
);
