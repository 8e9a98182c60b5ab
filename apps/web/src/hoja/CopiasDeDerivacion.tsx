import { Button, Stack } from '@mantine/core';
import { textoDeAccion } from '../ui/palabras';
import { CampoPlazo } from '../ui/CampoPlazo';
import { SelectorDestino } from '../ui/SelectorDestino';
import { CampoProveido } from './CampoProveido';
import { CasillasProveido } from './CasillasProveido';
import { COPIA_VACIA, type LineaDeDestino } from './derivar';
import dialogos from './dialogos.module.css';

interface Props {
  copias: LineaDeDestino[];
  alCambiar: (copias: LineaDeDestino[]) => void;
  faltas: Record<string, string>;
}

/** Any number of copias, each to its own puesto or unidad, para su conocimiento unless said otherwise. */
export function CopiasDeDerivacion({ copias, alCambiar, faltas }: Props) {
  const cambiar = (i: number, parte: Partial<LineaDeDestino>) =>
    alCambiar(copias.map((c, j) => (j === i ? { ...c, ...parte } : c)));
  return (
    <Stack gap="xs">
      {copias.map((copia, i) => (
        <div key={i}>
          <div className={dialogos.copia}>
            <SelectorDestino
              label={`Copia ${i + 1} para`}
              paraDerivar
              valor={copia.destino}
              error={faltas[`copias.${i}`] ?? faltas[`copias.${i}.puestoId`]}
              alCambiar={(destino) => cambiar(i, { destino })}
            />
            <Button
              variant="subtle"
              aria-label={`Quitar la copia ${i + 1}`}
              onClick={() => alCambiar(copias.filter((_, j) => j !== i))}
            >
              Quitar
            </Button>
          </div>
          {copia.destino && (
            <LoQueSePide n={i + 1} copia={copia} cambiar={(p) => cambiar(i, p)} faltas={faltas} />
          )}
        </div>
      ))}
      <div>
        <Button variant="default" size="compact-sm" onClick={() => alCambiar([...copias, COPIA_VACIA])}>
          + Copia
        </Button>
      </div>
    </Stack>
  );
}

interface PropsDePedido {
  n: number;
  copia: LineaDeDestino;
  cambiar: (parte: Partial<LineaDeDestino>) => void;
  faltas: Record<string, string>;
}

/** What is asked of whom a copia goes to, in one line that opens. */
function LoQueSePide({ n, copia, cambiar, faltas }: PropsDePedido) {
  const dicho = copia.acciones.map((a) => textoDeAccion(a).toLowerCase()).join(', ') || 'nada';
  const falta = (campo: string) => faltas[`copias.${n - 1}.${campo}`];
  return (
    <details
      className={dialogos.pedido}
      open={Boolean(falta('acciones') ?? falta('proveido') ?? falta('plazo')) || undefined}
    >
      <summary>
        Se le pide: {dicho}
        {copia.proveido.trim() && ` · «${copia.proveido.trim()}»`}
      </summary>
      <div className={dialogos.cuerpo}>
        <CasillasProveido
          rotulo={`Qué se pide con la copia ${n}`}
          valor={copia.acciones}
          alCambiar={(acciones) => cambiar({ acciones })}
          error={falta('acciones')}
        />
        <CampoProveido
          label={`Proveído de la copia ${n}`}
          valor={copia.proveido}
          alCambiar={(proveido) => cambiar({ proveido })}
          error={falta('proveido')}
        />
        <div className={dialogos.corto}>
          <CampoPlazo
            label={`Plazo de la copia ${n} (si lo hay)`}
            valor={copia.plazo}
            alCambiar={(plazo) => cambiar({ plazo })}
            error={falta('plazo')}
          />
        </div>
      </div>
    </details>
  );
}
