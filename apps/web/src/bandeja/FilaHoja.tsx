import { Button, Checkbox } from '@mantine/core';
import type { FilaDeBandeja } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { MarcaDeNivel } from '../ui/Confidencialidad';
import { fechaYHora } from '../ui/fechas';
import { textoDeAccion } from '../ui/palabras';
import { Plazo } from '../ui/Plazo';
import bandeja from './bandeja.module.css';
import { recorridoDe } from './recorrido';
import { botonAlPaso, type ActoAlPaso } from './use-al-paso';
import type { Vista } from './vistas';

interface Props {
  fila: FilaDeBandeja;
  vista: Vista;
  senalada: boolean;
  alSenalar: () => void;
  alAbrir: () => void;
  alPaso: ActoAlPaso | null;
  alHacer: () => void;
  haciendo: boolean;
  elegida: boolean;
  alElegir: (extender: boolean) => void;
}

/** One hoja in the tray: what, from whom to whom, what is asked, since when, until when. */
export function FilaHoja(p: Props) {
  const { fila, senalada, alSenalar, alAbrir, alPaso } = p;
  const cuando = fila.recibidoEn ?? fila.enviadoEn;
  return (
    <article
      className={bandeja.fila}
      data-senalada={senalada || undefined}
      data-fila={fila.ordenId}
      data-elegida={p.elegida || undefined}
      aria-current={senalada || undefined}
      onClick={alSenalar}
      onDoubleClick={alAbrir}
    >
      <div className={bandeja.filaArriba}>
        <Checkbox
          size="xs"
          className={bandeja.casilla}
          aria-label={`Elegir ${fila.codigo}`}
          checked={p.elegida}
          onClick={(e) => {
            e.stopPropagation();
            p.alElegir(e.shiftKey);
          }}
          onChange={() => undefined}
        />
        <Codigo codigo={fila.codigo} gestion={fila.gestion} hojaId={fila.hojaId} />
        <button type="button" className={bandeja.referencia} onClick={alSenalar}>
          {fila.referencia}
        </button>
        <MarcaDeNivel nivel={fila.confidencialidad} />
        {fila.agrupadas > 0 && (
          <span className={bandeja.copia} title="Hojas de ruta que viajan con esta">
            +{fila.agrupadas} {fila.agrupadas === 1 ? 'agrupada' : 'agrupadas'}
          </span>
        )}
        {fila.plazoTexto && (
          <Plazo texto={fila.plazoTexto} nivel={fila.plazoNivel} titulo={fila.plazoDetalle ?? undefined} />
        )}
      </div>
      <div className={bandeja.filaAbajo}>
        {fila.tipo === 'copia' && <span className={bandeja.copia}>copia</span>}
        {fila.estado === 'SUSPENDIDA' && <span className={bandeja.copia}>suspendida</span>}
        <span className={bandeja.recorrido}>
          {recorridoDe(fila, p.vista)}
          {fila.acciones.length > 0 && <span> · {fila.acciones.map(textoDeAccion).join(', ')}</span>}
          {fila.fojas !== null && <span> · fs. {fila.fojas}</span>}
        </span>
        {cuando && (
          <time dateTime={cuando} className={bandeja.cuando}>
            {fechaYHora(cuando)}
          </time>
        )}
        {alPaso && (
          <Button
            size="compact-xs"
            variant="default"
            loading={p.haciendo}
            aria-label={`${botonAlPaso(alPaso)} ${fila.codigo}`}
            onClick={(e) => {
              e.stopPropagation();
              p.alHacer();
            }}
          >
            {botonAlPaso(alPaso)}
          </Button>
        )}
      </div>
      {fila.observacion && <p className={bandeja.observacion}>{fila.observacion}</p>}
    </article>
  );
}
