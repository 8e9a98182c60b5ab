import { NativeSelect, PasswordInput, TextInput, type TextInputProps } from '@mantine/core';
import { CAMPOS, valorDe, type Campo } from './formulario';
import type { Asistente } from './use-asistente';

interface DeCampo {
  a: Asistente;
  campo: Campo;
}

/** One line of what is written, with its fault beside it. */
export function CampoTexto({ a, campo, ...resto }: DeCampo & Omit<TextInputProps, 'label' | 'value'>) {
  return (
    <TextInput
      name={campo}
      label={CAMPOS[campo]}
      autoComplete="off"
      value={valorDe(a.escrito, campo, a.estado)}
      error={a.faltas[campo]}
      onChange={(e) => a.escribir(campo, e.currentTarget.value)}
      {...resto}
    />
  );
}

/** One of a few. @param opciones values as they are shown; '' asks to choose */
export function CampoElegido({ a, campo, opciones }: DeCampo & { opciones: readonly string[] }) {
  return (
    <NativeSelect
      name={campo}
      label={CAMPOS[campo]}
      data={opciones.map((value) => ({ value, label: value || 'Elija…' }))}
      value={valorDe(a.escrito, campo, a.estado)}
      error={a.faltas[campo]}
      onChange={(e) => a.escribir(campo, e.currentTarget.value)}
    />
  );
}

/** A password: kept nowhere. */
export function CampoSecreto({
  a,
  campo,
  parte,
  descripcion,
}: DeCampo & { parte: 'clave' | 'repetida'; descripcion?: string }) {
  return (
    <PasswordInput
      name={campo}
      label={CAMPOS[campo]}
      {...(descripcion ? { description: descripcion } : {})}
      autoComplete="new-password"
      value={a.secretos[parte]}
      error={a.faltas[campo]}
      onChange={(e) => a.cambiarSecretos({ [parte]: e.currentTarget.value })}
      visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar la contraseña', tabIndex: 0 }}
    />
  );
}
