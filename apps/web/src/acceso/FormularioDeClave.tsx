import { Button, Group, PasswordInput, Stack, type PasswordInputProps } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import { useActo } from '../api/use-acto';
import { Problema } from '../ui/Problema';

interface Orden {
  actual?: string;
  nueva: string;
}
interface Props {
  usuario: string;
  /** asked for theirs of now: not of who entered with one that another gave them */
  conActual: boolean;
  acto: string;
  alLograr: (sesionesCerradas: number) => void;
  /** beside the act */
  children?: ReactNode;
}

/** A new password: shown or hidden, pasted or proposed by whatever keeps passwords. It is kept nowhere here. */
export function FormularioDeClave({ usuario, conActual, acto, alLograr, children }: Props) {
  const [o, setO] = useState({ actual: '', nueva: '', repetida: '' });
  const [distinta, setDistinta] = useState(false);
  const cambiar = useActo<Orden, { sesionesCerradas: number }>({
    invalida: [],
    enviar: (body, llave) => datos(api.PUT('/api/sesion/clave', { headers: conClave(llave), body })),
    alLograr: ({ sesionesCerradas }) => alLograr(sesionesCerradas),
  });
  const faltas = porCampo(cambiar.error);
  function enviar(evento: FormEvent) {
    evento.preventDefault();
    setDistinta(o.nueva !== o.repetida);
    if (o.nueva !== o.repetida || cambiar.isPending) return;
    cambiar.mutate({ nueva: o.nueva, ...(conActual ? { actual: o.actual } : {}) });
  }
  const campo = (parte: keyof typeof o, resto: PasswordInputProps) => (
    <PasswordInput
      name={parte}
      required
      withAsterisk={false}
      value={o[parte]}
      onChange={(e) => setO({ ...o, [parte]: e.currentTarget.value })}
      visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar la contraseña', tabIndex: 0 }}
      {...resto}
    />
  );
  return (
    <form onSubmit={enviar} noValidate>
      <Stack gap="md">
        <Problema problema={Object.keys(faltas).length > 0 ? null : cambiar.error} />
        <input type="text" name="usuario" value={usuario} autoComplete="username" readOnly hidden />
        {conActual &&
          campo('actual', {
            label: 'Contraseña de ahora',
            autoComplete: 'current-password',
            error: faltas['actual'],
            autoFocus: true,
          })}
        {campo('nueva', {
          label: 'Contraseña nueva',
          description: 'De 10 caracteres o más; una frase vale',
          autoComplete: 'new-password',
          error: faltas['nueva'],
          autoFocus: !conActual,
        })}
        {campo('repetida', {
          label: 'Contraseña nueva, otra vez',
          autoComplete: 'new-password',
          error: distinta && 'No es la misma contraseña: escríbala otra vez.',
        })}
        <Group gap="sm">
          <Button type="submit" loading={cambiar.isPending}>
            {acto}
          </Button>
          {children}
        </Group>
      </Stack>
    </form>
  );
}
