import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { Autoridad } from '../support/pki';
import { pdfsig, pdftotext, qpdf } from './jueces';
import { carta } from './papeles';

const HR = join(__dirname, '..', '..', 'dist', 'apps', 'cli', 'src', 'main.js');
const carpeta = mkdtempSync(join(tmpdir(), 'hr-pdf-'));
const en = (nombre: string): string => join(carpeta, nombre);
let autoridad: Autoridad;
let tsa: Server;
let urlTsa = '';

interface Salida {
  readonly codigo: number;
  readonly dicho: string;
  readonly queja: string;
}

function hr(...argumentos: string[]): Promise<Salida> {
  return new Promise((listo) => {
    const env = { ...process.env, NODE_OPTIONS: '', HR_P12_CLAVE: 'clave' };
    execFile(process.execPath, [HR, 'pdf', ...argumentos], { env }, (error, dicho, queja) =>
      listo({ codigo: error ? Number(error.code) : 0, dicho, queja }),
    );
  });
}

beforeAll(async () => {
  autoridad = new Autoridad('Raiz de archivos');
  writeFileSync(en('carta.pdf'), (await carta()).pdf);
  const persona = { nombre: 'Ñusta Peña', ci: '1', cargo: 'Secretaria', perfil: 'sin-direcciones' } as const;
  writeFileSync(en('persona.p12'), autoridad.emitirP12(persona));
  writeFileSync(en('raiz.pem'), autoridad.cadena);
  tsa = createServer((pedido, respuesta) => {
    const trozos: Buffer[] = [];
    pedido.on('data', (t: Buffer) => trozos.push(t));
    pedido.on('end', () => respuesta.end(autoridad.tiempo(Buffer.concat(trozos), { perfil: 'tiempo' })));
  });
  await new Promise<void>((listo) => tsa.listen(0, '127.0.0.1', listo));
  const direccion = tsa.address();
  urlTsa = `http://127.0.0.1:${typeof direccion === 'object' ? direccion?.port : ''}/`;
});
afterAll(() => {
  tsa.close();
  autoridad.cerrar();
  rmSync(carpeta, { recursive: true, force: true });
});

const cifrar = (de: string, a: string): Promise<void> =>
  new Promise((listo, mal) => {
    const orden = ['--encrypt', '', 'dueno', '256', '--', de, a];
    execFile('qpdf', orden, (error) => (existsSync(a) ? listo() : mal(error ?? new Error('qpdf'))));
  });

const verificar = async (archivo: string): Promise<Record<string, unknown>> => {
  const { codigo, dicho } = await hr('verificar', en(archivo), '--raices', en('raiz.pem'), '--json');
  expect(codigo).toBe(0);
  return JSON.parse(dicho) as Record<string, unknown>;
};

