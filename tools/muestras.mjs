// Draws every template of the demonstration with the hard text, page by page, to be looked at.
// Usage: npm run muestras -- DIR (out of the repository; by default a folder of the system's temporary one)
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CLAVE, conDemostracion } from './demostracion.mjs';

const PUERTO = 4798;
const ESTILOS = ['llano', 'secretaria', 'gobernacion'];
const MEMBRETE = {
  entidad: '{entidad}',
  lineas: ['{unidad}', 'Oficio, ficha y afluente — {ciudad}'],
  pie: ['Calle Ñuflo de Chávez N° 12', 'Tel. 66-43210'],
  lema: '¡Llaqta ñawpaqman!',
  etiquetaCite: 'CITE:',
  lineasDeFirma: ['{entidad}'],
  codigos: ['cite', 'hilo'],
};

const destino = process.argv[2] ? resolve(process.argv[2]) : await mkdtemp(join(tmpdir(), 'hr-muestras-'));

async function entrar(origen) {
  const r = await fetch(`${origen}/api/sesion`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origen },
    body: JSON.stringify({ usuario: 'admin', clave: CLAVE }),
  });
  if (!r.ok) throw new Error(`no se pudo entrar: ${r.status}`);
  const { csrf } = await r.json();
  const cookie = r.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (ruta, cuerpo) => {
    const respuesta = await fetch(`${origen}/api${ruta}`, {
      headers: {
        ...{ cookie, origin: origen, 'x-csrf-token': csrf, 'idempotency-key': randomUUID() },
        ...(cuerpo ? { 'content-type': 'application/json' } : {}),
      },
      ...(cuerpo ? { method: 'POST', body: JSON.stringify(cuerpo) } : {}),
    });
    if (!respuesta.ok) throw new Error(`${ruta}: ${respuesta.status} ${await respuesta.text()}`);
    return respuesta;
  };
}

async function dibujar(nombre, respuesta) {
  const pdf = join(destino, `${nombre}.pdf`);
  await writeFile(pdf, Buffer.from(await respuesta.arrayBuffer()));
  await promisify(execFile)('pdftoppm', ['-r', '80', '-png', pdf, join(destino, nombre)]);
  await rm(pdf);
}

const enArchivo = (texto) => texto.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

await mkdir(destino, { recursive: true });
await conDemostracion(PUERTO, async (origen) => {
  const pedir = await entrar(origen);
  const plantillas = await (await pedir('/plantillas')).json();
  for (const p of plantillas.filter((x) => x.vigente !== null)) {
    for (const tipo of p.tipo ? [p.tipo] : ['carta', 'informe']) {
      const ruta = `/plantillas/${p.id}/versiones/${p.vigente}/muestra.pdf?muestra=dificil&tipo=${tipo}`;
      await dibujar(enArchivo(`${p.clase} ${tipo} ${p.unidad ?? 'general'}`), await pedir(ruta));
    }
  }
  for (const estilo of ESTILOS) {
    const ensayo = { clase: 'membrete', tipo: 'carta', muestra: 'dificil', datos: { ...MEMBRETE, estilo } };
    await dibujar(`estilo-${estilo}`, await pedir('/plantillas/muestra.pdf', ensayo));
  }
});
console.log(`Muestras en ${destino}`);
