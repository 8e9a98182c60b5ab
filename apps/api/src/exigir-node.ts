import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * First import of every program: leaves at once, with a reason, where Node is older than the code needs. Imports nothing
 * of ours, so that nothing that an old Node cannot load runs before it.
 */
const NECESARIA = [22, 18] as const;

/** @param version as `process.versions.node` gives it */
export function esNodeSuficiente(version: string): boolean {
  const [mayor = 0, menor = 0] = version.split('.').map(Number);
  return mayor > NECESARIA[0] || (mayor === NECESARIA[0] && menor >= NECESARIA[1]);
}

if (!esNodeSuficiente(process.versions.node)) {
  process.stderr.write(
    `Hace falta Node ${NECESARIA.join('.')} o más nuevo; este es ${process.versions.node}. ` +
      'Inicie con «npm start» o «npx hr …» en la carpeta del programa: usan el Node que viene con él.\n',
  );
  // Nothing of the program may be loaded by an older Node: not even to close.
  process.exit(1);
}

// What V8 makes of the code is kept beside it, where it may be written: the next start is a third quicker.
enableCompileCache(join(__dirname, '../../../.compilado'));
