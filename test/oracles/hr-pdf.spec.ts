import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { unir } from '../support/p12-unido';
import { OrdenesHr, type Orden } from '../support/hr';
import { Autoridad } from '../support/pki';
import { pdfsig, pdftotext, qpdf } from './jueces';
import { carta } from './papeles';

const HR = join(__dirname, '..', '..', 'dist', 'apps', 'cli', 'src', 'main.js');
const carpeta = mkdtempSync(join(tmpdir(), 'hr-pdf-'));
const en = (nombre: string): string => join(carpeta, nombre);
let autoridad: Autoridad;
let tsa: Server;
let urlTsa = '';

const ENTORNO = { ...process.env, NODE_OPTIONS: '', HR_P12_CLAVE: 'clave' };
const ordenes = new OrdenesHr();
const hr = (...argumentos: string[]): Promise<Orden> => correr('pdf', ...argumentos);
const correr = (...argumentos: string[]): Promise<Orden> => ordenes.hacer(argumentos, ENTORNO);

/** The same, a process of its own for the order. */
const enSuProceso = (...argumentos: string[]): Promise<Orden> =>
  new Promise((listo) => {
    execFile(process.execPath, [HR, ...argumentos], { env: ENTORNO }, (error, dicho, queja) =>
      listo({ codigo: error ? Number(error.code) : 0, dicho, queja }),
    );
  });

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
  ordenes.cerrar();
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
    const { codigo, dicho } = await enSuProceso(
      'pdf',
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
    const informe = await verificar('f.pdf');
    expect(Object.keys(informe)).toEqual(['resultado', 'integridad', 'firmas', 'motivos']);
    expect(informe).toMatchObject({
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

  it('una autoridad de tiempo caída no impide firmar: queda B-B y se dice; si se pidió nivel, no hay salida', async () => {
    const orden = ['--p12', en('persona.p12'), '--salida', en('b.pdf'), '--tsa', 'http://127.0.0.1:9/'];
    const pedido = await hr('firmar', en('carta.pdf'), ...orden, '--nivel', 'B-T');
    const sinTiempo = expect.stringMatching(/^Sin sello de tiempo: 127\.0\.0\.1:9 no responde\.\n$/);
    expect([pedido.codigo, pedido.queja, existsSync(en('b.pdf'))]).toEqual([3, sinTiempo, false]);
    const { codigo, dicho, queja } = await hr('firmar', en('carta.pdf'), ...orden);
    expect([codigo, dicho, queja]).toEqual([0, expect.stringContaining('nivel B-B'), sinTiempo]);
  });

  it('no se firma ni se sella con un certificado vencido o que aún no vale, ni fuera de la página', async () => {
    const persona = { nombre: 'Persona', ci: '1', perfil: 'sin-direcciones' } as const;
    writeFileSync(
      en('vencido.p12'),
      autoridad.emitirP12({ ...persona, desde: '20200101000000Z', hasta: '20210101000000Z' }),
    );
    writeFileSync(
      en('futuro.p12'),
      autoridad.emitirP12({ ...persona, ci: '2', desde: '20900101000000Z', hasta: '20910101000000Z' }),
    );
    const firmar = async (p12: string, ...mas: string[]) => {
      const { codigo, queja } = await hr(
        'firmar',
        en('carta.pdf'),
        '--p12',
        en(p12),
        '--salida',
        en('x.pdf'),
        ...mas,
      );
      return [codigo, queja.trim(), existsSync(en('x.pdf'))];
    };
    expect(await firmar('vencido.p12')).toEqual([
      3,
      expect.stringMatching(/^El certificado está vencido/),
      false,
    ]);
    expect(await firmar('futuro.p12')).toEqual([3, expect.stringMatching(/todavía no está vigente/), false]);
    expect(await firmar('persona.p12', '--caja', '500,60,200,60')).toEqual([
      3,
      expect.stringMatching(/se sale de la página 1, que mide 612 por 792/),
      false,
    ]);
    const sellar = ['sellar', en('carta.pdf'), '--texto', 'a', '--salida', en('x.pdf')];
    expect((await hr(...sellar, '--p12', en('vencido.p12'))).codigo).toBe(3);
  });

  it('con varias llaves dice cuáles son y cómo se elige, y con esa firma', async () => {
    const [uno, dos] = ['Uno', 'Dos'].map((nombre) =>
      autoridad.emitirP12({ nombre, ci: nombre, perfil: 'sin-direcciones' }),
    );
    writeFileSync(en('dos.p12'), unir(uno ?? Buffer.alloc(0), dos ?? Buffer.alloc(0)));
    const orden = ['firmar', en('carta.pdf'), '--p12', en('dos.p12'), '--salida', en('v.pdf')];
    const { codigo, queja } = await hr(...orden);
    const serie = /--serie ([0-9A-F]+) {2}Dos, vence el \d{4}-\d\d-\d\d/.exec(queja)?.[1];
    expect([codigo, existsSync(en('v.pdf')), serie]).toEqual([3, false, expect.any(String)]);
    expect((await hr(...orden, '--serie', serie ?? '')).codigo).toBe(0);
    expect(await verificar('v.pdf')).toMatchObject({ firmas: [{ firmante: 'Dos' }] });
  });

  it('un sello no lleva cuadros en blanco: se dice qué signos no tienen letra', async () => {
    const orden = ['sellar', en('carta.pdf'), '--salida', en('x.pdf'), '--texto', 'Recibido 漢字 🙂 ñ'];
    const { codigo, queja } = await hr(...orden);
    expect([codigo, queja, existsSync(en('x.pdf'))]).toEqual([
      3,
      expect.stringContaining('«漢», «字», «🙂»:'),
      false,
    ]);
  });

  it('lo que no se entiende de la orden se dice en castellano', async () => {
    const pedido = ['firmar', en('carta.pdf'), '--salida', en('x.pdf')];
    const llave = ['--p12', en('persona.p12')];
    const casos: [string[], string][] = [
      [[...pedido, ...llave, '--nivl', 'B-T'], "no se conoce la opción '--nivl'\n(¿Quiso decir --nivel?)"],
      [pedido, "falta la opción '--p12 <archivo>'"],
      [['verificar'], 'falta <archivo>'],
      [['verificar', 'a', 'b'], 'sobran argumentos: se esperaban 1 y llegaron 2.'],
      [['firmer'], "no se conoce la orden 'firmer'\n(¿Quiso decir firmar?)"],
      [[...pedido, '--p12'], "a la opción '--p12 <archivo>' le falta su valor"],
      [
        [...pedido, ...llave, '--nivel', 'C'],
        "la opción '--nivel <nivel>' no admite 'C'. Puede ser: B-B, B-T, B-LT, B-LTA.",
      ],
      [
        [...pedido, ...llave, '--tsa', 'nada'],
        "la opción '--tsa <url>' no admite 'nada'. Debe ser una dirección http:// o https://.",
      ],
    ];
    for (const [argumentos, dicho] of casos)
      expect(await hr(...argumentos)).toEqual({ codigo: 2, dicho: '', queja: `Error: ${dicho}\n` });
  });

  it('sello importar dice qué archivo no se puede leer, sin abrir la base', async () => {
    const { codigo, queja } = await correr('sello', 'importar', '--p12', en('no-hay.p12'));
    expect([codigo, queja]).toEqual([2, `No se puede leer ${en('no-hay.p12')}.\n`]);
  });

  it('un archivo cifrado no se evalúa, y se dice', async () => {
    // owner's password only: it opens everywhere, and says that it must not be changed
    writeFileSync(en('claro.pdf'), readFileSync(en('f.pdf')));
    await cifrar(en('claro.pdf'), en('c.pdf'));
    expect(await verificar('c.pdf')).toMatchObject({ resultado: 'INDETERMINADA', integridad: 'NO_EVALUADA' });
    expect((await hr('sellar', en('c.pdf'), '--salida', en('x.pdf'), '--texto', 'a')).codigo).toBe(3);
  });
});
