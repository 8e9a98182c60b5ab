import { comoProblema } from '../../api/problema';
import type { FirmadosEnLote } from '../../api/tipos';
import { firmarConToken, type LlaveDeToken, type Movidas } from './firmar';
import { causaDe } from './servicio';

type Resultado = FirmadosEnLote['resultados'][number];

/**
 * Signs one after another, in the order given, each answered by itself. When the token itself fails the rest is not tried.
 * @param alPaso told of each as it is known
 */
export async function firmarVariosConToken(
  documentos: readonly { readonly id: string; readonly version: number }[],
  llave: LlaveDeToken,
  { clave, movidas, alPaso }: { clave: string; movidas: Movidas; alPaso: (r: Resultado) => void },
): Promise<FirmadosEnLote> {
  const resultados: Resultado[] = [];
  for (const d of documentos) {
    const { resultado, sigue } = await uno(d, llave, `${clave}-${d.id}`, movidas);
    resultados.push(resultado);
    alPaso(resultado);
    if (!sigue) break;
  }
  return { firmados: resultados.filter((r) => r.cite !== null).length, resultados };
}

async function uno(
  d: { readonly id: string; readonly version: number },
  llave: LlaveDeToken,
  clave: string,
  movidas: Movidas,
): Promise<{ resultado: Resultado; sigue: boolean }> {
  try {
    const { cite } = await firmarConToken(d, llave, clave, movidas);
    return { resultado: { id: d.id, cite, problema: null }, sigue: true };
  } catch (error) {
    const problema = comoProblema(error);
    const { codigo, detalle, motivos } = problema;
    const resultado = { id: d.id, cite: null, problema: { codigo, detalle, motivos: [...motivos] } };
    return { resultado, sigue: causaDe(problema) === null && problema.status !== 0 };
  }
}
