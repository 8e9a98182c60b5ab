import { Button } from '@mantine/core';
import { fechaYHora } from '../ui/fechas';
import estilos from './documento.module.css';
import type { DelServidor } from './guardado';

/** Who went on with this text, and when. */
export const quienYCuando = ({ nombre, en }: DelServidor): string =>
  `${nombre ?? 'Otra sesión'}${en ? ` (${fechaYHora(en)})` : ''}`;

/** Another hand saved meanwhile: who, when, and the way to settle it; or that it is settled already. */
export function AvisoDeChoque({
  choque,
  junto,
  alDecidir,
}: {
  choque: DelServidor | null;
  junto: DelServidor | null;
  alDecidir: () => void;
}) {
  if (choque)
    return (
      <div className={estilos.conflicto} role="alert">
        <p>
          {quienYCuando(choque)} guardó este documento mientras usted escribía, y los dos cambiaron lo mismo.
          Su texto sigue aquí y en este navegador; nada se perdió.
        </p>
        <Button size="compact-sm" onClick={alDecidir}>
          Comparar y elegir
        </Button>
      </div>
    );
  return (
    <p className={estilos.junto} role="status">
      {junto && `Se juntó con lo que guardó ${quienYCuando(junto)}.`}
    </p>
  );
}
