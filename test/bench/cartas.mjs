// Letters per second and memory per letter, beside Chromium's print of the same letter.
import { fork } from 'node:child_process';
import { comparar, decimal } from './medida.mjs';

/** Each way works in a process of its own, warm, and the two take turns. */
const POR_RONDA = { 'de una página': 20, 'con tabla de 40 filas': 6 };
const OBREROS = { nuestra: './obrero-nuestro.mjs', chromium: './obrero-chromium.mjs' };

class Obrero {
  /** @param {string} archivo */
  constructor(archivo) {
    this.proceso = fork(new URL(archivo, import.meta.url), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  /** @returns {Promise<object>} its answer; rejects when it fails or dies */
  pedir(orden) {
    return new Promise((bien, mal) => {
      const alMorir = (codigo) => mal(new Error(`el obrero terminó (${codigo})`));
      this.proceso.once('exit', alMorir);
      this.proceso.once('message', (respuesta) => {
        this.proceso.off('exit', alMorir);
        if (respuesta.error) mal(new Error(respuesta.error));
        else bien(respuesta);
      });
      this.proceso.send(orden);
    });
  }

  /** It may be dead already. */
  cerrar() {
    if (!this.proceso.connected) return Promise.resolve();
    return new Promise((bien) => {
      this.proceso.once('exit', bien);
      this.proceso.send('fin');
    });
  }
}

async function unaRonda(obreros, carta, cuantas) {
  const ronda = {};
  for (const [quien, obrero] of Object.entries(obreros)) {
    const { segundos, memoriaAntes, memoria, bytes } = await obrero.pedir({ carta, cuantas });
    ronda[quien] = {
      porSegundo: cuantas / segundos,
      memoria,
      porCarta: Math.max(0, memoria - memoriaAntes) / cuantas,
      bytes,
    };
  }
  return ronda;
}

/**
 * @param {number} rondas at least 5 to be quoted
 * @param {boolean} breve one letter of each, not warm
 * @returns {Promise<object>} for each letter: rates, peak memory, growth per letter and size of the file
 */
export async function medir(rondas, breve) {
  const obreros = Object.fromEntries(Object.entries(OBREROS).map(([q, a]) => [q, new Obrero(a)]));
  const salida = {};
  try {
    for (const [carta, tantas] of Object.entries(POR_RONDA)) {
      const cuantas = breve ? 1 : tantas;
      if (!breve) await unaRonda(obreros, carta, 2);
      const hechas = [];
      for (let i = 0; i < rondas; i++) hechas.push(await unaRonda(obreros, carta, cuantas));
      salida[carta] = Object.fromEntries(
        ['porSegundo', 'memoria', 'porCarta', 'bytes'].map((c) => [c, comparar(hechas, c)]),
      );
    }
  } finally {
    await Promise.all(Object.values(obreros).map((o) => o.cerrar()));
  }
  return salida;
}

/** @returns {string[]} the same in lines for people */
export function contar(medido) {
  return Object.entries(medido).flatMap(([carta, { porSegundo, memoria, porCarta, bytes }]) => [
    `Carta ${carta}`,
    linea('cartas por segundo', porSegundo),
    linea('memoria, MB', memoria),
    linea('crecimiento por carta, MB', porCarta, 2),
    linea('bytes del PDF, KB', bytes),
  ]);
}

function linea(que, { nuestra, chromium, razon }, cifras = 1) {
  const entre = ({ mediana, minimo, maximo }) =>
    `${decimal(mediana, cifras)} (${decimal(minimo, cifras)} a ${decimal(maximo, cifras)})`;
  const veces = Number.isFinite(razon.mediana) ? `; razón ${entre(razon)}` : '';
  return `  ${que.padEnd(26)} nuestra ${entre(nuestra)}; Chromium ${entre(chromium)}${veces}`;
}
