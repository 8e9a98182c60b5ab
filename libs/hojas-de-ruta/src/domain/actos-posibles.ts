import { motivosDeQuienLee, type Motivo } from '#kernel';
import { motivosParaNoAnotar } from './anotar';
import { motivosParaNoDesagrupar, motivosParaNoSerAgrupada, type Raiz } from './agrupar';
import { motivosParaNoArchivar, motivosParaNoDesarchivar } from './archivar';
import { esDestinatario, esRemitente, esTenedor } from './clausulas';
import { motivosParaNoAnular, motivosParaNoAtender } from './concluir';
import { motivosParaNoDerivar } from './derivar';
import { motivosParaNoDevolver } from './devolver';
import { esVivo } from './estados';
import { motivosParaNoRecibir } from './recibir';
import { motivosParaNoRedactar } from './redactar';
import { motivosParaNoResponder } from './responder';
import { motivosParaNoRevertir } from './revertir';
import { motivosParaNoReanudar, motivosParaNoSuspender } from './suspender';
import type { Hilo, Paso, Quien } from './tipos';

/** An act and every reason against it now; empty = it is allowed. */
export interface ActoPosible {
  readonly acto: string;
  readonly permitido: boolean;
  readonly motivos: readonly Motivo[];
}

/** What the HR alone does not say. */
export interface Entorno {
  /** the HR that moves this one, when it is grouped */
  readonly raiz: Raiz | null;
  /** a note from outside bears its code */
  readonly sellada: boolean;
}

/** @param motivos against the act itself; who only reads now has one more */
export function juzgado(acto: string, quien: Quien, motivos: readonly Motivo[]): ActoPosible {
  const todos = [...motivosDeQuienLee(quien), ...motivos];
  return { acto, permitido: todos.length === 0, motivos: todos };
}

/** The reason is asked in the dialog: the button only asks whether the act may be begun. */
const POR_ESCRIBIR = 'por escribir';

const tocaRecibir = (p: Paso, q: Quien): boolean => p.estado === 'ENVIADA' && esDestinatario(p, q);
const tocaTener = (p: Paso, q: Quien): boolean =>
  ((p.estado !== 'ENVIADA' && esVivo(p.estado)) || p.estado === 'ARCHIVADA') && esTenedor(p, q);
const tocaRetirar = (p: Paso, q: Quien): boolean => p.estado === 'ENVIADA' && esRemitente(p, q);
const tocaDesagrupar = (p: Paso, q: Quien, raiz: Raiz | null): boolean =>
  p.estado === 'AGRUPADA' && raiz !== null && (esTenedor(raiz.oficial, q) || esDestinatario(raiz.oficial, q));

/** The steps this person has something to do with: to receive, held, sent and not yet received, archived, or grouped under what they hold. */
export function pasosQueMeTocan(hilo: Hilo, quien: Quien, entorno: Entorno): Paso[] {
  return hilo.pasos.filter(
    (p) =>
      tocaRecibir(p, quien) ||
      tocaTener(p, quien) ||
      tocaRetirar(p, quien) ||
      tocaDesagrupar(p, quien, entorno.raiz),
  );
}

/** What the screen offers on a step, by the predicates that the acts themselves ask. */
export function actosPosibles(hilo: Hilo, paso: Paso, quien: Quien, entorno: Entorno): ActoPosible[] {
  const juzgar = (acto: string, motivos: readonly Motivo[]): ActoPosible => juzgado(acto, quien, motivos);
  const anotar = juzgar('anotar', motivosParaNoAnotar(hilo, quien));
  const retirar = juzgar('revertir', motivosParaNoRevertir(hilo, paso, quien));
  if (paso.estado === 'ARCHIVADA')
    return [juzgar('desarchivar', motivosParaNoDesarchivar(hilo, paso, quien)), anotar];
  if (paso.estado === 'AGRUPADA') {
    return entorno.raiz
      ? [juzgar('desagrupar', motivosParaNoDesagrupar(hilo, paso, entorno.raiz, quien))]
      : [];
  }
  if (tocaRetirar(paso, quien) && !tocaRecibir(paso, quien)) return [retirar, anotar];
  const copia = paso.tipo === 'copia';
  return [
    juzgar('recibir', motivosParaNoRecibir(hilo, paso, quien)),
    juzgar('derivar', motivosParaNoDerivar(hilo, paso, quien, copia)),
    ...(copia ? [] : [juzgar('derivarCopias', motivosParaNoDerivar(hilo, paso, quien, true))]),
    juzgar('responder', motivosParaNoResponder(hilo, paso, quien)),
    juzgar('redactar', motivosParaNoRedactar(hilo, quien)),
    juzgar('devolver', motivosParaNoDevolver(hilo, paso, quien)),
    juzgar('archivar', motivosParaNoArchivar(hilo, paso, quien)),
    ...(copia ? [juzgar('atender', motivosParaNoAtender(hilo, paso, quien))] : []),
    juzgar('suspender', motivosParaNoSuspender(hilo, paso, quien, POR_ESCRIBIR)),
    juzgar('reanudar', motivosParaNoReanudar(hilo, paso, quien)),
    ...(copia
      ? []
      : [
          juzgar('agrupar', motivosParaNoSerAgrupada(hilo, paso, quien)),
          juzgar('anular', motivosParaNoAnular(hilo, quien, POR_ESCRIBIR, entorno.sellada)),
        ]),
    ...(tocaRetirar(paso, quien) ? [retirar] : []),
    anotar,
  ];
}
