// What both workers do: print so many letters, one after the other, and say how long it took and how much memory.
import { performance } from 'node:perf_hooks';
import { memoriaDe } from './medida.mjs';

/**
 * @param {(carta: string, n: number) => Promise<Uint8Array>} imprimir one letter; `n` makes it a different one
 * @param {() => number} pid whose memory counts
 * @param {() => Promise<void>} cerrar
 */
export function trabajar(imprimir, pid, cerrar) {
  let n = 0;
  process.on('message', (orden) => {
    void (async () => {
      if (orden === 'fin') {
        await cerrar();
        process.exit(0);
      }
      try {
        process.send?.(await tanda(orden));
      } catch (error) {
        process.send?.({ error: String(error) });
      }
    })();
  });

  async function tanda({ carta, cuantas }) {
    const memoriaAntes = memoriaDe(pid());
    let memoria = memoriaAntes;
    let bytes = 0;
    let segundos = 0;
    for (let i = 0; i < cuantas; i++) {
      const inicio = performance.now();
      const pdf = await imprimir(carta, ++n);
      segundos += (performance.now() - inicio) / 1000;
      if (Buffer.from(pdf.subarray(0, 5)).toString() !== '%PDF-') throw new Error('no salió un PDF');
      bytes += pdf.length / 1024 / cuantas;
      // Looking is not printing: it is left out of the time.
      memoria = Math.max(memoria, memoriaDe(pid()));
    }
    return { segundos, memoriaAntes, memoria, bytes };
  }
}
