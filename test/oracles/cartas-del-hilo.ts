import { estamparSinFirma } from '#pades';
import { renderCarta, type Carta } from '#pdf';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';
import sharp from 'sharp';
import { MEMBRETES } from '../../apps/api/src/demo/plantillas';
import { CARTA_DE_AGETIC } from '../../apps/cli/src/hilo/agetic';
import { carta1995, nota267 } from '../../apps/cli/src/hilo/papeles';
import { ejecutar } from '../support/programas';

/** What a reader should find in a letter; a field that is absent must be found absent. */
export interface Esperado {
  readonly cite: string;
  readonly fecha: string;
  readonly remitente: string;
  readonly procedencia: string;
  readonly referencia?: string;
  readonly responde?: string;
  readonly sello?: {
    readonly hora: string;
    readonly fecha: string;
    readonly codigo: string;
    readonly dudoso: boolean;
  };
}

export interface CartaDelHilo {
  readonly nombre: string;
  readonly carta: Carta;
  /** lines of the stamp of 2018, as transcribed; none on the third letter */
  readonly sello: readonly string[];
  readonly esperado: Esperado;
}

const SEMILLA = join(__dirname, '../../../shared/seed/plan-gobierno-electronico-tarija-2018.txt');

/** @returns who signs each letter, read from the source where it is at hand; in the product officials go by their post */
function firmantes(): Partial<Record<'agetic' | 'nota267' | 'carta1995', string>> {
  if (!existsSync(SEMILLA)) return {};
  const lineas = readFileSync(SEMILLA, 'utf8')
    .split('\n')
    .slice(0, 151)
    .map((l) => l.trim());
  const antesDe = (texto: string, desde = 0): string => {
    const i = lineas.findIndex((l, n) => n >= desde && l === texto);
    return lineas.slice(0, i).findLast((l) => l !== '') ?? '';
  };
  return {
    carta1995: antesDe(
      'DIRECTOR GENERAL',
      lineas.findIndex((l) => l.startsWith('Sin otro')),
    ),
    nota267: antesDe('SECRETARIO DEPARTAMENTAL'),
    agetic: antesDe(
      'DIRECTOR GENERAL EJECUTIVO',
      lineas.findIndex((l) => l.startsWith('REF.:')),
    ),
  };
}

const propia = (unidad: string, resto: object): Carta => {
  return {
    tipo: 'carta',
    membrete: MEMBRETES.find((x) => x.unidad === unidad)?.datos as Carta['membrete'] | undefined,
    fecha: new Date('2018-06-29T12:00:00-04:00'),
    ...resto,
  } as Carta;
};

