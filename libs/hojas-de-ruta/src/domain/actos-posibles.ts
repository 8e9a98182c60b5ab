import type { Motivo } from '#kernel';
import { motivosParaNoArchivar } from './archivar';
import { esDestinatario, esRemitente, esTenedor } from './clausulas';
import { motivosParaNoDerivar } from './derivar';
import { motivosParaNoDevolver } from './devolver';
import { esVivo } from './estados';
import { motivosParaNoRecibir } from './recibir';
import { motivosParaNoRedactar } from './redactar';
import { motivosParaNoResponder } from './responder';
import { motivosParaNoRevertir } from './revertir';
import type { Hilo, Paso, Quien } from './tipos';

/** An act and every reason against it now; empty = it is allowed. */
export interface ActoPosible {
  readonly acto: string;
  readonly permitido: boolean;
  readonly motivos: readonly Motivo[];
}

const tocaRecibir = (p: Paso, q: Quien): boolean => p.estado === 'ENVIADA' && esDestinatario(p, q);
const tocaTener = (p: Paso, q: Quien): boolean =>
  p.estado !== 'ENVIADA' && esVivo(p.estado) && esTenedor(p, q);
const tocaRetirar = (p: Paso, q: Quien): boolean => p.estado === 'ENVIADA' && esRemitente(p, q);

/** The live steps this person has something to do with: to receive, held, or sent and not yet received. */
export function pasosQueMeTocan(hilo: Hilo, quien: Quien): Paso[] {
  return hilo.pasos.filter((p) => tocaRecibir(p, quien) || tocaTener(p, quien) || tocaRetirar(p, quien));
}

/** What the screen offers on a step, by the predicates that the acts themselves ask. */
export function actosPosibles(hilo: Hilo, paso: Paso, quien: Quien): ActoPosible[] {
  const juzgar = (acto: string, motivos: readonly Motivo[]): ActoPosible => ({
    acto,
    permitido: motivos.length === 0,
    motivos,
  });
  if (tocaRetirar(paso, quien) && !tocaRecibir(paso, quien))
    return [juzgar('revertir', motivosParaNoRevertir(hilo, paso, quien))];
  return [
    juzgar('recibir', motivosParaNoRecibir(hilo, paso, quien)),
    juzgar('derivar', motivosParaNoDerivar(hilo, paso, quien, paso.tipo === 'copia')),
    juzgar('responder', motivosParaNoResponder(hilo, paso, quien)),
    juzgar('redactar', motivosParaNoRedactar(hilo, quien)),
    juzgar('devolver', motivosParaNoDevolver(hilo, paso, quien)),
    juzgar('archivar', motivosParaNoArchivar(hilo, paso, quien)),
    ...(tocaRetirar(paso, quien) ? [juzgar('revertir', motivosParaNoRevertir(hilo, paso, quien))] : []),
  ];
}
