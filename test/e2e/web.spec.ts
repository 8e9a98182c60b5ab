import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

let prueba: AplicacionDePrueba;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
});
afterAll(() => prueba.cerrar());

const programa = (): string => {
  const archivo = readdirSync(join(__dirname, '../../dist/web/assets')).find((a) => /^index-.*\.js$/.test(a));
  return `/assets/${archivo ?? ''}`;
};

/** As it travels: fetch would open it. */
function pedir(
  camino: string,
  acepta: string,
): Promise<{ cabeceras: Record<string, unknown>; cuerpo: Buffer }> {
  return new Promise((bien, mal) => {
    request(`${prueba.origen}${camino}`, { headers: { 'accept-encoding': acepta } }, (r) => {
      const trozos: Buffer[] = [];
      r.on('data', (t: Buffer) => trozos.push(t));
      r.on('end', () => bien({ cabeceras: r.headers, cuerpo: Buffer.concat(trozos) }));
    })
      .on('error', mal)
      .end();
  });
}

describe('lo que baja el navegador', () => {
  it('va comprimido a quien lo acepta, entero a quien no, y es lo mismo', async () => {
    const entero = await pedir(programa(), 'identity');
    expect(entero.cabeceras['content-encoding']).toBeUndefined();
    const br = await pedir(programa(), 'gzip, deflate, br');
    expect(br.cabeceras).toMatchObject({ 'content-encoding': 'br' });
    expect(brotliDecompressSync(br.cuerpo).equals(entero.cuerpo)).toBe(true);
    const gz = await pedir(programa(), 'gzip');
    expect(gz.cabeceras).toMatchObject({ 'content-encoding': 'gzip' });
    expect(gunzipSync(gz.cuerpo).equals(entero.cuerpo)).toBe(true);
    expect(br.cuerpo.length).toBeLessThan(entero.cuerpo.length / 2);
    for (const r of [entero, br, gz])
      expect(String(r.cabeceras['vary']).toLowerCase()).toContain('accept-encoding');
  });

  it('el programa no se vuelve a pedir; la página, siempre', async () => {
    expect((await pedir(programa(), 'br')).cabeceras['cache-control']).toContain('immutable');
    const pagina = await pedir('/bandeja/por-recibir', 'gzip');
    expect(pagina.cabeceras).toMatchObject({ 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
    expect(gunzipSync(pagina.cuerpo).toString()).toContain('<div id="raiz">');
  });
});
