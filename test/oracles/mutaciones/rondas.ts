import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGREGADAS } from './agregadas';
import { Azar } from './azar';
import type { Base, Taller } from './bases';
import { CRUDAS } from './crudas';
import { juzgar, type Alterado, type Falta } from './juicio';
import { piezasDe, type Piezas } from './piezas';

export interface Hallazgo {
  readonly ronda: number;
  readonly base: string;
  readonly mutador: string;
  readonly falta: Falta;
  readonly dicho: string;
}

export interface Cifras {
  readonly rondas: number;
  readonly segundos: number;
  readonly peorMs: number;
  readonly porIntegridad: Readonly<Record<string, number>>;
  readonly mutadores: number;
  readonly hallazgos: readonly Hallazgo[];
}

interface Mutante {
  readonly base: Base;
  readonly mutador: string;
  readonly pdf: Buffer;
  readonly alterado: Alterado;
}

/** What one round makes of its own seed, so that any of them can be repeated alone. */
function mutar(piezas: readonly Piezas[], azar: Azar): Mutante | null {
  const p = azar.de(piezas);
  const { base } = p;
  const agregada = azar.unaDe(2);
  const mutador = azar.de(Object.keys(agregada ? AGREGADAS : CRUDAS));
  const pdf = agregada ? AGREGADAS[mutador]?.(p, azar) : CRUDAS[mutador]?.(base, azar);
  if (!pdf) return null;
  if (!agregada || !azar.unaDe(4)) return { base, mutador, pdf, alterado: agregada };
  return { base, mutador: `${mutador}, y rota`, pdf: romper(base, pdf, azar), alterado: 'quizá' };
}

/** Some bytes of what was appended. The change may well be lost with them: then only the reading is judged. */
function romper({ pdf: { length } }: Base, pdf: Buffer, azar: Azar): Buffer {
  const copia = Buffer.from(pdf);
  for (let n = azar.entero(1, 4); n > 0; n--) copia[azar.entero(length, copia.length)] = azar.entero(0, 256);
  return copia;
}

/** @param carpeta where mutants that were judged wrong are left, to be looked at */
export async function correrRondas(
  taller: Taller,
  { rondas, semilla, carpeta }: { rondas: number; semilla: number; carpeta: string | null },
): Promise<Cifras> {
  const piezas = taller.bases.map(piezasDe);
  const porIntegridad: Record<string, number> = {};
  const hallazgos: Hallazgo[] = [];
  const mutadores = new Set<string>();
  const inicio = performance.now();
  let peorMs = 0;
  for (let ronda = 0; ronda < rondas; ronda++) {
    const m = mutar(piezas, new Azar(semilla + ronda));
    if (!m) continue;
    mutadores.add(m.mutador);
    const { informe, ms, falta } = await juzgar(m.base, m.pdf, taller.raices, m.alterado);
    const integridad = informe?.integridad ?? 'ninguna';
    porIntegridad[integridad] = (porIntegridad[integridad] ?? 0) + 1;
    peorMs = Math.max(peorMs, ms);
    if (!falta) continue;
    const dicho = `${informe?.resultado ?? ''} ${integridad}`;
    hallazgos.push({ ronda, base: m.base.nombre, mutador: m.mutador, falta, dicho });
    if (carpeta && hallazgos.length <= 50) writeFileSync(join(carpeta, `${ronda}.pdf`), m.pdf);
  }
  const segundos = (performance.now() - inicio) / 1_000;
  return { rondas, segundos, peorMs, porIntegridad, mutadores: mutadores.size, hallazgos };
}

export function contarCifras(c: Cifras): string {
  const veredictos = Object.entries(c.porIntegridad).map(([k, n]) => `${k} ${n}`);
  return [
    `Mutaciones: ${c.rondas} en ${c.segundos.toFixed(0)} s (${(c.rondas / c.segundos).toFixed(0)} por segundo), ${c.mutadores} clases, la más lenta ${c.peorMs.toFixed(0)} ms`,
    `  veredictos: ${veredictos.join(', ')}`,
    `  hallazgos: ${c.hallazgos.length}`,
    ...c.hallazgos
      .slice(0, 50)
      .map((h) => `  ronda ${h.ronda}: ${h.falta} (${h.dicho}) en «${h.base}» con «${h.mutador}»`),
  ].join('\n');
}
