import { MultiSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { FuncionarioDePersonal, Rol } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { CampoClaveInicial } from './CampoClaveInicial';
import { DE_ADMINISTRACION } from './consultas';
import { faltaDeClave, ROLES } from './palabras';

interface Escrito {
  usuario: string;
  roles: string[];
}
interface Orden extends Escrito {
  clave: string;
}
interface Props {
  funcionario: FuncionarioDePersonal;
  alCerrar: () => void;
}

/** A login for whom is already on record. */
export function DialogoUsuario({ funcionario: f, alCerrar }: Props) {
  // A password is kept nowhere.
  const [clave, setClave] = useState('');
  const inicial = { usuario: '', roles: ['funcionario'] };
  const {
    escrito: o,
    cambiar,
    acto,
  } = useActoEscrito<Escrito, Orden, { id: string }>(`usuario.${f.id}`, inicial, {
    invalida: DE_ADMINISTRACION,
    enviar: (body, llave) =>
      datos(
        api.POST('/api/administracion/funcionarios/{id}/usuario', {
          params: { path: { id: f.id } },
          headers: conClave(llave),
          body: { ...body, roles: body.roles as Rol[] },
        }),
      ),
    alLograr: (_, { usuario }) => {
      notifications.show({ message: `${f.nombre} entra con el usuario ${usuario}.` });
      alCerrar();
    },
  });
  const errores = porCampo(acto.error);
  return (
    <Dialogo
      titulo={`Usuario de ${f.nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() => acto.mutate({ ...o, clave })}
      acto="Dar usuario"
      enviando={acto.isPending}
      problema={acto.error}
      quedo="Lo que escribió sigue aquí."
    >
      <Stack gap="sm">
        <TextInput
          label="Usuario"
          description="Minúsculas, sin acentos: por ejemplo, m.rojas"
          withAsterisk
          data-autofocus
          autoComplete="off"
          value={o.usuario}
          error={errores['usuario']}
          onChange={(e) => cambiar({ usuario: e.currentTarget.value })}
        />
        <CampoClaveInicial valor={clave} alCambiar={setClave} error={faltaDeClave(acto.error, 'clave')} />
        <MultiSelect
          label="Roles"
          data={[...ROLES]}
          value={o.roles}
          onChange={(roles) => cambiar({ roles })}
        />
      </Stack>
    </Dialogo>
  );
}
