import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Cifra {
  readonly nuestra: { readonly mediana: number };
  readonly chromium: { readonly mediana: number };
}

it('npm run bench mide cada carta por las dos vías, y lo dice también para un programa', async () => {
  const raiz = join(__dirname, '..', '..');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(raiz, 'test', 'bench', 'main.mjs'), 'cartas', '--breve', '--json'],
    { cwd: raiz, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const { cartas } = JSON.parse(stdout) as { cartas: Record<string, Record<string, Cifra>> };
  expect(Object.keys(cartas)).toEqual(['de una página', 'con tabla de 40 filas']);
  for (const medida of Object.values(cartas))
    for (const cifra of ['porSegundo', 'memoria', 'bytes'])
      for (const via of ['nuestra', 'chromium'] as const)
        expect(medida[cifra]?.[via].mediana).toBeGreaterThan(0);
}, 60_000);
