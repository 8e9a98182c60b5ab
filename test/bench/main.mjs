// `npm run bench`: what the product costs, measured in turns with what it is compared with; `-- --json` for programs,
// `-- --breve` for one look that it works.
import { parseArgs } from 'node:util';
import * as cartas from './cartas.mjs';
import * as firmas from './firmas.mjs';
import * as lote from './lote.mjs';
import * as pantalla from './pantalla.mjs';
import * as subida from './subida.mjs';

const MEDIDAS = { cartas, firmas, lote, pantalla, subida };

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    breve: { type: 'boolean', default: false },
    rondas: { type: 'string', default: '5' },
  },
  allowPositionals: true,
});
const rondas = values.breve ? 1 : Number(values.rondas);
const desconocidas = positionals.filter((p) => !(p in MEDIDAS));
if (!Number.isInteger(rondas) || rondas < 1 || desconocidas.length > 0) {
  console.error(`Uso: npm run bench -- [${Object.keys(MEDIDAS).join(' ')}] [--rondas 5] [--breve] [--json]`);
  process.exit(2);
}

const pedidas = positionals.length > 0 ? positionals : Object.keys(MEDIDAS);
const salida = {};
for (const nombre of pedidas) {
  salida[nombre] = await MEDIDAS[nombre].medir(rondas, values.breve);
  if (!values.json) console.log(MEDIDAS[nombre].contar(salida[nombre]).join('\n'));
}
if (values.json) console.log(JSON.stringify({ rondas, ...salida }, null, 2));
