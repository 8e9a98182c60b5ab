import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CampoArchivo } from '../ui/CampoArchivo';
import { CampoFecha } from '../ui/CampoFecha';
import { useSubida } from '../ui/use-subida';
import { consultaDeFuncionarios } from './consultas';

export type Calidad = 'titular' | 'suplencia' | 'interinato';
export interface Designado {
  funcionarioId: string;
  calidad: Calidad;
  hasta: string;
  memorandum: string;
  archivoId: string;
}
export const NADIE: Designado = {
  funcionarioId: '',
  calidad: 'suplencia',
  hasta: '',
  memorandum: '',
  archivoId: '',
};

/** The order's part that says who, as what, until when and by which memorándum. */
export const comoSucesor = (d: Designado) => ({
  funcionarioId: d.funcionarioId,
  calidad: d.calidad,
  memorandum: d.memorandum,
  ...(d.hasta ? { hasta: d.hasta } : {}),
  ...(d.archivoId ? { archivoId: d.archivoId } : {}),
});

interface Props {
  valor: Designado;
  alCambiar: (c: Partial<Designado>) => void;
  errores: Record<string, string>;
  /** where these fields lie in the order: `sucesor.` */
  prefijo?: string;
}

/** Who fills a post, as titular, suplente or interino, and its memorándum. */
export function CamposDeDesignacion({ valor, alCambiar, errores, prefijo = '' }: Props) {
  const { data } = useQuery(consultaDeFuncionarios);
  const subida = useSubida((archivo) => alCambiar({ archivoId: archivo?.id ?? '' }));
  return (
    <>
      <Select
        label="Funcionario"
        withAsterisk
        searchable
        data-autofocus
        value={valor.funcionarioId || null}
        error={errores[`${prefijo}funcionarioId`]}
        data={(data ?? [])
          .filter((f) => f.hasta === null)
          .map((f) => ({ value: f.id, label: `${f.nombre} · ${f.ci}` }))}
        onChange={(id) => alCambiar({ funcionarioId: id ?? '' })}
      />
      <Select
        label="En calidad de"
        allowDeselect={false}
        value={valor.calidad}
        data={[
          { value: 'titular', label: 'Titular' },
          { value: 'suplencia', label: 'Suplente (p.), por ausencia del titular' },
          { value: 'interinato', label: 'Interino (a.i.), con el puesto vacante' },
        ]}
        onChange={(c) => alCambiar({ calidad: c ?? 'suplencia' })}
      />
      <CampoFecha
        label={valor.calidad === 'suplencia' ? 'Hasta' : 'Hasta (si tiene término)'}
        requerido={valor.calidad === 'suplencia'}
        valor={valor.hasta}
        alCambiar={(hasta) => alCambiar({ hasta })}
        error={errores[`${prefijo}hasta`]}
      />
      <TextInput
        label="Memorándum"
        withAsterisk
        placeholder="Memorándum N° 12/2018"
        value={valor.memorandum}
        error={errores[`${prefijo}memorandum`]}
        onChange={(e) => alCambiar({ memorandum: e.currentTarget.value })}
      />
      <CampoArchivo label="El memorándum en PDF (si lo tiene)" subida={subida} />
    </>
  );
}
