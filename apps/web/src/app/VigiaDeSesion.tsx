import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { api, datos } from '../api/cliente';
import { huboPersona } from '../api/persona';
import { comoProblema } from '../api/problema';
import { credenciales, reingresar } from '../api/transporte';
import { anotarQuedan, AVISO_MS, decir, oir, olvidarPlazo, restante } from './plazo-de-sesion';

const AvisoDeFin = lazy(async () => ({ default: (await import('./AvisoDeFin')).AvisoDeFin }));

/** Goes on in the session. @returns false when its day is over, and only entering anew will do */
async function seguir(): Promise<boolean> {
  const { quedan } = await datos(api.POST('/api/sesion/seguir'));
  anotarQuedan(quedan);
  decir({ tipo: 'sigue', quedan });
  return quedan * 1_000 > AVISO_MS;
}

/** Near its end the server is asked first: another window, or another act, may have gone on. */
async function preguntar(): Promise<void> {
  anotarQuedan((await datos(api.GET('/api/sesion/plazo'))).quedan);
}

const cerca = (): boolean => {
  const ms = restante();
  return credenciales.csrf !== '' && ms !== null && ms <= AVISO_MS;
};

/** Looks after the end of the session: whoever is at work goes on; whoever is not is asked in time. */
export function VigiaDeSesion() {
  const [avisa, setAvisa] = useState<'no' | 'seguir' | 'limite'>('no');
  const ocupado = useRef(false);
  const mirar = useCallback(async () => {
    if (!cerca()) return setAvisa('no');
    const termino = restante() === 0;
    if (avisa !== 'no' && !termino) return;
    if (termino) setAvisa('no');
    await preguntar();
    if (!cerca() || restante() === 0) return setAvisa('no');
    if (avisa === 'no') setAvisa(!huboPersona() ? 'seguir' : (await seguir()) ? 'no' : 'limite');
  }, [avisa]);
  useEffect(() => {
    const latido = setInterval(() => {
      if (ocupado.current) return;
      ocupado.current = true;
      void mirar()
        .catch((error: unknown) => comoProblema(error).status === 401 && olvidarPlazo())
        .finally(() => (ocupado.current = false));
    }, 1_000);
    return () => clearInterval(latido);
  }, [mirar]);
  useEffect(() => oir((r) => r.tipo === 'sigue' && anotarQuedan(r.quedan)), []);
  if (avisa === 'no') return null;
  return (
    <Suspense fallback={null}>
      <AvisoDeFin
        esLimite={avisa === 'limite'}
        alSeguir={async () => setAvisa((await seguir()) ? 'no' : 'limite')}
        alEntrar={async () => setAvisa((await reingresar()) ? 'no' : avisa)}
      />
    </Suspense>
  );
}
