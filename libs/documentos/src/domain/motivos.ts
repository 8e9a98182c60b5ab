import { motivosDeQuienLee, type Actor, type Motivo } from '#kernel';
import type { Confidencialidad } from './confidencialidad';
import type { Contenido } from './contenido';
import { textoDelCuerpo } from './cuerpo';
import { NOMBRES, TABLA, type Acto, type Estado } from './estados';
import { faltan, leToca, quienesFaltan, type Visto } from './vobo';
import type { Destino } from './salidas';
import { motivosPorCamposVacios, type CampoDePlantilla } from './plantilla';
import type { TipoDeDocumento } from './tipos';

/** What the predicates look at. */
export interface DocumentoJuzgado {
  readonly tipo: string;
  /** `subido`: its paper was made elsewhere */
  readonly hechura: 'redactado' | 'subido';
  /** who may sign its type */
  readonly firma: TipoDeDocumento['firma'];
  /** what its template asks for */
  readonly campos: readonly CampoDePlantilla[];
  readonly confidencialidad: Confidencialidad;
  readonly estado: Estado;
  readonly autorPuestoId: string;
  readonly visado: boolean;
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

/** What it lacks to be signed: its text, and what its template asks for. */
function motivosPorIncompleto({ contenido, campos, hechura }: DocumentoJuzgado): Motivo[] {
  if (!contenido) return [];
  const motivos = motivosPorCamposVacios(contenido, campos);
  // What a paper made elsewhere says is in its file; the register needs its reference, to find it by.
  if (hechura === 'subido')
    return contenido.referencia?.trim() || motivos.some((m) => m.codigo === 'documentos.falta.referencia')
      ? motivos
      : [{ codigo: 'documentos.falta.referencia', texto: 'Falta la referencia.' }, ...motivos];
  return textoDelCuerpo(contenido.cuerpo).trim() === ''
    ? [{ codigo: 'documentos.sin-texto', texto: 'El documento no tiene texto.' }, ...motivos]
    : motivos;
}

/** A secretaria works on the papers of its own unidad; what is CONFIDENCIAL is only for the very posts. */
const esSecretariaDe = (a: Actor, d: DocumentoJuzgado): boolean =>
  a.unidadId === d.unidadId && a.roles.includes('secretaria') && d.confidencialidad !== 'CONFIDENCIAL';

/** A paper that speaks for its author alone; the rest speak for the entidad, and an autoridad signs them. */
const puedeFirmar = (a: Actor, { firma }: DocumentoJuzgado): boolean =>
  a.roles.includes('autoridad') || (firma === 'funcionario' && a.roles.includes('funcionario'));

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
  // Its signature failed half way: what was approved is still what is signed.
  if (d.estado === 'EN_FIRMA' && d.visado)
    motivos.push({
      codigo: 'documentos.visado',
      texto: 'Ya tiene su visto bueno y su número: su texto no cambia. Fírmelo, o anúlelo y redacte otro.',
    });
  if (!esDeSuMesa(d, actor))
    motivos.push({
      codigo: 'documentos.ajeno',
      texto: 'Solo lo cambian quien lo redacta, quien lo firma o la secretaría de su unidad.',
    });
  return motivos;
}

/** @param conReserva it holds a reserved number, which is of its signer's unidad */
export function motivosParaNoCambiarFirmante(
  d: DocumentoJuzgado,
  actor: Actor,
  conReserva: boolean,
): Motivo[] {
  return [
    ...porEstado(d, 'cambiar-firmante', 'cambiar quién lo firma'),
    ...motivosParaNoDisponer(d, actor),
    ...motivosPorReserva(conReserva),
  ];
}

/** A draft is put aside by its desk: it has no number, and nobody else has seen it. */
export function motivosParaNoDescartar(d: DocumentoJuzgado, actor: Actor, conReserva: boolean): Motivo[] {
  return [
    ...porEstado(d, 'descartar', 'descartar'),
    ...motivosParaNoDisponer(d, actor),
    ...motivosPorReserva(conReserva),
  ];
}