/** The three letters of the thread. @param conNombres signed by name, as the source has them, or by post alone */
export function cartasDelHilo(conNombres: boolean): CartaDelHilo[] {
  const quien = conNombres ? firmantes() : {};
  const firma = (nombre: string | undefined, cargo: string[]) => ({ ...(nombre ? { nombre } : {}), cargo });
  return [
    {
      nombre: 'AGETIC/NE/1727/2018',
      carta: { ...CARTA_DE_AGETIC, firma: firma(quien.agetic, ['DIRECTOR GENERAL EJECUTIVO', 'AGETIC']) },
      sello: [
        'Gobierno Autónomo Departamental de Tarija',
        'DESPACHO',
        'RECIBIDO 1626',
        'FECHA 04 ABR. 2018 Hrs. ...',
        'CODIGO 1648-185',
        'NOMBRE Paty FIRMA',
      ],
      esperado: {
        cite: 'AGETIC/NE/1727/2018',
        fecha: '2018-04-02',
        remitente: quien.agetic ?? 'DIRECTOR GENERAL EJECUTIVO',
        procedencia: 'AGETIC',
        referencia: CARTA_DE_AGETIC.referencia ?? '',
        sello: { hora: '16:26', fecha: '2018-04-04', codigo: '1648-18', dudoso: true },
      },
    },
    {
      nombre: 'GDAT/SDGI Cite N° 267/2018',
      carta: propia('sdgi', {
        lugarYFecha: 'Tarija, 28 de junio de 2018',
        cite: { texto: 'GDAT/SDGI Cite N° 267/2018' },
        ...nota267,
        firma: firma(quien.nota267, [
          'SECRETARIO DEPARTAMENTAL',
          'DE GESTION INSTITUCIONAL',
          'GOBIERNO AUTÓNOMO DPTAL. DE TARIJA',
        ]),
      }),
      sello: [
        'GOBIERNO AUTÓNOMO DEPARTAMENTAL DE TARIJA',
        'DESPACHO',
        'RECIBIDO 1745',
        'FECHA 28 JUN. 2018 Hrs. --',
        'CODIGO 1648--18-',
        'NOMBRE Paty',
        'FIRMA',
      ],
      esperado: {
        cite: 'GDAT/SDGI Cite N° 267/2018',
        fecha: '2018-06-28',
        remitente: quien.nota267 ?? 'SECRETARIO DEPARTAMENTAL DE GESTION INSTITUCIONAL',
        procedencia: 'GOBIERNO AUTÓNOMO DPTAL. DE TARIJA',
        responde: '1648-18',
        sello: { hora: '17:45', fecha: '2018-06-28', codigo: '1648-18', dudoso: false },
      },
    },
    {
      nombre: 'Desp./Gov./N° 1995/2018',
      carta: propia('despacho', {
        lugarYFecha: 'Tarija, 29 de junio de 2018',
        cite: { etiqueta: 'CITE:', texto: 'Desp./Gov./N° 1995/2018' },
        ...carta1995,
        firma: firma(quien.carta1995, ['DIRECTOR GENERAL', 'DESPACHO DEL GOBERNADOR']),
        codigos: ['1995/2018', '1648/2018'],
      }),
      sello: [],
      esperado: {
        cite: 'Desp./Gov./N° 1995/2018',
        fecha: '2018-06-29',
        remitente: quien.carta1995 ?? 'DIRECTOR GENERAL',
        procedencia: 'DESPACHO DEL GOBERNADOR',
      },
    },
  ];
}

/** A rubber stamp as the desk of 2018 had it: the hour is stamped after RECIBIDO. */
async function selloDeGoma(lineas: readonly string[]): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const [llana, gruesa] = [
    await doc.embedFont(StandardFonts.Helvetica),
    await doc.embedFont(StandardFonts.HelveticaBold),
  ];
  const p = doc.addPage([200, lineas.length * 14 + 12]);
  const tinta = rgb(0.2, 0.15, 0.5);
  p.drawRectangle({
    x: 1,
    y: 1,
    width: 198,
    height: p.getHeight() - 2,
    borderColor: tinta,
    borderWidth: 1.2,
  });
  lineas.forEach((l, i) =>
    p.drawText(l, {
      x: 7,
      y: p.getHeight() - 16 - i * 14,
      size: l.length > 34 ? 7.5 : 9.5,
      font: /RECIBIDO|DESPACHO/.test(l) ? gruesa : llana,
      color: tinta,
    }),
  );
  return doc.save();
}

export async function componerCarta({ carta, sello }: CartaDelHilo): Promise<Uint8Array> {
  const { pdf } = await renderCarta(carta);
  if (sello.length === 0) return pdf;
  const dibujo = await selloDeGoma(sello);
  return estamparSinFirma(
    pdf,
    { pagina: 1, x: 385, y: 510, ancho: 200, alto: sello.length * 14 + 12 },
    dibujo,
  );
}

/** The same letter as an office scanner gives it: 200 dpi, one degree askew, no text. */
export async function escanear(pdf: Uint8Array): Promise<Uint8Array> {
  const dir = await mkdtemp(join(tmpdir(), 'hr-escaneo-'));
  try {
    await writeFile(join(dir, 'a.pdf'), pdf);
    const { codigo, texto } = await ejecutar('pdftoppm', [
      '-r',
      '200',
      '-png',
      join(dir, 'a.pdf'),
      join(dir, 'p'),
    ]);
    if (codigo !== 0) throw new Error(texto);
    const hoja = await readFile(join(dir, 'p-1.png'));
    const jpeg = await sharp(hoja)
      .rotate(1, { background: 'white' })
      .grayscale()
      .jpeg({ quality: 75 })
      .toBuffer();
    const doc = await PDFDocument.create();
    const imagen = await doc.embedJpg(jpeg);
    const [ancho, alto] = [(imagen.width * 72) / 200, (imagen.height * 72) / 200];
    doc.addPage([ancho, alto]).drawImage(imagen, { x: 0, y: 0, width: ancho, height: alto });
    return await doc.save();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
