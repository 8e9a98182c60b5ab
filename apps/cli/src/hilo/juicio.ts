import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ejecutar = promisify(execFile);

/** One expectation of the thread and whether it held. */
export interface Prueba {
  readonly que: string;
  readonly bien: boolean;
  readonly visto: string;
}

/** Collects what was expected and what was seen; the replay ends well only when all of it held. */
export class Juicio {
  readonly pruebas: Prueba[] = [];

  /** @param lector independent reader of the PDFs; null where they are made and not judged */
  constructor(readonly lector: ((pdf: Uint8Array) => Promise<Lectura>) | null = leerPdf) {}

  igual(que: string, visto: unknown, esperado: unknown): void {
    const [a, b] = [JSON.stringify(visto), JSON.stringify(esperado)];
    this.pruebas.push({ que, bien: a === b, visto: a === b ? a : `${a}, se esperaba ${b}` });
  }

  contiene(que: string, texto: string, parte: string): void {
    const bien = texto.includes(parte);
    this.pruebas.push({ que, bien, visto: bien ? parte : `no aparece «${parte}»` });
  }

  get fallas(): readonly Prueba[] {
    return this.pruebas.filter((p) => !p.bien);
  }
}

/** What an independent reader says of a PDF. */
export interface Lectura {
  /** text of the pages, white space folded */
  readonly texto: string;
  readonly firmas: number;
  readonly firmasValidas: number;
}

/** Reads a PDF with poppler's pdftotext and pdfsig, which know nothing of this product. */
export async function leerPdf(pdf: Uint8Array): Promise<Lectura> {
  const carpeta = await mkdtemp(join(tmpdir(), 'hilo-'));
  try {
    const ruta = join(carpeta, 'a.pdf');
    await writeFile(ruta, pdf);
    const { stdout: texto } = await poppler('pdftotext', ['-layout', ruta, '-']);
    const { stdout: firmas } = await poppler('pdfsig', ['-nocert', ruta]);
    return {
      texto: texto.replace(/\s+/g, ' '),
      // Empty fields, allotted for later stamps, are listed too and carry no verdict.
      firmas: firmas.match(/Signature Validation:/g)?.length ?? 0,
      firmasValidas: firmas.match(/Signature Validation: Signature is Valid\./g)?.length ?? 0,
    };
  } finally {
    await rm(carpeta, { recursive: true, force: true });
  }
}

async function poppler(programa: string, argumentos: string[]): Promise<{ stdout: string }> {
  try {
    return await ejecutar(programa, argumentos, { maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const falla = error as NodeJS.ErrnoException & { stdout?: string };
    if (falla.code === 'ENOENT') {
      throw new Error(
        `Falta ${programa}, que juzga los PDF. En Debian o Ubuntu: apt-get install -y poppler-utils`,
        { cause: error },
      );
    }
    // pdfsig exits 2 on a file without signatures, and says so.
    if (programa === 'pdfsig' && falla.stdout !== undefined) return { stdout: falla.stdout };
    throw error;
  }
}
