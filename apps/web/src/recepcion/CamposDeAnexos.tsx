import { Button, TextInput } from '@mantine/core';
import { memo, useEffect } from 'react';
import { CampoArchivo } from '../ui/CampoArchivo';
import { useSubida } from '../ui/use-subida';
import {
  anexoDeArchivo,
  esDigital,
  nuevoAnexo,
  tomarPorSubir,
  type AnexoDeFormulario,
  type Faltas,
} from './anexos';
import recepcion from './recepcion.module.css';

interface Props {
  anexos: AnexoDeFormulario[];
  alCambiar: (fn: (anexos: AnexoDeFormulario[]) => AnexoDeFormulario[]) => void;
  faltas: Faltas;
}

/** The annexes that came with the note, each with its file and its fojas. */
export const CamposDeAnexos = memo(function CamposDeAnexos({ anexos, alCambiar, faltas }: Props) {
  return (
    <>
      {anexos.map((anexo, i) => (
        <CampoDeAnexo
          key={anexo.clave}
          n={i + 1}
          anexo={anexo}
          error={{ archivo: faltas[`anexos.${i}.archivoId`], fojas: faltas[`anexos.${i}.fojas`] }}
          alCambiar={(fn) => alCambiar((todos) => todos.map((a, j) => (j === i ? { ...a, ...fn(a) } : a)))}
          alElegirMas={(mas) => alCambiar((todos) => [...todos, ...mas.map(anexoDeArchivo)])}
          alQuitar={() => alCambiar((todos) => todos.filter((_, j) => j !== i))}
        />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => alCambiar((todos) => [...todos, nuevoAnexo()])}
      >
        + Anexo
      </Button>
    </>
  );
});

interface PropsDeAnexo {
  n: number;
  anexo: AnexoDeFormulario;
  error: { archivo?: string | undefined; fojas?: string | undefined };
  alCambiar: (fn: (anexo: AnexoDeFormulario) => Partial<AnexoDeFormulario>) => void;
  alElegirMas: (mas: File[]) => void;
  alQuitar: () => void;
}

function CampoDeAnexo({ n, anexo, error, alCambiar, alElegirMas, alQuitar }: PropsDeAnexo) {
  const subida = useSubida(
    (archivo) => {
      // The pages say how many fojas there are likely to be; who counts the paper corrects it.
      const paginas = archivo?.paginas ?? 0;
      alCambiar((a) => ({ archivo, ...(paginas > 0 && a.fojas === '' ? { fojas: String(paginas) } : {}) }));
    },
    anexo.archivo,
    'anexo',
  );
  const { subir } = subida;
  useEffect(() => {
    const archivo = tomarPorSubir(anexo.clave);
    if (archivo) void subir(archivo);
  }, [anexo.clave, subir]);
  const porEntrar = subida.subido === null && (subida.local !== null || subida.error !== null);
  useEffect(() => {
    if (porEntrar !== Boolean(anexo.porEntrar)) alCambiar(() => ({ porEntrar }));
  }, [porEntrar, anexo.porEntrar, alCambiar]);
  return (
    <fieldset className={recepcion.grupo}>
      <legend>Anexo {n}</legend>
      <CampoArchivo label="Elegir archivo" subida={subida} error={error.archivo} alElegirMas={alElegirMas} />
      <div className={recepcion.enFila}>
        <TextInput
          label="Qué es"
          placeholder="Plan de Implementación"
          value={anexo.descripcion}
          onChange={(e) => {
            const descripcion = e.currentTarget.value;
            alCambiar(() => ({ descripcion }));
          }}
        />
        <TextInput
          label="Fojas"
          inputMode="numeric"
          placeholder={esDigital(anexo) ? 'digital' : undefined}
          className={recepcion.numero}
          value={anexo.fojas}
          error={error.fojas}
          onChange={(e) => {
            const fojas = e.currentTarget.value;
            alCambiar(() => ({ fojas }));
          }}
        />
        <Button variant="subtle" onClick={alQuitar} aria-label={`Quitar el anexo ${n}`}>
          Quitar
        </Button>
      </div>
    </fieldset>
  );
}
