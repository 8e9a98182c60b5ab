import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Dicho {
  readonly codigo: number;
  readonly texto: string;
}

function correr(programa: string, argumentos: readonly string[], cwd?: string): Promise<Dicho> {
  return new Promise((listo, mal) => {
    execFile(
      programa,
      argumentos,
      { cwd, maxBuffer: 64 * 1024 * 1024, timeout: 60_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') return mal(new Error(`${programa}: ${error.message}`));
        listo({ codigo: error ? Number(error.code) : 0, texto: stdout + stderr });
      },
    );
  });
}

/** Runs with a folder of its own that holds the file as `f.pdf`. */
async function conArchivo<T>(pdf: Uint8Array, fn: (carpeta: string) => Promise<T>): Promise<T> {
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-juez-'));
  try {
    writeFileSync(join(carpeta, 'f.pdf'), pdf);
    return await fn(carpeta);
  } finally {
    rmSync(carpeta, { recursive: true, force: true });
  }
}

/** What poppler says of one signature. */
export interface FirmaSegunPdfsig {
  readonly valida: boolean;
  readonly confiable: boolean;
  /** it covers the whole file */
  readonly total: boolean;
}

async function crearNss(carpeta: string, raiz: Uint8Array): Promise<void> {
  writeFileSync(join(carpeta, 'raiz.crt'), raiz);
  for (const argumentos of [
    ['-N', '-d', 'sql:.', '--empty-password'],
    ['-A', '-d', 'sql:.', '-n', 'raiz', '-t', 'CT,C,C', '-i', 'raiz.crt'],
  ]) {
    const { codigo, texto } = await correr('certutil', argumentos, carpeta);
    if (codigo !== 0) throw new Error(`certutil: ${texto}`);
  }
}

const comoPem = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;

/** Whether openssl finds a good path from the first certificate to the root through the others, which are DER. */
export function opensslCadena(
  [hoja = Buffer.alloc(0), ...otros]: readonly Uint8Array[],
  raiz: Uint8Array,
): Promise<boolean> {
  return conArchivo(Buffer.from(comoPem(hoja)), async (carpeta) => {
    writeFileSync(join(carpeta, 'raiz.pem'), comoPem(raiz));
    writeFileSync(join(carpeta, 'otros.pem'), otros.map(comoPem).join(''));
    const como = ['-x509_strict', '-CAfile', 'raiz.pem', '-untrusted', 'otros.pem'];
    return (await correr('openssl', ['verify', ...como, 'f.pdf'], carpeta)).codigo === 0;
  });
}

/** @param raiz DER of the one root that is trusted */
export function pdfsig(pdf: Uint8Array, raiz: Uint8Array): Promise<FirmaSegunPdfsig[]> {
  return conArchivo(pdf, async (carpeta) => {
    await crearNss(carpeta, raiz);
    // Without -no-ocsp, which makes poppler 22.12 say "unknown issue": these certificates name no responder to ask.
    const { texto } = await correr('pdfsig', ['-nssdir', 'sql:.', 'f.pdf'], carpeta);
    return (
      texto
        .split(/^Signature #\d+:$/m)
        .slice(1)
        // Of document timestamps poppler 22.12 says that it does not know them: openssl judges those.
        .filter((parte) => !parte.includes('is not signed') && !parte.includes('Signature Type: unknown'))
        .map((parte) => ({
          valida: parte.includes('Signature Validation: Signature is Valid.'),
          confiable: parte.includes('Certificate Validation: Certificate is Trusted.'),
          total: parte.includes('- Total document signed'),
        }))
    );
  });
}

/** @returns the complaints of `qpdf --check`; empty when it has none */
export function qpdf(pdf: Uint8Array): Promise<string[]> {
  return conArchivo(pdf, async (carpeta) => {
    const { codigo, texto } = await correr('qpdf', ['--check', 'f.pdf'], carpeta);
    // 0: clean; 2: errors; 3: warnings.
    return codigo === 0 ? [] : texto.trim().split('\n');
  });
}

/** What one signature, or document timestamp, says it covers, and its value; read by search: the file is one that we made. */
interface FirmaHallada {
  readonly esSello: boolean;
  readonly datos: Buffer;
  readonly valor: Buffer;
}

function firmasDe(pdf: Uint8Array): FirmaHallada[] {
  const bytes = Buffer.from(pdf);
  const texto = bytes.toString('latin1');
  return [...texto.matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/g)].map((m) => {
    const [a = 0, b = 0, c = 0, d = 0] = m.slice(1).map(Number);
    return {
      esSello: texto.slice(m.index - 200, m.index).includes('/DocTimeStamp'),
      datos: Buffer.concat([bytes.subarray(a, a + b), bytes.subarray(c, c + d)]),
      valor: Buffer.from(texto.slice(b + 1, c - 1), 'hex'),
    };
  });
}

