// The tray as a person waits for it (G12): bytes of program, time until its rows can be used, what moves while it loads;
// as this machine is, and as a slow one on a slow line is; and a note by keyboard. A page of the same server with nothing
// in it is the reference.
import { chromium } from '@playwright/test';
import { performance, PerformanceObserver } from 'node:perf_hooks';
import { CLAVE, conDemostracion } from '../../tools/demostracion.mjs';
import { navegador } from '../../tools/navegador.cjs';
import { decimal, resumen } from './medida.mjs';
import { entrar } from './oficina.mjs';
import { recibirNotas } from './recepcion.mjs';

const PUERTO = 4797;
const TOPE_KB = 250;
const TOPE_PASOS = 15;
const FILAS = 50;
/** Four times less processor, and 400 ms for every request (1.6 Mbit/s down, as a poor mobile line). */
const LENTA = {
  procesador: 4,
  red: { offline: false, latency: 400, downloadThroughput: 200_000, uploadThroughput: 100_000 },
};

/** A tray as it is on a full day. */
async function llenar(origen) {
  const [mesa, director] = await Promise.all([entrar(origen, 'recepcion'), entrar(origen, 'director')]);
  const { puestos } = await director.leer('/api/sesion');
  for (let n = 1; n <= FILAS; n++) {
    const { hoja, derivacionId } = await mesa.acto('/api/hojas/internas', {
      referencia: `Solicitud N° ${n} de equipos de computación para las unidades de la gestión`,
    });
    await mesa.acto(`/api/derivaciones/${hoja.gestion}/${derivacionId}/derivar`, {
      oficial: {
        puestoId: puestos[0].id,
        acciones: ['elaborar-informe'],
        proveido: 'Informe hasta el viernes.',
      },
    });
  }
}

async function sesionDe(ventana, origen, usuario) {
  const contexto = await ventana.newContext({ baseURL: origen, locale: 'es-BO' });
  const { csrf } = await (
    await contexto.request.post('/api/sesion', {
      data: { usuario, clave: CLAVE },
      headers: { origin: origen },
    })
  ).json();
  if (!csrf) throw new Error('no se pudo entrar');
  const estado = await contexto.storageState();
  await contexto.close();
  return estado;
}

/** Notes layout shifts from the first moment on. */
const ANOTAR = () => {
  globalThis.movido = 0;
  new PerformanceObserver((lista) => {
    for (const m of lista.getEntries()) if (!m.hadRecentInput) globalThis.movido += m.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** The program kept in this browser, as from the second visit on (ADR 27). */
async function guardarPrograma(contexto) {
  const pagina = await contexto.newPage();
  await pagina.goto('/bandeja/por-recibir');
  await pagina.waitForFunction(() => globalThis.navigator.serviceWorker.controller !== null);
  await pagina.close();
}

/** One visit; cold: in a browser with nothing kept. */
async function visitar(ventana, origen, storageState, { lenta = false, guardado = false }) {
  const contexto = await ventana.newContext({ baseURL: origen, locale: 'es-BO', storageState });
  if (guardado) await guardarPrograma(contexto);
  const pagina = await contexto.newPage();
  const cdp = await contexto.newCDPSession(pagina);
  await cdp.send('Network.enable');
  let bytes = 0;
  const programas = new Set();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) programas.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (programas.has(requestId)) bytes += encodedDataLength;
  });
  if (lenta) {
    await cdp.send('Network.emulateNetworkConditions', LENTA.red);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: LENTA.procesador });
  }
  await pagina.addInitScript(ANOTAR);
  const inicio = performance.now();
  await pagina.goto('/bandeja/por-recibir', { waitUntil: 'commit' });
  const fila = pagina.getByRole('article').first();
  await fila.getByRole('button', { name: /^Recibir/ }).click({ trial: true });
  const ms = performance.now() - inicio;
  await pagina.waitForTimeout(lenta ? 3_000 : 700);
  const movido = await pagina.evaluate('movido');
  const filas = await pagina.getByRole('article').count();
  if (filas < FILAS) throw new Error(`la bandeja muestra ${filas} filas de ${FILAS}`);
  await contexto.close();
  return { ms, kb: bytes / 1024, movido };
}

