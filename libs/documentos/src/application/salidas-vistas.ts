import { SIN_EMITIR } from '../domain/estados';
import { cuentaDe, type Cuenta } from '../domain/salidas';
import type { Documento } from '../persistence/documentos.repository';
import type { AcuseAnulado } from '../persistence/despachos.repository';
import type { Situacion } from '../salidas';

const ABIERTO: ReadonlySet<string> = new Set([...SIN_EMITIR, 'RECIBIDO', 'ANULADO']);

/** The going-outs as the page of a documento shows them; to whom it goes is asked once it is signed. */
export function salidasVistas(
  d: Documento,
  { despachos, destinos }: Situacion,
  anulados: readonly AcuseAnulado[],
) {
  const anuladosDe = Map.groupBy(anulados, (x) => x.despacho);
  const cuenta: Cuenta | null = despachos.length > 0 ? cuentaDe(destinos) : null;
  return {
    despachos: despachos.map(({ en, cerradoEn, propuesto: _, deTodos: __, correcciones: ___, ...s }) => ({
      ...s,
      en: en.toISOString(),
      cerradoEn: cerradoEn?.toISOString() ?? null,
      anulados: (anuladosDe.get(s.n) ?? []).map(({ despacho: _, ...x }) => ({
        ...x,
        en: x.en.toISOString(),
      })),
    })),
    destinos: ABIERTO.has(d.estado)
      ? []
      : destinos.map(({ en, ...x }) => ({ ...x, en: en?.toISOString() ?? null })),
    cuenta,
  };
}
