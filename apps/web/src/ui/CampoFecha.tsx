import { TextInput } from '@mantine/core';
import { memo, useState, type ReactNode } from 'react';
import { fechaLarga, interpretarFecha } from './fechas';

interface Props {
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  valor: string;
  alCambiar: (fecha: string) => void;
  error?: ReactNode;
  nombre?: string;
  requerido?: boolean;
}

/** `YYYY-MM-DD` -> `28/6/2018`, as people type it. */
function escrita(fecha: string): string {
  const [a, m, d] = fecha.split('-').map(Number);
  return a && m && d ? `${d}/${m}/${a}` : fecha;
}

/** A date that is typed: `28/6/18`, `hoy`, `ayer`. What was understood is said below; nothing typed is erased. */
export const CampoFecha = memo(function CampoFecha({
  label,
  valor,
  alCambiar,
  error,
  nombre,
  requerido,
}: Props) {
  const [texto, setTexto] = useState(escrita(valor));
  const [visto, setVisto] = useState(valor);
  if (visto !== valor) {
    setVisto(valor);
    if (interpretarFecha(texto) !== valor) setTexto(escrita(valor));
  }
  const leida = texto.trim() === '' ? null : interpretarFecha(texto);
  const ilegible = texto.trim() !== '' && leida === null;
  return (
    <TextInput
      label={label}
      name={nombre}
      value={texto}
      withAsterisk={requerido}
      autoComplete="off"
      placeholder="28/6/18, hoy, ayer"
      description={leida ? fechaLarga(leida) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={
        error ?? (ilegible ? 'No es una fecha del calendario. Escriba, por ejemplo, 28/6/18.' : undefined)
      }
      onChange={(e) => {
        const nuevo = e.currentTarget.value;
        setTexto(nuevo);
        const fecha = nuevo.trim() === '' ? '' : interpretarFecha(nuevo);
        // An unreadable date travels as typed, so that it can never pass for an empty one.
        const valorNuevo = fecha ?? nuevo;
        setVisto(valorNuevo);
        alCambiar(valorNuevo);
      }}
    />
  );
});
