import { api, conClave, datos } from '../api/cliente';
import type { Credencial, Firmado, FirmadosEnLote } from '../api/tipos';
import { firmarConToken, type LlaveDeToken, type Movidas } from './token/firmar';
import { firmarVariosConToken } from './token/firmar-varios';
import { firmarEnVentana, firmarVariosEnVentana, type LlaveEnVentana } from './token/ventana';

/** With what one signs: what travels to the server, or a key that stays in its token. */
export type Presentada = Credencial | LlaveDeToken | LlaveEnVentana;

interface PorFirmar {
  readonly id: string;
  readonly version: number;
}

/** Signs one documento, wherever its key is. @param clave of the act: to repeat it is safe */
export function firmar(
  { id, version }: PorFirmar,
  presentada: Presentada,
  { clave, movidas }: { clave: string; movidas: Movidas },
): Promise<Firmado> {
  if (presentada.tipo === 'token') return firmarConToken({ id, version }, presentada, clave, movidas);
  if (presentada.tipo === 'ventana') return firmarEnVentana({ id, version }, clave, movidas);
  return datos(
    api.POST('/api/documentos/{id}/firmar', {
      params: { path: { id } },
      body: { version: movidas.get(id) ?? version, credencial: presentada },
      headers: conClave(clave),
    }),
  );
}

/** Signs several in the order given, each answered by itself. @param o.alPaso told of each as it is known */
export function firmarVarios(
  documentos: readonly PorFirmar[],
  presentada: Presentada,
  o: { clave: string; movidas: Movidas; alPaso: (r: FirmadosEnLote['resultados'][number]) => void },
): Promise<FirmadosEnLote> {
  if (presentada.tipo === 'token') return firmarVariosConToken(documentos, presentada, o);
  if (presentada.tipo === 'ventana') return firmarVariosEnVentana(documentos, o);
  return datos(
    api.POST('/api/documentos/firmar-lote', {
      body: {
        documentos: documentos.map(({ id, version }) => ({ id, version: o.movidas.get(id) ?? version })),
        credencial: presentada,
      },
      headers: conClave(o.clave),
    }),
  );
}
