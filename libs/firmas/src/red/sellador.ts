import { leerRespuesta, pedirSello, type SellarTiempo } from '#pades';
import { CUALQUIERA, descargar, type Permiso } from './descargar';

const LIMITES = { maximo: 262_144, plazoMs: 10_000 };

export interface OpcionesDeSellado {
  readonly permiso?: Permiso;
  /** OBJECT IDENTIFIER of the policy that the authority must use */
  readonly politica?: string | null;
  /** told of each authority that gave nothing, and why */
  readonly alFallar?: (url: string, causa: string) => void;
}

/**
 * Asks timestamping authorities over HTTP (RFC 3161, 3.4), one after the other until one gives a token that answers what was
 * asked. None of them answering is no error: the signature goes on without a proven time.
 */
export function selladorDe(autoridades: readonly string[], o: OpcionesDeSellado = {}): SellarTiempo {
  return async (datos) => {
    for (const url of autoridades) {
      try {
        const pedido = pedirSello(datos, o.politica ?? null);
        const orden = { url, cuerpo: pedido.der, tipo: 'application/timestamp-query' };
        return leerRespuesta(await descargar(orden, o.permiso ?? CUALQUIERA, LIMITES), pedido);
      } catch (error) {
        o.alFallar?.(url, (error as Error).message);
      }
    }
    return null;
  };
}
