import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ejecutar } from '../support/programas';

const RAIZ = join(__dirname, '..', '..');
let salida: string;
let corrida: Awaited<ReturnType<typeof ejecutar>>;

beforeAll(async () => {
  salida = await mkdtemp(join(tmpdir(), 'hilo-salida-'));
  const base = process.env.HR_TEST_DATABASE_URL ?? '';
  corrida = await ejecutar(
    process.execPath,
    [join(RAIZ, 'dist/apps/cli/src/hilo/main.js'), '--salida', salida],
    { DATABASE_URL: base },
  );
}, 120_000);
afterAll(() => rm(salida, { recursive: true, force: true }));

const papel = (nombre: string): string => join(salida, nombre);
const PAPELES = [
  [
    '01-agetic-ne-1727-2018-recibida.pdf',
    2,
    ['1648-18', 'RECIBIDO', '04 ABR. 2018', '16:26', 'AGETIC/NE/1727/2018'],
  ],
  ['02-circular-interna-1648-18.pdf', 1, ['CIRCULAR INTERNA N° 1648-18']],
  [
    '03-gdat-sdgi-cite-267-2018-recibida.pdf',
    2,
    ['1648-18', 'RECIBIDO', '28 JUN. 2018', '17:45', 'GDAT/SDGI Cite N° 267/2018', 'RAS-hrg-svg'],
  ],
  ['04-desp-gov-1995-2018.pdf', 1, ['Desp./Gov./N° 1995/2018', '1648/2018', '¡Juntos por un']],
] as const;

describe('el hilo de 2018', () => {
  it('se representa entero y todas sus comprobaciones valen', () => {
    expect(corrida.texto).toMatch(/comprobaciones bien, 0 mal/);
    expect(corrida.codigo).toBe(0);
  });

  it.each(PAPELES)(
    '%s lleva %i firmas válidas según pdfsig, y sus textos',
    async (nombre, firmas, textos) => {
      const { texto: dicho } = await ejecutar('pdfsig', ['-nocert', papel(nombre)]);
      expect(dicho.match(/Signature Validation: Signature is Valid\./g)).toHaveLength(firmas);
      expect(dicho.match(/Signature Validation:/g)).toHaveLength(firmas);
      const { texto } = await ejecutar('pdftotext', ['-layout', papel(nombre), '-']);
      for (const t of textos) expect(texto.replace(/\s+/g, ' ')).toContain(t);
    },
  );

  it.each([...PAPELES.map(([n]) => n), '03-anexo-plan-19-fojas.pdf', '05-hoja-de-ruta-1648-2018.pdf'])(
    '%s no tiene faltas según qpdf',
    async (nombre) => {
      const { codigo, texto } = await ejecutar('qpdf', ['--check', papel(nombre)]);
      expect([codigo, texto]).toEqual([0, expect.stringContaining('No syntax or stream encoding errors')]);
    },
  );

  it('el sello de la respuesta solo agrega: la carta firmada está entera dentro de la sellada', async () => {
    const { texto } = await ejecutar('pdfsig', ['-nocert', papel('03-gdat-sdgi-cite-267-2018-recibida.pdf')]);
    const cubren = texto.match(/Total document signed/g) ?? [];
    const parciales = texto.match(/Not total document signed/g) ?? [];
    expect([cubren.length, parciales.length]).toEqual([1, 1]);
  });

  it('el anexo tiene diecinueve fojas', async () => {
    const { texto } = await ejecutar('pdfinfo', [papel('03-anexo-plan-19-fojas.pdf')]);
    expect(texto).toMatch(/Pages:\s+19\b/);
  });

  it('hilo.json dice de cada paso quién, cuándo, número, estado y evento', async () => {
    const { pasos, pruebas } = JSON.parse(await readFile(papel('hilo.json'), 'utf8')) as {
      pasos: Record<string, string | null>[];
      pruebas: { bien: boolean }[];
    };
    expect(pasos.map((p) => p.cuando)).toEqual([
      '2018-04-04 16:26',
      '2018-04-04 16:40',
      '2018-04-04 17:20',
      '2018-04-05 09:30',
      '2018-04-05 11:05',
      '2018-06-28 16:50',
      '2018-06-28 17:45',
      '2018-06-29 10:15',
      '2018-06-29 11:00',
    ]);
    expect(pasos.flatMap((p) => p.numero ?? [])).toEqual([
      '1648-18',
      'Circular Interna N° 1648-18',
      'GDAT/SDGI Cite N° 267/2018',
      '1648-18',
      'Desp./Gov./N° 1995/2018',
    ]);
    expect(new Set(pasos.map((p) => p.evento)).size).toBeGreaterThan(6);
    expect(pasos.every((p) => /^[0-9a-f]{64}$/.test(p.evento ?? ''))).toBe(true);
    expect(pruebas.length).toBeGreaterThan(45);
  });
});
