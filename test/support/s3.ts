import { randomBytes } from 'node:crypto';
import { Client } from 'minio';
import type { ConfigS3 } from '#almacen';
import { hayPrograma, iniciarCeph, iniciarMinio, type MotorS3 } from './motores-s3';
import { Relevo } from './relevo';

/** A real S3 server for one test file, with a bucket name of its own. */
export interface ServidorS3 {
  readonly nombre: string;
  readonly config: ConfigS3;
  /** at once, also in the middle of a request */
  detener(): Promise<void>;
  reanudar(): Promise<void>;
  /** @returns when the server was stopped, after that many more bytes went to it */
  detenerTras(bytes: number): Promise<void>;
  cerrar(): Promise<void>;
}

const PROGRAMAS_DE_CEPH = ['radosgw', 'ceph-mon', 'ceph-osd', 'ceph-mgr', 'ceph'];

/** @returns why there is no S3 server here, or null when there is one */
export function motivoSinS3(): string | null {
  if (process.env.HR_TEST_S3_ENDPOINT || hayPrograma('minio') || PROGRAMAS_DE_CEPH.every(hayPrograma))
    return null;
  return 'no hay servidor S3: dé HR_TEST_S3_ENDPOINT, o instale uno con «bash test/support/s3-preparar.sh»';
}

/** A server that others keep: its test only loses the way to it. */
function motorAjeno(endpoint: string): MotorS3 {
  const url = new URL(endpoint);
  if (url.protocol !== 'http:') throw new Error('HR_TEST_S3_ENDPOINT debe ser http://servidor:puerto');
  const nada = (): Promise<void> => Promise.resolve();
  return {
    nombre: endpoint,
    host: url.hostname,
    puerto: Number(url.port || 80),
    acceso: process.env.HR_TEST_S3_ACCESO ?? '',
    secreto: process.env.HR_TEST_S3_SECRETO ?? '',
    matar: nada,
    levantar: nada,
    cerrar: nada,
  };
}

/** Removes the test's buckets, all named after the first one. */
async function vaciar(config: ConfigS3): Promise<void> {
  const { hostname, port } = new URL(config.endpoint);
  const cliente = new Client({
    endPoint: hostname,
    port: Number(port),
    useSSL: false,
    accessKey: config.acceso,
    secretKey: config.secreto,
  });
  for (const { name: cubeta } of await cliente.listBuckets()) {
    if (!cubeta.startsWith(config.cubeta)) continue;
    for await (const objeto of cliente.listObjectsV2(cubeta, '', true)) {
      await cliente.removeObject(cubeta, (objeto as { name: string }).name);
    }
    await cliente.removeBucket(cubeta);
  }
}

/** Starts the peer: the server given by the environment, else MinIO, else Ceph. Only when `motivoSinS3()` is null. */
export async function iniciarS3(): Promise<ServidorS3> {
  const dado = process.env.HR_TEST_S3_ENDPOINT;
  const motor = dado ? motorAjeno(dado) : await (hayPrograma('minio') ? iniciarMinio() : iniciarCeph());
  const relevo = await Relevo.abrir(motor);
  const config: ConfigS3 = {
    endpoint: `http://127.0.0.1:${relevo.puerto}`,
    acceso: motor.acceso,
    secreto: motor.secreto,
    cubeta: `pruebas-${randomBytes(6).toString('hex')}`,
    region: 'us-east-1',
  };
  const detener = async (): Promise<void> => {
    await motor.matar();
    relevo.cortar();
  };
  return {
    nombre: motor.nombre,
    config,
    detener,
    reanudar: async () => {
      await motor.levantar();
      relevo.reanudar();
    },
    detenerTras: (bytes) => relevo.tras(bytes).then(detener),
    cerrar: async () => {
      if (dado) await vaciar(config);
      await relevo.cerrar();
      await motor.cerrar();
    },
  };
}
