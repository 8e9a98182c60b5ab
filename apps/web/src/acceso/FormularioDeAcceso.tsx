import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { api, datos } from '../api/cliente';
import { comoProblema, type ProblemaError } from '../api/problema';
import type { Sesion } from '../api/tipos';
import { adoptarSesion } from '../app/sesion';
import { Problema } from '../ui/Problema';
import { destinoSeguro } from './destino-seguro';

const ruta = getRouteApi('/acceso');

const texto = (valor: FormDataEntryValue | null): string => (typeof valor === 'string' ? valor : '');

/** User and password; paste and password managers welcome, nothing cleared when refused. */
export function FormularioDeAcceso({ inicial }: { inicial: { usuario: string; clave: string } | null }) {
  const consultas = useQueryClient();
  const rutas = useRouter();
  const { volver } = ruta.useSearch();
  const entrar = useMutation<Sesion, ProblemaError, { usuario: string; clave: string }>({
    mutationFn: async (body) => {
      try {
        return await datos(api.POST('/api/sesion', { body }));
      } catch (error) {
        throw comoProblema(error);
      }
    },
    onSuccess: (sesion) => {
      consultas.setQueryData(['sesion'], adoptarSesion(sesion));
      rutas.history.push(destinoSeguro(volver));
    },
  });
  function enviar(evento: FormEvent<HTMLFormElement>) {
    evento.preventDefault();
    const campos = new FormData(evento.currentTarget);
    entrar.mutate({ usuario: texto(campos.get('usuario')).trim(), clave: texto(campos.get('clave')) });
  }
  return (
    <form onSubmit={enviar}>
      <Stack gap="md">
        <Problema problema={entrar.error} />
        <TextInput
          label="Usuario"
          name="usuario"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          autoFocus
          defaultValue={inicial?.usuario}
        />
        <PasswordInput
          label="Contraseña"
          name="clave"
          autoComplete="current-password"
          required
          withAsterisk={false}
          defaultValue={inicial?.clave}
        />
        <Button type="submit" loading={entrar.isPending} fullWidth>
          Entrar
        </Button>
      </Stack>
    </form>
  );
}
