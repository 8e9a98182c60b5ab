import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The password of every login of the demonstration. */
export const CLAVE = 'hoja-de-ruta-demo';

/** Runs `hacer` against a demo installation of its own, which leaves nothing behind. */
export async function conDemostracion(puerto, hacer) {
  const origen = `http://localhost:${puerto}`;
  const datos = await mkdtemp(join(tmpdir(), 'hr-demostracion-'));
  await chmod(datos, 0o755); // the database's account must enter it, or its data would go elsewhere and stay there
  const env = { ...process.env, HR_DATOS: datos, HR_PUERTO: String(puerto), HR_REGISTRO: 'error' };
  let servidor;
  try {
    await promisify(execFile)(process.execPath, ['dist/apps/cli/src/main.js', 'demo'], { env });
    servidor = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env, stdio: 'inherit' });
    while (
      !(await fetch(`${origen}/readyz`)
        .then((r) => r.ok)
        .catch(() => false))
    ) {
      await new Promise((listo) => setTimeout(listo, 200));
    }
    return await hacer(origen);
  } finally {
    if (servidor) {
      servidor.kill('SIGINT');
      await new Promise((fin) => servidor.once('exit', fin));
    }
    await rm(datos, { recursive: true, force: true });
  }
}
