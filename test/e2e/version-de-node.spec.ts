import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { esNodeSuficiente } from '../../apps/api/src/exigir-node';

it.each([
  ['20.20.2', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['24.0.0', true],
])('con Node %s el programa arranca: %s', (version, basta) => {
  expect(esNodeSuficiente(version)).toBe(basta);
});

it.each(['apps/api/src/main.ts', 'apps/cli/src/main.ts', 'apps/cli/src/hilo/main.ts'])(
  '%s mira la versión antes que nada y termina diciendo con qué se inicia',
  (programa) => {
    const ruta = join(process.cwd(), 'dist', programa.replace(/\.ts$/, '.js'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); require(${JSON.stringify(ruta)})`,
      ],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^Hace falta Node 22\.18 o más nuevo; este es 20\.20\.2\..*npm start.*npx hr.*\n$/,
    );
  },
);
