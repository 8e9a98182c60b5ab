import { fechaDe, horaDe, normalizar, type Fecha, type Motivo } from '#kernel';
import type { Contenido } from './contenido';
import type { Estado } from './estados';

/** Longest name of an addressee. */
export const MAXIMO_DE_DESTINO = 500;

export const COMOS = ['destinatario', 'a', 'copia', 'otro'] as const;
/** Where the paper names it; `otro`: nowhere, the desk wrote it. */
export type Como = (typeof COMOS)[number];

/** Whom the paper itself names as one to get it. */
export interface Propuesto {
  readonly texto: string;
  readonly como: Como;
  /** of the house: it gets the paper by its hoja de ruta, and nothing has to leave for it */
  readonly casa: boolean;
}

/** What the count and the predicates look at in one going-out. */
export interface Salida {
  readonly n: number;
  /** null: of before addressees were kept */
  readonly destino: string | null;
  /** which of the proposed ones it is for, when the desk wrote it otherwise */
  readonly propuesto: string | null;
  /** of before one was kept for each addressee: it stood for the whole paper */
  readonly deTodos: boolean;
  readonly estado: 'pendiente' | 'recibido' | 'no-entregado';
  readonly fecha: Fecha;
  readonly acuse: { readonly anexo: number | null } | null;
  /** how often its acuse was put right or voided */
  readonly correcciones: number;
  readonly por: string;
  readonly en: Date;
  readonly cerradoPor: string | null;
  readonly cerradoEn: Date | null;
}

/** An addressee to whom nothing goes, with why. */
export interface Descarte {
  readonly destino: string;
  readonly motivo: string;
  readonly por: string;
  readonly en: Date;
}

/** One addressee and how it stands. */
export interface Destino extends Propuesto {
  /** `no-consta`: the paper went out when one going-out stood for all its addressees */
  readonly estado: 'sin-salir' | 'no-consta' | 'pendiente' | 'recibido' | 'no-entregado' | 'no-sale';
  /** number of its last going-out */
  readonly n: number | null;
  readonly sinCopia: boolean;
  /** it counts: the paper is to get there, or went there */
  readonly cuenta: boolean;
  /** who sent it out last, or set it aside, and when */
  readonly por: string | null;
  readonly en: Date | null;
  readonly motivo: string | null;
}

export interface Cuenta {
  readonly de: number;
  readonly despachados: number;
  readonly conAcuse: number;
  readonly sinCopia: number;
  readonly pendientes: number;
  readonly noEntregados: number;
  /** beside those that count: nothing was kept of each of these */
  readonly sinConstancia: number;
}

export const claveDeDestino = (texto: string | null): string => normalizar(texto ?? '');

const enUna = (partes: readonly string[]): string =>
  partes
    .map((p) => p.trim())
    .filter(Boolean)
    .join(', ')
    .slice(0, MAXIMO_DE_DESTINO)
    .trim();

/** An archive is no addressee outside, wherever a C.c. names it. */
const ES_ARCHIVO = /^(arch|archivo|archivos|correlativo|file|cronologico)( |$)/;

/**
 * Everyone the paper names, once each, in its order.
 * @param casa names of the house (units, siglas, cargos), by `claveDeDestino`
 */
export function destinosPropuestos(
  contenido: Contenido | null,
  casa: ReadonlySet<string> = new Set(),
): Propuesto[] {
  if (!contenido) return [];
  const { destinatario, a = [], copias = [] } = contenido;
  const deCasa = (texto: string): boolean => casa.has(claveDeDestino(texto));
  const todos: Propuesto[] = [
    { texto: enUna(destinatario?.lineas ?? []), como: 'destinatario', casa: false },
    ...a.map((p) => ({
      texto: enUna([p.nombre, p.cargo]),
      como: 'a' as const,
      casa: p.puestoId !== undefined || (p.cargo === '' && deCasa(p.nombre)),
    })),
    ...copias.map((texto) => ({
      texto: enUna([texto]),
      como: 'copia' as const,
      casa: deCasa(texto) || ES_ARCHIVO.test(claveDeDestino(texto)),
    })),
  ];
  const vistos = new Set(['']);
  return todos.filter(({ texto }) => {
    const clave = claveDeDestino(texto);
    return vistos.has(clave) ? false : Boolean(vistos.add(clave));
  });
}

