import { Checkbox, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { FuncionarioDePersonal, Rol } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import estilos from './administracion.module.css';
import { DE_ADMINISTRACION } from './consultas';
import { ROLES } from './palabras';

/** Gives and takes roles; the person's open sessions end. */
export function DialogoRoles({
  funcionario: f,
  alCerrar,
}: {
  funcionario: FuncionarioDePersonal;
  alCerrar: () => void;
}) {
  const [roles, setRoles] = useState<string[]>(f.usuario?.roles ?? []);
  const guardar = useActo<{ roles: Rol[] }, unknown>({
    invalida: DE_ADMINISTRACION,
    enviar: (body, clave) =>
      datos(
        api.PUT('/api/administracion/usuarios/{id}/roles', {
          params: { path: { id: f.usuario?.id ?? '' } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Roles de ${f.nombre} guardados. Sus sesiones terminaron.` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Roles de ${f.nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() => guardar.mutate({ roles: roles as Rol[] })}
      acto="Guardar roles"
      enviando={guardar.isPending}
      problema={guardar.error}
    >
      <Checkbox.Group value={roles} onChange={setRoles} aria-label="Roles">
        <Stack gap="sm">
          {ROLES.map((r) => (
            <Checkbox key={r.value} value={r.value} label={r.label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <p className={estilos.explica}>Al guardar, esta persona vuelve a entrar con sus roles nuevos.</p>
    </Dialogo>
  );
}
