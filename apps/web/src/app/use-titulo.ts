import { useEffect } from 'react';

/** Names the page in the tab and for screen readers. */
export function useTitulo(titulo: string): void {
  useEffect(() => {
    document.title = `${titulo} · Hoja de Ruta`;
  }, [titulo]);
}