/** Which addressee a going-out is for. */
const claveDe = (s: Pick<Salida, 'destino' | 'propuesto'>): string =>
  claveDeDestino(s.propuesto ?? s.destino);

/** @returns the proposed ones in the order of the paper, then those that the desk added, each as it stands */
export function destinosDe(
  propuestos: readonly Propuesto[],
  salidas: readonly Salida[],
  descartes: readonly Descarte[] = [],
): Destino[] {
  const porClave = Map.groupBy(salidas, claveDe);
  const nombrados = new Set(propuestos.map((p) => claveDeDestino(p.texto)));
  const otros = [...porClave]
    .filter(([clave]) => !nombrados.has(clave))
    .map(([, [s]]): Propuesto => ({ texto: s?.destino ?? '', como: 'otro', casa: false }));
  const porTodos = salidas.some((s) => s.deTodos && s.estado !== 'no-entregado');
  return [...propuestos, ...otros].map((p) => {
    const clave = claveDeDestino(p.texto);
    const suyas = porClave.get(clave) ?? [];
    const ultima = suyas.findLast((s) => s.estado !== 'no-entregado') ?? suyas.at(-1);
    const descarte = descartes.find((d) => claveDeDestino(d.destino) === clave);
    const sin = porTodos && !p.casa ? NO_CONSTA : sinSalir(p);
    return { ...p, ...comoEsta(ultima, descarte, sin) };
  });
}

type ComoEsta = Omit<Destino, keyof Propuesto>;
const NADA = { n: null, sinCopia: false, por: null, en: null, motivo: null };
const NO_CONSTA: ComoEsta = { ...NADA, estado: 'no-consta', cuenta: false };
const sinSalir = ({ casa }: Propuesto): ComoEsta => ({ ...NADA, estado: 'sin-salir', cuenta: !casa });

/** @param sin how it stands when nothing went to it */
function comoEsta(ultima: Salida | undefined, descarte: Descarte | undefined, sin: ComoEsta): ComoEsta {
  const salio = { n: ultima?.n ?? null, sinCopia: false };
  // What went there outweighs that nothing was to go.
  if (descarte && (!ultima || ultima.estado === 'no-entregado'))
    return {
      ...salio,
      estado: 'no-sale',
      cuenta: false,
      por: descarte.por,
      en: descarte.en,
      motivo: descarte.motivo,
    };
  if (!ultima) return sin;
  const sinCopia = ultima.estado === 'recibido' && (ultima.acuse?.anexo ?? null) === null;
  const { estado, por, en } = ultima;
  return { ...salio, sinCopia, estado, cuenta: true, por, en, motivo: null };
}

/** `3 de 5 despachadas, 2 con acuse`: only those that count. */
export function cuentaDe(destinos: readonly Destino[]): Cuenta {
  const cuentan = destinos.filter((d) => d.cuenta);
  const son = (...estados: Destino['estado'][]): number =>
    cuentan.filter((d) => estados.includes(d.estado)).length;
  return {
    de: cuentan.length,
    despachados: son('pendiente', 'recibido'),
    conAcuse: son('recibido'),
    sinCopia: cuentan.filter((d) => d.sinCopia).length,
    pendientes: son('pendiente'),
    noEntregados: son('no-entregado'),
    sinConstancia: destinos.filter((d) => d.estado === 'no-consta').length,
  };
}

/** @returns `3 de 5 despachadas, 2 con acuse, 1 sin copia sellada` */
export function textoDeCuenta(c: Cuenta): string {
  const partes = [`${c.despachados} de ${c.de} despachadas`, `${c.conAcuse} con acuse`];
  if (c.sinCopia > 0) partes.push(`${c.sinCopia} sin copia sellada`);
  if (c.noEntregados > 0)
    partes.push(`${c.noEntregados} no ${c.noEntregados === 1 ? 'entregada' : 'entregadas'}`);
  if (c.sinConstancia > 0)
    partes.push(`de ${c.sinConstancia === 1 ? 'otro' : `otros ${c.sinConstancia}`} no consta por separado`);
  return partes.join(', ');
}

/**
 * The state of the documento, from how its addressees stand: ACUSADO only when nobody is waited for, and none that the
 * paper names was left without it. What came back from one keeps it NO_ENTREGADO when nothing else is on its way.
 */
