import { Button } from '@mantine/core';
import type { FilaDeBandeja } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { fechaYHora } from '../ui/fechas';
import { textoDeAccion } from '../ui/palabras';
import { Plazo } from '../ui/Plazo';
import bandeja from './bandeja.module.css';

interface Props {
  fila: FilaDeBandeja;
  senalada: boolean;
  alSenalar: () => void;
  alAbrir: () => void;
  alRecibir?: (() => void) | undefined;
  recibiendo: boolean;
}

/** One hoja in the tray: what, from whom to whom, what is asked, since when, until when. */
export function FilaHoja({ fila, senalada, alSenalar, alAbrir, alRecibir, recibiendo }: Props) {
  const recorrido = [
    fila.procedencia && fila.procedencia !== fila.de ? fila.procedencia : null,
    fila.de,
    fila.a,
  ]
    .filter(Boolean)
    .join(' → ');
  const cuando = fila.recibidoEn ?? fila.enviadoEn;
  return (
    <article
      className={bandeja.fila}
      data-senalada={senalada || undefined}
      data-fila={fila.derivacionId}
      aria-current={senalada || undefined}
      onClick={alSenalar}
      onDoubleClick={alAbrir}
    >
      <div className={bandeja.filaArriba}>
        <Codigo codigo={fila.codigo} gestion={fila.gestion} hojaId={fila.hojaId} />
        <button type="button" className={bandeja.referencia} onClick={alSenalar}>
          {fila.referencia}
        </button>
        {fila.plazoTexto && <Plazo texto={fila.plazoTexto} nivel={fila.plazoNivel} />}
      </div>
      <div className={bandeja.filaAbajo}>
        <span className={bandeja.recorrido}>
          {recorrido}
          {fila.tipo === 'copia' && <span className={bandeja.copia}>copia</span>}
          {fila.acciones.length > 0 && <span> · {fila.acciones.map(textoDeAccion).join(', ')}</span>}
          {fila.fojas !== null && <span> · fs. {fila.fojas}</span>}
        </span>
        {cuando && (
          <time dateTime={cuando} className={bandeja.cuando}>
            {fechaYHora(cuando)}
          </time>
        )}
        {alRecibir && (
          <Button
            size="compact-xs"
            variant="default"
            loading={recibiendo}
            aria-label={`Recibir ${fila.codigo}`}
            onClick={(e) => {
              e.stopPropagation();
              alRecibir();
            }}
          >
            Recibir
          </Button>
        )}
      </div>
    </article>
  );
}
