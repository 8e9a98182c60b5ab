import { useFocusTrap, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** The viewer over everything else, with the focus inside, until Escape or the same button. */
export function usePantalla() {
  const [entera, setEntera] = useState(false);
  const nodo = useRef<HTMLElement>(null);
  const trampa = useFocusTrap(entera);
  const ref = useMergedRef(nodo, trampa);
  useSiempreALaVista(nodo);
  useEffect(() => {
    const visor = nodo.current;
    if (!entera || !visor) return;
    // The top layer of the browser: whatever holds the viewer neither cuts nor covers it.
    visor.setAttribute('popover', 'manual');
    visor.showPopover();
    document.documentElement.style.overflow = 'hidden';
    return () => {
      visor.hidePopover();
      visor.removeAttribute('popover');
      document.documentElement.style.overflow = '';
    };
  }, [entera]);
  return { ref, entera, cambiar: () => setEntera((e) => !e), salir: () => setEntera(false) };
}

/** A turned phone moves everything: the viewer that was in sight comes back into it. */
function useSiempreALaVista(nodo: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const visor = nodo.current;
    if (!visor) return;
    let seVe = false;
    const vigia = new IntersectionObserver(([e]) => (seVe = e?.isIntersecting ?? false), { threshold: 0.3 });
    vigia.observe(visor);
    const alGirar = () => {
      if (seVe)
        requestAnimationFrame(() => requestAnimationFrame(() => visor.scrollIntoView({ block: 'nearest' })));
    };
    const orientacion = matchMedia('(orientation: portrait)');
    orientacion.addEventListener('change', alGirar);
    return () => {
      vigia.disconnect();
      orientacion.removeEventListener('change', alGirar);
    };
  }, [nodo]);
}
