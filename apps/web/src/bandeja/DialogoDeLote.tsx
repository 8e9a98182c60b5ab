import { Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { porCampo } from '../api/problema';
import type { ActoDeLote, FilaDeBandeja, RespuestaDeLote } from '../api/tipos';
import { CampoCarpeta } from '../hoja/CampoCarpeta';
import { CampoProveido } from '../hoja/CampoProveido';
import { CasillasProveido } from '../hoja/CasillasProveido';
import dialogos from '../hoja/dialogos.module.css';
import { Dialogo } from '../ui/Dialogo';
import { textoDeActo } from '../ui/palabras';
import { SelectorDestino } from '../ui/SelectorDestino';
import { useBorrador } from '../ui/use-borrador';
import { BORRADOR_DE_LOTE, comoActo, faltaEnLote, type BorradorDeLote } from './borrador-de-lote';
import { useLote } from './use-lote';

interface Props {
  acto: ActoDeLote;
  filas: readonly FilaDeBandeja[];
  alCerrar: () => void;
  alLograr: (r: RespuestaDeLote) => void;
}

/** One order for all the chosen rows; each is then answered by itself. */
export function DialogoDeLote({ acto, filas, alCerrar, alLograr }: Props) {
  const { valor, cambiar, olvidar } = useBorrador<BorradorDeLote>(`lote.${acto}`, BORRADOR_DE_LOTE);
  const [falta, setFalta] = useState<string | undefined>();
  const lote = useLote(filas, (r) => {
    olvidar();
    alLograr(r);
  });
  const errores = porCampo(lote.error);
  return (
    <Dialogo
      titulo={`${textoDeActo(acto)} ${filas.length === 1 ? '1 hoja de ruta' : `${filas.length} hojas de ruta`}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        const motivo = faltaEnLote(acto, valor);
        setFalta(motivo);
        if (motivo === undefined) lote.mutate(comoActo(acto, valor));
      }}
      acto={textoDeActo(acto)}
      enviando={lote.isPending}
      problema={lote.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={dialogos.cuerpo}>
        <Text size="sm">
          {filas
            .slice(0, 12)
            .map((f) => f.codigo)
            .join(', ')}
          {filas.length > 12 && ` y ${filas.length - 12} más`}. Cada una va por su cuenta: se le dirá cuáles
          no fueron y por qué.
        </Text>
        <Campos acto={acto} filas={filas} valor={valor} cambiar={cambiar} falta={falta} errores={errores} />
      </div>
    </Dialogo>
  );
}

interface PropsDeCampos {
  acto: ActoDeLote;
  filas: readonly FilaDeBandeja[];
  valor: BorradorDeLote;
  cambiar: (c: Partial<BorradorDeLote>) => void;
  falta: string | undefined;
  errores: Record<string, string>;
}

function Campos({ acto, filas, valor, cambiar, falta, errores }: PropsDeCampos) {
  if (acto === 'derivar') {
    return (
      <>
        <SelectorDestino
          label="Para (original)"
          foco
          valor={valor.destino}
          alCambiar={(destino) => cambiar({ destino })}
          error={falta ?? errores['orden.oficial']}
        />
        <CasillasProveido
          valor={valor.acciones}
          alCambiar={(acciones) => cambiar({ acciones })}
          error={errores['orden.oficial.acciones']}
        />
        <CampoProveido
          label="Proveído"
          valor={valor.proveido}
          alCambiar={(proveido) => cambiar({ proveido })}
          error={errores['orden.oficial.proveido']}
        />
      </>
    );
  }
  if (acto === 'archivar') {
    return (
      <>
        <CampoCarpeta
          valor={valor.carpeta}
          alCambiar={(carpeta) => cambiar({ carpeta })}
          alElegir={(lugar) => lugar && cambiar({ lugar })}
          error={errores['orden.carpeta']}
        />
        <TextInput
          label="Lugar"
          placeholder="Estante, gaveta"
          value={valor.lugar}
          onChange={(e) => cambiar({ lugar: e.currentTarget.value })}
        />
        <Textarea
          label="Motivo (para las que aún deben algo)"
          autosize
          minRows={2}
          maxLength={1000}
          value={valor.texto}
          onChange={(e) => cambiar({ texto: e.currentTarget.value })}
        />
      </>
    );
  }
  if (acto === 'agrupar') {
    return (
      <Select
        label="La que las lleva"
        data-autofocus
        withAsterisk
        value={valor.padre || null}
        error={falta}
        onChange={(padre) => cambiar({ padre: padre ?? '' })}
        data={filas.map((f) => ({
          value: `${f.gestion}/${f.hojaId}`,
          label: `${f.codigo} · ${f.referencia}`,
        }))}
      />
    );
  }
  if (acto === 'anotar') {
    return (
      <Textarea
        label="Nota"
        data-autofocus
        withAsterisk
        autosize
        minRows={2}
        maxLength={2000}
        value={valor.texto}
        error={falta ?? errores['orden.texto']}
        onChange={(e) => cambiar({ texto: e.currentTarget.value })}
      />
    );
  }
  return null;
}
