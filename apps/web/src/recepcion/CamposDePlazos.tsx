import { Button, TextInput } from '@mantine/core';
import { memo } from 'react';
import { CampoPlazo } from '../ui/CampoPlazo';
import { SelectorDestino } from '../ui/SelectorDestino';
import type { Faltas } from './anexos';
import type { PlazoDeFormulario } from './formulario';
import recepcion from './recepcion.module.css';

interface Props {
  plazos: PlazoDeFormulario[];
  alCambiar: (plazos: PlazoDeFormulario[]) => void;
  faltas: Faltas;
}

/** The dates that the note sets. */
export const CamposDePlazos = memo(function CamposDePlazos({ plazos, alCambiar, faltas }: Props) {
  const poner = (i: number, cambios: Partial<PlazoDeFormulario>) =>
    alCambiar(plazos.map((p, j) => (j === i ? { ...p, ...cambios } : p)));
  return (
    <>
      {plazos.map((plazo, i) => (
        <fieldset key={i} className={recepcion.grupo}>
          <legend>Plazo {i + 1}</legend>
          <div className={recepcion.enFila}>
            <TextInput
              label="Qué vence"
              value={plazo.descripcion}
              error={faltas[`plazos.${i}.descripcion`]}
              onChange={(e) => poner(i, { descripcion: e.currentTarget.value })}
            />
            <div className={recepcion.fecha}>
              <CampoPlazo
                label="Fecha o días"
                desde="desde esta recepción"
                valor={plazo.fecha}
                error={faltas[`plazos.${i}.fecha`]}
                alCambiar={(fecha) => poner(i, { fecha })}
              />
            </div>
            <Button
              variant="subtle"
              onClick={() => alCambiar(plazos.filter((_, j) => j !== i))}
              aria-label={`Quitar el plazo ${i + 1}`}
            >
              Quitar
            </Button>
          </div>
          <SelectorDestino
            label="Responsable (si ya se sabe)"
            soloPuestos
            valor={plazo.responsable ?? null}
            error={faltas[`plazos.${i}.responsablePuestoId`]}
            alCambiar={(responsable) => poner(i, { responsable })}
          />
        </fieldset>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => alCambiar([...plazos, { descripcion: '', fecha: '', responsable: null }])}
      >
        + Plazo
      </Button>
    </>
  );
});
