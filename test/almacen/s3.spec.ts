import { AlmacenS3 } from '#almacen';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ejecutar } from '../support/programas';
import { iniciarS3, motivoSinS3, type ServidorS3 } from '../support/s3';
import { conCodigo, exigirEnteros, hashDe, nombres, suiteDelAlmacen, type Banco } from './suite';

const motivo = motivoSinS3();
if (motivo) process.stderr.write(`Almacén S3 omitido: ${motivo}\n`);
const MB = 1024 * 1024;
const HILO = join(__dirname, '..', '..', 'dist/apps/cli/src/hilo/main.js');

(motivo ? describe.skip : describe)('almacén S3', () => {
  let servidor: ServidorS3;
  let banco: Banco;

  beforeAll(async () => {
    servidor = await iniciarS3();
    process.stderr.write(`Almacén S3 probado en ${servidor.nombre}\n`);
    banco = {
      almacen: new AlmacenS3(servidor.config),
      detener: () => servidor.detener(),
      reanudar: () => servidor.reanudar(),
    };
  }, 120_000);
  afterAll(() => servidor.cerrar());

  suiteDelAlmacen(() => banco);

  it('muerto a la mitad de una escritura, el objeto no existe; al volver se guarda entero', async () => {
    const bytes = randomBytes(20 * MB);
    const muerto = servidor.detenerTras(8 * MB);
    await expect(banco.almacen.poner(hashDe(bytes), bytes)).rejects.toEqual(
      conCodigo('almacen.no-disponible'),
    );
    await muerto;
    await servidor.reanudar();
    expect(await banco.almacen.tamano(hashDe(bytes))).toBeNull();
    await exigirEnteros(banco.almacen);
    await banco.almacen.poner(hashDe(bytes), bytes);
    expect((await banco.almacen.leer(hashDe(bytes))).equals(bytes)).toBe(true);
  });

  it('dos réplicas que empiezan a la vez sobre una cubeta que no existe guardan las dos', async () => {
    const config = { ...servidor.config, cubeta: `${servidor.config.cubeta}-b` };
    const pares = Array.from({ length: 2 }, () => ({
      almacen: new AlmacenS3(config),
      bytes: randomBytes(1024),
    }));
    await Promise.all(pares.map(({ almacen, bytes }) => almacen.poner(hashDe(bytes), bytes)));
    for (const { bytes } of pares) expect(await new AlmacenS3(config).leer(hashDe(bytes))).toEqual(bytes);
  });

  it('con otra clave secreta no se lee ni se guarda', async () => {
    const intruso = new AlmacenS3({ ...servidor.config, secreto: 'otro-secreto' });
    const nota = randomBytes(64);
    await banco.almacen.poner(hashDe(nota), nota);
    await expect(intruso.leer(hashDe(nota))).rejects.toEqual(conCodigo('almacen.no-disponible'));
    await expect(intruso.poner(hashDe(nota), nota)).rejects.toEqual(conCodigo('almacen.no-disponible'));
  });

  it('el hilo de 2018 se representa entero sobre S3, y allí quedan sus papeles', async () => {
    const salida = await mkdtemp(join(tmpdir(), 'hilo-s3-'));
    const config = { ...servidor.config, cubeta: `${servidor.config.cubeta}-hilo` };
    try {
      const { codigo, texto } = await ejecutar(process.execPath, [HILO, '--salida', salida], {
        HR_S3_ENDPOINT: config.endpoint,
        HR_S3_ACCESO: config.acceso,
        HR_S3_SECRETO: config.secreto,
        HR_S3_CUBETA: config.cubeta,
      });
      expect([codigo, texto]).toEqual([0, expect.stringMatching(/comprobaciones bien, 0 mal/)]);
    } finally {
      await rm(salida, { recursive: true, force: true });
    }
    const almacen = new AlmacenS3(config);
    await exigirEnteros(almacen);
    expect((await nombres(almacen)).length).toBeGreaterThan(5);
  }, 180_000);
});
