// The built API on a database of the test's, as a process of its own, with a clock that the test sets by messages.
const { crearAplicacion } = require('../../dist/apps/api/src/aplicacion.js');
const { SembrarDemo } = require('../../dist/apps/api/src/demo/sembrar.js');
const { prepararInstalacion } = require('../../dist/apps/api/src/instalacion.js');
const { RelojFijo } = require('../../dist/libs/kernel/src/index.js');
const { leerConfig } = require('../../dist/libs/platform/src/index.js');

async function servir() {
  const reloj = new RelojFijo(new Date(process.env.HR_PRUEBA_RELOJ));
  const { config } = await prepararInstalacion(leerConfig(process.env, '/'), () => undefined);
  const app = await crearAplicacion(config, { reloj });
  const demo = app.get(SembrarDemo);
  if (await demo.vacia()) await demo.ejecutar();
  await app.listen(0, '127.0.0.1');
  process.on('message', async ({ instante }) => {
    if (instante) reloj.poner(new Date(instante));
    else await app.close();
    process.send({ hecho: true });
    if (!instante) process.disconnect();
  });
  process.send({ origen: await app.getUrl(), desfase: new Date(0).getTimezoneOffset() });
}

servir().catch((error) => {
  console.error(error);
  process.exit(1);
});
