const { join, relative } = require('node:path');

const RAIZ = join(__dirname, '../..');

/**
 * For the projects that try the whole application: a source file of the product stands for what was built from it in
 * `dist`, loaded once per worker as the server loads it, and not anew for every test file.
 */
module.exports = {
  process(_fuente, archivo) {
    const construido = join(RAIZ, 'dist', relative(RAIZ, archivo)).replace(/\.ts$/, '.js');
    return {
      code: `module.exports = (globalThis.requerirDeVerdad ?? require)(${JSON.stringify(construido)});`,
    };
  },
  getCacheKey: (_fuente, archivo) => `construido-2-${archivo.replaceAll('/', '-')}`,
};
