import { verificarPdf } from '#pades';
import { mkdirSync } from 'node:fs';
import { AGREGADAS, INOCUAS } from './mutaciones/agregadas';
import { Azar } from './mutaciones/azar';
import { prepararTaller, type Taller } from './mutaciones/bases';
import { juzgar } from './mutaciones/juicio';
import { piezasDe } from './mutaciones/piezas';
import { contarCifras, correrRondas } from './mutaciones/rondas';

// `npm run prueba:mutaciones -- --rondas 100000` asks for the long form.
const RONDAS = Number(process.env.HR_MUTACIONES_RONDAS ?? 600);
const SEMILLA = Number(process.env.HR_MUTACIONES_SEMILLA ?? 1);
const CARPETA = process.env.HR_MUTACIONES_CARPETA ?? null;

let taller: Taller;
beforeAll(async () => {
  taller = await prepararTaller();
});
afterAll(() => taller.cerrar());

describe('mutaciones sobre nuestros propios archivos firmados', () => {
  it('los archivos de partida están enteros y son válidos', async () => {
    const dicho = [];
    for (const { nombre, pdf } of taller.bases) {
      const { resultado, integridad } = await verificarPdf(pdf, { raices: taller.raices });
      dicho.push([nombre, resultado, integridad]);
    }
    expect(dicho).toEqual(taller.bases.map((b) => [b.nombre, 'VALIDA', 'INTACTA']));
  });

  it.each(Object.keys(AGREGADAS))('agregado después de firmar, se ve: %s', async (nombre) => {
    const faltas = [];
    for (const base of taller.bases) {
      const pdf = AGREGADAS[nombre]?.(piezasDe(base), new Azar(SEMILLA));
      if (!pdf) continue;
      const { falta, informe } = await juzgar(base, pdf, taller.raices, true);
      if (falta) faltas.push([base.nombre, falta, informe?.resultado, informe?.integridad]);
    }
    expect(faltas).toEqual([]);
  });

  it.each(Object.keys(INOCUAS))('agregado después de firmar, no cambia nada: %s', async (nombre) => {
    const dicho = [];
    for (const base of taller.bases) {
      const pdf = INOCUAS[nombre]?.(piezasDe(base));
      if (pdf) dicho.push((await verificarPdf(pdf, { raices: taller.raices })).integridad);
    }
    expect(dicho.length).toBeGreaterThan(4);
    expect(new Set(dicho)).toEqual(new Set(['INTACTA']));
  });

  it(
    `${RONDAS} mutaciones: nunca válida ni intacta tras un cambio en lo cubierto, nunca una caída`,
    async () => {
      if (CARPETA) mkdirSync(CARPETA, { recursive: true });
      const cifras = await correrRondas(taller, { rondas: RONDAS, semilla: SEMILLA, carpeta: CARPETA });
      process.stdout.write(`${contarCifras(cifras)}\n`);
      expect(cifras.hallazgos).toEqual([]);
    },
    60_000 + RONDAS * 100,
  );
});