export function motivosParaNoRecuperar(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  return [...porEstado(d, 'recuperar', 'recuperar'), ...motivosParaNoDisponer(d, actor)];
}

const motivosPorReserva = (conReserva: boolean): Motivo[] =>
  conReserva
    ? [
        {
          codigo: 'documentos.papel.con-reserva',
          texto: 'Lleva un CITE reservado: suéltelo antes, con «Cambiar» en su papel.',
        },
      ]
    : [];

/** Annexes are put to a paper of one's own desk while it has not gone out. */
export function motivosParaNoAnexar(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  return [...porEstado(d, 'anexar', 'ponerle anexos'), ...motivosParaNoDisponer(d, actor)];
}

/** @param vistos the chain of visto bueno of its present round, when it is in one */
export function motivosParaNoFirmar(
  d: DocumentoJuzgado,
  actor: Actor,
  vistos: readonly Visto[] = [],
): Motivo[] {
  const motivos = porEstado(d, 'preparar-firma', 'firmar');
  if (d.estado === 'EN_VOBO' && faltan(vistos).length > 0)
    motivos.push({
      codigo: 'documentos.falta-vobo',
      texto: `Falta el visto bueno: ${quienesFaltan(vistos)}.`,
    });
  if (d.firmantePuestoId !== actor.puestoId)
    motivos.push({ codigo: 'documentos.firmante-distinto', texto: 'Lo firma otro puesto.' });
  if (!puedeFirmar(actor, d))
    motivos.push({
      codigo: 'documentos.firma-autoridad',
      texto:
        d.firma === 'funcionario'
          ? 'Lo firma un funcionario o una autoridad: su usuario no tiene ese rol.'
          : 'Lo firma una autoridad: su usuario no tiene ese rol.',
    });
  motivos.push(...motivosPorIncompleto(d));
  return motivos;
}

/** Issues a paper made elsewhere without touching it: its signer does, or the desk of its unidad for them. */
export function motivosParaNoEmitir(
  d: DocumentoJuzgado,
  actor: Actor,
  vistos: readonly Visto[] = [],
): Motivo[] {
  if (d.hechura !== 'subido')
    return [
      {
        codigo: 'documentos.no-subido',
        texto: 'Lo que se redacta aquí se firma: solo se emite un PDF subido.',
      },
    ];
  const motivos = porEstado(d, 'emitir', 'emitir');
  if (d.estado === 'EN_VOBO' && faltan(vistos).length > 0)
    motivos.push({
      codigo: 'documentos.falta-vobo',
      texto: `Falta el visto bueno: ${quienesFaltan(vistos)}.`,
    });
  const esFirmante = d.firmantePuestoId === actor.puestoId && puedeFirmar(actor, d);
  if (!esFirmante && !esSecretariaDe(actor, d))
    motivos.push({
      codigo: 'documentos.emite-otro',
      texto: 'Lo emite quien lo firma, o la secretaría de su unidad.',
    });
  return [...motivos, ...motivosPorIncompleto(d)];
}

/** The same letter to many is written here: a paper made elsewhere names its own addressee. */
export function motivosParaNoRepetir(d: DocumentoJuzgado): Motivo[] {
  if (d.hechura !== 'subido') return [];
  return [
    { codigo: 'documentos.subido', texto: 'Un PDF subido va a quien dice su papel: no se reparte a varios.' },
  ];
}

/** Another file, date or reserved number for an uploaded paper. */
export function motivosParaNoCambiarPapel(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  if (d.hechura !== 'subido')
    return [
      { codigo: 'documentos.no-subido', texto: 'Este documento se redacta aquí: no tiene un PDF subido.' },
    ];
  const fijo = d.estado === 'EN_FIRMA';
  return [
    ...motivosParaNoEditar(d, actor),
    ...(fijo
      ? [
          {
            codigo: 'documentos.papel.fijo',
            texto: 'Ya tiene su número: su archivo no cambia. Emítalo, o anúlelo.',
          },
        ]
      : []),
  ];
}

