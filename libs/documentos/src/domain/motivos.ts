import { motivosDeQuienLee, type Actor, type Motivo } from '#kernel';
import type { Confidencialidad } from './confidencialidad';
import type { Contenido } from './contenido';
import { textoDelCuerpo } from './cuerpo';
import { NOMBRES, TABLA, type Acto, type Estado } from './estados';

/** What the predicates look at. */
export interface DocumentoJuzgado {
  readonly tipo: string;
  readonly confidencialidad: Confidencialidad;
  readonly estado: Estado;
  readonly autorPuestoId: string;
  readonly firmantePuestoId: string | null;
  readonly unidadId: string;
  readonly contenido: Contenido | null;
}

function porEstado(d: DocumentoJuzgado, acto: Acto, verbo: string): Motivo[] {
  if (TABLA[d.estado][acto] !== undefined) return [];
  return [
    { codigo: 'documentos.estado', texto: `El documento está ${NOMBRES[d.estado]}: no se puede ${verbo}.` },
  ];
}

/** A secretaria works on the papers of its own unidad; what is CONFIDENCIAL is only for the very posts. */
const esSecretariaDe = (a: Actor, d: DocumentoJuzgado): boolean =>
  a.unidadId === d.unidadId && a.roles.includes('secretaria') && d.confidencialidad !== 'CONFIDENCIAL';

/** Papers that speak for their author alone; the rest speak for the entidad, and an autoridad signs them. */
const DE_SU_AUTOR: ReadonlySet<string> = new Set(['informe', 'nota-interna']);

const puedeFirmar = (a: Actor, tipo: string): boolean =>
  a.roles.includes('autoridad') || (DE_SU_AUTOR.has(tipo) && a.roles.includes('funcionario'));

/** @returns true for whoever drafts, signs, or keeps the unidad's desk */
export function esDeSuMesa(d: DocumentoJuzgado, actor: Actor): boolean {
  return (
    d.autorPuestoId === actor.puestoId || d.firmantePuestoId === actor.puestoId || esSecretariaDe(actor, d)
  );
}

/** To give a paper away, to annex to it or to open an HR with it. */
export function motivosParaNoDisponer(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  if (esDeSuMesa(d, actor)) return [];
  return [
    {
      codigo: 'documentos.ajeno',
      texto:
        'El documento es de otra mesa: solo dispone de él quien lo redacta, quien lo firma o su secretaría.',
    },
  ];
}

export function motivosParaNoEditar(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  const motivos = porEstado(d, 'editar', 'cambiar');
  if (!esDeSuMesa(d, actor))
    motivos.push({
      codigo: 'documentos.ajeno',
      texto: 'Solo lo cambian quien lo redacta, quien lo firma o la secretaría de su unidad.',
    });
  return motivos;
}

/** Annexes are put to a paper of one's own desk while it has not gone out. */
export function motivosParaNoAnexar(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  return [...porEstado(d, 'anexar', 'ponerle anexos'), ...motivosParaNoDisponer(d, actor)];
}

export function motivosParaNoFirmar(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  const motivos = porEstado(d, 'preparar-firma', 'firmar');
  if (d.firmantePuestoId !== actor.puestoId)
    motivos.push({ codigo: 'documentos.firmante-distinto', texto: 'Lo firma otro puesto.' });
  if (!puedeFirmar(actor, d.tipo))
    motivos.push({
      codigo: 'documentos.firma-autoridad',
      texto: DE_SU_AUTOR.has(d.tipo)
        ? 'Lo firma un funcionario o una autoridad: su usuario no tiene ese rol.'
        : 'Lo firma una autoridad: su usuario no tiene ese rol.',
    });
  if (d.contenido && textoDelCuerpo(d.contenido.cuerpo).trim() === '')
    motivos.push({ codigo: 'documentos.sin-texto', texto: 'El documento no tiene texto.' });
  return motivos;
}

export function motivosParaNoDespachar(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  const motivos = porEstado(d, 'despachar', 'despachar');
  if (!esDeSuMesa(d, actor) && !(actor.unidadId === d.unidadId && actor.roles.includes('ventanilla')))
    motivos.push({
      codigo: 'documentos.ajeno',
      texto: 'Lo despachan quien lo firma, quien lo redacta o la mesa de su unidad.',
    });
  return motivos;
}

/** Whoever may send it out also records what came back. @param acto `acusar` or `no-entregar` */
export function motivosParaNoCerrarDespacho(d: DocumentoJuzgado, actor: Actor, acto: Acto): Motivo[] {
  const motivos = porEstado(d, acto, 'registrar su acuse');
  if (!esDeSuMesa(d, actor) && !(actor.unidadId === d.unidadId && actor.roles.includes('ventanilla')))
    motivos.push({
      codigo: 'documentos.ajeno',
      texto: 'Lo registran quien lo firma, quien lo redacta o la mesa de su unidad.',
    });
  return motivos;
}

export function motivosParaNoAnular(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  const motivos = porEstado(d, 'anular', 'anular');
  const autoridad = actor.unidadId === d.unidadId && actor.roles.includes('autoridad');
  if (d.firmantePuestoId !== actor.puestoId && !autoridad)
    motivos.push({
      codigo: 'documentos.anula-otro',
      texto: 'Lo anulan quien lo firma o la autoridad de su unidad.',
    });
  return motivos;
}

/** What the screen offers on a documento, each with the reasons against it. */
export function actosPosibles(
  d: DocumentoJuzgado,
  actor: Actor,
): { acto: string; permitido: boolean; motivos: Motivo[] }[] {
  const juzgar = (acto: string, motivos: Motivo[]) => {
    const todos = [...motivosDeQuienLee(actor), ...motivos];
    return { acto, permitido: todos.length === 0, motivos: todos };
  };
  return [
    juzgar('guardar', motivosParaNoEditar(d, actor)),
    juzgar('anexar', motivosParaNoAnexar(d, actor)),
    juzgar('firmar', motivosParaNoFirmar(d, actor)),
    juzgar('despachar', motivosParaNoDespachar(d, actor)),
    juzgar('acusar', motivosParaNoCerrarDespacho(d, actor, 'acusar')),
    juzgar('no-entregar', motivosParaNoCerrarDespacho(d, actor, 'no-entregar')),
    juzgar('anular', motivosParaNoAnular(d, actor)),
  ];
}