export function estadoPorSalidas(destinos: readonly Destino[]): Estado {
  const { de, conAcuse, pendientes, noEntregados } = cuentaDe(destinos);
  if (pendientes > 0) return 'DESPACHADO';
  if (de > 0 && conAcuse === de) return 'ACUSADO';
  if (noEntregados > 0) return 'NO_ENTREGADO';
  if (conAcuse > 0) return 'DESPACHADO';
  // All that ever went out came back and was then set aside.
  return destinos.some((d) => d.n !== null) ? 'NO_ENTREGADO' : 'FIRMADO';
}

/** @returns `Ventanilla del Despacho el 29/06/2018 a las 10:15` */
export const quienYCuando = (por: string, en: Date): string =>
  `${por} el ${fechaDe(en).split('-').reverse().join('/')} a las ${horaDe(en)}`;

/** Twice at once to the same one is never meant; after it came back it may go again. */
export function motivosParaNoDespacharA(destinos: readonly Destino[], texto: string): Motivo[] {
  const clave = claveDeDestino(texto);
  const d = destinos.find((x) => claveDeDestino(x.texto) === clave);
  if (!d || (d.estado !== 'pendiente' && d.estado !== 'recibido')) return [];
  const quien = d.por && d.en ? `: lo despachó ${quienYCuando(d.por, d.en)}` : '';
  return [
    {
      codigo: 'documentos.despacho-repetido',
      texto: `Ya salió para ${texto || 'su destinatario'}${quien}. ${
        d.estado === 'pendiente' ? 'Falta su acuse.' : 'Su acuse está registrado.'
      }`,
    },
  ];
}

/** To set aside: only who waits for nothing and got nothing. */
export function motivosParaNoDescartar(destinos: readonly Destino[], texto: string): Motivo[] {
  const clave = claveDeDestino(texto);
  const d = destinos.find((x) => claveDeDestino(x.texto) === clave);
  if (!d)
    return [
      { codigo: 'documentos.destino-desconocido', texto: 'El documento no nombra a ese destinatario.' },
    ];
  if (d.estado === 'no-sale' && d.por && d.en)
    return [
      {
        codigo: 'documentos.destino-descartado',
        texto: `Ya se dijo que no sale para ${d.texto}: lo dijo ${quienYCuando(d.por, d.en)}.`,
      },
    ];
  return motivosParaNoDespacharA(destinos, texto);
}

/** One going-out gets one acuse, or its failure, once. */
export function motivosParaNoCerrar(salida: Salida | undefined): Motivo[] {
  if (!salida)
    return [{ codigo: 'documentos.despacho-desconocido', texto: 'Ese despacho no existe: elija cuál fue.' }];
  if (salida.estado === 'pendiente') return [];
  const que = salida.estado === 'recibido' ? 'Su acuse ya está registrado' : 'Ya consta que no se entregó';
  const { cerradoPor, cerradoEn } = salida;
  const quien = cerradoPor && cerradoEn ? `: lo registró ${quienYCuando(cerradoPor, cerradoEn)}` : '';
  return [{ codigo: 'documentos.despacho-cerrado', texto: `${que}${quien}.` }];
}

const sinAcuse: Motivo = {
  codigo: 'documentos.sin-acuse',
  texto: 'Ese despacho no tiene acuse: registre primero el acuse.',
};

/** @param vistas corrections that it had on screen: what was put right since is not overwritten unseen */
export function motivosParaNoCorregirAcuse(salida: Salida | undefined, vistas: number): Motivo[] {
  if (salida?.estado !== 'recibido') return [sinAcuse];
  if (salida.correcciones === vistas) return [];
  const { cerradoPor, cerradoEn } = salida;
  const quien = cerradoPor && cerradoEn ? `: lo escribió ${quienYCuando(cerradoPor, cerradoEn)}` : '';
  return [
    {
      codigo: 'documentos.acuse-cambiado',
      texto: `Ese acuse ya no es el que usted veía${quien}. Léalo antes.`,
    },
  ];
}

/** The stamped copy may come after its acuse, once. */
export function motivosParaNoPonerCopia(salida: Salida | undefined): Motivo[] {
  if (salida?.estado !== 'recibido') return [sinAcuse];
  return (salida.acuse?.anexo ?? null) === null
    ? []
    : [{ codigo: 'documentos.con-copia', texto: 'Ese acuse ya tiene su copia sellada.' }];
}
