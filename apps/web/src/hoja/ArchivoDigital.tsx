import { Button } from '@mantine/core';
import { textoDeTamano } from '../ui/palabras';
import estilos from './hoja.module.css';
import type { Papel } from './papeles';

interface Props {
  titulo: string;
  archivo: NonNullable<Papel['archivo']>;
  url: string;
}

/** An annex that is no PDF: what it is, how it can be proved, and taking it as it came. */
export function ArchivoDigital({ titulo, archivo: a, url }: Props) {
  return (
    <section className={estilos.digital} aria-label={titulo}>
      <h2>{titulo}</h2>
      <p className="suave">Va en medio digital, tal como llegó: se baja y se abre con su programa.</p>
      <dl>
        <dt>Archivo</dt>
        <dd>{a.nombre}</dd>
        <dt>Qué es</dt>
        <dd>
          {a.tipoNombre}, {textoDeTamano(a.bytes)}
        </dd>
        <dt>sha-256</dt>
        <dd className="mono">{a.sha256}</dd>
      </dl>
      {a.macros && (
        <p role="note" className={estilos.conMacros}>
          Trae macros: ábralo solo si confía en quien lo envió.
        </p>
      )}
      <Button component="a" href={url} download={a.nombre}>
        Descargar
      </Button>
    </section>
  );
}
