import { useEffect, useRef, useState } from 'react';
import type { Registrada } from '../api/tipos';
import { imprimirPdf } from '../ui/imprimir';

/** What this desk prints by itself after each registration. */
export const PAPELES_DE_MESA = {
  etiqueta: 'la etiqueta',
  comprobante: 'el comprobante',
} as const;
export type PapelDeMesa = keyof typeof PAPELES_DE_MESA;

const PREFERENCIA = 'hr.imprimir-al-registrar';
const PAPELES = Object.keys(PAPELES_DE_MESA) as PapelDeMesa[];

/** Kept in this browser: it is the computer, not the person, that has a label printer. */
function leer(): PapelDeMesa[] {
  const elegidos = (localStorage.getItem(PREFERENCIA) ?? '').split(' ');
  return PAPELES.filter((p) => elegidos.includes(p));
}

/** @returns which papers print by themselves, how to change that, and what went wrong with the last */
export function useImprimirAlRegistrar(hecha: Registrada | null) {
  const [elegidos, setElegidos] = useState(leer);
  const [fallo, setFallo] = useState<{ de: string; texto: string } | null>(null);
  const impresa = useRef<string | null>(null);
  useEffect(() => {
    if (!hecha || impresa.current === hecha.recepcionId) return;
    impresa.current = hecha.recepcionId;
    const base = `/api/recepciones/${hecha.hoja.gestion}/${hecha.recepcionId}`;
    void (async () => {
      for (const papel of elegidos)
        await imprimirPdf(`${base}/${papel}.pdf`).catch(() =>
          setFallo({
            de: hecha.recepcionId,
            texto: `No se pudo imprimir ${PAPELES_DE_MESA[papel]} de ${hecha.hoja.codigo}: imprímalo con su enlace.`,
          }),
        );
    })();
  }, [hecha, elegidos]);
  return {
    elegidos,
    elegir: (nuevos: PapelDeMesa[]) => {
      localStorage.setItem(PREFERENCIA, nuevos.join(' '));
      setElegidos(nuevos);
    },
    fallo: fallo && fallo.de === hecha?.recepcionId ? fallo.texto : null,
  };
}
