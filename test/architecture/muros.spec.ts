import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { escribir, leerMuros, LEIDO, nuevoArbol, RAIZ, type Lectura } from './arbol-de-prueba';

const requerir = createRequire(__filename);
const TABLA = requerir('../../tools/importaciones.cjs') as Record<string, string[]>;
const { forbidden } = requerir('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
const LIBS = Object.keys(TABLA);

const importa = (modulo: string): string => `import * as lo from '${modulo}';\nexport const visto = lo;\n`;

/** One planted fault per wall that is not a row of the table: the file that breaks it, and what it holds. */
const PLANTADAS: [regla: string, archivos: Record<string, string>][] = [
  ['nada-sin-resolver', { 'libs/pdf/src/a-ninguna-parte.ts': importa('./no-existe') }],
  [
    'sin-ciclos',
    { 'libs/pdf/src/ciclo-a.ts': importa('./ciclo-b'), 'libs/pdf/src/ciclo-b.ts': importa('./ciclo-a') },
  ],
  ['lib-en-la-tabla', { 'libs/sin-fila/src/index.ts': importa('#kernel') }],
  ['solo-cara-publica', { 'libs/pdf/src/por-dentro.ts': importa('../../kernel/src/dentro') }],
  ['apps-por-la-cara-publica', { 'apps/api/src/por-dentro.ts': importa('../../../libs/kernel/src/dentro') }],
  ['sin-su-propio-index', { 'libs/pdf/src/a-si-misma.ts': importa('#pdf') }],
  ['libs-sin-apps', { 'libs/pdf/src/a-la-api.ts': importa('../../../apps/api/src/main') }],
  ['codigo-sin-pruebas', { 'libs/pdf/src/a-las-pruebas.ts': importa('../../../test/support/apoyo') }],
  ['dominio-puro', { 'libs/cites/src/domain/impuro.ts': importa('../dentro') }],
  ['kernel-sin-dependencias', { 'libs/kernel/src/con-red.ts': importa('node:fs') }],
  ['libs-puras-sin-infraestructura', { 'libs/pades/src/con-base.ts': importa('typeorm') }],
  ['web-sin-servidor', { 'apps/web/src/a-la-lib.ts': importa('#kernel') }],
  ['web-sin-node', { 'apps/web/src/con-node.ts': importa('node:fs') }],
  ['servidor-sin-web', { 'apps/api/src/a-la-web.ts': importa('../../web/src/main') }],
  ['sin-paquetes-de-desarrollo', { 'libs/almacen/src/con-vite.ts': importa('vite') }],
  ['sin-paquetes-de-desarrollo', { 'apps/cli/src/sin-declarar.ts': importa('no-declarado') }],
];

/** Said once more by hand: a row loosened by mistake in the table would loosen its own test too. */
const JAMAS: [lib: string, ajena: string][] = [
  ['kernel', 'pdf'],
  ['pdf', 'platform'],
  ['pades', 'almacen'],
  ['platform', 'auditoria'],
  ['almacen', 'organizacion'],
  ['organizacion', 'acceso'],
  ['acceso', 'cites'],
  ['cites', 'documentos'],
  ['firmas', 'documentos'],
  ['documentos', 'hojas-de-ruta'],
  ['hojas-de-ruta', 'bandejas'],
  ['hojas-de-ruta', 'archivo'],
  ['archivo', 'documentos'],
  ['bandejas', 'hojas-de-ruta'],
  ['notificaciones', 'documentos'],
  ['custodia', 'hojas-de-ruta'],
  ['custodia', 'bandejas'],
  ['custodia', 'notificaciones'],
];

const puente = (lib: string, ajena: string): string => `libs/${lib}/src/a-${ajena}.ts`;
const PARES = LIBS.flatMap((lib) => LIBS.filter((otra) => otra !== lib).map((otra) => [lib, otra] as const));
const permitido = (lib: string, ajena: string): boolean => TABLA[lib]?.includes(ajena) ?? false;

/** Files with code under what the check reads. */
function codigoDe(raiz: string): string[] {
  return LEIDO.flatMap((carpeta) =>
    readdirSync(join(raiz, carpeta), { recursive: true, encoding: 'utf8' }).map((r) => `${carpeta}/${r}`),
  ).filter((ruta) => /\.tsx?$/.test(ruta) && !ruta.includes('node_modules'));
}

describe('los muros, con una falta plantada en cada uno', () => {
  let raiz: string;
  let lectura: Lectura;
  beforeAll(async () => {
    raiz = nuevoArbol(LIBS);
    for (const [, archivos] of PLANTADAS) escribir(raiz, archivos);
    for (const [lib, ajena] of PARES) escribir(raiz, { [puente(lib, ajena)]: importa(`#${ajena}`) });
    lectura = await leerMuros(raiz);
  });
  afterAll(() => rmSync(raiz, { recursive: true, force: true }));

  const faltasDe = (archivo: string): string[] =>
    lectura.faltas.filter((f) => f.desde === archivo).map((f) => f.regla);

  it.each(PLANTADAS)('%s descubre la suya', (regla, archivos) => {
    // A cycle is told once, at one of its files.
    expect(Object.keys(archivos).flatMap(faltasDe)).toContain(regla);
  });

  it.each(LIBS)('capas-%s deja pasar lo de su fila y nada más', (lib) => {
    for (const [, ajena] of PARES.filter(([desde]) => desde === lib)) {
      const regla = `capas-${lib}`;
      expect([ajena, faltasDe(puente(lib, ajena)).includes(regla)]).toEqual([ajena, !permitido(lib, ajena)]);
    }
  });

  it.each(JAMAS)('%s nunca importa %s', (lib, ajena) => {
    expect(faltasDe(puente(lib, ajena))).toContain(`capas-${lib}`);
  });

  it('todo muro de la configuración tiene su falta plantada', () => {
    const probados = [...PLANTADAS.map(([regla]) => regla), ...LIBS.map((lib) => `capas-${lib}`)];
    expect([...new Set(probados)].sort()).toEqual(forbidden.map((r) => r.name).sort());
  });
});

describe('los muros, en un árbol sin faltas', () => {
  it('no inventan ninguna', async () => {
    const raiz = nuevoArbol(LIBS);
    try {
      for (const [lib, ajena] of PARES) {
        if (permitido(lib, ajena)) escribir(raiz, { [puente(lib, ajena)]: importa(`#${ajena}`) });
      }
      expect((await leerMuros(raiz)).faltas).toEqual([]);
    } finally {
      rmSync(raiz, { recursive: true, force: true });
    }
  });
});

describe('los muros, en este árbol', () => {
  it('se lee cada archivo', async () => {
    const leidos = new Set((await leerMuros(RAIZ)).modulos);
    expect(codigoDe(RAIZ).length).toBeGreaterThan(200);
    expect(codigoDe(RAIZ).filter((ruta) => !leidos.has(ruta))).toEqual([]);
  });

  it('cada #lib se sigue hasta su fuente, no hasta dist/ ni a ninguna parte', async () => {
    const { modulos } = await leerMuros(RAIZ);
    expect(modulos.filter((m) => m.startsWith('#') || m.startsWith('dist/'))).toEqual([]);
  });
});
