// What every measure needs: medians, memory as the kernel counts it, and how a figure is told.
import { readdirSync, readFileSync } from 'node:fs';

/** @param {number[]} valores @returns {{ mediana: number, minimo: number, maximo: number }} */
export function resumen(valores) {
  const orden = [...valores].sort((a, b) => a - b);
  const medio = orden.length >> 1;
  const mediana = orden.length % 2 ? orden[medio] : (orden[medio - 1] + orden[medio]) / 2;
  return { mediana, minimo: orden[0], maximo: orden.at(-1) };
}

/** Figures of two ways measured in turn: each way, and the ratio round by round (the machine's speed drifts). */
export function comparar(rondas, cifra) {
  return {
    nuestra: resumen(rondas.map((r) => r.nuestra[cifra])),
    chromium: resumen(rondas.map((r) => r.chromium[cifra])),
    razon: resumen(rondas.map((r) => r.nuestra[cifra] / r.chromium[cifra])),
  };
}

/** @returns {Map<number, number[]>} children of each process */
function hijos() {
  const de = new Map();
  for (const pid of readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const padre = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      de.set(padre, [...(de.get(padre) ?? []), Number(pid)]);
    } catch {
      // It ended while we looked.
    }
  }
  return de;
}

function proporcional(pid) {
  try {
    return (
      Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
    );
  } catch {
    return 0;
  }
}

/** Memory of a process with all that it started, shared pages shared out (PSS), in MB. Linux only. */
export function memoriaDe(pid) {
  const arbol = hijos();
  const suma = (p) => proporcional(p) + (arbol.get(p) ?? []).reduce((s, h) => s + suma(h), 0);
  return suma(pid);
}

export const decimal = (n, cifras = 1) =>
  n.toLocaleString('es-BO', { minimumFractionDigits: cifras, maximumFractionDigits: cifras });
