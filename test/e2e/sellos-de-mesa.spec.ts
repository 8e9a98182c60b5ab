import { CredencialesDePrueba, SelloDeMesa, Sellos } from '#firmas';
import { abrirP12, crearPkiDePrueba } from '#pades';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Autoridad } from '../support/pki';

let a: AplicacionDePrueba;
let despacho = '';
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-29T10:15:00-04:00');
  const [fila] = await a.base.dataSource.query<{ id: string }[]>(
    `SELECT id::text FROM organizacion.unidades WHERE sigla = 'Desp./Gov.'`,
  );
  despacho = fila?.id ?? '';
  // As in production: no test certificate stands in for a seal that is not there.
  jest.spyOn(a.app.get(CredencialesDePrueba), 'permitidas', 'get').mockReturnValue(false);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await a.cerrar();
});

const sellos = (): Sellos => a.app.get(Sellos);
const titular = async (): Promise<string | null> =>
  (await a.app.get(SelloDeMesa).para(despacho))?.certificado.titular.nombre ?? null;
const archivo = async (nombre: string, hasta = '2030-01-01') => {
  const pki = await crearPkiDePrueba({ desde: new Date('2018-01-01'), hasta: new Date(hasta) });
  const { p12, contrasena } = await pki.emitir({ nombre, ci: '0', cargo: 'Sello', entidad: 'GADT' });
  return { p12, clave: contrasena };
};

/** A certificate whose key may only cipher. */
function deCifrar(): Buffer {
  const autoridad = new Autoridad('Autoridad de sellos');
  try {
    const vigencia = { desde: '20180101040000Z', hasta: '20300101040000Z' };
    const extensiones = ['keyUsage=critical,keyEncipherment'];
    return autoridad.emitirP12({ nombre: 'Sello que cifra', extensiones, ...vigencia });
  } finally {
    autoridad.cerrar();
  }
}

describe('sellos electrónicos de las mesas', () => {
  it('sin sello no se sella; el de la entidad sirve a las mesas que no tienen el suyo; el propio va antes', async () => {
    expect(await titular()).toBeNull();
    await sellos().importar(null, await archivo('Sello de la Gobernación'));
    expect(await titular()).toBe('Sello de la Gobernación');
    await sellos().importar('Desp./Gov.', await archivo('Sello del Despacho'));
    expect(await titular()).toBe('Sello del Despacho');
  });

  it('cambiarlo deja uno solo en uso y borra la llave anterior; retirarlo deja el de la entidad', async () => {
    await sellos().importar('Desp./Gov.', await archivo('Sello nuevo del Despacho'));
    expect(await titular()).toBe('Sello nuevo del Despacho');
    expect(
      await a.base.dataSource.query(
        `SELECT retirado_en IS NOT NULL AS retirado, cifrado IS NULL AS "sinLlave" FROM firmas.sellos WHERE unidad_id = $1 ORDER BY id`,
        [despacho],
      ),
    ).toEqual([
      { retirado: true, sinLlave: true },
      { retirado: false, sinLlave: false },
    ]);
    await sellos().retirar('Desp./Gov.');
    expect(await titular()).toBe('Sello de la Gobernación');
    await expect(sellos().retirar('Desp./Gov.')).rejects.toMatchObject({ codigo: 'firma.sello.ausente' });
  });

  it('uno hecho aquí sella, y su certificado se puede dar a otros', async () => {
    const pem = await sellos().crear('Desp./Gov.');
    expect(await titular()).toBe('Sello de recepción — Despacho del Gobernador');
    expect(pem).toMatch(/^-----BEGIN CERTIFICATE-----/);
    await sellos().retirar('Desp./Gov.');
  });

  it('lo que no sirve se rechaza con su razón y deja el que había', async () => {
    const bueno = await archivo('Otro');
    const casos = [
      [sellos().importar('No-existe', bueno), 'firma.sello.unidad'],
      [sellos().importar('Desp./Gov.', { ...bueno, clave: 'mala' }), 'firma.p12-contrasena'],
      [sellos().importar('Desp./Gov.', { p12: Buffer.from('x'), clave: '' }), 'firma.p12-danado'],
      [sellos().importar('Desp./Gov.', await archivo('Vencido', '2018-02-01')), 'firma.sello.no-vigente'],
      [sellos().importar('Desp./Gov.', { p12: deCifrar(), clave: 'clave' }), 'firma.certificado'],
    ] as const;
    for (const [intento, codigo] of casos) await expect(intento).rejects.toMatchObject({ codigo });
    expect(await titular()).toBe('Sello de la Gobernación');
  });

  it('la llave no está en la base: cifrada con un archivo que solo su dueño lee; sin él no se abre', async () => {
    const [fila] = await a.base.dataSource.query<{ cifrado: Buffer }[]>(
      `SELECT cifrado FROM firmas.sellos WHERE retirado_en IS NULL`,
    );
    expect(() => abrirP12(fila?.cifrado ?? Buffer.alloc(0), '')).toThrow();
    expect(fila?.cifrado.includes('p12')).toBe(false);
    const llave = join(a.config.datos, 'llave-de-sellos');
    expect((await stat(llave)).mode & 0o077).toBe(0);
    const guardada = await readFile(llave);
    await rm(llave);
    await expect(titular()).rejects.toMatchObject({ codigo: 'firma.cofre' });
    await rm(llave);
    await writeFile(llave, guardada, { mode: 0o600 });
    expect(await titular()).toBe('Sello de la Gobernación');
  });
});
