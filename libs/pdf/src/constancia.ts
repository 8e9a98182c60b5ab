import { partesDe } from './carta';
import { aCampo, type Campo } from './compilador';
import { componer } from './taller';
import type { Sello } from './sello';

export interface Constancia {
  readonly sello: Sello;
  readonly archivo: {
    readonly nombre: string;
    /** 64 hex digits */
    readonly sha256: string;
    readonly bytes: number;
    readonly paginas?: number;
  };
  /** why the file itself bears no stamp, a Spanish sentence */
  readonly motivo: string;
  readonly referencia?: string;
  readonly fecha: Date;
  /** true: the stamp's place stays empty as field `Recepcion1`, for the desk's seal to draw it; false: drawn */
  readonly sellarAparte?: boolean;
}

/**
 * One page that bears the reception stamp of a file that cannot be stamped.
 * @returns a tagged PDF with PDF/A-2b markers, and the field left free when `sellarAparte`
 */
export async function renderConstanciaRecepcion(
  constancia: Constancia,
): Promise<{ pdf: Uint8Array; campos: Campo[] }> {
  const { sellarAparte = false, archivo, ...resto } = constancia;
  const { pdf, marcas } = await componer('constancia.typ', {
    ...resto,
    'sellado-aparte': sellarAparte,
    sello: { firma: 'sello electrónico', ...constancia.sello },
    archivo: { ...archivo, bytesTexto: String(archivo.bytes).replace(/\B(?=(\d{3})+$)/g, '.') },
    titulo: `Constancia de recepción ${constancia.sello.codigo}`,
    fecha: partesDe(constancia.fecha),
  });
  return { pdf, campos: marcas.map((m) => aCampo(m, 792)) };
}