/** openssl on each signature or timestamp of the file, in the order they were made. @returns what it said of each */
function conOpenssl(
  pdf: Uint8Array,
  raiz: Uint8Array,
  sellos: boolean,
  argumentos: readonly string[],
): Promise<string[]> {
  return conArchivo(pdf, async (carpeta) => {
    writeFileSync(join(carpeta, 'raiz.der'), raiz);
    await correr('openssl', ['x509', '-inform', 'DER', '-in', 'raiz.der', '-out', 'raiz.pem'], carpeta);
    const dichos: string[] = [];
    for (const { datos, valor } of firmasDe(pdf).filter((f) => f.esSello === sellos)) {
      // The padding after the value is no part of it: openssl reads one DER value and stops.
      writeFileSync(join(carpeta, 'valor.der'), valor);
      writeFileSync(join(carpeta, 'datos'), datos);
      dichos.push((await correr('openssl', argumentos, carpeta)).texto.trim());
    }
    return dichos;
  });
}

const ENTRADA_CMS = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'valor.der'];
const CON_RAIZ = ['-CAfile', 'raiz.pem', '-purpose', 'any'];

/** `openssl cms -verify -cades` of each signature. */
export const opensslCades = (pdf: Uint8Array, raiz: Uint8Array): Promise<string[]> =>
  conOpenssl(pdf, raiz, false, [...ENTRADA_CMS, '-content', 'datos', ...CON_RAIZ, '-out', '/dev/null']);

/** `openssl ts -verify` of each document timestamp. */
export const opensslTs = (pdf: Uint8Array, raiz: Uint8Array): Promise<string[]> =>
  conOpenssl(pdf, raiz, true, [
    'ts',
    '-verify',
    '-data',
    'datos',
    '-in',
    'valor.der',
    '-token_in',
    '-CAfile',
    'raiz.pem',
  ]);

/** @param mas options of pdftotext, e.g. `-layout` */
export function pdftotext(pdf: Uint8Array, ...mas: string[]): Promise<string> {
  return conArchivo(pdf, async (carpeta) => {
    await correr('pdftotext', [...mas, 'f.pdf', 'salida.txt'], carpeta);
    return readFileSync(join(carpeta, 'salida.txt'), 'utf8');
  });
}

/** A page as pictured, in grey: `puntos[y * ancho + x]`, origin at the upper left. */
export interface Pintura {
  readonly ancho: number;
  readonly alto: number;
  readonly puntos: Uint8Array;
}

/** @returns the page drawn by pdftoppm, or null when it draws none */
export function pintar(pdf: Uint8Array, pagina = 1, puntosPorPulgada = 72): Promise<Pintura | null> {
  return conArchivo(pdf, async (carpeta) => {
    const p = String(pagina);
    await correr(
      'pdftoppm',
      ['-gray', '-r', String(puntosPorPulgada), '-f', p, '-l', p, 'f.pdf', 'p'],
      carpeta,
    );
    const nombre = readdirSync(carpeta).find((n) => n.endsWith('.pgm'));
    if (!nombre) return null;
    const bytes = readFileSync(join(carpeta, nombre));
    const cabeza = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.toString('latin1', 0, 64));
    if (!cabeza) return null;
    const [ancho, alto] = [Number(cabeza[1]), Number(cabeza[2])];
    return { ancho, alto, puntos: bytes.subarray(cabeza[0].length) };
  });
}

/** @returns box of what differs between two pictures of one page, origin at the lower left; null when nothing does */
export function diferencia(
  a: Pintura,
  b: Pintura,
): { x: number; y: number; ancho: number; alto: number } | null {
  let [x1, y1, x2, y2] = [a.ancho, a.alto, -1, -1];
  for (let i = 0; i < a.puntos.length; i++) {
    if (Math.abs((a.puntos[i] ?? 0) - (b.puntos[i] ?? 0)) < 24) continue;
    const [x, y] = [i % a.ancho, Math.floor(i / a.ancho)];
    [x1, y1, x2, y2] = [Math.min(x1, x), Math.min(y1, y), Math.max(x2, x), Math.max(y2, y)];
  }
  return x2 < 0 ? null : { x: x1, y: a.alto - 1 - y2, ancho: x2 - x1 + 1, alto: y2 - y1 + 1 };
}
