import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Frase } from '../api/tipos';
import { Problema } from '../ui/Problema';
import { cambiarFrase, useRetirarFrase } from './consultas';
import { FormularioDeFrase } from './FormularioDeFrase';
import estilos from './frases.module.css';

/** A phrase: one touch puts it; whoever may, changes it or takes it out of use. */
export function FilaDeFrase({ frase, alElegir }: { frase: Frase; alElegir: (texto: string) => void }) {
  const [cambiando, setCambiando] = useState(false);
  const retirar = useRetirarFrase();
  if (cambiando)
    return (
      <FormularioDeFrase
        borrador={`frase.${frase.id}`}
        inicial={{ texto: frase.texto, deLaUnidad: frase.deLaUnidad }}
        sinDueno
        enviar={cambiarFrase(frase)}
        alCerrar={() => setCambiando(false)}
      />
    );
  return (
    <div className={estilos.fila}>
      <UnstyledButton className={estilos.frase} onClick={() => alElegir(frase.texto)}>
        {frase.texto}
        {frase.deLaUnidad && <small>de la unidad</small>}
      </UnstyledButton>
      {frase.cambia && (
        <span className={estilos.actos}>
          <Button variant="subtle" size="compact-xs" onClick={() => setCambiando(true)}>
            Cambiar
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            loading={retirar.isPending}
            onClick={() => retirar.mutate(frase)}
          >
            Quitar
          </Button>
        </span>
      )}
      <Problema problema={retirar.error} />
    </div>
  );
}
