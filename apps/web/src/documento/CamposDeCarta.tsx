import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ContenidoDeCarta, FormaDeDocumento } from '../api/tipos';
import { CampoDePersonas } from './CampoDePersonas';
import { camposVisibles, lineas, type CampoVisible } from './contenido';
import estilos from './documento.module.css';

interface Props {
  contenido: ContenidoDeCarta;
  forma: FormaDeDocumento | null;
  alCambiar: (cambios: Partial<ContenidoDeCarta>) => void;
}
type PropsDeCampo = Omit<Props, 'forma'> & { campo: CampoVisible };

const DE_PIE: ReadonlySet<string> = new Set(['despedida', 'copias', 'adjuntos', 'iniciales']);
const EJEMPLOS: Record<string, string> = { adjuntos: 'Lo indicado fs. 19', iniciales: 'RAS-hrg-svg' };

/** Head of the paper: what its template asks for over the text, in its order. */
export function CabezaDeCarta({
  titulo,
  alTitular,
  ...p
}: Props & { titulo: string; alTitular: (titulo: string) => void }) {
  return (
    <div className={estilos.campos}>
      <TextInput
        label="Título en la bandeja"
        placeholder="Remite Plan de Implementación"
        value={titulo}
        onChange={(e) => alTitular(e.currentTarget.value)}
      />
      <Campos {...p} dePie={false} />
    </div>
  );
}

/** Foot of the paper. */
export function PieDeCarta(p: Props) {
  return (
    <div className={estilos.campos}>
      <Campos {...p} dePie />
    </div>
  );
}

function Campos({ forma, dePie, ...p }: Props & { dePie: boolean }) {
  const iniciales = forma?.iniciales;
  return camposVisibles(forma, p.contenido)
    .filter((c) => DE_PIE.has(c.campo) === dePie)
    .map((campo) => <Campo key={campo.campo} {...p} campo={campo} propuesta={iniciales ?? null} />);
}

function Campo({ propuesta, ...p }: PropsDeCampo & { propuesta: string | null }) {
  const { campo, etiqueta, obligatorio } = p.campo;
  const { contenido: c, alCambiar } = p;
  if (campo === 'destinatario') return <Destinatario {...p} />;
  if (campo === 'copias') return <Copias {...p} />;
  if (campo === 'a' || campo === 'via' || campo === 'de')
    return (
      <CampoDePersonas
        label={etiqueta}
        obligatorio={obligatorio}
        personas={c[campo] ?? []}
        alCambiar={(personas) => alCambiar({ [campo]: personas })}
      />
    );
  const automatica = campo === 'iniciales' && propuesta !== null;
  return (
    <TextInput
      label={etiqueta}
      withAsterisk={obligatorio}
      placeholder={automatica ? propuesta : EJEMPLOS[campo]}
      description={automatica ? `Si no escribe otras, irán ${propuesta}` : undefined}
      value={c[campo] ?? ''}
      onChange={(e) => alCambiar({ [campo]: e.currentTarget.value })}
    />
  );
}

function Destinatario({ contenido, campo, alCambiar }: PropsDeCampo) {
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
        label={campo.etiqueta}
        withAsterisk={campo.obligatorio}
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

function Copias({ contenido, campo, alCambiar }: PropsDeCampo) {
  const [copias, setCopias] = useState((contenido.copias ?? []).join('\n'));
  return (
    <Textarea
      label={campo.etiqueta}
      withAsterisk={campo.obligatorio}
      description="Una por renglón"
      autosize
      minRows={1}
      value={copias}
      onChange={(e) => {
        setCopias(e.currentTarget.value);
        alCambiar({ copias: lineas(e.currentTarget.value) });
      }}
    />
  );
}
