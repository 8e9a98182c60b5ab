/** What the keys of the viewer move. */
export interface MandosDelVisor {
  buscar: () => void;
  zoom: (factor: number) => void;
  alAncho: () => void;
  entera: () => void;
  girar?: (() => void) | undefined;
  irA: (pagina: number) => void;
  pagina: number;
  paginas: number;
}
interface Tecla {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}
const PASO = 1.2;

/**
 * @param enLaMesa the pages have the focus: one-key shortcuts count only there (WCAG 2.1.4)
 * @returns what that key does, or null
 */
export function teclaDeVisor(t: Tecla, enLaMesa: boolean, m: MandosDelVisor): (() => void) | null {
  if (t.altKey) return null;
  if (t.ctrlKey || t.metaKey) return t.key.toLowerCase() === 'f' ? m.buscar : null;
  if (!enLaMesa) return null;
  const mapa: Record<string, (() => void) | undefined> = {
    '/': m.buscar,
    '+': () => m.zoom(PASO),
    '=': () => m.zoom(PASO),
    '-': () => m.zoom(1 / PASO),
    '0': m.alAncho,
    '1': m.entera,
    r: m.girar,
    ArrowRight: () => m.irA(Math.min(m.paginas, m.pagina + 1)),
    ArrowLeft: () => m.irA(Math.max(1, m.pagina - 1)),
    Home: () => m.irA(1),
    End: () => m.irA(m.paginas),
  };
  return mapa[t.key] ?? null;
}
