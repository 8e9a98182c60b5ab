import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { textoPorPagina } from '../support/lector-pdf';
import { rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { pdfMinimo } from '../support/pdf-minimo';

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'tecnico']);
});
afterAll(() => prueba.cerrar());

const ruta = (a: Alta, que: string): string => `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/expediente.${que}`;

/** An HR with a received and stamped note, its annex, and a signed answer. */
async function hojaConPapeles(recepcion: Escritorio): Promise<Alta> {
  const archivoId = await recepcion.subir('plan: ñandú/1.pdf', await pdfMinimo('el anexo'));
  const a = await oficina.mesa.registrar({ anexos: [{ archivoId, descripcion: 'Plan', fojas: 19 }] });
  const [id = ''] = await oficina.hacer('recepcion', a, a.derivacionId, 'derivar', {
    oficial: oficina.mesa.aPuesto('director'),
  });
  await oficina.hacer('director', a, id, 'recibir');
  await oficina.firmar('director', a, 'Respuesta');
  return a;
}

it('el expediente de una hoja en un PDF: índice, papeles, anexos y hoja de ruta, foliado', async () => {
  const recepcion = oficina.de('recepcion');
  const a = await hojaConPapeles(recepcion);
  const paginas = await textoPorPagina(await recepcion.bytes(ruta(a, 'pdf')));
  expect(paginas[0]).toContain('Expediente');
  expect(paginas[0]).toContain(a.hoja.codigo);
  expect(paginas[0]).toContain('Plan');
  expect(paginas.findIndex((p) => p.includes('el anexo'))).toBeGreaterThan(0);
  paginas.forEach((p, i) => expect(p).toContain(`Foja ${i + 1}`));
  expect(paginas.at(-1)).toMatch(/HOJA DE RUTA/i);
  // A signature and a stamp are drawn on the page, not left behind in a form that the copy does not have.
  expect(paginas.join(' ')).toContain('FIRMADO DIGITALMENTE');
});

it('el expediente en un ZIP lleva los archivos enteros y un manifiesto que los prueba', async () => {
  const recepcion = oficina.de('recepcion');
  const a = await hojaConPapeles(recepcion);
  const archivos = unzipSync(await recepcion.bytes(ruta(a, 'zip')));
  const manifiesto = JSON.parse(Buffer.from(archivos['manifiesto.json'] ?? []).toString()) as {
    hoja: { codigo: string };
    archivos: { nombre: string; sha256: string; bytes: number; firmas?: number }[];
  };
  expect(manifiesto.hoja.codigo).toBe(a.hoja.codigo);
  const nombres = Object.keys(archivos).filter((n) => n !== 'manifiesto.json');
  expect(nombres.sort()).toEqual(manifiesto.archivos.map((x) => x.nombre).sort());
  for (const { nombre, sha256, bytes } of manifiesto.archivos) {
    const hallado = archivos[nombre] ?? new Uint8Array();
    expect([nombre, hallado.length]).toEqual([nombre, bytes]);
    expect(createHash('sha256').update(hallado).digest('hex')).toBe(sha256);
    expect(nombre).not.toMatch(/[/\\:]|\.\./);
  }
  expect(manifiesto.archivos.some((x) => x.firmas === 1)).toBe(true);
  expect(nombres).toContain('historia.json');
});

