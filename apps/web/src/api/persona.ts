/** For so long after a key or a touch what the page asks for is the person's doing. */
const RECIENTE_MS = 60_000;
const GESTOS = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;

let ultimo = Date.now();

/** Listens to whoever sits at this page. Opening it is their first act. */
export function atenderAPersona(): void {
  const anotar = () => {
    ultimo = Date.now();
  };
  for (const gesto of GESTOS) window.addEventListener(gesto, anotar, { capture: true, passive: true });
}

/** @returns whether somebody touched the page lately; if not, what it asks for it asks by itself */
export const huboPersona = (ahora: number = Date.now()): boolean => ahora - ultimo < RECIENTE_MS;