export function motivosParaNoPedirVobo(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  return [
    ...porEstado(d, 'pedir-vobo', 'pedir su visto bueno'),
    ...motivosParaNoDisponer(d, actor),
    // It stands still while it goes up: what is missing is asked for before.
    ...motivosPorIncompleto(d),
  ];
}

/** The chain goes in its order, on the server too: nobody gives it before the turn, not even its author. */
export function motivosParaNoVisar(d: DocumentoJuzgado, actor: Actor, vistos: readonly Visto[]): Motivo[] {
  const motivos = porEstado(d, 'observar', 'darle visto bueno');
  if (motivos.length === 0 && !leToca(vistos, actor.puestoId)) motivos.push(noLeToca(vistos, actor));
  if (!actor.roles.includes('autoridad'))
    motivos.push({
      codigo: 'documentos.vobo.rol',
      texto: 'El visto bueno lo da una autoridad: su usuario no tiene ese rol.',
    });
  return motivos;
}

function noLeToca(vistos: readonly Visto[], actor: Actor): Motivo {
  const suyo = vistos.findLast((v) => v.puestoId === actor.puestoId);
  if (suyo?.estado === 'DADO')
    return { codigo: 'documentos.vobo.dado', texto: 'Su puesto ya le dio el visto bueno.' };
  const ahora = quienesFaltan(vistos);
  return suyo
    ? {
        codigo: 'documentos.vobo.orden',
        texto: ahora ? `Antes le toca a ${ahora}.` : 'El visto bueno ya está completo.',
      }
    : { codigo: 'documentos.vobo.ajeno', texto: 'Su puesto no está en la cadena de visto bueno.' };
}

/** Whoever has the turn observes; so does the signer, at any time before signing. */
export function motivosParaNoObservar(d: DocumentoJuzgado, actor: Actor, vistos: readonly Visto[]): Motivo[] {
  const motivos = porEstado(d, 'observar', 'observar');
  if (motivos.length > 0 || d.firmantePuestoId === actor.puestoId) return motivos;
  return motivosParaNoVisar(d, actor, vistos);
}

export function motivosParaNoRetirarVobo(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  return [...porEstado(d, 'retirar-vobo', 'retirar del visto bueno'), ...motivosParaNoDisponer(d, actor)];
}

/** Its own desk puts another post in the place of one; so does the one who is to give it. */
export function motivosParaNoSustituir(
  d: DocumentoJuzgado,
  actor: Actor,
  visto: Visto | undefined,
): Motivo[] {
  const motivos = porEstado(d, 'observar', 'cambiar su cadena');
  if (visto?.estado !== 'PENDIENTE')
    motivos.push({ codigo: 'documentos.vobo.cerrado', texto: 'Ese visto bueno ya no está pendiente.' });
  if (visto?.puestoId === actor.puestoId || esDeSuMesa(d, actor)) return motivos;
  return [...motivos, ...motivosParaNoDisponer(d, actor)];
}

/** Whoever may send it out also records what came back. */
function motivosDeQuienDespacha(d: DocumentoJuzgado, actor: Actor, verbo: string): Motivo[] {
  if (esDeSuMesa(d, actor) || (actor.unidadId === d.unidadId && actor.roles.includes('ventanilla')))
    return [];
  return [
    {
      codigo: 'documentos.ajeno',
      texto: `Lo ${verbo} quien lo firma, quien lo redacta o la mesa de su unidad.`,
    },
  ];
}

export function motivosParaNoDespachar(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  return [...porEstado(d, 'despachar', 'despachar'), ...motivosDeQuienDespacha(d, actor, 'despachan')];
}

/** @param acto `acusar`, `no-entregar`, `copia-sellada` or `corregir-acuse` */
export function motivosParaNoCerrarDespacho(d: DocumentoJuzgado, actor: Actor, acto: Acto): Motivo[] {
  return [...porEstado(d, acto, 'registrar su acuse'), ...motivosDeQuienDespacha(d, actor, 'registran')];
}

export function motivosParaNoDescartarDestino(d: DocumentoJuzgado, actor: Actor): Motivo[] {
  return [
    ...porEstado(d, 'descartar-destino', 'cambiar a quién sale'),
    ...motivosDeQuienDespacha(d, actor, 'deciden'),
  ];
}

