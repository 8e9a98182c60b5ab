// Prints letters as the product does.
import pdf from '#pdf';
import { CARTAS } from './papeles.mjs';
import { trabajar } from './obrero.mjs';

trabajar(
  async (carta, n) => (await pdf.renderCarta(CARTAS[carta](n))).pdf,
  () => process.pid,
  async () => {},
);
