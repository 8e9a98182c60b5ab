import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Mediana {
  readonly mediana: number;
}

interface Cifra {
  readonly nuestra: Mediana;
  readonly chromium: Mediana;
}

const RAIZ = join(__dirname, '..', '..');

async function medir(que: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(RAIZ, 'test', 'bench', 'main.mjs'), que, '--breve', '--json'],
    { cwd: RAIZ, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return JSON.parse(stdout);
}

it('npm run bench mide la firma de una carta por tres vías, y la de un archivo grande', async () => {
  const { firmas } = (await medir('firmas')) as {
    firmas: { carta: Record<string, Mediana>; grande: Record<string, number> };
  };
  for (const via of ['nuestra', 'mínima', 'forge']) expect(firmas.carta[via]?.mediana).toBeGreaterThan(0);
  expect(firmas.carta['frenteAForge']?.mediana).toBeLessThan(1);
  expect(firmas.grande['veces']).toBeGreaterThan(1);
}, 60_000);

it('npm run bench mide cada carta por las dos vías, y lo dice también para un programa', async () => {
  const { cartas } = (await medir('cartas')) as { cartas: Record<string, Record<string, Cifra>> };
  expect(Object.keys(cartas)).toEqual(['de una página', 'con tabla de 40 filas']);
  for (const medida of Object.values(cartas))
    for (const cifra of ['porSegundo', 'memoria', 'bytes'])
      for (const via of ['nuestra', 'chromium'] as const)
        expect(medida[cifra]?.[via].mediana).toBeGreaterThan(0);
}, 60_000);

interface Mirada {
  readonly pulso: { readonly p99: number };
  readonly paginas: number;
}

it('npm run bench mide el atraso del servidor mientras otros trabajan: al firmar muchas y con un archivo grande (P16)', async () => {
  const { lote } = (await medir('lote')) as { lote: Record<'sinFirmar' | 'firmando', Mirada> };
  const { subida } = (await medir('subida')) as {
    subida: Record<'reposo' | 'subiendo' | 'sellando', Mirada>;
  };
  for (const { pulso, paginas } of [
    ...Object.values(lote),
    subida.reposo,
    subida.subiendo,
    subida.sellando,
  ].filter((m) => typeof m === 'object')) {
    expect(pulso.p99).toBeGreaterThanOrEqual(0);
    expect(paginas).toBeGreaterThan(0);
  }
}, 120_000);
