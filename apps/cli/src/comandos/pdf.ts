import { verificarAparte, type Esquina, type Nivel } from '#pades';
import { Command, InvalidArgumentError, Option } from 'commander';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { leerArchivo } from '../archivo';
import { decir } from '../decir';
import { conLlave, leerLlave, type ConLlave } from '../llave';
import { comoJson, comoTexto } from '../pdf/informe';
import { conCodigoDeSalida, leerRaices } from '../pdf/salida';

const NIVELES: readonly Nivel[] = ['B-B', 'B-T', 'B-LT', 'B-LTA'];
const ESQUINAS: Readonly<Record<string, Esquina>> = {
  'sup-der': 'superior-derecha',
  'sup-izq': 'superior-izquierda',
  'inf-der': 'inferior-derecha',
  'inf-izq': 'inferior-izquierda',
};

/** `hr pdf firmar|sellar|verificar`: on plain files, without a database. Verifying does not wait for what only a key needs. */
export function comandoPdf(): Command {
  const pdf = new Command('pdf').description('firma, sella y verifica archivos PDF, sin base de datos');
  for (const c of [comandoFirmar(), comandoSellar(), comandoVerificarPdf()]) pdf.addCommand(c);
  return pdf;
}

function comandoFirmar(): Command {
  return conLlave(new Command('firmar'))
    .description('firma un PDF (PAdES); el original queda dentro, byte por byte')
    .argument('<archivo>')
    .requiredOption('--salida <archivo>', 'dónde se escribe el PDF firmado')
    .option('--pagina <n>', 'página de la firma visible', numero)
    .option(
      '--caja <x,y,ancho,alto>',
      'lugar de la firma visible, en puntos desde abajo a la izquierda',
      caja,
    )
    .option('--razon <texto>', 'por qué se firma')
    .option('--tsa <url>', 'autoridad de sellado de tiempo', direccion)
    .option('--raices <pem>', 'autoridades raíz hasta las que se prueba la cadena')
    .addOption(
      new Option('--nivel <nivel>', 'nivel de PAdES; sin decirlo, B-B, o B-T si hay --tsa').choices(NIVELES),
    )
    .action((archivo: string, o: ConLlave & Record<string, unknown> & { salida: string; nivel?: Nivel }) =>
      conCodigoDeSalida(async () => {
        const { p12, clave } = leerLlave(o);
        const { firmarArchivo } = await import('../pdf/firmar.js');
        const hecho = await firmarArchivo(leerArchivo(archivo), {
          ...o,
          p12,
          clave,
          raices: typeof o['raices'] === 'string' ? leerRaices(o['raices']) : [],
        });
        escribir(o.salida, hecho.pdf);
        decir(`Firmado en ${o.salida}, nivel ${hecho.nivel ?? 'desconocido'}.`);
        for (const falta of hecho.faltas) process.stderr.write(`${falta}\n`);
      }),
    );
}

function comandoSellar(): Command {
  return conLlave(new Command('sellar'), false)
    .description('sella un PDF con un texto; uno firmado, solo con la llave que lo sella')
    .argument('<archivo>')
    .requiredOption('--salida <archivo>', 'dónde se escribe el PDF sellado')
    .requiredOption('--texto <texto>', 'lo que dice el sello')
    .option('--pagina <n>', 'página', numero, 1)
    .addOption(new Option('--esquina <esquina>', 'rincón').choices(Object.keys(ESQUINAS)).default('sup-der'))
    .action(
      (archivo: string, o: ConLlave & { salida: string; texto: string; pagina: number; esquina: string }) =>
        conCodigoDeSalida(async () => {
          if (o.texto.trim() === '') throw new InvalidArgumentError('--texto está vacío.');
          const { sellarArchivo } = await import('../pdf/sellar.js');
          const sellado = await sellarArchivo(leerArchivo(archivo), {
            texto: o.texto,
            pagina: o.pagina,
            esquina: ESQUINAS[o.esquina] ?? 'superior-derecha',
            sello: o.p12 ? leerLlave(o) : null,
          });
          escribir(o.salida, sellado);
          decir(`Sellado en ${o.salida}.`);
        }),
    );
}

function comandoVerificarPdf(): Command {
  return new Command('verificar')
    .description('dice qué prueba cada firma de un PDF; sale con 0 sea cual sea el veredicto')
    .argument('<archivo>')
    .option('--raices <pem>', 'autoridades raíz en las que se confía')
    .option('--json', 'para programas')
    .action((archivo: string, o: { raices?: string; json?: boolean }) =>
      conCodigoDeSalida(async () => {
        const raices = o.raices ? leerRaices(o.raices) : [];
        const informe = await verificarAparte(leerArchivo(archivo), { raices });
        if (o.json) return decir(JSON.stringify(comoJson(informe)));
        comoTexto(informe).forEach(decir);
      }),
    );
}

function numero(texto: string): number {
  const n = Number(texto);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('Debe ser un número desde 1.');
  return n;
}

function direccion(texto: string): string {
  if (!/^https?:$/.test(URL.parse(texto)?.protocol ?? ''))
    throw new InvalidArgumentError('Debe ser una dirección http:// o https://.');
  return texto;
}

function caja(texto: string): { x: number; y: number; ancho: number; alto: number } {
  const [x = NaN, y = NaN, ancho = NaN, alto = NaN, ...mas] = texto.split(',').map(Number);
  if ([x, y, ancho, alto].some(Number.isNaN) || mas.length > 0 || ancho <= 0 || alto <= 0)
    throw new InvalidArgumentError('Deben ser cuatro números: x,y,ancho,alto.');
  return { x, y, ancho, alto };
}

/** A half-written file never takes the name that was asked for. */
function escribir(ruta: string, bytes: Uint8Array): void {
  const temporal = `${ruta}.${process.pid}.parcial`;
  try {
    writeFileSync(temporal, bytes);
    renameSync(temporal, ruta);
  } catch (error) {
    rmSync(temporal, { force: true });
    throw new InvalidArgumentError(`No se puede escribir ${ruta}: ${(error as Error).message}`);
  }
}
