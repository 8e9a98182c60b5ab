import { diaDeSemana, sumarDias, type Fecha } from '#kernel';
import { corpusChristi, lunesDeCarnaval, viernesSanto } from './fiestas-moviles';

/** A holiday as it is stored: the date it commemorates, and the day that is not worked. */
export interface FeriadoPorCargar {
  readonly fecha: Fecha;
  /** null: national */
  readonly departamento: string | null;
  readonly nombre: string;
  readonly baseLegal: string;
  /** a Sunday moves it to Monday */
  readonly trasladaDomingo: boolean;
  readonly observado: Fecha;
  /** rule or decree that moved it; null when it stays where it is */
  readonly trasladoBase: string | null;
}

const DS_2750 = 'D.S. 2750, de 1 de mayo de 2016';
const DS_5019 = 'D.S. 5019, art. 3';
const DS_5521 = 'D.S. 5521, de 13 de enero de 2026';
const TABLADA = 'Efeméride departamental (batalla de La Tablada, 1817); Ley General del Trabajo, art. 41';

interface Fijo {
  readonly dia: string;
  readonly nombre: string;
  readonly traslada: boolean;
}

const FIJOS: readonly Fijo[] = [
  { dia: '01-01', nombre: 'Año Nuevo', traslada: true },
  { dia: '01-22', nombre: 'Día del Estado Plurinacional', traslada: true },
  { dia: '05-01', nombre: 'Día del Trabajo', traslada: true },
  { dia: '06-21', nombre: 'Año Nuevo Andino Amazónico Chaqueño', traslada: true },
  { dia: '08-06', nombre: 'Día de la Independencia', traslada: true },
  { dia: '11-02', nombre: 'Todos los Difuntos', traslada: false },
  { dia: '12-25', nombre: 'Navidad', traslada: true },
];

/** First gestión in which a departmental holiday on a Sunday moves to Monday; until then only the national ones did. */
const DEPARTAMENTAL_TRASLADA_DESDE = 2024;

/** What a decree moved in one year: date commemorated -> day observed. */
const TRASLADOS: Readonly<Record<Fecha, readonly [observado: Fecha, base: string]>> = {
  '2025-11-02': ['2025-11-03', 'Decreto supremo de 29 de octubre de 2025'],
  '2026-01-22': ['2026-01-23', DS_5521],
};

/** Days added by decree to one year alone. */
const EXTRAORDINARIOS: readonly (readonly [
  fecha: Fecha,
  departamento: string | null,
  nombre: string,
  base: string,
])[] = [
  ['2025-08-07', null, 'Bicentenario de Bolivia', 'D.S. 5438 (2025)'],
  ['2025-11-07', 'Tarija', 'Batalla de Suipacha', 'D.S. 5328, de 5 de febrero de 2025'],
  ['2026-01-02', null, 'Año Nuevo, día adicional', 'Disposición del Órgano Ejecutivo para 2026'],
  ['2026-06-05', null, 'Corpus Christi, día adicional', DS_5521],
  ['2026-08-07', null, 'Día de la Independencia, día adicional', DS_5521],
];

function conTraslado(f: Omit<FeriadoPorCargar, 'observado' | 'trasladoBase'>): FeriadoPorCargar {
  const decretado = TRASLADOS[f.fecha];
  if (decretado && f.departamento === null)
    return { ...f, observado: decretado[0], trasladoBase: decretado[1] };
  if (f.trasladaDomingo && diaDeSemana(f.fecha) === 0) {
    const base = f.departamento === null ? DS_2750 : DS_5019;
    return { ...f, observado: sumarDias(f.fecha, 1), trasladoBase: `${base}: de domingo a lunes` };
  }
  return { ...f, observado: f.fecha, trasladoBase: null };
}

/**
 * The national holidays of a gestión and those of Tarija, as they are put on record; from then on the rows rule, not this.
 * @param gestion 2017 or later: before, other decrees ruled
 */
export function feriadosDe(gestion: number): FeriadoPorCargar[] {
  const nacional = (fecha: Fecha, nombre: string, trasladaDomingo: boolean): FeriadoPorCargar =>
    conTraslado({ fecha, departamento: null, nombre, baseLegal: DS_2750, trasladaDomingo });
  const carnaval = lunesDeCarnaval(gestion);
  return [
    ...FIJOS.map((f) => nacional(`${gestion}-${f.dia}`, f.nombre, f.traslada)),
    nacional(carnaval, 'Lunes de Carnaval', false),
    nacional(sumarDias(carnaval, 1), 'Martes de Carnaval', false),
    nacional(viernesSanto(gestion), 'Viernes Santo', false),
    nacional(corpusChristi(gestion), 'Corpus Christi', false),
    conTraslado({
      fecha: `${gestion}-04-15`,
      departamento: 'Tarija',
      nombre: 'Efeméride de Tarija',
      baseLegal: TABLADA,
      trasladaDomingo: gestion >= DEPARTAMENTAL_TRASLADA_DESDE,
    }),
    ...EXTRAORDINARIOS.filter(([fecha]) => fecha.startsWith(String(gestion))).map(
      ([fecha, departamento, nombre, baseLegal]) =>
        conTraslado({ fecha, departamento, nombre, baseLegal, trasladaDomingo: false }),
    ),
  ].sort((a, b) => a.fecha.localeCompare(b.fecha));
}