/** The least that a visit can take here: a small file of the same server, in a browser as cold. */
async function visitarNada(ventana, origen) {
  const contexto = await ventana.newContext({ baseURL: origen });
  const pagina = await contexto.newPage();
  const inicio = performance.now();
  await pagina.goto('/sello.svg');
  const ms = performance.now() - inicio;
  await contexto.close();
  return ms;
}

async function porTeclado(ventana, origen, cuantas) {
  const storageState = await sesionDe(ventana, origen, 'recepcion');
  const contexto = await ventana.newContext({ baseURL: origen, locale: 'es-BO', storageState });
  const notas = await recibirNotas(await contexto.newPage(), cuantas);
  await contexto.close();
  return notas;
}

/**
 * @param {number} rondas cold visits of each kind, in turns
 * @returns {Promise<object>} `kb` of JavaScript as it travels, `ms` until a row can be used, `movido` (0 = nothing moved),
 * `pasos` and `segundos` of a note by keyboard
 */
export async function medir(rondas) {
  return conDemostracion(PUERTO, async (origen) => {
    const ventana = await chromium.launch({
      executablePath: navegador(),
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    try {
      await llenar(origen);
      const estado = await sesionDe(ventana, origen, 'director');
      await visitar(ventana, origen, estado, {}); // warm the server, not the browser
      const hechas = [];
      for (let i = 0; i < rondas; i++)
        hechas.push({
          nada: await visitarNada(ventana, origen),
          normal: await visitar(ventana, origen, estado, {}),
          lenta: await visitar(ventana, origen, estado, { lenta: true }),
          deSiempre: await visitar(ventana, origen, estado, { lenta: true, guardado: true }),
        });
      const notas = await porTeclado(ventana, origen, rondas + 1);
      const de = (que, cifra) => resumen(hechas.map((h) => h[que][cifra]));
      return {
        kb: de('normal', 'kb'),
        ms: de('normal', 'ms'),
        msLenta: de('lenta', 'ms'),
        msDeSiempre: de('deSiempre', 'ms'),
        movido: de('normal', 'movido'),
        movidoLenta: de('lenta', 'movido'),
        vecesNada: resumen(hechas.map((h) => h.normal.ms / h.nada)),
        pasos: Math.max(...notas.map((n) => n.pasos)),
        // The first waits for the reader of scans to be loaded.
        segundos: resumen(notas.slice(1).map((n) => n.segundos)),
      };
    } finally {
      await ventana.close();
    }
  });
}

/** @returns {string[]} the same in lines for people */
export function contar({ kb, ms, msLenta, msDeSiempre, movido, movidoLenta, vecesNada, pasos, segundos }) {
  return [
    `La bandeja de ${FILAS} filas, visitada por primera vez:`,
    `  JavaScript                 ${decimal(kb.mediana)} KB de ${TOPE_KB}`,
    `  hasta poder recibir        ${Math.round(ms.mediana)} ms, ${decimal(vecesNada.mediana)} veces una página vacía`,
    `  en un equipo lento         ${Math.round(msLenta.mediana)} ms (procesador 4 veces más lento, 400 ms por pedido)`,
    `  en él, desde la segunda    ${Math.round(msDeSiempre.mediana)} ms (el programa ya está en el navegador)`,
    `  lo que se mueve al cargar  ${decimal(movido.mediana, 3)} y ${decimal(movidoLenta.mediana, 3)} (0: nada)`,
    'Una nota en recepción, solo con el teclado:',
    `  teclas                     ${pasos} de ${TOPE_PASOS}`,
    `  del escaneo a la siguiente ${decimal(segundos.mediana)} s, con lo que el programa tarda`,
  ];
}
