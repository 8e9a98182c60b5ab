import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import type { Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';

/** The photo that a PDF was made from is reachable as it came: on its documento, and in the ZIP with its own sha-256. */
const huella = (b: Uint8Array): string => createHash('sha256').update(b).digest('hex');
let color = 0;
/** A photo taken with the telephone on its side: its EXIF says how to turn it. */
const foto = (): Promise<Buffer> =>
  sharp({ create: { width: 80, height: 60, channels: 3, background: { r: 200, g: 30, b: color++ } } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director']);
});
afterAll(() => prueba.cerrar());

interface Visto {
  readonly anexos: { n: number; sha256: string; nombre: string; tipo: string }[];
  readonly revisiones: { n: number; clase: string; sha256: string }[];
  readonly originales: { n: number; sha256: string; deSha256: string; tipo: string; url: string }[];
}
interface EnManifiesto {
  readonly nombre: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly tipo?: string;
  readonly originalDe?: string;
}

async function enZip(
  a: Alta,
): Promise<{ archivos: Record<string, Uint8Array>; manifiesto: readonly EnManifiesto[] }> {
  const bytes = await oficina
    .de('recepcion')
    .bytes(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/expediente.zip`);
  const archivos = unzipSync(bytes);
  const { archivos: manifiesto } = JSON.parse(Buffer.from(archivos['manifiesto.json'] ?? []).toString()) as {
    archivos: EnManifiesto[];
  };
  for (const { nombre, sha256 } of manifiesto)
    expect([nombre, huella(archivos[nombre] ?? new Uint8Array())]).toEqual([nombre, sha256]);
  return { archivos, manifiesto };
}

/** The annex's original, downloaded and found in the ZIP, is the very photo. */
async function exigirOriginal(a: Alta, documentoId: string, bytes: Buffer, orden: string): Promise<void> {
  const visto = await oficina.de('recepcion').leer<Visto>(`/api/documentos/${documentoId}`);
  const anexo = visto.anexos.find((x) => x.nombre === 'Foto de la obra.pdf');
  const original = visto.originales.find((o) => o.deSha256 === anexo?.sha256);
  expect(anexo?.tipo).toBe('application/pdf');
  expect(original).toMatchObject({ sha256: huella(bytes), tipo: 'image/jpeg' });
  const r = await oficina.de('recepcion').respuesta(original?.url ?? '');
  expect(r.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await r.arrayBuffer()).equals(bytes)).toBe(true);
  const { archivos, manifiesto } = await enZip(a);
  const nombre = `${orden} original Foto de la obra.jpg`;
  expect(manifiesto).toContainEqual(
    expect.objectContaining({
      ...{ nombre, sha256: huella(bytes), bytes: bytes.length, tipo: 'image/jpeg' },
      originalDe: `${orden} Foto de la obra.pdf`,
    }),
  );
  expect(manifiesto).toContainEqual(
    expect.objectContaining({ nombre: `${orden} Foto de la obra.pdf`, sha256: anexo?.sha256 }),
  );
  expect(Buffer.from(archivos[nombre] ?? []).equals(bytes)).toBe(true);
}

it('la foto anexada a una nota recibida', async () => {
  const bytes = await foto();
  const archivoId = await oficina.de('recepcion').subir('Foto de la obra.jpg', bytes);
  const a = await oficina.mesa.registrar({ anexos: [{ archivoId, descripcion: 'Foto', fojas: 1 }] });
  await exigirOriginal(a, a.documentoId, bytes, '01-1');
  // It is read in its PDF: the foliated expediente has one page for it, not two.
  const indice = await oficina.de('recepcion').bytes(`/api/hojas/2018/${a.hoja.id}/expediente.pdf`);
  expect(Buffer.from(indice).toString('latin1')).not.toContain('original Foto');
});

it('la foto anexada a una carta firmada', async () => {
  const a = await oficina.mesa.registrar({});
  await oficina.hacer('director', a, await oficina.mesa.derivada(a, 'director'), 'recibir');
  const carta = await oficina.firmar('director', a, 'Con foto');
  const bytes = await foto();
  const archivoId = await oficina.de('director').subir('Foto de la obra.jpg', bytes);
  await oficina.de('director').acto(`/api/documentos/${carta.id}/anexos`, {
    anexos: [{ archivoId, descripcion: 'Foto', fojas: 1 }],
  });
  await exigirOriginal(a, carta.id, bytes, '02-1');
});

it('la nota misma, que llegó como foto: su original va con ella', async () => {
  const bytes = await foto();
  const a = await oficina.mesa.registrar({
    archivoId: await oficina.de('recepcion').subir('nota.jpg', bytes),
  });
  const { manifiesto } = await enZip(a);
  const [papel, original] = manifiesto;
  expect(papel?.nombre).toMatch(/^01 .+\.pdf$/);
  expect(original).toMatchObject({
    nombre: '01 original nota.jpg',
    sha256: huella(bytes),
    originalDe: papel?.nombre,
  });
});
