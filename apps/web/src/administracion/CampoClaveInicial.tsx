import { Button, CopyButton, Group, PasswordInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { claveGenerada } from './clave-generada';

interface Props {
  valor: string;
  alCambiar: (clave: string) => void;
  error: ReactNode;
  etiqueta?: string;
}

/** A password for somebody else: made here or typed, copied to hand it over, and good only until they choose theirs. */
export function CampoClaveInicial({ valor, alCambiar, error, etiqueta = 'Contraseña inicial' }: Props) {
  const [visible, setVisible] = useState(false);
  return (
    <div>
      <PasswordInput
        label={etiqueta}
        description="De 10 caracteres o más. Sirve para entrar una vez: al hacerlo, elige la suya."
        withAsterisk
        autoComplete="new-password"
        value={valor}
        error={error}
        visible={visible}
        onVisibilityChange={setVisible}
        onChange={(e) => alCambiar(e.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar la contraseña', tabIndex: 0 }}
      />
      <Group gap="xs" mt={6}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            alCambiar(claveGenerada());
            setVisible(true);
          }}
        >
          Generar
        </Button>
        <CopyButton value={valor}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="subtle" onClick={copy} disabled={!valor}>
              {copied ? 'Copiada' : 'Copiar'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
