const PUEDE_IMPORTAR = require('./tools/importaciones.cjs');

const PRUEBA = '\\.spec\\.tsx?$';
/** Packages that make a lib depend on the framework, the database or the network. */
const INFRAESTRUCTURA =
  '^node_modules/(@nestjs|typeorm|pg|fastify|@fastify|graphile-worker|nestjs-pino|minio)/';

const muro = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const filas = Object.entries(PUEDE_IMPORTAR).map(([lib, permitidas]) =>
  muro(
    `capas-${lib}`,
    `${lib} solo importa: ${permitidas.join(', ') || 'nada'}`,
    { path: `^libs/${lib}/` },
    { path: '^libs/', pathNot: `^libs/(${[lib, ...permitidas].join('|')})/` },
  ),
);

module.exports = {
  forbidden: [
    muro(
      'nada-sin-resolver',
      'un import que no se encuentra esconde los demás muros',
      {},
      // `virtual:` is what a plugin of the web's build makes.
      { couldNotResolve: true, pathNot: '^virtual:' },
    ),
    muro('sin-ciclos', 'dos archivos que se importan mutuamente son uno', {}, { circular: true }),
    muro(
      'lib-en-la-tabla',
      'toda lib tiene su fila en tools/importaciones.cjs',
      { path: '^libs/', pathNot: `^libs/(${Object.keys(PUEDE_IMPORTAR).join('|')})/` },
      {},
    ),
    muro(
      'solo-cara-publica',
      'de otra lib se usa solo su index.ts',
      { path: '^libs/([^/]+)/' },
      { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    ),
    muro(
      'apps-por-la-cara-publica',
      'las aplicaciones usan de una lib solo su index.ts',
      { path: '^apps/' },
      { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    ),
    muro(
      'sin-su-propio-index',
      'dentro de una lib se importa por ruta, no por su propia cara',
      { path: '^libs/([^/]+)/src/.+', pathNot: '^libs/[^/]+/src/index\\.ts$' },
      { path: '^libs/$1/src/index\\.ts$' },
    ),
    muro('libs-sin-apps', 'una lib no conoce las aplicaciones', { path: '^libs/' }, { path: '^apps/' }),
    muro(
      'codigo-sin-pruebas',
      'el producto no importa de las pruebas',
      { path: '^(libs|apps)/', pathNot: PRUEBA },
      { path: `^test/|${PRUEBA}` },
    ),
    muro(
      'dominio-puro',
      'domain/ importa solo su domain/, el kernel y las huellas de node:crypto',
      { path: '^libs/([^/]+)/src/domain/', pathNot: PRUEBA },
      { pathNot: ['^libs/$1/src/domain/', '^libs/kernel/src/index\\.ts$', '^(node:)?crypto$'] },
    ),
    muro(
      'kernel-sin-dependencias',
      'el kernel no depende de nada',
      { path: '^libs/kernel/', pathNot: PRUEBA },
      { pathNot: '^libs/kernel/' },
    ),
    muro(
      'libs-puras-sin-infraestructura',
      'talleres, topes, pdf, pades, lectura y planillas son bytes a bytes: sin Nest, base de datos ni red',
      { path: '^libs/(kernel|talleres|topes|pdf|pades|lectura|planillas)/' },
      { path: INFRAESTRUCTURA },
    ),
    muro(
      'web-sin-servidor',
      'el navegador conoce el servidor solo por su contrato OpenAPI',
      { path: '^apps/web/src/' },
      { path: ['^libs/', '^apps/(api|cli)/', '^test/', INFRAESTRUCTURA] },
    ),
    muro(
      'web-sin-node',
      'en el navegador no hay módulos de Node',
      { path: '^apps/web/src/', pathNot: PRUEBA },
      { dependencyTypes: ['core'] },
    ),
    muro(
      'servidor-sin-web',
      'el servidor no importa el navegador',
      { path: '^(libs|apps/(api|cli))/' },
      { path: '^apps/web/' },
    ),
    muro(
      'sin-paquetes-de-desarrollo',
      'lo que corre en producción está en dependencies',
      { path: '^(libs|apps/(api|cli))/', pathNot: PRUEBA },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only', 'core'],
      },
    ),
    ...filas,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // 'types' first: '#lib' then leads to the sources; without it the tool resolves nothing, or dist/, and finds no fault.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json', '.css', '.d.ts'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|var)/' },
  },
};
