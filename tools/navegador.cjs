// The Chromium that tests, captures and the benchmark drive. Its headless shell has no window to draw: it is the lighter one.
const { accessSync, constants } = require('node:fs');
const { delimiter, join } = require('node:path');

const NOMBRES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const ejecutable = (camino) => {
  try {
    accessSync(camino, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {string} its path (`HR_CHROMIUM` or the first at hand); '' where there is none */
exports.navegador = function navegador() {
  const carpetas = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const caminos = NOMBRES.flatMap((n) => carpetas.map((c) => join(c, n)));
  return process.env.HR_CHROMIUM || (caminos.find(ejecutable) ?? '');
};

// Asked by tools/programas.sh.
if (require.main === module) process.stdout.write(exports.navegador());
