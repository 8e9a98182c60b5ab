// Runs in a thread of its own: what people bring may be made to eat time or memory, and ends with its thread.
import { parentPort, workerData } from 'node:worker_threads';
import { comoPruebas } from './pruebas';
import type { PedidoDeVerificacion } from './aparte';
import { verificarPdf } from './verificar';

const { pdf, raices, datos, ahora } = workerData as PedidoDeVerificacion;

void verificarPdf(pdf, {
  raices,
  ahora,
  pruebas: comoPruebas(
    ...([datos.certificados, datos.crls, datos.ocsps].map((l) => l.map((b) => Buffer.from(b))) as [
      Buffer[],
      Buffer[],
      Buffer[],
    ]),
  ),
}).then((informe) => parentPort?.postMessage(informe));
