import { fechaDe, horaDe } from '#kernel';

/** What is said of a signature: see `InformeDeFirma` of #pades. */
interface FirmaJuzgada {
  readonly campo: string;
  readonly firmante: {
    readonly titular: {
      readonly nombre: string;
      readonly ci: string | null;
      readonly cargo: string | null;
      readonly entidad: string | null;
    };
    readonly emisor: string;
    readonly serie: string;
    readonly desde: Date;
    readonly hasta: Date;
  } | null;
  readonly momento: Date | null;
  readonly momentoProbado: Date | null;
  readonly momentoSellado: Date | null;
  readonly autoridadDeTiempo: string | null;
  readonly nivel: string | null;
  readonly resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
  readonly cubreTodo: boolean;
  readonly cubreHasta: number;
  readonly cambiosPosteriores: readonly string[];
  readonly cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
}

/** What is said of one signature. */
export const RESULTADOS = {
  VALIDA: 'Válida',
  INDETERMINADA: 'No todo se pudo comprobar',
  INVALIDA: 'No vale',
} as const;

interface InformeJuzgado {
  readonly resultado: keyof typeof RESULTADOS | 'SIN_FIRMAS';
  readonly integridad: keyof typeof INTEGRIDADES;
  readonly codigos: readonly string[];
  readonly firmas: readonly { readonly codigos: readonly string[] }[];
  readonly sellosDeTiempo: readonly { readonly integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA' }[];
}

/** The verdict on a whole file, and what it means for who has to decide with it. */
export interface Veredicto {
  readonly veredicto: string;
  readonly consejo: string;
}

const PIDALO = 'pida el archivo de nuevo a quien lo envió';
const DE_OTRO_MODO: Readonly<Record<string, Veredicto>> = {
  'archivo.cifrado': {
    veredicto: 'No se pudo comprobar: está protegido',
    consejo: 'No se puede decir si vale o no. Pida el archivo sin contraseña ni protección a quien lo envió.',
  },
  'archivo.ilegible': {
    veredicto: 'No se puede leer',
    consejo: `No es un PDF, o está dañado: ${PIDALO}.`,
  },
};

/** What the bytes tell goes first: a changed file is no good whoever signed it. */
export function juzgarEnPalabras(i: InformeJuzgado): Veredicto {
  const propio = i.codigos.map((c) => DE_OTRO_MODO[c]).find((v) => v !== undefined);
  if (propio) return propio;
  if (i.resultado === 'SIN_FIRMAS') return sinFirmas(i);
  if (i.resultado === 'INVALIDA') return queNoVale(i);
  const varias = i.firmas.length > 1;
  if (i.resultado === 'VALIDA') {
    const dePrueba = i.firmas.some((f) => f.codigos.includes('firma.certificado-de-prueba'));
    return {
      veredicto: varias ? 'Firmas válidas' : 'Firma válida',
      consejo: dePrueba
        ? 'Nada cambió después de firmado, pero el certificado es de prueba: no tiene valor legal.'
        : 'Puede confiar en él: lo firmó quien se dice abajo, y nada cambió después.',
    };
  }
  if (i.firmas.length > 0 && i.integridad === 'INTACTA')
    return {
      veredicto: 'Nada cambió, pero no todo se pudo comprobar',
      consejo: `El archivo está como se firmó. Lo que falta se dice en cada firma: si importa quién firmó, confírmelo con ${varias ? 'ellos' : 'esa persona'} o con su entidad.`,
    };
  return {
    veredicto: RESULTADOS.INDETERMINADA,
    consejo: 'No lo dé por bueno ni por falso solo por esto: confírmelo con quien lo envió.',
  };
}

function queNoVale({ integridad }: InformeJuzgado): Veredicto {
  if (integridad === 'MODIFICADA')
    return {
      veredicto: 'Modificado después de firmado',
      consejo: `No lo use: ya no es lo que se firmó. Abajo se dice qué cambió; ${PIDALO}.`,
    };
  if (integridad === 'INTACTA')
    return {
      veredicto: 'Hay una firma que no vale',
      consejo:
        'El archivo no cambió, pero no se puede dar por bien firmado: abajo se dice por qué. Pregunte a quien firmó.',
    };
  return {
    veredicto: 'Hay una firma que no vale',
    consejo: `No lo dé por firmado: lo que se firmó cambió, o la firma está dañada. ${PIDALO.replace('p', 'P')}.`,
  };
}

/** Without signatures, what the timestamps of the file tell of it goes first. */
function sinFirmas({ sellosDeTiempo }: InformeJuzgado): Veredicto {
  const integridades = sellosDeTiempo.map((s) => s.integridad);
  const noLoUse = `No lo use sin preguntar: ${PIDALO}.`;
  if (integridades.includes('ROTA'))
    return { veredicto: 'Un sello de tiempo no se sostiene', consejo: noLoUse };
  if (integridades.includes('MODIFICADA'))
    return { veredicto: 'Modificado después de sellado', consejo: noLoUse };
  return {
    veredicto: 'Sin firmas digitales',
    consejo:
      'No es falso por eso, pero nada en él prueba quién lo hizo. Si lleva firma a mano, vale el papel original.',
  };
}

export const INTEGRIDADES = {
  INTACTA: 'Intacto: nada cambió después de firmado, salvo lo que se admite',
  MODIFICADA: 'Modificado después de firmado',
  ROTA: 'Alguna firma no se sostiene',
  MALFORMADA: 'El archivo, o alguna firma, no se puede leer',
  SIN_FIRMA: 'Sin firmas que lo protejan',
  NO_EVALUADA: 'No se evaluó',
} as const;

/** What each level of PAdES gives, beside its name. */
const NIVELES: Readonly<Record<string, string>> = {
  'B-B': 'la firma sola',
  'B-T': 'con un sello que prueba cuándo se firmó',
  'B-LT': 'lleva consigo con qué comprobarla',
  'B-LTA': 'lleva con qué comprobarla, sellado para el futuro',
};

const dia = (momento: Date): string => fechaDe(momento).split('-').reverse().join('/');
const instante = (momento: Date): string => `${dia(momento)} ${horaDe(momento)} (hora de La Paz)`;

/** One signature, or one timestamp of the document, as people read it: on screen, on paper and in the answer of the API. */
export interface FirmaEnPalabras {
  readonly titulo: string;
  readonly veredicto: string;
  /** in the order in which they are read; what is not known is left out */
  readonly datos: readonly { readonly rotulo: string; readonly valor: string }[];
  /** heads what came after it */
  readonly despues: string;
}

/** @param n which one of its kind in the file, from 1 */
export function firmaEnPalabras(f: FirmaJuzgada, n: number, sello = false): FirmaEnPalabras {
  return {
    titulo: `${sello ? 'Sello de tiempo' : 'Firma'} ${n}: ${f.firmante?.titular.nombre || f.campo}`,
    veredicto: sello ? RESULTADOS[f.resultado].replace('Válida', 'Válido') : RESULTADOS[f.resultado],
    datos: datosDe(f, sello).map(([rotulo, valor]) => ({ rotulo, valor })),
    despues: DESPUES[f.cambian],
  };
}

function datosDe(f: FirmaJuzgada, sello: boolean): readonly (readonly [string, string])[] {
  const { titular, emisor, serie, desde, hasta } = f.firmante ?? {};
  const filas: (readonly [string, string | null | undefined])[] = [
    ['CI', titular?.ci],
    ['Cargo y entidad', [titular?.cargo, titular?.entidad].filter(Boolean).join(', ')],
    ['Certificado', emisor && `Emitido por ${emisor}, serie ${serie ?? ''}`],
    ['Vigencia', desde && hasta && `Del ${dia(desde)} al ${dia(hasta)}`],
    ['Momento', momentoEnPalabras(f, sello)],
    ['Nivel', f.nivel && `PAdES ${f.nivel}: ${NIVELES[f.nivel] ?? ''}`],
    ['Alcance', alcanceEnPalabras(f)],
  ];
  return filas.flatMap(([rotulo, valor]) => (valor ? [[rotulo, valor] as const] : []));
}

function alcanceEnPalabras({ cubreTodo, cubreHasta }: FirmaJuzgada): string {
  if (cubreHasta === 0) return 'No se sabe: lo que dice abarcar no es una versión del archivo';
  return cubreTodo
    ? 'Todo el archivo, tal como está'
    : 'El archivo como estaba antes de lo que se agregó después';
}

function momentoEnPalabras(f: FirmaJuzgada, sello: boolean): string | null {
  if (f.momentoProbado)
    return `${instante(f.momentoProbado)}, probado por ${f.autoridadDeTiempo ?? 'un sello de tiempo'}`;
  if (sello) return f.momento && `${instante(f.momento)}, según quien selló`;
  const dicho = f.momento && `${instante(f.momento)}, según quien firmó`;
  if (!f.momentoSellado) return dicho && `${dicho}: ningún sello de tiempo lo prueba`;
  const sellado = `un sello de tiempo de ${f.autoridadDeTiempo ?? ''}, en la que no se confía, dice ${instante(f.momentoSellado)}`;
  return [dicho, sellado].filter(Boolean).join('; ');
}

/** How what came after a signature is headed: what is admitted is no fault. */
export const DESPUES = {
  NINGUNO: 'Después',
  PERMITIDOS: 'Se agregó después, y está permitido',
  NO_PERMITIDOS: 'Lo que cambió después',
} as const;
