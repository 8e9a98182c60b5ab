import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ayudaDe } from './ayuda-de';

const MANUAL = join(__dirname, '../../../../docs/manual');
const RUTAS = readFileSync(join(__dirname, '../app/rutas.tsx'), 'utf8');

const ESCENAS = readFileSync(join(__dirname, '../../../../test/browser/escenas.ts'), 'utf8');

const anclas = (texto: string) =>
  [...texto.matchAll(/^##+ (.+)$/gm)].map((m) =>
    m[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

describe('ayudaDe', () => {
  it('cada página de la aplicación tiene dónde leerse, y ese lugar existe', () => {
    const propias = [...RUTAS.matchAll(/path: '(\/[a-z][^']*)'/g)]
      .map((m) => m[1]!)
      .filter((r) => !/^\/(acceso|elegir|instalacion|ayuda)/.test(r));
    expect(propias.length).toBeGreaterThan(14);
    for (const ruta of propias) {
      const [pagina, seccion] = ayudaDe(ruta).split('#');
      const archivo = join(MANUAL, `${pagina}.md`);
      expect({ ruta, existe: pagina !== '' && existsSync(archivo) }).toEqual({ ruta, existe: true });
      if (seccion) expect(anclas(readFileSync(archivo, 'utf8'))).toContain(seccion);
    }
  });
});

describe('la ayuda de un diálogo', () => {
  const web = join(__dirname, '..');
  const pedidas = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((a) => a.endsWith('.tsx'))
    .flatMap((a) => [...readFileSync(join(web, a), 'utf8').matchAll(/ ayuda="([^"]+)"/g)].map((m) => m[1]!));

  it('lleva a una sección que existe', () => {
    expect(pedidas.length).toBeGreaterThan(10);
    for (const a of pedidas) {
      const [pagina, seccion] = a.split('#');
      const texto = readFileSync(join(MANUAL, `${pagina}.md`), 'utf8');
      if (seccion) expect(anclas(texto)).toContain(seccion);
    }
  });
});

describe('el manual', () => {
  const paginas = readdirSync(MANUAL).filter((a) => a.endsWith('.md'));

  it('el índice nombra todas sus páginas', () => {
    const indice = readFileSync(join(MANUAL, 'README.md'), 'utf8');
    for (const p of paginas.filter((a) => a !== 'README.md')) expect(indice).toContain(`](${p})`);
  });

  it.each(paginas)('%s: cada enlace y cada imagen llevan a algo', (pagina) => {
    const texto = readFileSync(join(MANUAL, pagina), 'utf8');
    for (const [, a] of texto.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (a!.startsWith('http')) continue;
      const imagen = /^img\/(.+)\.webp$/.exec(a!);
      // test/browser/manual.spec.ts takes it, and fails where it is missing or old.
      if (imagen) expect(ESCENAS).toContain(`nombre: '${imagen[1]}'`);
      if (imagen) continue;
      const [archivo, seccion] = a!.split('#');
      const destino = join(MANUAL, archivo === '' ? pagina : archivo!);
      expect({ a, existe: existsSync(destino) }).toEqual({ a, existe: true });
      if (seccion) expect(anclas(readFileSync(destino, 'utf8'))).toContain(decodeURIComponent(seccion));
    }
  });
});
