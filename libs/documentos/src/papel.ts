import { fechaDeCarta, type Calidad, type Fecha } from '#kernel';
import type { Carta, Diseno } from '#pdf';
import type { Contenido } from './domain/contenido';
import { iniciales } from './domain/iniciales';
import { membreteDe, type Membrete } from './domain/membrete';
import { piezas, type PlantillaDeTipo } from './domain/plantilla';
import { sinAusentes } from './domain/sin-ausentes';

/** Everything a paper prints besides what was written. */
export interface DatosDelPapel {
  readonly tipo: string;
  readonly contenido: Contenido;
  readonly plantilla: PlantillaDeTipo;
  readonly membrete: Membrete;
  readonly oficina: {
    readonly entidad: string;
    readonly sigla: string;
    readonly ciudad: string;
    readonly unidad: string;
  };
  readonly firmante: {
    readonly nombre: string | null;
    readonly cargo: string;
    readonly calidad: Calidad | null;
  };
  /** names of who drafted it, and of who typed it, for the initials */
  readonly redactor: string | null;
  readonly transcriptor: string | null;
  /** `previsto`: of a draft, with its number left blank; null: a draft that nothing numbers */
  readonly cite: {
    readonly texto: string;
    readonly numero: number | string | null;
    readonly fecha: Fecha;
    readonly previsto?: true;
  } | null;
  readonly hiloCodigoLargo: string | null;
  readonly titulo: string | null;
  readonly ahora: Date;
}

function codigosDe(d: DatosDelPapel): string[] {
  const gestion = d.cite?.fecha.slice(0, 4);
  const propios = d.membrete.codigos.map((c) => {
    if (c === 'hilo') return d.hiloCodigoLargo;
    return d.cite?.numero && gestion ? `${d.cite.numero}/${gestion}` : null;
  });
  return [...(d.contenido.codigos ?? []), ...propios].filter((c): c is string => Boolean(c));
}

/** How a signer who is not the titular is marked. */
export const MARCA = { titular: undefined, suplencia: 'p.', interinato: 'a.i.' } as const;

function disenoDe(p: PlantillaDeTipo): Diseno {
  const etiquetas = p.campos.flatMap((c) => (c.etiqueta ? [[c.campo, c.etiqueta] as const] : []));
  return sinAusentes({
    forma: p.forma,
    titulo: p.titulo,
    citeAparte: p.cite === 'renglon',
    ...piezas(p),
    etiquetas: Object.fromEntries(etiquetas),
    letra: p.letra,
    papel: p.papel,
    margenes: p.margenes && sinAusentes(p.margenes),
  });
}

/** @returns the letter to typeset, but for its pictures; the preview and the signature use the very same one */
export function componerPapel(d: DatosDelPapel): Carta {
  const { contenido: c, plantilla: p, cite } = d;
  const dado = cite?.previsto ? null : cite;
  const m = membreteDe(d.membrete, d.oficina);
  const calidad = d.firmante.calidad ? MARCA[d.firmante.calidad] : undefined;
  const etiqueta = m.etiquetaCite ? { etiqueta: m.etiquetaCite } : {};
  const { estilo, color, entidad, lineas, pie, lema } = m;
  const conIniciales = p.campos.some((x) => x.campo === 'iniciales');
  return sinAusentes({
    tipo: d.tipo,
    membrete: sinAusentes({ estilo, color, entidad, lineas, pie, lema }),
    diseno: disenoDe(p),
    lugarYFecha: cite ? `${d.oficina.ciudad}, ${fechaDeCarta(cite.fecha)}` : undefined,
    cite: cite ? { texto: cite.texto, ...etiqueta } : undefined,
    destinatario:
      c.destinatario && c.destinatario.lineas.length > 0 ? sinAusentes(c.destinatario) : undefined,
    a: c.a,
    via: c.via,
    de: c.de,
    referencia: c.referencia,
    saludo: c.saludo,
    cuerpo: c.cuerpo,
    despedida: c.despedida,
    firma: sinAusentes({
      nombre: d.firmante.nombre ?? undefined,
      cargo: [d.firmante.cargo, ...m.lineasDeFirma],
      calidad,
    }),
    iniciales: c.iniciales ?? (conIniciales ? iniciales({ ...d, firmante: d.firmante.nombre }) : undefined),
    copias: c.copias,
    adjuntos: c.adjuntos,
    codigos: codigosDe(d),
    borrador: dado ? undefined : true,
    titulo: dado?.texto ?? d.titulo ?? undefined,
    asunto: c.referencia ?? d.titulo ?? undefined,
    fecha: d.ahora,
    recepciones: p.recepciones,
  });
}
