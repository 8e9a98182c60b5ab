import { ErrorDominio } from '#kernel';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Trozo } from './domain/tipos';

const ejecutar = promisify(execFile);
const PROGRAMA = 'tesseract';
const PLAZO_MS = 120_000;

let instalado: Promise<boolean> | undefined;

/** @returns true when tesseract and its Spanish are on this machine; asked once */
export function hayTesseract(): Promise<boolean> {
  instalado ??= ejecutar(PROGRAMA, ['--list-langs'], { timeout: 10_000 }).then(
    ({ stdout, stderr }) => /^spa$/m.test(stdout + stderr),
    () => false,
  );
  return instalado;
}

/** One row of tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, conf, text. */
function trozoDe(fila: string, pagina: number, escala: number): Trozo[] {
  const [nivel, , , , , , x, y, ancho, alto, confianza, texto = ''] = fila.split('\t');
  if (nivel !== '5' || texto.trim() === '') return [];
  const puntos = (v: string | undefined): number => Number(v) / escala;
  return [
    {
      texto: texto.trim(),
      pagina,
      confianza: Math.max(0, Number(confianza)),
      ...{ x: puntos(x), y: puntos(y), ancho: puntos(ancho), alto: puntos(alto) },
    },
  ];
}

/**
 * Reads a page's picture.
 * @param png one page
 * @param escala its pixels per point
 * @returns its words in points. @throws ErrorDominio `lectura.ocr` when tesseract fails
 */
export async function leerConTesseract(png: Uint8Array, pagina: number, escala: number): Promise<Trozo[]> {
  const ppp = String(Math.round(escala * 72));
  const marcha = ejecutar(PROGRAMA, ['stdin', 'stdout', '-l', 'spa', '--dpi', ppp, 'tsv'], {
    // Its own threads wait for each other by spinning: one is as fast, and leaves the other cores to the desks.
    // eslint-disable-next-line no-restricted-syntax -- not configuration: a program gets the environment it would inherit
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    timeout: PLAZO_MS,
    maxBuffer: 32 * 1024 * 1024,
  });
  // A program that dies early closes its end; what it says then is told by `marcha`.
  marcha.child.stdin?.on('error', () => undefined);
  marcha.child.stdin?.end(png);
  const { stdout } = await marcha.catch((error: unknown) => {
    throw new ErrorDominio('lectura.ocr', 'no-disponible', `La lectura del escaneo falló: ${String(error)}`);
  });
  return stdout.split('\n').flatMap((fila) => trozoDe(fila, pagina, escala));
}
