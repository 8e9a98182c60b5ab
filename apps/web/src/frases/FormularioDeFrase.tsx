import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { porCampo } from '../api/problema';
import { Problema } from '../ui/Problema';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { CAMBIAN_FRASES, type FraseEscrita } from './consultas';
import estilos from './frases.module.css';

interface Props {
  /** of what is typed, while it is not kept */
  borrador: string;
  inicial: FraseEscrita;
  /** whose it is does not change */
  sinDueno?: boolean;
  enviar: (frase: FraseEscrita, clave: string) => Promise<unknown>;
  alCerrar: () => void;
}

/** Words to keep, and for whom. */
export function FormularioDeFrase({ borrador, inicial, sinDueno, enviar, alCerrar }: Props) {
  const { escrito, cambiar, olvidar, acto } = useActoEscrito<FraseEscrita, FraseEscrita, unknown>(
    borrador,
    inicial,
    { enviar, alLograr: alCerrar, invalida: CAMBIAN_FRASES },
  );
  return (
    <div className={estilos.formulario}>
      <Problema problema={acto.error} />
      <Textarea
        label="Frase"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2000}
        value={escrito.texto}
        error={porCampo(acto.error)['texto']}
        onChange={(e) => cambiar({ texto: e.currentTarget.value })}
        data-autofocus
      />
      {!sinDueno && (
        <Checkbox
          label="Para toda la unidad"
          description="La fijan su autoridad o su secretaría"
          checked={escrito.deLaUnidad}
          onChange={(e) => cambiar({ deLaUnidad: e.currentTarget.checked })}
        />
      )}
      <Group gap="sm">
        <Button
          size="compact-sm"
          loading={acto.isPending}
          disabled={escrito.texto.trim() === ''}
          onClick={() => acto.mutate(escrito)}
        >
          Guardar la frase
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            // What is given up here must not stand before other words chosen to be kept.
            olvidar();
            alCerrar();
          }}
        >
          Cancelar
        </Button>
      </Group>
    </div>
  );
}
