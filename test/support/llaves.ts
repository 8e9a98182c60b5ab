import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const ALGORITMOS = {
  'rsa:1024': ['RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  'rsa:2048': ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'rsa:4096': ['RSA', '-pkeyopt', 'rsa_keygen_bits:4096'],
  ec: ['EC', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
  ed25519: ['ED25519'],
} as const;
export type ClaseDeLlave = keyof typeof ALGORITMOS;

const CARPETA = join(tmpdir(), `hr-llaves-de-prueba-${userInfo().uid}`);
const dadas = new Map<ClaseDeLlave, number>();

/**
 * Making the keys is most of what a test's certification authority costs: they are kept from one spec to the next, and within
 * one spec each is given once.
 * @returns path of the private key, in PEM
 */
export function llaveDePrueba(clase: ClaseDeLlave): string {
  const n = (dadas.get(clase) ?? 0) + 1;
  dadas.set(clase, n);
  const archivo = join(CARPETA, `${clase.replace(':', '-')}-${n}.pem`);
  if (existsSync(archivo)) return archivo;
  mkdirSync(CARPETA, { recursive: true, mode: 0o700 });
  const enObra = `${archivo}.${process.pid}`;
  execFileSync('openssl', ['genpkey', '-algorithm', ...ALGORITMOS[clase], '-out', enObra], {
    stdio: 'ignore',
  });
  // Another that made the same meanwhile made one as good.
  renameSync(enObra, archivo);
  return archivo;
}
