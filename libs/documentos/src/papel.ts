import type { Carta, Membrete } from '#pdf';
import { fechaDeCarta, type Calidad, type Fecha } from '#kernel';
import type { Contenido } from './domain/contenido';

/** Head, foot and habits of the papers of a unidad: data, not code. */
export interface Plantilla {
  readonly membrete: Membrete;
  /** label before the CITE: `CITE:` */
  readonly etiquetaCite?: string;
  readonly saludo?: string;
  readonly despedida?: string;
  /** lines under the signer's cargo */
  readonly lineasDeFirma?: readonly string[];
  /** codes at the foot: of the CITE (`1995/2018`) and of the HR (`1648/2018`) */
  readonly codigos?: readonly ('cite' | 'hilo')[];
  /** boxes kept for reception stamps, 0 to 3 */
  readonly recepciones?: number;
}

/** Everything a paper prints besides what was written. */
export interface DatosDelPapel {
  readonly tipo: string;
  readonly contenido: Contenido;
  readonly plantilla: Plantilla;
  readonly ciudad: string;
  readonly firmante: {
    readonly nombre: string | null;
    readonly cargo: string;
    readonly calidad: Calidad | null;
  };
  /** null: a draft, which has no number */
  readonly cite: { readonly texto: string; readonly numero: number | null; readonly fecha: Fecha } | null;
  readonly hiloCodigoLargo: string | null;
  readonly titulo: string | null;
  readonly ahora: Date;
}

function codigosDe(d: DatosDelPapel): string[] {
  const gestion = d.cite?.fecha.slice(0, 4);
  const propios = (d.plantilla.codigos ?? []).map((c) => {
    if (c === 'hilo') return d.hiloCodigoLargo;
    return d.cite?.numero && gestion ? `${d.cite.numero}/${gestion}` : null;
  });
  return [...(d.contenido.codigos ?? []), ...propios].filter((c): c is string => Boolean(c));
}

const MARCA = { titular: undefined, suplencia: 'p.', interinato: 'a.i.' } as const;

/** Drops what is absent: the typesetter tells "no such part" from "an empty one". */
function sinVacios<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as never;
}

/** @returns the letter to typeset; the preview and the signature use the very same one */
export function componerPapel(d: DatosDelPapel): Carta {
  const { contenido: c, plantilla: p, cite } = d;
  const calidad = d.firmante.calidad ? MARCA[d.firmante.calidad] : undefined;
  const etiqueta = p.etiquetaCite ? { etiqueta: p.etiquetaCite } : {};
  const externa = d.tipo === 'carta';
  return sinVacios({
    tipo: d.tipo,
    membrete: p.membrete,
    lugarYFecha: cite ? `${d.ciudad}, ${fechaDeCarta(cite.fecha)}` : undefined,
    cite: cite ? { texto: cite.texto, ...etiqueta } : undefined,
    destinatario: c.destinatario && c.destinatario.lineas.length > 0 ? sinVacios(c.destinatario) : undefined,
    a: c.a,
    via: c.via,
    de: c.de,
    referencia: c.referencia,
    saludo: c.saludo ?? (externa ? p.saludo : undefined),
    cuerpo: c.cuerpo,
    despedida: c.despedida ?? (externa ? p.despedida : undefined),
    firma: sinVacios({
      nombre: d.firmante.nombre ?? undefined,
      cargo: [d.firmante.cargo, ...(p.lineasDeFirma ?? [])],
      calidad,
    }),
    iniciales: c.iniciales,
    copias: c.copias,
    adjuntos: c.adjuntos,
    codigos: codigosDe(d),
    borrador: cite ? undefined : true,
    titulo: cite?.texto ?? d.titulo ?? undefined,
    asunto: c.referencia ?? d.titulo ?? undefined,
    fecha: d.ahora,
    recepciones: p.recepciones,
  });
}
