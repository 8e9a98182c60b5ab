import { leerEscaneo, leerTexto, type NotaLeida, type Propuestas } from '#lectura';
import { spawnSync } from 'node:child_process';
import { cartasDelHilo, componerCarta, escanear, type CartaDelHilo, type Esperado } from './cartas-del-hilo';

/** Optical reading is judged where the machine has it (`tools/programas.sh`). */
const conTesseract = /^spa$/m.test(
  spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout ?? '',
);
if (!conTesseract) process.stderr.write('Lectura de escaneos omitida: no está tesseract con su español\n');
const siSeLee = conTesseract ? it : it.skip;

async function leerNota(pdf: Uint8Array): Promise<NotaLeida> {
  const { nota } = await leerTexto(pdf, AHORA);
  return nota.fuente === 'por-ver' ? leerEscaneo(pdf, nota.paginas, AHORA) : nota;
}

const AHORA = new Date('2018-06-29T16:00:00-04:00');
/** field -> [right, asked] of every letter read in this run */
const cuenta = new Map<string, [number, number]>();

type Plano = Record<string, string | boolean | undefined>;

const esperado = (e: Esperado): Plano => ({
  cite: e.cite,
  fecha: e.fecha,
  remitente: e.remitente,
  procedencia: e.procedencia,
  referencia: e.referencia,
  responde: e.responde,
  'hora tras RECIBIDO': e.sello?.hora,
  'fecha del sello': e.sello?.fecha,
  'código del sello': e.sello?.codigo,
  'código dudoso': e.sello?.dudoso,
});

const leido = (p: Propuestas): Plano => ({
  cite: p.cite?.valor,
  fecha: p.fecha?.valor,
  remitente: p.remitente?.valor,
  procedencia: p.procedencia?.valor,
  referencia: p.referencia?.valor,
  responde: p.responde?.valor,
  'hora tras RECIBIDO': p.sello?.hora?.valor,
  'fecha del sello': p.sello?.fecha?.valor,
  'código del sello': p.sello?.codigo?.valor,
  'código dudoso': p.sello?.codigo?.dudosa,
});

function juzgar(como: string, c: CartaDelHilo, { propuestas }: NotaLeida): void {
  const [visto, quiso] = [leido(propuestas), esperado(c.esperado)];
  for (const campo of Object.keys(quiso)) {
    const clave = `${como} · ${campo}`;
    const [bien, de] = cuenta.get(clave) ?? [0, 0];
    cuenta.set(clave, [bien + (visto[campo] === quiso[campo] ? 1 : 0), de + 1]);
  }
  expect({ carta: c.nombre, ...visto }).toEqual({ carta: c.nombre, ...quiso });
}

afterAll(() => {
  const filas = [...cuenta].map(([campo, [bien, de]]) => `  ${campo}: ${bien} de ${de}`);
  process.stdout.write(`Lectura de las cartas del hilo, aciertos por campo:\n${filas.join('\n')}\n`);
});

describe.each([
  ['por su cargo', false],
  ['con el nombre de quien firma', true],
])('las tres cartas de 2018, firmadas %s', (_, conNombres) => {
  it.each(cartasDelHilo(conNombres))('$nombre: por su capa de texto', async (c) => {
    const nota = await leerNota(await componerCarta(c));
    expect(nota.fuente).toBe('texto');
    juzgar('texto', c, nota);
  });

  siSeLee.each(cartasDelHilo(conNombres))('$nombre: escaneada a 200 ppp y torcida un grado', async (c) => {
    const nota = await leerNota(await escanear(await componerCarta(c)));
    expect(nota.fuente).toBe('escaneo');
    juzgar('escaneo', c, nota);
  });
});

it('cada propuesta dice dónde está en la página', async () => {
  const [agetic] = cartasDelHilo(false);
  if (!agetic) throw new Error('sin cartas');
  const { propuestas } = await leerNota(await componerCarta(agetic));
  const { cite, referencia } = propuestas;
  expect(cite).toMatchObject({ pagina: 1, dudosa: false, texto: 'AGETIC/NE/1727/2018' });
  expect(referencia?.caja.y).toBeGreaterThan(cite?.caja.y ?? Infinity);
  expect(referencia?.caja.alto).toBeGreaterThan((cite?.caja.alto ?? 0) * 1.5);
});
