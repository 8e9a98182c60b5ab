import { Button } from '@mantine/core';
import { cambiosEntre } from './cambios';
import { limpio } from './campos';
import estilos from './plantilla.module.css';
import type { Ajustes, Base } from './use-guardado-de-plantilla';

interface Props {
  suyo: Base;
  mio: Ajustes;
  alDecidir: (mio: boolean) => void;
}

/** Another hand saved the draft meanwhile: in what they differ, and which of the two stays. */
export function AvisoDeChoque({ suyo, mio, alDecidir }: Props) {
  const cambios = cambiosEntre(suyo.datos, limpio(mio));
  return (
    <div className={estilos.choque} role="alert">
      <p>
        Otra sesión guardó este borrador mientras usted lo cambiaba. Lo suyo sigue aquí y en este navegador;
        nada se perdió.
      </p>
      {cambios.length > 0 && (
        <>
          <p>De lo que guardó la otra a lo que tiene usted:</p>
          <ul>
            {cambios.map((c) => (
              <li key={c}>{c}</li>
            ))}
          </ul>
        </>
      )}
      <div className={estilos.mandosDeChoque}>
        <Button size="compact-sm" onClick={() => alDecidir(true)}>
          Guardar lo mío
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => alDecidir(false)}>
          Quedarme con lo de la otra
        </Button>
      </div>
    </div>
  );
}
