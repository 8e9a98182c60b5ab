import type { HojaVista, MiPaso } from '../api/tipos';

/** What every act's dialog is told. */
export interface PropsDeActo {
  hoja: HojaVista;
  paso: MiPaso;
  alCerrar: () => void;
  documentoId?: string;
}