describe('hr pdf', () => {
  it('firma con su caja y su razón, con tiempo si hay autoridad; poppler y el propio informe lo leen', async () => {
    const orden = ['--p12', en('persona.p12'), '--salida', en('f.pdf'), '--caja', '60,60,200,60'];
    const { codigo, dicho } = await hr(
      'firmar',
      en('carta.pdf'),
      ...orden,
      '--razon',
      'Conformidad',
      '--tsa',
      urlTsa,
    );
    expect([codigo, dicho]).toEqual([0, expect.stringContaining('nivel B-T')]);
    const firmado = readFileSync(en('f.pdf'));
    expect(firmado.subarray(0, 4_000).equals(readFileSync(en('carta.pdf')).subarray(0, 4_000))).toBe(true);
    expect((await pdfsig(firmado, autoridad.raiz)).map((f) => f.valida)).toEqual([true]);
    expect(await pdftotext(firmado)).toContain('Ñusta Peña');
    expect(await verificar('f.pdf')).toMatchObject({
      resultado: 'INDETERMINADA',
      integridad: 'INTACTA',
      firmas: [
        {
          integra: true,
          cubreRevision: true,
          cambiosPosteriores: 'NINGUNO',
          nivel: 'B-T',
          firmante: 'Ñusta Peña',
        },
      ],
    });
  });

  it('sella: sobre lo firmado solo con llave, y sin ella no deja nada', async () => {
    const sin = await hr('sellar', en('f.pdf'), '--salida', en('no.pdf'), '--texto', 'Recibido');
    expect([sin.codigo, sin.queja, existsSync(en('no.pdf'))]).toEqual([
      3,
      expect.stringMatching(/ya está firmado/),
      false,
    ]);
    const texto = ['--texto', 'RECIBIDO 28 JUN 2018', '--esquina', 'sup-izq'];
    const con = await hr(
      'sellar',
      en('f.pdf'),
      '--salida',
      en('s.pdf'),
      ...texto,
      '--p12',
      en('persona.p12'),
    );
    expect(con.codigo).toBe(0);
    const sellado = readFileSync(en('s.pdf'));
    expect(sellado.subarray(0, readFileSync(en('f.pdf')).length).equals(readFileSync(en('f.pdf')))).toBe(
      true,
    );
    expect((await pdftotext(sellado)).replace(/\s+/g, ' ')).toContain('RECIBIDO 28 JUN 2018');
    expect(await qpdf(sellado)).toEqual([]);
    expect(await verificar('s.pdf')).toMatchObject({ integridad: 'INTACTA' });
    const simple = await hr('sellar', en('carta.pdf'), '--salida', en('t.pdf'), ...texto);
    expect([simple.codigo, (await verificar('t.pdf'))['integridad']]).toEqual([0, 'SIN_FIRMA']);
  });

  it('lo que no se puede usar sale con 2, y lo que se rechaza con 3, con su razón y sin salida', async () => {
    const llave = ['--p12', en('persona.p12'), '--salida', en('x.pdf')];
    const codigos = async (...argumentos: string[]) => (await hr(...argumentos)).codigo;
    expect(await codigos('verificar')).toBe(2);
    expect(await codigos('verificar', en('no-hay.pdf'), '--json')).toBe(2);
    expect(await codigos('firmar', en('carta.pdf'), ...llave, '--nivel', 'C')).toBe(2);
    expect(await codigos('firmar', en('carta.pdf'), ...llave, '--nivel', 'B-LT')).toBe(2);
    expect(await codigos('firmar', en('carta.pdf'), ...llave, '--caja', '1,2,3')).toBe(2);
    expect(await codigos('firmar', en('carta.pdf'), ...llave, '--pagina', '9')).toBe(3);
    writeFileSync(en('mala.txt'), 'otra\n');
    expect(await codigos('firmar', en('carta.pdf'), ...llave, '--clave-archivo', en('mala.txt'))).toBe(3);
    writeFileSync(en('falso.pdf'), '<html>no</html>');
    expect(await codigos('sellar', en('falso.pdf'), '--salida', en('x.pdf'), '--texto', 'a')).toBe(3);
    expect(existsSync(en('x.pdf'))).toBe(false);
    expect(await verificar('falso.pdf')).toMatchObject({
      resultado: 'INDETERMINADA',
      integridad: 'MALFORMADA',
    });
  });

  it('con un certificado que no es para firmar, ni firma ni sella: sale con 3 y lo dice', async () => {
    const extensiones = ['keyUsage=critical,keyEncipherment'];
    writeFileSync(en('cifra.p12'), autoridad.emitirP12({ nombre: 'Solo cifra', extensiones }));
    const con = ['--p12', en('cifra.p12'), '--salida', en('no-hay.pdf')];
    for (const orden of [['firmar'], ['sellar', '--texto', 'RECIBIDO']]) {
      const { codigo, queja } = await hr(...orden, en('carta.pdf'), ...con);
      expect([codigo, existsSync(en('no-hay.pdf'))]).toEqual([3, false]);
      expect(queja).toMatch(/^El certificado no es para firmar/);
    }
  });

  it('lo que se agranda al abrirse, o no se acaba de leer, se rehúsa pronto y sin salida', async () => {
    const bomba = deflateSync(deflateSync(Buffer.alloc(300_000_000), { level: 9 }), { level: 9 });
    const flujo = `<</Type/XRef/Size 9/W[1 2 1]/Root 2 0 R/Filter[/FlateDecode/FlateDecode]/Length ${bomba.length}>>`;
    writeFileSync(
      en('bomba.pdf'),
      `%PDF-1.7\n1 0 obj\n${flujo}\nstream\n${bomba.toString('latin1')}\nendstream\nendobj\nstartxref\n9\n%%EOF\n`,
      'latin1',
    );
    writeFileSync(en('abierto.pdf'), `%PDF-1.7\n1 0 obj\n${'<<'.repeat(5_000_000)}\nstartxref\n9\n%%EOF`);
    const sellar = async (archivo: string) => {
      const { codigo, queja } = await hr('sellar', en(archivo), '--salida', en('x.pdf'), '--texto', 'a');
      return [codigo, queja.trim(), existsSync(en('x.pdf'))];
    };
    expect(await sellar('bomba.pdf')).toEqual([
      3,
      expect.stringMatching(/mucho más de lo que se puede/),
      false,
    ]);
    expect(await sellar('abierto.pdf')).toEqual([3, expect.stringMatching(/está dañado/), false]);
    expect(
      (await hr('firmar', en('bomba.pdf'), '--p12', en('persona.p12'), '--salida', en('x.pdf'))).codigo,
    ).toBe(3);
  }, 30_000);

  it('una autoridad de tiempo caída no impide firmar: queda B-B', async () => {
    const orden = ['--p12', en('persona.p12'), '--salida', en('b.pdf'), '--tsa', 'http://127.0.0.1:9/'];
    const { codigo, dicho } = await hr('firmar', en('carta.pdf'), ...orden);
    expect([codigo, dicho]).toEqual([0, expect.stringContaining('nivel B-B')]);
  });

  it('un archivo cifrado no se evalúa, y se dice', async () => {
    // owner's password only: it opens everywhere, and says that it must not be changed
    writeFileSync(en('claro.pdf'), readFileSync(en('f.pdf')));
    await cifrar(en('claro.pdf'), en('c.pdf'));
    expect(await verificar('c.pdf')).toMatchObject({ resultado: 'INDETERMINADA', integridad: 'NO_EVALUADA' });
    expect((await hr('sellar', en('c.pdf'), '--salida', en('x.pdf'), '--texto', 'a')).codigo).toBe(3);
  });
});
