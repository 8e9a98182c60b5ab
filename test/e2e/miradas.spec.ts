import sharp from 'sharp';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { deHojas, respuesta, tablaDeOperaciones, type Fila, type Objetos } from '../support/lo-oculto';
import type { Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { pdfMinimo } from '../support/pdf-minimo';

/** What has nothing to read once a paper is issued. */
const SOLO_SIN_EMITIR = [
  '/api/documentos/{id}/firma/preparadas/{preparada}/pdf',
  '/api/documentos/{id}/papel',
];

const NIVELES = ['CONFIDENCIAL', 'RESERVADA', 'INTERNA'] as const;
type Nivel = (typeof NIVELES)[number];

let prueba: AplicacionDePrueba;
let oficina: Oficina;
let lecturas: Fila[];
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director']);
  lecturas = deHojas(await tablaDeOperaciones(oficina)).filter((f) => f.metodo === 'GET');
});
afterAll(() => prueba.cerrar());

/** A letter of the HR that shows a picture, has an annex and an older text, and is signed. */
async function carta(a: Alta): Promise<Partial<Objetos>> {
  const director = oficina.de('director');
  const foto = { width: 60, height: 60, channels: 3 as const, background: '#999' };
  const archivo = await director.subir('plano.png', await sharp({ create: foto }).png().toBuffer());
  const contenido = {
    destinatario: { lineas: ['AGETIC'] },
    cuerpo: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Se adjunta el plano.' }] },
        { type: 'image', attrs: { archivoId: archivo, ancho: 50 } },
      ],
    },
  };
  const { id } = await director.acto<{ id: string }>(`/api/hojas/2018/${a.hoja.id}/documentos`, {
    ...{ tipo: 'carta', titulo: 'Responde', firmantePuestoId: prueba.demo.puestos['director'] },
  });
  const guardar = { version: 1, contenido };
  const { version } = await director.acto<{ version: number }>(`/api/documentos/${id}`, guardar, 'PUT');
  const anexo = await director.subir('anexo.pdf', await pdfMinimo(`anexo de ${id}`));
  await director.acto(`/api/documentos/${id}/anexos`, {
    anexos: [{ archivoId: anexo, descripcion: 'Plan', fojas: 1 }],
  });
  await director.acto(`/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
  return { documentos: id, documento: id, archivo, n: '1' };
}

/** An HR of which there is everything to read: its note (a photograph once), a letter, one voided, its paper lost, one that travels with it. */
async function conTodo(confidencialidad: Nivel): Promise<Objetos[]> {
  const foto = { width: 900, height: 900, channels: 3 as const, background: '#eee' };
  const escaneo = await sharp({ create: foto }).jpeg().toBuffer();
  const a = await oficina.mesa.registrar({
    confidencialidad,
    archivoId: await oficina.de('recepcion').subir('nota.jpg', escaneo),
    plazos: [{ descripcion: 'Plazo', fecha: '2018-07-02' }],
  });
  const derivaciones = await oficina.mesa.derivada(a, 'director', { acciones: ['elaborar-respuesta'] });
  await oficina.hacer('director', a, derivaciones, 'recibir');
  const otra = await oficina.mesa.registrar({ confidencialidad });
  const suya = await oficina.mesa.derivada(otra, 'director');
  await oficina.hacer('director', otra, suya, 'recibir');
  await oficina.hacer('director', otra, suya, 'agrupar', { padre: { gestion: 2018, id: a.hoja.id } });
  const una = await carta(a);
  const anulada = await carta(a);
  await oficina.de('director').acto(`/api/documentos/${anulada.documentos}/anular`, { motivo: 'Sobra' });
  const fisico = { estado: 'extraviado', detalle: 'Se perdió en la mudanza' };
  await oficina.de('director').acto(`/api/hojas/2018/${a.hoja.id}/fisico`, fisico);
  const comun = {
    ...{ archivos: '', planillas: '', frases: '', certificados: '', plazos: '', adeudo: '' },
    ...{ hojas: a.hoja.id, derivaciones, documentos: a.documentoId, recepciones: a.recepcionId },
    ...{ documento: a.documentoId, n: '1' },
  };
  return [comun, { ...comun, ...una }, { ...comun, ...anulada }];
}

/** Looks that the trail keeps. */
async function miradas(): Promise<number> {
  const [fila] = await prueba.base.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM auditoria.eventos
     WHERE acto IN ('ver', 'imprimir', 'leer-historia', 'previsualizar', 'descargar', 'descargar-anexo')`,
  );
  return fila?.n ?? 0;
}

/** Reads as the director, who has the HR; what is of the desk alone, as the desk that took it in. @returns how many looks each left */
async function leer(f: Fila, objetos: readonly Objetos[]): Promise<number[]> {
  const nuevas: number[] = [];
  const deDocumento = f.camino.startsWith('/api/documentos/');
  for (const quien of ['director', 'recepcion'])
    for (const o of deDocumento ? objetos : objetos.slice(0, 1)) {
      if (quien === 'recepcion' && nuevas.length > 0) return nuevas;
      const antes = await miradas();
      const { estado } = await respuesta(oficina, quien, f, o);
      if (estado === 200) nuevas.push((await miradas()) - antes);
    }
  return nuevas;
}

describe('cada mirada a lo reservado es un hecho', () => {
  it.each(NIVELES)(
    '%s: por todo lo que la API deja leer de una hoja y de sus papeles',
    async (nivel) => {
      const objetos = await conTodo(nivel);
      expect(lecturas.length).toBeGreaterThan(22);
      const sinLeer: string[] = [];
      const faltas: unknown[] = [];
      for (const f of lecturas) {
        const nuevas = await leer(f, objetos);
        if (nuevas.length === 0) sinLeer.push(f.camino);
        // The expediente is a look at the HR and at each of its papers; what is for every official leaves nothing.
        const bien = (n: number): boolean =>
          nivel === 'INTERNA' ? n === 0 : f.camino.includes('/expediente.') ? n > 1 : n === 1;
        if (!nuevas.every(bien)) faltas.push([f.camino, nuevas]);
      }
      expect(faltas).toEqual([]);
      expect(sinLeer.sort()).toEqual([...SOLO_SIN_EMITIR].sort());
    },
    120_000,
  );
});
