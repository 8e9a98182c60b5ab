import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { api, datos } from '../api/cliente';
import { comoProblema, type ProblemaError } from '../api/problema';
import { alVencerSesion } from '../api/transporte';
import type { Sesion } from '../api/tipos';
import { PieDeActos } from '../ui/PieDeActos';
import { Problema } from '../ui/Problema';
import { decir, oir } from './plazo-de-sesion';
import { adoptarSesion } from './sesion';

/** «Vuelva a entrar» on top of the work: what was typed stays below, and the act that was refused is sent again. */
export function Reingreso() {
  const consultas = useQueryClient();
  const responder = useRef<((entro: boolean) => void) | null>(null);
  const [abierto, setAbierto] = useState(false);
  const [problema, setProblema] = useState<ProblemaError | null>(null);
  const [enviando, setEnviando] = useState(false);
  const usuario = consultas.getQueryData<Sesion>(['sesion'])?.usuario ?? '';

  useEffect(() => {
    alVencerSesion(
      () =>
        new Promise((resolver) => {
          responder.current = resolver;
          setProblema(null);
          setAbierto(true);
        }),
    );
    return () => alVencerSesion(null);
  }, []);
  // Entered in another window: this one goes on too, with the mark of the new session.
  useEffect(
    () =>
      oir((r) => {
        if (r.tipo !== 'entro') return;
        void datos(api.GET('/api/sesion')).then(
          (s) => {
            if (s.usuario !== consultas.getQueryData<Sesion>(['sesion'])?.usuario) return location.reload();
            consultas.setQueryData(['sesion'], adoptarSesion(s));
            terminar(true);
          },
          () => undefined,
        );
      }),
    [consultas],
  );

  function terminar(entro: boolean) {
    setAbierto(false);
    responder.current?.(entro);
    responder.current = null;
  }

  async function entrar(evento: FormEvent<HTMLFormElement>) {
    evento.preventDefault();
    const clave = new FormData(evento.currentTarget).get('clave');
    setEnviando(true);
    try {
      const sesion = await datos(
        api.POST('/api/sesion', { body: { usuario, clave: typeof clave === 'string' ? clave : '' } }),
      );
      consultas.setQueryData(['sesion'], adoptarSesion(sesion));
      // Somebody gave them another password meanwhile: first they choose theirs.
      if (sesion.clavePorCambiar) location.assign('/elegir-contrasena');
      else {
        decir({ tipo: 'entro' });
        terminar(true);
      }
    } catch (error) {
      setProblema(comoProblema(error));
    } finally {
      setEnviando(false);
    }
  }

  return (
    <Modal
      opened={abierto}
      onClose={() => terminar(false)}
      title="Su sesión terminó"
      closeOnClickOutside={false}
      zIndex={350}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <form onSubmit={(e) => void entrar(e)}>
        <Stack gap="sm">
          <Text size="sm">
            Lo que escribió sigue aquí. Entre de nuevo y se completará lo que estaba haciendo, una sola vez.
          </Text>
          <Problema problema={problema} />
          <input type="text" name="usuario" value={usuario} autoComplete="username" readOnly hidden />
          <PasswordInput
            label={`Contraseña de ${usuario}`}
            name="clave"
            autoComplete="current-password"
            data-autofocus
            required
          />
          <PieDeActos>
            <Button variant="default" onClick={() => terminar(false)}>
              Ahora no
            </Button>
            <Button type="submit" loading={enviando}>
              Entrar y seguir
            </Button>
          </PieDeActos>
        </Stack>
      </form>
    </Modal>
  );
}
