import { MultiSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { Rol } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { CampoClaveInicial } from './CampoClaveInicial';
import { DE_ADMINISTRACION } from './consultas';
import { faltaDeClave, ROLES } from './palabras';

interface Escrito {
  nombre: string;
  ci: string;
  correo: string;
  usuario: string;
  roles: string[];
}
interface Orden extends Escrito {
  clave: string;
}
const VACIA: Escrito = { nombre: '', ci: '', correo: '', usuario: '', roles: ['funcionario'] };

/** A person, and the login with which they enter. */
export function DialogoFuncionario({ alCerrar }: { alCerrar: () => void }) {
  // A password is kept nowhere.
  const [clave, setClave] = useState('');
  const {
    escrito: o,
    cambiar,
    acto: crear,
  } = useActoEscrito<Escrito, Orden, unknown>('funcionario.nuevo', VACIA, {
    invalida: DE_ADMINISTRACION,
    enviar: ({ nombre, ci, correo, usuario, roles, clave: suya }, llave) =>
      datos(
        api.POST('/api/administracion/funcionarios', {
          headers: conClave(llave),
          body: {
            nombre,
            ci,
            ...(correo ? { correo } : {}),
            ...(usuario ? { acceso: { usuario, clave: suya, roles: roles as Rol[] } } : {}),
          },
        }),
      ),
    alLograr: (_, { nombre }) => {
      notifications.show({ message: `Se registró a ${nombre}. Para que actúe, falta designar su puesto.` });
      alCerrar();
    },
  });
  const errores = porCampo(crear.error);
  return (
    <Dialogo
      titulo="Nuevo funcionario"
      alCerrar={alCerrar}
      alConfirmar={() => crear.mutate({ ...o, clave })}
      acto="Registrar"
      enviando={crear.isPending}
      problema={crear.error}
      quedo="Lo que escribió sigue aquí."
    >
      <Stack gap="sm">
        <TextInput
          label="Nombre completo"
          withAsterisk
          data-autofocus
          value={o.nombre}
          error={errores['nombre']}
          onChange={(e) => cambiar({ nombre: e.currentTarget.value })}
        />
        <AvisoDeSignos en={o.nombre} />
        <TextInput
          label="Cédula de identidad"
          withAsterisk
          value={o.ci}
          error={errores['ci']}
          onChange={(e) => cambiar({ ci: e.currentTarget.value })}
        />
        <TextInput
          label="Correo (si lo tiene)"
          value={o.correo}
          error={errores['correo']}
          onChange={(e) => cambiar({ correo: e.currentTarget.value })}
        />
        <TextInput
          label="Usuario (si va a entrar)"
          description="Minúsculas, sin acentos: por ejemplo, m.rojas"
          autoComplete="off"
          value={o.usuario}
          error={errores['acceso.usuario']}
          onChange={(e) => cambiar({ usuario: e.currentTarget.value })}
        />
        {o.usuario && (
          <>
            <CampoClaveInicial
              valor={clave}
              alCambiar={setClave}
              error={faltaDeClave(crear.error, 'acceso.clave')}
            />
            <MultiSelect
              label="Roles"
              data={[...ROLES]}
              value={o.roles}
              onChange={(roles) => cambiar({ roles })}
            />
          </>
        )}
      </Stack>
    </Dialogo>
  );
}
