import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, Mesa, type Alta } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';
import { ejecutar } from '../support/programas';

/** Every letter that a desk may type is on the stamped page, the hoja de ruta and the carátula, as poppler reads them back. */
const UNIDAD = 'Oficina de Afiliación «Jach’a Marka»';
/** Ligatures, a name in two pieces (n + tilde), one of other scripts, and a sign that no font of ours has. */
const NOMBRE = 'Sofía Staffoni N\u0303usta Janő Т 🖋';
const NOMBRE_IMPRESO = 'Sofía Staffoni Ñusta Janő Т □';

let a: AplicacionDePrueba;
let recepcion: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T17:45:00-04:00');
  await a.base.dataSource.query(
    `UPDATE organizacion.unidades SET nombre = '${UNIDAD}' WHERE sigla = 'Desp./Gov.'`,
  );
  await a.base.dataSource.query(
    `UPDATE organizacion.funcionarios SET nombre = '${NOMBRE}' WHERE nombre = 'Recepción del Despacho'`,
  );
  recepcion = await a.escritorio('recepcion');
  mesa = new Mesa(a, recepcion);
});
afterAll(() => a.cerrar());

/** As one reads it: in lines that go on. */
async function leer(pdf: Uint8Array): Promise<string> {
  const carpeta = await mkdtemp(join(tmpdir(), 'hr-letras-'));
  try {
    const ruta = join(carpeta, 'a.pdf');
    await writeFile(ruta, pdf);
    const { codigo, texto } = await ejecutar('pdftotext', ['-raw', ruta, '-']);
    if (codigo !== 0) throw new Error(texto);
    return texto.replace(/\u00ad?-\n/g, '').replace(/\s+/g, ' ');
  } finally {
    await rm(carpeta, { recursive: true, force: true });
  }
}

async function recibir(extra: object): Promise<Alta> {
  const archivoId = await recepcion.subir('nota.pdf', await pdfMinimo(JSON.stringify(extra).slice(0, 40)));
  const alta = await mesa.registrar({ archivoId, ...extra });
  for (let i = 0; i < 800; i++) {
    const s = await recepcion.leer<{ estado: string }>(
      `/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}`,
    );
    if (s.estado === 'sellado') return alta;
    if (s.estado !== 'pendiente') throw new Error(s.estado);
    await esperar(50);
  }
  throw new Error('el sello quedó pendiente');
}
const camino = ({ hoja }: Alta): string => `/api/hojas/${hoja.gestion}/${hoja.id}`;
const hojaDe = async (x: Alta): Promise<string> =>
  leer(await recepcion.bytes(`${camino(x)}/hoja-de-ruta.pdf`));

/** What is printed of a name, a subject and a sender; `□` where no font has the letter. */
const CASOS = [
  {
    caso: 'P03: otras escrituras, flechas y un emoji',
    escrito: { remitente: 'Janő Тамара 🖋 Ch’aska Ñusta', procedencia: 'Ayllu Qullasuyu ä ü q’' },
    impreso: ['Janő Тамара □ Ch’aska Ñusta', 'Ayllu Qullasuyu ä ü q’'],
    referencia: ['Sobre q’añiri — “urgente” → ő Т 🖋 ¶', 'Sobre q’añiri — “urgente” → ő Т □ ¶'],
  },
  {
    caso: 'P03: quechua, aymara y guaraní',
    escrito: { remitente: 'Avañe’ẽ Ko’ẽ ỹ', procedencia: 'Ch’uqiyapu, T’ant’a p’iqi, ñuqanchik' },
    impreso: ['Avañe’ẽ Ko’ẽ ỹ', 'Ch’uqiyapu, T’ant’a p’iqi, ñuqanchik'],
    referencia: ['Jach’a Marka äka ïma üta', 'Jach’a Marka äka ïma üta'],
  },
  {
    caso: 'P04: renglones, tabulador, guion blando y espacio duro de Word',
    escrito: { remitente: 'Ana\u00a0María\tQuispe', procedencia: 'Comunidad de\u00a0Tolomosa' },
    impreso: ['Ana María Quispe', 'Comunidad de Tolomosa'],
    referencia: ['Solicitud\tde\u00adinforme\nsobre “urgente”\u200b', 'Solicitud deinforme sobre “urgente”'],
  },
  {
    caso: 'P05: ligaduras, que se buscan y se copian letra por letra',
    escrito: { remitente: 'Staffoni Offman', procedencia: 'Oficina de Afluentes Efficaces' },
    impreso: ['Staffoni Offman', 'Oficina de Afluentes Efficaces'],
    referencia: [
      'Oficio: ficha, fluido, difícil, suflé, soﬁsticado',
      'Oficio: ficha, fluido, difícil, suflé, sofisticado',
    ],
  },
  {
    caso: 'P03: letras en dos piezas se ven en una',
    escrito: { remitente: 'Nin\u0303o Jose\u0301', procedencia: 'Avan\u0303e\u0303' },
    impreso: ['Niño José', 'Avañẽ'],
    referencia: ['Comunicacio\u0301n', 'Comunicación'],
  },
] as const;

const AVISO = 'Un signo no tiene letra en nuestras fuentes y se imprimirá como □: 🖋.';
const signos = (escritos: string): string => `/api/signos?signos=${encodeURIComponent(escritos)}`;

it('se pregunta por signos, no por ninguno ni por un libro', async () => {
  await expect(recepcion.leer(signos(''))).rejects.toThrow(/^4\d\d .*Diga qué signos\./);
  await expect(recepcion.leer(signos('漢'.repeat(401)))).rejects.toThrow(/^4\d\d .*hasta 400/);
});

it.each(CASOS)('$caso', async ({ escrito, impreso, referencia: [pegada, impresa] }) => {
  const alta = await recibir({ ...escrito, referencia: pegada });
  const hoja = await hojaDe(alta);
  for (const parte of [...impreso, impresa]) expect(hoja).toContain(parte);
  // While it was typed, the desk was told of just that.
  const { aviso } = await recepcion.leer<{ aviso: string | null }>(signos(pegada));
  expect(aviso).toBe(impresa.includes('□') ? AVISO : null);
  const sellada = await leer(await recepcion.bytes(`/api/documentos/${alta.documentoId}/pdf`));
  for (const parte of ['RECIBIDO', NOMBRE_IMPRESO, alta.hoja.codigo]) expect(sellada).toContain(parte);
  expect(sellada.toUpperCase()).toContain(UNIDAD.toUpperCase());
  // A cover sheet is of a group.
  const hija = await recibir({ referencia: pegada, procedencia: escrito.procedencia });
  await recepcion.acto(enPaso(hija, hija.derivacionId, 'agrupar'), {
    padre: { gestion: alta.hoja.gestion, id: alta.hoja.id },
  });
  const caratula = await leer(await recepcion.bytes(`${camino(alta)}/caratula.pdf`));
  expect(caratula.split(impresa).length - 1).toBe(2);
  expect(caratula).toContain(impreso[1]);
});
