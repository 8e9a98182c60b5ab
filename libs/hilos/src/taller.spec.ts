import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Taller } from './taller';

/** What a thread runs, as the build leaves it. */
const OBRERO = `
const tareas = {
  doble: (n) => 2 * n,
  eterna: () => { for (;;); },
  glotona: () => { for (let todo = null; ; ) todo = { todo }; },
};
module.exports = ({ que, con }) => ({ hecho: tareas[que](...con) });
`;
const TAREAS = { doble: (n: number) => 2 * n, eterna: () => 0, glotona: () => 0 };

describe('los límites de un taller', () => {
  const carpeta = mkdtempSync(join(tmpdir(), 'taller-'));
  afterAll(() => rmSync(carpeta, { recursive: true }));

  it('lo que pasa de su tiempo o de su memoria se rehúsa en castellano, y el siguiente ni lo nota', async () => {
    const obrero = join(carpeta, 'obrero.js');
    writeFileSync(obrero, OBRERO);
    const taller = new Taller(obrero, TAREAS, { aLaVez: 1, memoriaMb: 48, plazoMs: 20_000 });
    await expect(taller.hacer('eterna', [], 300)).rejects.toMatchObject({
      codigo: 'trabajo.excedido',
      exceso: 'tiempo',
      message: 'El archivo tarda demasiado en leerse: no se hizo nada con él.',
    });
    await expect(taller.hacer('glotona', [])).rejects.toMatchObject({ clase: 'invalido', exceso: 'memoria' });
    expect(await taller.hacer('doble', [21])).toBe(42);
  });
});
