import { Text } from '@mantine/core';
import { useState } from 'react';
import { porCampo } from '../api/problema';
import type { ActoDeLote, FilaDeBandeja, RespuestaDeLote } from '../api/tipos';
import dialogos from '../hoja/dialogos.module.css';
import { Dialogo } from '../ui/Dialogo';
import { textoDeActo } from '../ui/palabras';
import { useBorrador } from '../ui/use-borrador';
import { useIrALaFalta } from '../ui/use-ir-a-la-falta';
import {
  BORRADOR_DE_LOTE,
  claveDeHoja,
  comoActo,
  faltasEnLote,
  type BorradorDeLote,
} from './borrador-de-lote';
import { CamposDeLote } from './CamposDeLote';
import { useLote } from './use-lote';

interface Props {
  acto: ActoDeLote;
  filas: readonly FilaDeBandeja[];
  alCerrar: () => void;
  /** @param con the one that carries the rest, when they were grouped */
  alLograr: (r: RespuestaDeLote, con?: FilaDeBandeja) => void;
}

/** One order for all the chosen rows; each is then answered by itself. */
export function DialogoDeLote({ acto, filas, alCerrar, alLograr }: Props) {
  const { valor, cambiar, olvidar } = useBorrador<BorradorDeLote>(`lote.${acto}`, BORRADOR_DE_LOTE);
  const [faltas, setFaltas] = useState<Record<string, string>>({});
  const con = acto === 'agrupar' ? filas.find((f) => claveDeHoja(f) === valor.padre) : undefined;
  const lote = useLote(
    filas.filter((f) => f !== con),
    (r) => {
      olvidar();
      alLograr(r, con);
    },
  );
  const caja = useIrALaFalta(faltas);
  const errores = { ...deLaOrden(porCampo(lote.error)), ...faltas };
  return (
    <Dialogo
      titulo={`${acto === 'revertir' ? 'Retirar el envío de' : textoDeActo(acto)} ${filas.length === 1 ? '1 hoja de ruta' : `${filas.length} hojas de ruta`}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        const nuevas = faltasEnLote(acto, valor);
        setFaltas(nuevas);
        if (Object.keys(nuevas).length === 0) lote.mutate(comoActo(acto, valor));
      }}
      acto={textoDeActo(acto)}
      enviando={lote.isPending}
      problema={lote.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={dialogos.cuerpo} ref={caja}>
        <Text size="sm">
          {filas
            .slice(0, 12)
            .map((f) => f.codigo)
            .join(', ')}
          {filas.length > 12 && ` y ${filas.length - 12} más`}. Cada una va por su cuenta: se le dirá cuáles
          no fueron y por qué.
        </Text>
        <CamposDeLote acto={acto} filas={filas} valor={valor} cambiar={cambiar} errores={errores} />
      </div>
    </Dialogo>
  );
}

/** The server names a field from the top (`orden.oficial.plazo`); here each stands by its name in the order. */
const deLaOrden = (errores: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(errores).map(([campo, texto]) => [campo.replace(/^orden\./, ''), texto]));
