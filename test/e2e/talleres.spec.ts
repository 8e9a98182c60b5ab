import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Taller } from '#talleres';

/** As the build leaves it: what hostile files make of whoever reads them. */
const ARCHIVO = `
exports.TAREAS = {
  doble: (n) => 2 * n,
  eterna: () => { for (;;); },
  glotona: () => { for (let todo = null; ; ) todo = { todo }; },
  desmedida: () => { for (const todo = []; ; ) todo.push(Buffer.alloc(1e7, 1)); },
  abrupta: () => process.kill(process.pid, 'SIGSEGV'),
  torpe: () => { throw new TypeError('x no es una función'); },
  quien: () => ({ pid: process.pid, entorno: Object.keys(process.env) }),
  bytes: (b, fecha) => ({ largo: b.length, bytes: b.subarray(1, 3), dia: fecha, esBuffer: Buffer.isBuffer(b) }),
};
`;
const TALLERES = join(__dirname, '../../dist/libs/talleres/src/index.js');
const nada = (): unknown => undefined;
const TAREAS = {
  ...{
    doble: (n: number) => 2 * n,
    eterna: nada,
    glotona: nada,
    desmedida: nada,
    abrupta: nada,
    torpe: nada,
  },
  quien: () => ({ pid: 0, entorno: [] as string[] }),
  bytes: (b: Uint8Array, fecha: Date) => ({ largo: b.length, bytes: b, dia: fecha, esBuffer: false }),
};

const existe = (pid: number): boolean => {
  try {
    // A process that ended and was not yet collected is a Z.
    return !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ');
  } catch {
    return false;
  }
};

describe('los límites de un taller', () => {
  const carpeta = mkdtempSync(join(tmpdir(), 'taller-'));
  const archivo = join(carpeta, 'tareas.js');
  beforeAll(() => writeFileSync(archivo, ARCHIVO));
  afterAll(() => rmSync(carpeta, { recursive: true }));
  const taller = (en: 'hilo' | 'proceso', aLaVez = 1): Taller<typeof TAREAS> =>
    new Taller(archivo, TAREAS, { en, aLaVez, memoriaMb: 48, plazoMs: 60_000 });

  it.each(['hilo', 'proceso'] as const)(
    'en un %s, lo que pasa de su tiempo o de su memoria se rehúsa en castellano, y el siguiente ni lo nota',
    async (en) => {
      const t = taller(en);
      await expect(t.hacer('eterna', [], { plazoMs: 1_000 })).rejects.toMatchObject({
        codigo: 'trabajo.excedido',
        exceso: 'tiempo',
        message: 'El archivo tarda demasiado en leerse: no se hizo nada con él.',
      });
      await expect(t.hacer('glotona', [])).rejects.toMatchObject({ clase: 'invalido', exceso: 'memoria' });
      expect(await t.hacer('doble', [21])).toBe(42);
    },
  );

  it('en un proceso también la memoria fuera de V8 tiene tope, y una caída no arrastra a nadie', async () => {
    const t = taller('proceso');
    await expect(t.hacer('desmedida', [])).rejects.toMatchObject({ exceso: 'memoria' });
    await expect(t.hacer('abrupta', [])).rejects.toMatchObject({
      exceso: 'caida',
      message: 'El archivo hace caer al programa que lo lee: no se hizo nada con él.',
    });
    await expect(t.hacer('torpe', [])).rejects.toThrow('x no es una función');
    expect(await t.hacer('doble', [4])).toBe(8);
  });

  it('el mismo proceso sirve a uno tras otro, varios a la vez son procesos distintos, y ninguno ve el entorno', async () => {
    const t = taller('proceso', 2);
    const primero = await t.hacer('quien', []);
    expect(await t.hacer('quien', [])).toEqual(primero);
    expect(primero.pid).not.toBe(process.pid);
    expect(primero.entorno.filter((e) => e.startsWith('HR_') || e === 'PATH')).toEqual([]);
    const dos = await Promise.all([t.hacer('quien', []), t.hacer('quien', []), t.hacer('quien', [])]);
    expect(new Set(dos.map((q) => q.pid)).size).toBe(2);
  });

  it('el que se pasó de tiempo queda muerto, no andando solo', async () => {
    const t = taller('proceso');
    const { pid } = await t.hacer('quien', []);
    await expect(t.hacer('eterna', [], { plazoMs: 500 })).rejects.toMatchObject({ exceso: 'tiempo' });
    expect(existe(pid)).toBe(false);
  });

  it('si matan al programa mientras se lee un archivo sin fin, nadie queda andando', async () => {
    const programa = `
      const { Taller } = require(${JSON.stringify(TALLERES)});
      const t = new Taller(${JSON.stringify(archivo)}, {}, { en: 'proceso', aLaVez: 1, memoriaMb: 48, plazoMs: 60000 });
      t.hacer('quien', []).then(({ pid }) => { console.log(pid); void t.hacer('eterna', []); });`;
    const padre = spawn(process.execPath, ['-e', programa], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [dicho] = (await once(padre.stdout, 'data')) as [Buffer];
    const pid = Number(dicho.toString());
    expect(existe(pid)).toBe(true);
    padre.kill('SIGKILL');
    while (existe(pid)) await setTimeout(100);
  });

  it('lo que se cede a un hilo cambia de dueño sin copiarse; a un proceso, y lo que es parte de algo mayor, se copia', async () => {
    const dia = new Date();
    const suyo = Buffer.from(new Uint8Array([1, 2, 3]).buffer);
    await taller('hilo').hacer('bytes', [suyo, dia], { cede: [suyo] });
    expect(suyo.length).toBe(0);
    const parte = Buffer.from(new Uint8Array([1, 2, 3, 4]).buffer, 0, 3);
    await taller('hilo').hacer('bytes', [parte, dia], { cede: [parte] });
    expect(parte.length).toBe(3);
    const otro = Buffer.from(new Uint8Array([1, 2, 3]).buffer);
    await taller('proceso').hacer('bytes', [otro, dia], { cede: [otro] });
    expect(otro.length).toBe(3);
  });

  it.each(['hilo', 'proceso'] as const)('bytes y fechas cruzan a un %s y vuelven enteros', async (en) => {
    const dia = new Date('2026-03-04T05:06:07Z');
    const b = await taller(en).hacer('bytes', [Buffer.from([1, 2, 3, 4]).subarray(1), dia]);
    expect(b).toEqual({ largo: 3, bytes: Buffer.from([3, 4]), dia, esBuffer: true });
  });
});
