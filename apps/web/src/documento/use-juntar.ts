import { useLayoutEffect, useState } from 'react';
import { contenidoLimpio } from './contenido';
import { aplicar, fundirEscritos, porElegir } from './fusion';
import type { DelServidor, Escrito } from './guardado';
import type { useAutoguardado } from './use-autoguardado';

export type Guardado = ReturnType<typeof useAutoguardado>;

/** @returns mine as it travels: what the server has was cleaned the same way */
export const comoViaja = ({ titulo, contenido }: Escrito): Escrito => ({
  titulo,
  contenido: contenidoLimpio(contenido),
});

/**
 * Puts together by itself what two hands wrote in different places.
 * @param poner shows the text that came of it
 * @returns whose text was joined last, to be told
 */
export function useJuntar(
  guardado: Guardado,
  actual: () => Escrito,
  poner: (escrito: Escrito, suyo: DelServidor) => void,
): DelServidor | null {
  const [junto, setJunto] = useState<DelServidor | null>(null);
  const { estado } = guardado;
  useLayoutEffect(() => {
    if (estado.fase !== 'conflicto') return;
    const fusion = fundirEscritos(guardado.textoDePartida(), comoViaja(actual()), estado.suyo.escrito);
    if (porElegir(fusion).length > 0) return;
    poner(aplicar(fusion, {}), estado.suyo);
    setJunto(estado.suyo);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each refusal is looked at once, with what is on screen then
  }, [estado]);
  return junto;
}
