import { leerPaginas } from '#lectura';
import sharp from 'sharp';
import { COMPRESIONES, escaneoCon } from '../support/escaneos-raros';

describe('P15: compresiones de escáner', () => {
  it.each(COMPRESIONES)('una página en %s se dibuja, y no sale en blanco', async (compresion) => {
    const { leidas } = await leerPaginas(await escaneoCon(compresion), { paginas: [1], ppp: 72 });
    const { channels } = await sharp(leidas[0]?.dibujo?.png ?? new Uint8Array()).stats();
    expect(channels[0]?.mean).toBeLessThan(200);
  });
});
