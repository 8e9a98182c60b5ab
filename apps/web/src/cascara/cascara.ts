const PREFERENCIA = 'hr.cascara';
const ESPERA_MS = 3_000;

/** @returns whether this browser keeps the program, to open without waiting for it */
export const guardaCascara = (): boolean => localStorage.getItem(PREFERENCIA) !== 'no';

/**
 * Keeps the program in this browser once the page is at rest.
 * @param alHaberNueva there is another version; what it is given puts it in place and loads the page anew
 */
export function ponerCascara(alHaberNueva: (tomar: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !guardaCascara()) return;
  const poner = async () => {
    const registro = await navigator.serviceWorker.register('/sw.js');
    const avisar = () => {
      if (registro.waiting && navigator.serviceWorker.controller) alHaberNueva(() => reemplazar(registro));
    };
    avisar();
    registro.addEventListener('updatefound', () => {
      registro.installing?.addEventListener('statechange', avisar);
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void registro.update().catch(() => undefined);
    });
  };
  setTimeout(() => void poner().catch(() => undefined), ESPERA_MS);
}

/** By the one that waits now: a newer one may have come since it was said. */
function reemplazar({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('reemplazar');
}

/** From now on the program is kept in this browser, or is not, and nothing of it remains. */
export async function guardarCascara(si: boolean): Promise<void> {
  localStorage.setItem(PREFERENCIA, si ? 'si' : 'no');
  if (si || !('serviceWorker' in navigator)) return;
  await Promise.all((await navigator.serviceWorker.getRegistrations()).map((r) => r.unregister()));
  await Promise.all((await caches.keys()).filter((c) => c.startsWith('hr-')).map((c) => caches.delete(c)));
}
