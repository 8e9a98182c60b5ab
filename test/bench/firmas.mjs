// What it costs to sign a one-page letter (goal G10), beside the bare operation, and beside the way of @signpdf: node-forge's PKCS #7 over the whole file.
// And a large file: memory at its peak, and how long other requests wait meanwhile.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decimal, resumen } from './medida.mjs';

const VIAS = ['nuestra', 'mínima', 'forge'];
const MB_GRANDE = 50;

/** @returns {Promise<object>} what a process of its own measured */
function pedir(orden) {
  return new Promise((bien, mal) => {
    const proceso = fork(new URL('./obrero-firmas.mjs', import.meta.url), [], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let dicho;
    proceso.on('message', (m) => (dicho = m));
    proceso.on('exit', (codigo) =>
      dicho && !dicho.error ? bien(dicho) : mal(new Error(dicho?.error ?? `el obrero terminó (${codigo})`)),
    );
    proceso.send(orden);
  });
}

/**
 * @param {number} rondas at least 5 to be quoted
 * @param {boolean} breve few signatures, and a file of 2 MB
 * @returns {Promise<object>} ms of processor per signature of each way, their ratios, and the figures of the large file
 */
export async function medir(rondas, breve) {
  const { porRonda } = await pedir({ que: 'cartas', rondas, cuantas: breve ? 2 : 20, vias: VIAS });
  const carta = Object.fromEntries(VIAS.map((v) => [v, resumen(porRonda.map((r) => r[v]))]));
  const frente = (v) => resumen(porRonda.map((r) => r.nuestra / r[v]));
  const grande = await deArchivoGrande(breve ? 2 : MB_GRANDE);
  return { carta: { ...carta, frenteALaMinima: frente('mínima'), frenteAForge: frente('forge') }, grande };
}

async function deArchivoGrande(mb) {
  const carpeta = mkdtempSync(join(tmpdir(), 'hr-bench-'));
  try {
    const ruta = join(carpeta, 'grande.pdf');
    await pedir({ que: 'papel', mb, ruta });
    return await pedir({ que: 'grande', mb, ruta });
  } finally {
    rmSync(carpeta, { recursive: true, force: true });
  }
}

/** @returns {string[]} the same in lines for people */
export function contar({ carta, grande }) {
  const entre = ({ mediana, minimo, maximo }, cifras = 1) =>
    `${decimal(mediana, cifras)} (${decimal(minimo, cifras)} a ${decimal(maximo, cifras)})`;
  return [
    'Firma B-B de una carta de una página, ms de procesador',
    `  nuestra ${entre(carta.nuestra)}; mínima ${entre(carta.mínima)}; @signpdf con forge ${entre(carta.forge)}`,
    `  veces la mínima ${entre(carta.frenteALaMinima, 2)}; veces forge ${entre(carta.frenteAForge, 2)}`,
    `Archivo de ${decimal(grande.mb, 0)} MB`,
    `  ${decimal(grande.segundos)} s; memoria ${decimal(grande.veces)} veces el archivo; los demás esperan p99 ${decimal(grande.esperaP99)} ms, y a lo más ${decimal(grande.esperaMaxima)}`,
  ];
}
