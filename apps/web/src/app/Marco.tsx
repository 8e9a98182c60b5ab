import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { AvisoDeCertificado } from '../certificados/AvisoDeCertificado';
import { AvisoSuplencia } from './AvisoSuplencia';
import { BarraSuperior } from './BarraSuperior';
import { useAtajos } from './atajos';
import marco from './marco.module.css';
import { useNovedades } from './novedades';
import { useSesion } from './sesion';

const AyudaAtajos = lazy(async () => ({ default: (await import('./AyudaAtajos')).AyudaAtajos }));

/** The signed-in frame: skip link, top bar, who acts, and the desk below. */
export function Marco() {
  const [ayuda, setAyuda] = useState(false);
  useNovedades(useSesion().puesto?.id ?? null);
  useAtajos({
    '?': () => setAyuda(true),
    '/': () => document.getElementById('buscador')?.focus(),
  });
  return (
    <>
      <a className="saltar" href="#contenido">
        Ir al contenido
      </a>
      <BarraSuperior alPedirAyuda={() => setAyuda(true)} />
      <AvisoSuplencia />
      <AvisoDeCertificado className={marco.aviso} />
      <main id="contenido" tabIndex={-1} className={marco.contenido}>
        <Outlet />
      </main>
      {ayuda && (
        <Suspense fallback={null}>
          <AyudaAtajos alCerrar={() => setAyuda(false)} />
        </Suspense>
      )}
    </>
  );
}
