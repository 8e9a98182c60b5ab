import type { Pruebas } from '../revocacion/estado';
import type { Cobertura } from './cobertura';
import type { JuicioDeCms } from './cms';
import type { FirmaHallada } from './halladas';
import type { CambiosPosteriores, Integridad } from './informe';

/** One signature or document timestamp, seen by itself: its bytes and what came after it. */
export interface Mirada {
  readonly hallada: FirmaHallada;
  readonly esSello: boolean;
  readonly cobertura: Cobertura | null;
  /** offset of the first byte after what it covers; 0 when its range is wrong */
  readonly fin: number;
  /** claimed time, from /M */
  readonly dicho: Date | null;
  readonly cms: JuicioDeCms;
  readonly integridad: Integridad;
  /** the signature holds over the bytes that it says it covers; null: it cannot be told */
  readonly sostiene: boolean | null;
  readonly codigos: readonly string[];
  /** codes of what leaves it in doubt without touching a byte */
  readonly reparos: readonly string[];
  readonly cambios: readonly string[];
  readonly cambian: CambiosPosteriores;
  /** validation data inside its CMS */
  readonly pruebas: Pruebas;
}
