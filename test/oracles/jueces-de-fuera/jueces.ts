import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where `npm run prueba:jueces` puts them: outside the repository, for all its working copies. */
const CASA =
  process.env.HR_JUECES ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'hoja-de-ruta', 'jueces');
const PYHANKO = join(CASA, 'pyhanko');
const DSS = join(CASA, 'dss');
const listo = (casa: string): boolean => existsSync(join(casa, 'listo'));

/** What pyHanko says of one signature. */
export interface FirmaSegunPyhanko {
  readonly campo: string;
  readonly valida: boolean;
  readonly cubre: string;
  /** NONE, LTA_UPDATES, FORM_FILLING or OTHER */
  readonly cambios: string;
  readonly conTiempo: boolean;
  readonly largoPlazo: string;
  readonly motivo: string | null;
}

export interface SegunPyhanko {
  readonly firmas: readonly FirmaSegunPyhanko[];
  readonly sellos: readonly Pick<FirmaSegunPyhanko, 'campo' | 'valida' | 'cubre'>[];
}

/** What EU DSS says of one signature. */
interface DichoPorDss {
  readonly dicho: string;
  readonly razon: string;
  readonly nivel: string;
  readonly errores: string;
}

export interface SegunDss {
  readonly firmas: readonly DichoPorDss[];
  readonly sellos: readonly string[];
}

type Juez<T> = (archivos: readonly Uint8Array[], raiz: Uint8Array) => Promise<T[]>;

const porArchivo =
  <T>(programa: string, argumentos: readonly string[]): Juez<T> =>
  (archivos, raiz) =>
    enCarpeta(async (carpeta) => {
      writeFileSync(join(carpeta, 'raiz.der'), raiz);
      const rutas = archivos.map((pdf, i) => {
        writeFileSync(join(carpeta, `${i}.pdf`), pdf);
        return join(carpeta, `${i}.pdf`);
      });
      return porLineas<T>(await correr(programa, [...argumentos, join(carpeta, 'raiz.der'), ...rutas]));
    });

async function enCarpeta<T>(hacer: (carpeta: string) => Promise<T>): Promise<T> {
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-jueces-'));
  try {
    return await hacer(carpeta);
  } finally {
    rmSync(carpeta, { recursive: true, force: true });
  }
}

const porLineas = <T>(dicho: string): T[] =>
  dicho
    .split('\n')
    .filter((linea) => linea.startsWith('{'))
    .map((linea) => JSON.parse(linea) as T);

function correr(programa: string, argumentos: readonly string[]): Promise<string> {
  return new Promise((listo, mal) => {
    execFile(programa, argumentos, { maxBuffer: 1 << 26, timeout: 240_000 }, (error, stdout, stderr) =>
      error ? mal(new Error(`${programa}: ${stderr.slice(-2_000)}`)) : listo(stdout),
    );
  });
}

/** null: it is not on this machine. */
export const pyhanko: Juez<SegunPyhanko> | null = listo(PYHANKO)
  ? porArchivo(join(PYHANKO, 'bin', 'python'), [join(__dirname, 'juzgar.py')])
  : null;

/** A file that pyHanko signed, and what became of it afterwards. */
export interface HechoPorPyhanko {
  readonly nombre: string;
  readonly pdf: Buffer;
  /** what is true of its integrity, by how it was made */
  readonly esperada: string;
}

export const hechosPorPyhanko: (() => Promise<HechoPorPyhanko[]>) | null = listo(PYHANKO)
  ? () =>
      enCarpeta(async (carpeta) => {
        const dicho = await correr(join(PYHANKO, 'bin', 'python'), [join(__dirname, 'hacer.py'), carpeta]);
        return porLineas<Omit<HechoPorPyhanko, 'pdf'> & { archivo: string }>(dicho).map((h) => ({
          ...h,
          pdf: readFileSync(join(carpeta, h.archivo)),
        }));
      })
  : null;

export const dss: Juez<SegunDss> | null = listo(DSS)
  ? porArchivo('java', ['-cp', [join(DSS, 'clases'), join(DSS, 'lib', '*')].join(delimiter), 'Juez'])
  : null;
