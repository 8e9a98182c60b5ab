import { Checkbox } from '@mantine/core';
import { SelectorDestino } from '../ui/SelectorDestino';
import type { TextosDeCorreccion } from './correccion';

interface Props {
  /** as the head says it now; null: nobody */
  actual: string | null;
  valor: Pick<TextosDeCorreccion, 'destinatario' | 'sinDestinatario'>;
  cambiar: (cambios: Partial<Pick<TextosDeCorreccion, 'destinatario' | 'sinDestinatario'>>) => void;
  error: string | undefined;
}

/** To whom the note is written: another puesto of the entidad, or nobody. It moves no step. */
export function CampoDestinatario({ actual, valor, cambiar, error }: Props) {
  return (
    <>
      <SelectorDestino
        label="Destinatario (como está escrito)"
        descripcion={
          actual
            ? `Ahora dice: ${actual}. Cambiarlo no la deriva.`
            : 'No nombra a nadie. Ponerlo no la deriva.'
        }
        soloPuestos
        valor={valor.destinatario}
        error={error}
        alCambiar={(destinatario) => cambiar({ destinatario, sinDestinatario: false })}
      />
      {actual && (
        <Checkbox
          label="La nota no nombra a nadie"
          checked={valor.sinDestinatario}
          onChange={(e) => cambiar({ sinDestinatario: e.currentTarget.checked, destinatario: null })}
        />
      )}
    </>
  );
}
