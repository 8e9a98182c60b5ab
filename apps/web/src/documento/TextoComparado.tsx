import { VisuallyHidden } from '@mantine/core';
import type { Comparacion, ParteComparada } from './comparacion';
import type { Tramo } from './diferencias';
import estilos from './versiones.module.css';

function TramoComparado({ tramo }: { tramo: Tramo<string> }) {
  const texto = tramo.de.join('');
  if (tramo.clase === 'igual') return <>{texto}</>;
  const Marca = tramo.clase === 'agregado' ? 'ins' : 'del';
  return (
    <Marca>
      <VisuallyHidden>[{tramo.clase}: </VisuallyHidden>
      {texto}
      <VisuallyHidden>]</VisuallyHidden>
    </Marca>
  );
}

/** The words of one part: what was added is underlined, what was taken out is struck through. */
export function ParteDeTexto({ parte }: { parte: ParteComparada }) {
  return (
    <p className={estilos.parte}>
      {parte.nombre && <strong>{parte.nombre} </strong>}
      {parte.tramos.map((t, i) => (
        <TramoComparado key={i} tramo={t} />
      ))}
      {parte.soloFormato && <span className={estilos.formato}> (solo cambió el formato)</span>}
    </p>
  );
}

const cuantas = (n: number, una: string, varias: string): string =>
  n === 0 ? `ninguna ${una}` : n === 1 ? `1 ${una}` : `${n} ${varias}`;

/** Two texts as one, with the words that came and went. */
export function TextoComparado({ comparacion: c }: { comparacion: Comparacion }) {
  return (
    <div className={estilos.comparado}>
      <p className={estilos.cuenta} role="status">
        {cuantas(c.agregadas, 'palabra agregada', 'palabras agregadas')} <ins>así</ins>,{' '}
        {cuantas(c.quitadas, 'quitada', 'quitadas')} <del>así</del>
      </p>
      {c.partes.map((p, i) => (
        <ParteDeTexto key={i} parte={p} />
      ))}
    </div>
  );
}
