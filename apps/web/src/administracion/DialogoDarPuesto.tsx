import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FuncionarioDePersonal, Organigrama } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { consultaDeOrganigrama } from './consultas';
import { DialogoDesignar } from './DialogoDesignar';

interface Props {
  funcionario: FuncionarioDePersonal;
  alCerrar: () => void;
}

/** Posts to choose from: those that nobody fills first. */
function opciones({ unidades, puestos }: Organigrama) {
  const siglas = new Map(unidades.filter((u) => u.activa).map((u) => [u.id, u.sigla]));
  const deEllas = puestos.filter((p) => p.activo && siglas.has(p.unidadId));
  const grupo = (group: string, cuales: typeof puestos) => ({
    group,
    items: cuales.map((p) => ({ value: p.id, label: `${p.cargo} — ${siglas.get(p.unidadId) ?? ''}` })),
  });
  return [
    grupo(
      'Vacantes',
      deEllas.filter((p) => !p.enEjercicio),
    ),
    grupo(
      'Con quien los ejerce',
      deEllas.filter((p) => p.enEjercicio),
    ),
  ];
}

/** Without a post a person enters and may do nothing: which one, and then by which memorándum. */
export function DialogoDarPuesto({ funcionario: f, alCerrar }: Props) {
  const { data } = useQuery(consultaDeOrganigrama);
  const [id, setId] = useState('');
  const [elegido, setElegido] = useState(false);
  const puesto = data?.puestos.find((p) => p.id === id);
  if (data && puesto && elegido) {
    const sigla = data.unidades.find((u) => u.id === puesto.unidadId)?.sigla ?? '';
    return <DialogoDesignar puesto={puesto} sigla={sigla} funcionarioId={f.id} alCerrar={alCerrar} />;
  }
  return (
    <Dialogo
      titulo={`Puesto de ${f.nombre}`}
      alCerrar={alCerrar}
      alConfirmar={() => setElegido(true)}
      acto="Seguir"
      enviando={false}
      problema={null}
      impedido={!puesto}
    >
      <Select
        label="Puesto"
        placeholder="Cargo o sigla"
        searchable
        data-autofocus
        nothingFoundMessage="Ninguno así. Créelo en Unidades y puestos."
        data={data ? opciones(data) : []}
        value={id || null}
        onChange={(v) => setId(v ?? '')}
      />
    </Dialogo>
  );
}
