import { createHash, randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { AlmacenDeObjetos } from '#almacen';

/** An adapter under test, and the power over what is behind it. */
export interface Banco {
  readonly almacen: AlmacenDeObjetos;
  detener(): Promise<void>;
  reanudar(): Promise<void>;
}

const MB = 1024 * 1024;
export const hashDe = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const conCodigo = (codigo: string): unknown => expect.objectContaining({ codigo });

async function juntar(flujo: Readable): Promise<Buffer> {
  const trozos: Buffer[] = [];
  for await (const trozo of flujo) trozos.push(trozo as Buffer);
  return Buffer.concat(trozos);
}

/** @returns every object listed, in order */
export async function nombres(almacen: AlmacenDeObjetos): Promise<string[]> {
  const vistos: string[] = [];
  for await (const nombre of almacen.listar()) vistos.push(nombre);
  return vistos.sort();
}

/** Everything listed is whole: its bytes are those of its name. */
export async function exigirEnteros(almacen: AlmacenDeObjetos): Promise<void> {
  for (const nombre of await nombres(almacen)) expect(hashDe(await almacen.leer(nombre))).toBe(nombre);
}

function guardarYLeer(banco: () => Banco): void {
  const nota = Buffer.from('Nota AGETIC-NE/1727/2018');
  const hash = hashDe(nota);

  it('responde que está disponible', async () => {
    await expect(banco().almacen.comprobar()).resolves.toBeUndefined();
  });

  it('devuelve los mismos bytes que guardó', async () => {
    await banco().almacen.poner(hash, nota);
    expect(await banco().almacen.leer(hash)).toEqual(nota);
    expect(await banco().almacen.tamano(hash)).toBe(nota.length);
  });

  it('guardar lo mismo otra vez no cambia nada', async () => {
    await banco().almacen.poner(hash, nota);
    await banco().almacen.poner(hash, nota);
    expect((await nombres(banco().almacen)).filter((n) => n === hash)).toEqual([hash]);
    expect(await banco().almacen.leer(hash)).toEqual(nota);
  });

  it.each([
    [0, 0],
    [5, 10],
    [nota.length - 1, nota.length - 1],
    [0, nota.length - 1],
  ])('lee el rango %i a %i, los dos incluidos', async (desde, hasta) => {
    await banco().almacen.poner(hash, nota);
    expect(await juntar(await banco().almacen.leerRango(hash, desde, hasta))).toEqual(
      nota.subarray(desde, hasta + 1),
    );
  });

  it('guarda 20 MB', async () => {
    const grande = randomBytes(20 * MB);
    await banco().almacen.poner(hashDe(grande), grande);
    expect((await banco().almacen.leer(hashDe(grande))).equals(grande)).toBe(true);
    const final = await juntar(await banco().almacen.leerRango(hashDe(grande), 20 * MB - 100, 20 * MB - 1));
    expect(final.equals(grande.subarray(-100))).toBe(true);
  });

  it('guarda 20 a la vez, y los lista', async () => {
    const varios = Array.from({ length: 20 }, () => randomBytes(64 * 1024));
    await Promise.all(varios.map((b) => banco().almacen.poner(hashDe(b), b)));
    expect(await nombres(banco().almacen)).toEqual(expect.arrayContaining(varios.map(hashDe)));
    for (const b of varios) expect((await banco().almacen.leer(hashDe(b))).equals(b)).toBe(true);
  });

  it('20 que guardan lo mismo a la vez dejan uno', async () => {
    const igual = randomBytes(256 * 1024);
    await Promise.all(Array.from({ length: 20 }, () => banco().almacen.poner(hashDe(igual), igual)));
    expect((await nombres(banco().almacen)).filter((n) => n === hashDe(igual))).toHaveLength(1);
    expect((await banco().almacen.leer(hashDe(igual))).equals(igual)).toBe(true);
  });
}

function negarse(banco: () => Banco): void {
  const ajeno = hashDe(Buffer.from('otra cosa'));

  it('rechaza bytes que no son de su huella, y no deja nada', async () => {
    await expect(banco().almacen.poner(ajeno, Buffer.from('esta'))).rejects.toEqual(
      conCodigo('almacen.hash-distinto'),
    );
    expect(await banco().almacen.tamano(ajeno)).toBeNull();
    expect(await nombres(banco().almacen)).not.toContain(ajeno);
  });

  it('dice que no está lo que no se guardó', async () => {
    const ausente = hashDe(randomBytes(16));
    expect(await banco().almacen.tamano(ausente)).toBeNull();
    await expect(banco().almacen.leer(ausente)).rejects.toEqual(conCodigo('almacen.no-encontrado'));
    await expect(banco().almacen.leerRango(ausente, 0, 1)).rejects.toEqual(
      conCodigo('almacen.no-encontrado'),
    );
  });

  it.each(['', 'abc', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(63)}/`, `${'a'.repeat(64)}\0`])(
    'no acepta la clave %j',
    async (clave) => {
      const { almacen } = banco();
      const invalida = conCodigo('almacen.clave-invalida');
      await expect(almacen.poner(clave, Buffer.from('x'))).rejects.toEqual(invalida);
      await expect(almacen.leer(clave)).rejects.toEqual(invalida);
      await expect(almacen.leerRango(clave, 0, 1)).rejects.toEqual(invalida);
      await expect(almacen.tamano(clave)).rejects.toEqual(invalida);
    },
  );
}

function detenido(banco: () => Banco): void {
  it('detenido, cada acto dice que no está disponible; reanudado, vuelve a servir', async () => {
    const { almacen, detener, reanudar } = banco();
    const nota = randomBytes(1024);
    await almacen.poner(hashDe(nota), nota);
    await detener();
    try {
      const caido = conCodigo('almacen.no-disponible');
      const otra = randomBytes(1024);
      await expect(almacen.poner(hashDe(otra), otra)).rejects.toEqual(caido);
      await expect(almacen.leer(hashDe(nota))).rejects.toEqual(caido);
      await expect(almacen.tamano(hashDe(nota))).rejects.toEqual(caido);
      await expect(almacen.comprobar()).rejects.toEqual(caido);
      await expect(nombres(almacen)).rejects.toEqual(caido);
    } finally {
      await reanudar();
    }
    await almacen.comprobar();
    expect((await almacen.leer(hashDe(nota))).equals(nota)).toBe(true);
  });

  it('detenido en medio de diez escrituras no deja ninguna a medias, y todas se pueden repetir', async () => {
    const { almacen, detener, reanudar } = banco();
    const varios = Array.from({ length: 10 }, () => randomBytes(2 * MB));
    const escrituras = varios.map((b) => almacen.poner(hashDe(b), b));
    const fines = Promise.allSettled(escrituras);
    await Promise.any(escrituras);
    await detener();
    const resultados = await fines;
    await reanudar();
    for (const r of resultados) {
      if (r.status === 'rejected') expect(r.reason).toEqual(conCodigo('almacen.no-disponible'));
    }
    await exigirEnteros(almacen);
    const listados = await nombres(almacen);
    resultados.forEach((r, i) => {
      if (r.status === 'fulfilled') expect(listados).toContain(hashDe(varios[i] ?? Buffer.alloc(0)));
    });
    await Promise.all(varios.map((b) => almacen.poner(hashDe(b), b)));
    for (const b of varios) expect((await almacen.leer(hashDe(b))).equals(b)).toBe(true);
  });
}

/** What every adapter of the port keeps, whatever is behind it. */
export function suiteDelAlmacen(banco: () => Banco): void {
  describe('guarda y devuelve', () => guardarYLeer(banco));
  describe('se niega', () => negarse(banco));
  describe('se cae', () => detenido(banco));
}
