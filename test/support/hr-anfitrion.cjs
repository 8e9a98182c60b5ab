const { join } = require('node:path');
const { Readable } = require('node:stream');

/**
 * Orders of `npx hr`, one after the other in a process that has the product loaded already. Each is run by its own
 * `main.js`, with its arguments, its environment and what is piped to it, and has ended when nothing is left to do.
 */
const RAIZ = join(__dirname, '../../dist/apps/cli/src');
const MAIN = join(RAIZ, 'main.js');
const ejecutable = process.argv[0];
const salidas = { stdout: process.stdout.write, stderr: process.stderr.write };

process.on('message', ({ argumentos, entorno, entrada }) => {
  const dicho = { stdout: '', stderr: '' };
  for (const cual of ['stdout', 'stderr'])
    process[cual].write = (trozo, ...resto) => {
      dicho[cual] += trozo.toString();
      resto.find((r) => typeof r === 'function')?.();
      return true;
    };
  for (const nombre of Object.keys(process.env)) if (!(nombre in entorno)) delete process.env[nombre];
  Object.assign(process.env, entorno);
  process.argv = [ejecutable, MAIN, ...argumentos];
  process.exitCode = undefined;
  Object.defineProperty(process, 'stdin', { value: Readable.from([entrada]), configurable: true });
  process.once('beforeExit', (codigo) => {
    for (const cual of ['stdout', 'stderr']) process[cual].write = salidas[cual];
    process.exitCode = undefined;
    process.channel.ref();
    process.send({ codigo, ...dicho });
  });
  delete require.cache[MAIN];
  process.channel.unref();
  require(MAIN);
});
