import { ROLES_DE_OFICINA, type Motivo } from '#kernel';

/** What the desk wrote of a note and may put right. */
export interface DatosDeNota {
  readonly procedencia: string | null;
  readonly remitente: string | null;
  readonly remitenteCargo: string | null;
  readonly citeOriginal: string | null;
  readonly fechaOriginal: string | null;
  readonly referencia: string;
  readonly fojas: number | null;
  readonly fojasDeclaradas: number | null;
  /** of the note that opened the HR, as its head tells it */
  readonly adjuntos: string | null;
  readonly destinatario: string | null;
}

/** What the head of an interna says and may be put right. */
export interface DatosDeInterna {
  readonly referencia: string;
  readonly proceso: string | null;
  readonly fojas: number | null;
  readonly adjuntos: string | null;
}

export interface Quien {
  readonly puestoId: string;
  readonly unidadId: string;
  readonly roles: readonly string[];
}

/** Who registered an HR, or who has that post's work now. */
export interface Registrador {
  readonly puestoId: string | null;
  readonly unidadId: string;
}

type HojaCorregible = { readonly estado: string; readonly codigo: string };

const motivosDeAnulada = (hoja: HojaCorregible): Motivo[] =>
  hoja.estado === 'ANULADA'
    ? [{ codigo: 'hojas.correccion.anulada', texto: `La hoja de ruta ${hoja.codigo} está anulada.` }]
    : [];

/** Only the desk that took a note in puts it right, and only while its HR stands. */
export function motivosParaNoCorregir(
  recepcion: { unidadId: string; procedencia: string | null },
  hoja: HojaCorregible,
  quien: Omit<Quien, 'puestoId'>,
): Motivo[] {
  const motivos: Motivo[] = [];
  if (!quien.roles.some((r) => r === 'ventanilla' || r === 'secretaria'))
    motivos.push({ codigo: 'hojas.correccion.rol', texto: 'Corrige la ventanilla o la secretaría.' });
  if (recepcion.unidadId !== quien.unidadId)
    motivos.push({ codigo: 'hojas.correccion.otra-mesa', texto: 'Corrige la mesa que recibió la nota.' });
  if (recepcion.procedencia === null)
    motivos.push({ codigo: 'hojas.correccion.sin-nota', texto: 'Esta recepción no es de una nota externa.' });
  return [...motivos, ...motivosDeAnulada(hoja)];
}

/** A note that joined an HR has neither its own addressee nor its own attachments: the head's are those of the first. */
export function motivosDeCabezaAjena(
  abre: boolean,
  pedido: { readonly adjuntos?: unknown; readonly destinatarioPuestoId?: unknown },
): Motivo[] {
  if (abre || (pedido.adjuntos === undefined && pedido.destinatarioPuestoId === undefined)) return [];
  const texto =
    'Los adjuntos y el destinatario son los de la nota que abrió la hoja de ruta: corríjalos en ella.';
  return [{ codigo: 'hojas.correccion.de-otra-nota', texto }];
}

/** Only the post or unidad that registered an interna puts its head right; that of an externa is its note's. */
export function motivosParaNoCorregirInterna(
  hoja: HojaCorregible & { readonly clase: 'interna' | 'externa' },
  registrador: Registrador,
  quien: Quien,
): Motivo[] {
  if (hoja.clase === 'externa')
    return [
      {
        codigo: 'hojas.correccion.de-nota',
        texto: 'Lo que dice una externa se corrige en la nota que recibió.',
      },
    ];
  const motivos: Motivo[] = [];
  if (!ROLES_DE_OFICINA.some((r) => quien.roles.includes(r)))
    motivos.push({ codigo: 'hojas.correccion.rol', texto: 'Corrige quien trabaja en una oficina.' });
  if (registrador.puestoId !== quien.puestoId && registrador.unidadId !== quien.unidadId)
    motivos.push({
      codigo: 'hojas.correccion.otra-unidad',
      texto: 'Corrige el puesto que registró la hoja de ruta, o su unidad.',
    });
  return [...motivos, ...motivosDeAnulada(hoja)];
}

/** The note whose words are the head of its HR: the first that came in. */
export function abreLaHoja(
  recepciones: readonly { readonly id: string; readonly procedencia: string | null }[],
  hoja: { readonly clase: 'interna' | 'externa' },
  id: string,
): boolean {
  return hoja.clase === 'externa' && recepciones.find((r) => r.procedencia !== null)?.id === id;
}

export type CambiosDichos = Record<string, { antes: unknown; despues: unknown }>;

/** @returns the fields that change, with the old and the new value */
export function cambiosDe<D extends object>(antes: D, despues: Partial<D>): CambiosDichos {
  const campos = Object.keys(despues) as (keyof D & string)[];
  return Object.fromEntries(
    campos
      .filter((c) => despues[c] !== undefined && despues[c] !== antes[c])
      .map((c) => [c, { antes: antes[c], despues: despues[c] }]),
  );
}

/** A field that the order does not bring stays as it was. */
export function corregidos<D extends object>(antes: D, pedidos: Partial<D>): D {
  return { ...antes, ...Object.fromEntries(Object.entries(pedidos).filter(([, v]) => v !== undefined)) };
}
