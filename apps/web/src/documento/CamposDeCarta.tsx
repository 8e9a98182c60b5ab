import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ContenidoDeCarta } from '../api/tipos';
import { CampoDePersonas } from './CampoDePersonas';
import { lineas } from './contenido';
import estilos from './documento.module.css';

interface Props {
  contenido: ContenidoDeCarta;
  titulo: string;
  alTitular: (titulo: string) => void;
  alCambiar: (cambios: Partial<ContenidoDeCarta>) => void;
}
type Texto = 'referencia' | 'saludo' | 'despedida' | 'adjuntos' | 'iniciales';

function textoDe({ contenido: c, alCambiar }: Props, campo: Texto) {
  return {
    value: c[campo] ?? '',
    onChange: (e: { currentTarget: { value: string } }) => alCambiar({ [campo]: e.currentTarget.value }),
  };
}

/** Head of the paper, in its order: the addressee of a letter, or A, Vía and De of an internal one. */
export function CabezaDeCarta({ interna, ...p }: Props & { interna: boolean }) {
  const { contenido: c, alCambiar } = p;
  return (
    <div className={estilos.campos}>
      <TextInput
        label="Título en la bandeja"
        placeholder="Remite Plan de Implementación"
        value={p.titulo}
        onChange={(e) => p.alTitular(e.currentTarget.value)}
      />
      {interna ? (
        <>
          <CampoDePersonas label="A" personas={c.a ?? []} alCambiar={(a) => alCambiar({ a })} />
          <CampoDePersonas label="Vía" personas={c.via ?? []} alCambiar={(via) => alCambiar({ via })} />
          <CampoDePersonas label="De" personas={c.de ?? []} alCambiar={(de) => alCambiar({ de })} />
        </>
      ) : (
        <Destinatario {...p} />
      )}
      <TextInput label="Ref. (si la lleva)" {...textoDe(p, 'referencia')} />
      {!interna && <TextInput label="Saludo" {...textoDe(p, 'saludo')} />}
    </div>
  );
}

function Destinatario({ contenido, alCambiar }: Props) {
  const d = contenido.destinatario ?? { lineas: [] };
  const [escrito, setEscrito] = useState(d.lineas.join('\n'));
  const poner = (cambios: Partial<typeof d>) => alCambiar({ destinatario: { ...d, ...cambios } });
  return (
    <>
      <div className={estilos.pareja}>
        <TextInput
          label="Tratamiento"
          value={d.tratamiento ?? ''}
          onChange={(e) => poner({ tratamiento: e.currentTarget.value })}
        />
        <Select
          label="Lugar"
          data={[...new Set(['Presente.-', 'La Paz.-', 'Tarija.-', d.lugar ?? 'Presente.-'])]}
          value={d.lugar ?? null}
          clearable
          clearButtonProps={{ 'aria-label': 'Sin lugar' }}
          onChange={(lugar) => {
            const { lugar: _, ...resto } = d;
            alCambiar({ destinatario: lugar ? { ...resto, lugar } : resto });
          }}
        />
      </div>
      <Textarea
        label="Destinatario"
        description="Una línea por renglón: nombre, cargo, institución"
        autosize
        minRows={3}
        value={escrito}
        onChange={(e) => {
          setEscrito(e.currentTarget.value);
          poner({ lineas: lineas(e.currentTarget.value) });
        }}
      />
    </>
  );
}

/** Foot of the paper; every field may be left out. */
export function PieDeCarta({ interna, ...p }: Props & { interna: boolean }) {
  const [copias, setCopias] = useState((p.contenido.copias ?? []).join('\n'));
  return (
    <div className={estilos.campos}>
      {!interna && <TextInput label="Despedida" {...textoDe(p, 'despedida')} />}
      <div className={estilos.pareja}>
        <Textarea
          label="C.c."
          autosize
          minRows={1}
          value={copias}
          onChange={(e) => {
            setCopias(e.currentTarget.value);
            p.alCambiar({ copias: lineas(e.currentTarget.value) });
          }}
        />
        <TextInput label="Adj." placeholder="Lo indicado fs. 19" {...textoDe(p, 'adjuntos')} />
      </div>
      <TextInput label="Iniciales" placeholder="RAS-hrg-svg" {...textoDe(p, 'iniciales')} />
    </div>
  );
}
