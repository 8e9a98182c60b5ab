const { readdirSync, readFileSync } = require('node:fs');

const libs = readdirSync(`${__dirname}/libs`).join('|');
const swc = { ...JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8')), exclude: [], swcrc: false };
// test/README.md tells which spec belongs where
const FUENTES = '<rootDir>/{libs,apps/api,apps/cli}/**';

const base = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/support/entorno.cjs',
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  // Only our own names: a bare '^#(.+)$' would also catch other packages' private imports.
  moduleNameMapper: { [`^#(${libs})$`]: '<rootDir>/libs/$1/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
};

/** The whole application, as it is built: it loads once per worker. */
const construida = {
  transform: {
    '/(libs|apps/(api|cli))/.+\\.ts$': '<rootDir>/test/support/lo-construido.cjs',
    ...base.transform,
  },
};

const conPostgres = {
  globalSetup: '<rootDir>/test/support/jest-inicio.ts',
  globalTeardown: '<rootDir>/test/support/jest-fin.ts',
};

/** A folder of test/ as a project of its own. */
const carpeta = (nombre, mas = {}) => ({
  ...base,
  ...mas,
  displayName: nombre,
  testMatch: [`<rootDir>/test/${nombre}/**/*.spec.ts`],
});

module.exports = {
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [`${FUENTES}/*.spec.ts`, '<rootDir>/apps/web/src/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
    },
    {
      ...base,
      ...conPostgres,
      displayName: 'postgres',
      testMatch: [`${FUENTES}/*.db.spec.ts`, '<rootDir>/test/support/**/*.spec.ts'],
    },
    carpeta('architecture'),
    carpeta('e2e', { ...conPostgres, ...construida }),
    carpeta('oracles', construida),
    carpeta('almacen', construida),
  ],
};
