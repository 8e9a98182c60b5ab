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
  readonly mensaje: string;
}

export const VEREDICTOS = {
  VALIDA: 'Válida',
  INDETERMINADA: 'No todo se pudo comprobar',
  INVALIDA: 'No válida',
  SIN_FIRMAS: 'Sin firmas',
} as const;

interface InformeJuzgado {
  readonly resultado: keyof typeof VEREDICTOS;
  readonly sellosDeTiempo: readonly { readonly integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA' }[];
}

/** The verdict on a whole file. Without signatures, what its timestamps tell of it goes first. */
export function veredictoDe({ resultado, sellosDeTiempo }: InformeJuzgado): string {
  if (resultado !== 'SIN_FIRMAS') return VEREDICTOS[resultado];
  const integridades = sellosDeTiempo.map((s) => s.integridad);
  if (integridades.includes('ROTA')) return 'Un sello de tiempo no se sostiene';
  return integridades.includes('MODIFICADA') ? 'Modificado después de sellado' : VEREDICTOS.SIN_FIRMAS;
}

export const INTEGRIDADES = {
  INTACTA: 'Intacto: nada cambió después de firmado, salvo lo que se admite',
  MODIFICADA: 'Modificado después de firmado',
  ROTA: 'Alguna firma no se sostiene',
  MALFORMADA: 'El archivo, o alguna firma, no se puede leer',
  SIN_FIRMA: 'Sin firmas que lo protejan',
  NO_EVALUADA: 'No se evaluó',
} as const;

const dia = (momento: Date): string => fechaDe(momento).split('-').reverse().join('/');
const instante = (momento: Date): string => `${dia(momento)} ${horaDe(momento)} (hora de La Paz)`;

/** A signature as rows of label and value; what is not known is left out. */
export function firmaEnPalabras(f: FirmaJuzgada): readonly (readonly [string, string])[] {
  const { titular, emisor, serie, desde, hasta } = f.firmante ?? {};
  const filas: (readonly [string, string | null | undefined])[] = [
    ['Conclusión', f.mensaje],
    ['Firmante', titular?.nombre],
    ['CI', titular?.ci],
    ['Cargo y entidad', [titular?.cargo, titular?.entidad].filter(Boolean).join(', ')],
    ['Certificado', emisor && `Emitido por ${emisor}, serie ${serie ?? ''}`],
    ['Vigencia', desde && hasta && `Del ${dia(desde)} al ${dia(hasta)}`],
    ['Momento', momentoEnPalabras(f)],
    ['Nivel', f.nivel && `PAdES ${f.nivel}`],
    ['Alcance', alcanceEnPalabras(f)],
  ];
  return filas.flatMap(([rotulo, valor]) => (valor ? [[rotulo, valor] as const] : []));
}

function alcanceEnPalabras({ cubreTodo, cubreHasta }: FirmaJuzgada): string {
  if (cubreHasta === 0) return 'No se sabe: lo que dice cubrir no es una revisión del archivo';
  return cubreTodo ? 'Todo el archivo, tal como está' : 'Una revisión anterior del archivo';
}

function momentoEnPalabras(f: FirmaJuzgada): string | null {
  if (f.momentoProbado)
    return `${instante(f.momentoProbado)}, probado por ${f.autoridadDeTiempo ?? 'un sello de tiempo'}`;
  const dicho = f.momento && `${instante(f.momento)}, según quien firmó`;
  if (!f.momentoSellado) return dicho && `${dicho}: ningún sello de tiempo lo prueba`;
  const sellado = `un sello de tiempo de ${f.autoridadDeTiempo ?? ''}, en la que no se confía, dice ${instante(f.momentoSellado)}`;
  return [dicho, sellado].filter(Boolean).join('; ');
}
