import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Frase } from '../api/tipos';
import { Problema } from '../ui/Problema';
import { useCambiarFrase, useRetirarFrase } from './consultas';
import { FormularioDeFrase } from './FormularioDeFrase';
import estilos from './frases.module.css';

/** A phrase: one touch puts it; whoever may, changes it or takes it out of use. */
export function FilaDeFrase({ frase, alElegir }: { frase: Frase; alElegir: (texto: string) => void }) {
  const [cambiando, setCambiando] = useState(false);
  const cambiar = useCambiarFrase(() => setCambiando(false));
  const retirar = useRetirarFrase();
  if (cambiando)
    return (
      <FormularioDeFrase
        texto={frase.texto}
        problema={cambiar.error}
        enviando={cambiar.isPending}
        alGuardar={(texto) => cambiar.mutate({ frase, texto })}
        alCancelar={() => setCambiando(false)}
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
