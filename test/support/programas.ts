import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const ejecutarArchivo = promisify(execFile);

export interface Salida {
  readonly codigo: number;
  readonly texto: string;
}

/** Runs an outside program to its end. @returns exit code and everything it printed; absence is an error that names the line to run */
export async function ejecutar(
  programa: string,
  argumentos: readonly string[],
  entorno: Record<string, string> = {},
): Promise<Salida> {
  try {
    const { stdout, stderr } = await ejecutarArchivo(programa, [...argumentos], {
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ...entorno },
    });
    return { codigo: 0, texto: stdout + stderr };
  } catch (error) {
    const falla = error as { code?: number | string; stdout?: string; stderr?: string };
    if (falla.code === 'ENOENT')
      throw new Error(`falta ${programa}: ejecute bash tools/programas.sh`, { cause: error });
    return { codigo: Number(falla.code ?? 1), texto: `${falla.stdout ?? ''}${falla.stderr ?? ''}` };
  }
}
