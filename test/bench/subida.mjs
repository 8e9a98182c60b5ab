// A scan of three hundred pages and two hundred megabytes that comes in, and one of forty that is stamped, while twenty
// people work (case P16): how late the server's event loop comes meanwhile.
import { randomFillSync } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as esperar } from 'node:timers/promises';
import { PDFDocument } from 'pdf-lib';
import { decimal } from './medida.mjs';
import { encender, entrar, GENTE, linea, mientras, sentarGente } from './oficina.mjs';

/** @returns {Promise<Buffer>} pages that each carry so many bytes that do not shrink, as pictures do */
async function escaneo(paginas, mb) {
  const doc = await PDFDocument.create();
  const porPagina = Math.floor((mb * 1024 * 1024) / paginas);
  const ancho = Math.floor(Math.sqrt(porPagina));
  for (let i = 0; i < paginas; i++) {
    const puntos = randomFillSync(Buffer.alloc(ancho * ancho));
    const imagen = doc.context.register(
      doc.context.stream(puntos, {
        ...{ Type: 'XObject', Subtype: 'Image', Width: ancho, Height: ancho },
        ...{ ColorSpace: 'DeviceGray', BitsPerComponent: 8 },
      }),
    );
    const pagina = doc.addPage([612, 792]);
    pagina.node.setXObject(pagina.node.newXObjectKey('Im'), imagen);
  }
  return Buffer.from(await doc.save({ useObjectStreams: false }));
}

async function sellada(mesa, archivoId) {
  const { hoja, recepcionId } = await mesa.acto('/api/hojas/externas', {
    ...{ procedencia: 'Comunidad de Tolomosa', remitente: 'Presidente de la OTB', referencia: 'Plano' },
    ...{ fojas: 1, archivoId },
  });
  for (let i = 0; i < 600; i++) {
    const { documentos } = await mesa.leer(`/api/hojas/${hoja.gestion}/${hoja.id}`);
    const sello = documentos.find((d) => d.sello?.recepcionId === recepcionId)?.sello;
    if (sello?.estado === 'sellado') return;
    if (sello?.estado === 'fallido') throw new Error(`no se selló: ${sello.detalle}`);
    await esperar(100);
  }
  throw new Error('el sello no llegó');
}

/**
 * @param {number} _rondas one is a long look already
 * @param {boolean} breve small files
 * @returns {Promise<object>} delay of the event loop and times of the pages: at rest, on upload, on stamping
 */
export async function medir(_rondas, breve) {
  const [paginas, mb, mbSellado] = breve ? [20, 4, 2] : [300, 195, 45];
  const [grande, mediano] = [await escaneo(paginas, mb), await escaneo(20, mbSellado)];
  const servidor = await encender();
  try {
    const mesa = await entrar(servidor.origen, 'recepcion');
    const gente = await sentarGente(servidor.origen);
    await mientras(servidor, gente, () => esperar(breve ? 500 : 3_000)); // warm
    const reposo = await mientras(servidor, gente, () => esperar(breve ? 1_000 : 5_000));
    let subido;
    const subiendo = await mientras(servidor, gente, async () => {
      subido = await mesa.subirTodo('plano.pdf', grande);
    });
    if (subido.paginas !== paginas) throw new Error(`se contaron ${subido.paginas} páginas de ${paginas}`);
    const { id } = await mesa.subirTodo('nota.pdf', mediano);
    const inicio = performance.now();
    const sellando = await mientras(servidor, gente, () => sellada(mesa, id));
    return {
      ...{ paginas, mb, mbSellado, gente: GENTE, reposo, subiendo, sellando },
      ms: performance.now() - inicio,
    };
  } finally {
    await servidor.apagar();
  }
}

/** @returns {string[]} the same in lines for people */
export function contar({ paginas, mb, mbSellado, gente, reposo, subiendo, sellando }) {
  return [
    `Archivos grandes mientras ${gente} personas trabajan`,
    linea('nadie los sube', reposo),
    linea(`subir ${paginas} páginas, ${mb} MB, en ${decimal(subiendo.segundos)} s`, subiendo),
    linea(`registrar y sellar ${mbSellado} MB en ${decimal(sellando.segundos)} s`, sellando),
  ];
}