it('dice de cada despacho a quién salió, cuándo y con qué acuse, en el índice y en el manifiesto', async () => {
  const [recepcion, director] = [oficina.de('recepcion'), oficina.de('director')];
  const a = await hojaConPapeles(recepcion);
  const { documentos } = await director.leer<{ documentos: { id: string; origen: string }[] }>(
    `/api/hojas/2018/${a.hoja.id}`,
  );
  const id = documentos.find((d) => d.origen === 'propio')?.id ?? '';
  const hacer = (acto: string, orden: object) => recepcion.acto(`/api/documentos/${id}/${acto}`, orden);
  const hoy = prueba.reloj.ahora().toISOString().slice(0, 10);
  const destinos = ['DIRECTOR GENERAL', 'Contraloría', 'AGETIC'].map((destino) => ({ destino }));
  await hacer('despachar', { medio: 'Courier', transportista: 'Expreso Sur', destinos });
  const archivoId = await recepcion.subir('copia.pdf', await pdfMinimo('RECIBIDO 4411'));
  await hacer('acusar', {
    n: 1,
    fecha: hoy,
    hora: '08:50',
    codigo: 'DG-4411',
    nombre: 'Recepción',
    archivoId,
  });
  await hacer('no-entregar', { n: 2, motivo: 'Dirección cerrada' });
  const [d, m, g] = [hoy.slice(8), hoy.slice(5, 7), hoy.slice(0, 4)];
  const salio = `salió el ${d}/${m}/${g} por Courier (Expreso Sur)`;
  const esperadas = [
    'Salida: 2 de 3 despachadas, 1 con acuse, 1 no entregada',
    `DIRECTOR GENERAL: ${salio}; acuse del ${d}/${m}/${g} a las 08:50, código DG-4411, lo recibió Recepción, con copia sellada`,
    `Contraloría: ${salio}; no se entregó: Dirección cerrada`,
    `AGETIC: ${salio}; falta su acuse`,
  ];
  const paginas = await textoPorPagina(await recepcion.bytes(ruta(a, 'pdf')));
  const indice = (paginas[0] ?? '').replace(/\s+/g, ' ');
  for (const linea of esperadas) expect(indice).toContain(linea);
  // The copy that came back is one of its papers.
  expect(indice).toContain('Acuse de recibo: copia sellada de DIRECTOR GENERAL');
  expect(paginas.slice(1).join(' ')).toContain('RECIBIDO 4411');
  const zip = unzipSync(await recepcion.bytes(ruta(a, 'zip')));
  const { archivos } = JSON.parse(Buffer.from(zip['manifiesto.json'] ?? []).toString()) as {
    archivos: { salidas?: string[]; titulo?: string }[];
  };
  expect(archivos.flatMap((x) => (x.salidas ? [x.salidas] : []))).toEqual([esperadas]);
  expect(archivos.map((x) => x.titulo)).toContain('Acuse de recibo: copia sellada de DIRECTOR GENERAL');
});

it('un papel sin emitir no está en el expediente, y uno anulado dice que lo está', async () => {
  const [recepcion, director] = [oficina.de('recepcion'), oficina.de('director')];
  const a = await hojaConPapeles(recepcion);
  const { documentos } = await director.leer<{ documentos: { id: string; cite: string; origen: string }[] }>(
    `/api/hojas/2018/${a.hoja.id}`,
  );
  const propio = documentos.find((d) => d.origen === 'propio');
  await director.acto(`/api/hojas/2018/${a.hoja.id}/documentos`, {
    tipo: 'informe',
    firmantePuestoId: prueba.demo.puestos['director'],
    papel: { archivoId: await director.subir('hecho.pdf', await pdfMinimo('sin emitir')) },
    contenido: { referencia: 'Sin emitir', a: [{ nombre: 'X', cargo: '' }] },
  });
  await director.acto(`/api/documentos/${propio?.id}/anular`, { motivo: 'Se emitió por error' });
  const [indice = '', ...resto] = await textoPorPagina(await recepcion.bytes(ruta(a, 'pdf')));
  expect(indice).toContain(`${propio?.cite} (ANULADO)`);
  expect([indice, ...resto].join(' ')).not.toMatch(/sin emitir/i);
  const zip = unzipSync(await recepcion.bytes(ruta(a, 'zip')));
  const manifiesto = Buffer.from(zip['manifiesto.json'] ?? []).toString();
  expect(manifiesto).toContain('"estado": "ANULADO"');
  expect(manifiesto).not.toMatch(/sin emitir|hecho/i);
});

it('lo reservado no da expediente a quien no la ve, y deja rastro a quien sí', async () => {
  const recepcion = oficina.de('recepcion');
  const a = await oficina.mesa.registrar({ confidencialidad: 'RESERVADA' });
  for (const que of ['pdf', 'zip'])
    expect((await rechazo(oficina.de('tecnico').bytes(ruta(a, que)))).estado).toBe(404);
  await recepcion.bytes(ruta(a, 'zip'));
  const historia = await recepcion.leer<{ acto: string }[]>(
    `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/historia`,
  );
  expect(historia.map((e) => e.acto)).toContain('imprimir');
});
