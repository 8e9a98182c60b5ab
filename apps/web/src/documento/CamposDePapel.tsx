import { Button, Select } from '@mantine/core';
import type { JuicioDePapel } from '../api/tipos';
import { CampoFecha } from '../ui/CampoFecha';
import { opcionesDeNumero } from './papel-subido';
import estilos from './subido.module.css';

interface Props {
  fecha: string;
  numeroId: string;
  reservados: JuicioDePapel['reservados'];
  errores: { fecha?: string | undefined; numeroId?: string | undefined };
  /** date that was read off the paper */
  leida?: string | undefined;
  alCambiar: (cambios: { fecha?: string; numeroId?: string }) => void;
}

/** The date and the number that a finished paper bears already. */
export function CamposDePapel({ fecha, numeroId, reservados, errores, leida, alCambiar }: Props) {
  const [unico, ...demas] = reservados.filter((r) => r.impreso);
  const propuesto = unico && demas.length === 0 && numeroId === '' ? unico : null;
  return (
    <>
      <div>
        <CampoFecha
          label="Fecha que lleva el papel"
          valor={fecha}
          error={errores.fecha}
          alCambiar={(nueva) => alCambiar({ fecha: nueva })}
        />
        {leida && fecha === '' && (
          <p className={estilos.propuesta}>
            Del PDF: <q>{leida.split('-').reverse().join('/')}</q>
            <Button variant="subtle" size="compact-xs" onClick={() => alCambiar({ fecha: leida })}>
              Usarla
            </Button>
          </p>
        )}
      </div>
      <div>
        <Select
          label="CITE reservado que ya lleva"
          data={opcionesDeNumero(reservados)}
          value={numeroId}
          allowDeselect={false}
          searchable={reservados.length > 8}
          error={errores.numeroId}
          onChange={(v) => alCambiar({ numeroId: v ?? '' })}
        />
        {propuesto && (
          <p className={estilos.propuesta}>
            <span>
              El papel lleva <q>{propuesto.texto}</q>, reservado.
            </span>
            <Button variant="subtle" size="compact-xs" onClick={() => alCambiar({ numeroId: propuesto.id })}>
              Usarlo
            </Button>
          </p>
        )}
      </div>
    </>
  );
}