/** What may be done with the going-outs, beside the reasons of each one. */
function actosDeSalida(
  d: DocumentoJuzgado,
  actor: Actor,
  destinos: readonly Destino[],
): [string, Motivo[]][] {
  const si = (hay: boolean, codigo: string, texto: string): Motivo[] => (hay ? [] : [{ codigo, texto }]);
  const pendiente = si(
    destinos.some((x) => x.estado === 'pendiente'),
    'documentos.nada-pendiente',
    'Ningún despacho espera su acuse.',
  );
  return [
    ['despachar', motivosParaNoDespachar(d, actor)],
    ['acusar', [...motivosParaNoCerrarDespacho(d, actor, 'acusar'), ...pendiente]],
    ['no-entregar', [...motivosParaNoCerrarDespacho(d, actor, 'no-entregar'), ...pendiente]],
    [
      'copia-sellada',
      [
        ...motivosParaNoCerrarDespacho(d, actor, 'copia-sellada'),
        ...si(
          destinos.some((x) => x.sinCopia),
          'documentos.con-copia',
          'A ningún acuse le falta su copia sellada.',
        ),
      ],
    ],
    [
      'corregir-acuse',
      [
        ...motivosParaNoCerrarDespacho(d, actor, 'corregir-acuse'),
        ...si(
          destinos.some((x) => x.estado === 'recibido'),
          'documentos.sin-acuse',
          'Ningún despacho tiene acuse todavía.',
        ),
      ],
    ],
    ['descartar-destino', motivosParaNoDescartarDestino(d, actor)],
  ];
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

/** @param pideHoja its number comes from its hoja, and it is in none; whoever numbers it would refuse it too */
const motivosSinHoja = (pideHoja: boolean): Motivo[] =>
  pideHoja
    ? [
        {
          codigo: 'cites.sin-hilo',
          texto: 'Se numera por su hoja de ruta, y todavía no va en ninguna: ábrale una.',
        },
      ]
    : [];

/** What the screen offers on a documento, each with the reasons against it. */
export function actosPosibles(
  d: DocumentoJuzgado,
  actor: Actor,
  vistos: readonly Visto[] = [],
  destinos: readonly Destino[] = [],
  { pideHoja = false, conReserva = false }: { pideHoja?: boolean; conReserva?: boolean } = {},
): { acto: string; permitido: boolean; motivos: Motivo[] }[] {
  const juzgar = (acto: string, motivos: Motivo[]) => {
    const todos = [...motivosDeQuienLee(actor), ...motivos];
    return { acto, permitido: todos.length === 0, motivos: todos };
  };
  return [
    juzgar('guardar', motivosParaNoEditar(d, actor)),
    juzgar('cambiar-firmante', motivosParaNoCambiarFirmante(d, actor, conReserva)),
    juzgar('descartar', motivosParaNoDescartar(d, actor, conReserva)),
    juzgar('recuperar', motivosParaNoRecuperar(d, actor)),
    juzgar('anexar', motivosParaNoAnexar(d, actor)),
    juzgar('pedir-vobo', motivosParaNoPedirVobo(d, actor)),
    juzgar('dar-vobo', motivosParaNoVisar(d, actor, vistos)),
    juzgar('observar', motivosParaNoObservar(d, actor, vistos)),
    juzgar('retirar-vobo', motivosParaNoRetirarVobo(d, actor)),
    juzgar('firmar', [...motivosParaNoFirmar(d, actor, vistos), ...motivosSinHoja(pideHoja)]),
    ...(d.hechura === 'subido'
      ? [
          juzgar('emitir', [...motivosParaNoEmitir(d, actor, vistos), ...motivosSinHoja(pideHoja)]),
          juzgar('cambiar-papel', motivosParaNoCambiarPapel(d, actor)),
        ]
      : []),
    ...actosDeSalida(d, actor, destinos).map(([acto, motivos]) => juzgar(acto, motivos)),
    juzgar('anular', motivosParaNoAnular(d, actor)),
  ];
}
