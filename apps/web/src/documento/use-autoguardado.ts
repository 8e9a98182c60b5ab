import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema, type ProblemaError } from '../api/problema';
import type { ContenidoDeCarta } from '../api/tipos';
import { contenidoLimpio } from './contenido';
import {
  guardarCopia,
  olvidarCopia,
  type Comienzo,
  type DelServidor,
  type Envio,
  type Escrito,
} from './guardado';

const ESPERA_MS = 1_200;
const REINTENTO_MS = 8_000;

export type EstadoDeGuardado =
  | { fase: 'guardado'; en: Date | null }
  | { fase: 'pendiente' }
  | { fase: 'guardando' }
  | { fase: 'sin-red' }
  | { fase: 'conflicto'; suyo: DelServidor }
  | { fase: 'rechazado'; problema: ProblemaError };

interface Actual {
  version: number;
  titulo: string | null;
  contenido: ContenidoDeCarta;
  nombre: string | null;
  guardadoEn: string | null;
}

const sinRespuesta = (p: ProblemaError): boolean => p.status === 0 || p.status >= 500;

function estadoDe(problema: ProblemaError): EstadoDeGuardado {
  if (problema.codigo === 'documentos.version') {
    const { version, titulo, contenido, nombre, guardadoEn } = problema.datos['actual'] as Actual;
    const escrito = { titulo: titulo ?? '', contenido };
    return { fase: 'conflicto', suyo: { version, escrito, nombre, en: guardadoEn } };
  }
  return sinRespuesta(problema) ? { fase: 'sin-red' } : { fase: 'rechazado', problema };
}

const limpio = ({ titulo, contenido }: Escrito): Escrito => ({
  titulo,
  contenido: contenidoLimpio(contenido),
});

const guardar = (id: string, { clave, version, escrito: { titulo, contenido } }: Envio) =>
  datos(
    api.PUT('/api/documentos/{id}', {
      params: { path: { id } },
      body: { version, ...(titulo.trim() ? { titulo } : {}), contenido },
      headers: conClave(clave),
    }),
  );

/**
 * Keeps a draft: in the browser at once, on the server when the hand rests. One save at a time, each on the version of
 * the last. A save without answer is asked again with its own key before any other, even by another tab after this one
 * died, so that nobody collides with themselves; a stale version stops and tells what the other hand left.
 */
export function useAutoguardado(id: string, comienzo: Comienzo) {
  const consultas = useQueryClient();
  const base = useRef(comienzo.base);
  const ultimo = useRef<Escrito | null>(comienzo.mio);
  const enElAire = useRef<Envio | null>(comienzo.enviado);
  const enVuelo = useRef<Promise<boolean> | null>(null);
  const espera = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [estado, setEstado] = useState<EstadoDeGuardado>(
    comienzo.mio ? { fase: 'pendiente' } : { fase: 'guardado', en: null },
  );

  const conservar = useCallback(() => {
    const { version, escrito } = base.current;
    if (!ultimo.current) olvidarCopia(id);
    else guardarCopia(id, { ...ultimo.current, version, base: escrito, enviado: enElAire.current });
  }, [id]);

  const programar = useCallback((ms: number) => {
    if (espera.current) clearTimeout(espera.current);
    espera.current = setTimeout(() => void enviarAhora.current(), ms);
  }, []);

  /** One save: the one that is in the air, if there is; else what is written now. */
  const unEnvio = useCallback(async (): Promise<boolean> => {
    const escrito = ultimo.current;
    if (!escrito) return true;
    const envio = (enElAire.current ??= {
      clave: crypto.randomUUID(),
      version: base.current.version,
      escrito: limpio(escrito),
    });
    conservar();
    setEstado((e) => (e.fase === 'conflicto' ? e : { fase: 'guardando' }));
    try {
      const { version } = await guardar(id, envio);
      base.current = { version, escrito: envio.escrito };
      enElAire.current = null;
      if (JSON.stringify(limpio(ultimo.current ?? escrito)) === JSON.stringify(envio.escrito))
        ultimo.current = null;
      conservar();
      if (ultimo.current) programar(ESPERA_MS);
      setEstado(ultimo.current ? { fase: 'pendiente' } : { fase: 'guardado', en: new Date() });
      // The page it makes, and what may be done with it now that it says something else.
      void consultas.invalidateQueries({ queryKey: ['documento', id] });
      return true;
    } catch (error) {
      const problema = comoProblema(error);
      if (!sinRespuesta(problema)) enElAire.current = null;
      conservar();
      setEstado(estadoDe(problema));
      return false;
    }
  }, [conservar, consultas, id, programar]);

  const enviar = useCallback((): Promise<boolean> => {
    enVuelo.current ??= unEnvio().finally(() => {
      enVuelo.current = null;
    });
    return enVuelo.current;
  }, [unEnvio]);
  const enviarAhora = useRef(enviar);
  useEffect(() => {
    enviarAhora.current = enviar;
  }, [enviar]);

  const cambiar = useCallback(
    (escrito: Escrito) => {
      ultimo.current = escrito;
      conservar();
      // The same state again is no news: the page is not made anew for each key.
      setEstado((e) => (e.fase === 'conflicto' || e.fase === 'pendiente' ? e : { fase: 'pendiente' }));
      programar(ESPERA_MS);
    },
    [conservar, programar],
  );

  useEffect(() => {
    if (estado.fase === 'sin-red') programar(REINTENTO_MS);
  }, [estado, programar]);
  useEffect(() => {
    // What this browser still had goes out as soon as the page is there, and as soon as there is network.
    if (ultimo.current) programar(0);
    const alVolver = () => programar(0);
    window.addEventListener('online', alVolver);
    return () => {
      window.removeEventListener('online', alVolver);
      if (espera.current) clearTimeout(espera.current);
      if (ultimo.current) void enviar();
    };
  }, [enviar, programar]);

  /** Saves what is pending now. @returns false when it could not be saved */
  const yaMismo = useCallback(async () => {
    if (espera.current) clearTimeout(espera.current);
    while (ultimo.current) if (!(await enviar())) return false;
    return true;
  }, [enviar]);
  /** Goes on from what the other hand left, with what came of putting the two together. */
  const juntar = useCallback(
    (suyo: DelServidor, escrito: Escrito) => {
      base.current = suyo;
      setEstado({ fase: 'pendiente' });
      cambiar(escrito);
    },
    [cambiar],
  );
  /** @returns the version that this hand last saved or read */
  const versionEnMano = useCallback(() => base.current.version, []);
  /** @returns the text of that version */
  const textoDePartida = useCallback(() => base.current.escrito, []);
  return { estado, cambiar, yaMismo, juntar, versionEnMano, textoDePartida };
}
