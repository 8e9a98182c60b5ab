import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ContenidoDeCarta } from '../api/tipos';
import { lineas } from './contenido';
import estilos from './documento.module.css';

interface Props {
  contenido: ContenidoDeCarta;
  titulo: string;
  alTitular: (titulo: string) => void;
  alCambiar: (cambios: Partial<ContenidoDeCarta>) => void;
  parte: 'cabeza' | 'pie';
}

/** Head and foot of the letter, in the order of the paper; every field may be left out. */
export function CamposDeCarta({ contenido: c, titulo, alTitular, alCambiar, parte }: Props) {
  const [destinatario, setDestinatario] = useState(c.destinatario.lineas.join('\n'));
  const [copias, setCopias] = useState((c.copias ?? []).join('\n'));
  const texto = (campo: 'referencia' | 'saludo' | 'despedida' | 'adjuntos' | 'iniciales') => ({
    value: c[campo] ?? '',
    onChange: (e: { currentTarget: { value: string } }) => alCambiar({ [campo]: e.currentTarget.value }),
  });
  if (parte === 'cabeza') {
    return (
      <div className={estilos.campos}>
        <TextInput
          label="Título en la bandeja"
          placeholder="Remite Plan de Implementación"
          value={titulo}
          onChange={(e) => alTitular(e.currentTarget.value)}
        />
        <div className={estilos.pareja}>
          <TextInput
            label="Tratamiento"
            value={c.destinatario.tratamiento ?? ''}
            onChange={(e) =>
              alCambiar({ destinatario: { ...c.destinatario, tratamiento: e.currentTarget.value } })
            }
          />
          <Select
            label="Lugar"
            data={[...new Set(['Presente.-', 'La Paz.-', 'Tarija.-', c.destinatario.lugar ?? 'Presente.-'])]}
            value={c.destinatario.lugar ?? null}
            clearable
            clearButtonProps={{ 'aria-label': 'Sin lugar' }}
            onChange={(lugar) => {
              const { lugar: _, ...resto } = c.destinatario;
              alCambiar({ destinatario: lugar ? { ...resto, lugar } : resto });
            }}
          />
        </div>
        <Textarea
          label="Destinatario"
          description="Una línea por renglón: nombre, cargo, institución"
          autosize
          minRows={3}
          value={destinatario}
          onChange={(e) => {
            setDestinatario(e.currentTarget.value);
            alCambiar({ destinatario: { ...c.destinatario, lineas: lineas(e.currentTarget.value) } });
          }}
        />
        <TextInput label="Ref. (si la lleva)" {...texto('referencia')} />
        <TextInput label="Saludo" {...texto('saludo')} />
      </div>
    );
  }
  return (
    <div className={estilos.campos}>
      <TextInput label="Despedida" {...texto('despedida')} />
      <div className={estilos.pareja}>
        <Textarea
          label="C.c."
          autosize
          minRows={1}
          value={copias}
          onChange={(e) => {
            setCopias(e.currentTarget.value);
            alCambiar({ copias: lineas(e.currentTarget.value) });
          }}
        />
        <TextInput label="Adj." placeholder="Lo indicado fs. 19" {...texto('adjuntos')} />
      </div>
      <TextInput label="Iniciales" placeholder="RAS-hrg-svg" {...texto('iniciales')} />
    </div>
  );
}
